using System;
using System.Text.Json;
using ArticleGen;
using Inputs;

foreach (Article article in Articles.All)
    Console.WriteLine(JsonSerializer.Serialize(new[] { article.Id, article.Text, article.Language }));
