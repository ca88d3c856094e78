using System;
using ArticleGen;
using Broken;

foreach (Article article in Articles.All)
    Console.WriteLine($"{article.Id} {article.Paragraphs.Count}");
Console.WriteLine(Articles.Healthy.Paragraphs[0].Text);
