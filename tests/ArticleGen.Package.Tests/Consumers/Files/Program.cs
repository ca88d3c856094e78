using System;
using System.Text.Json;
using ArticleGen;
using Files;

foreach (Article article in Articles.All)
    Console.WriteLine(JsonSerializer.Serialize(new[] { article.Id, article.Text, article.Language }));
