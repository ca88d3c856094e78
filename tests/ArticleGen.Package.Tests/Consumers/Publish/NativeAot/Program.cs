using System;
using System.Text;
using ArticleGen;
using NativeAot;

Console.OutputEncoding = Encoding.UTF8;
foreach (Article article in Articles.All)
    Console.WriteLine($"{article.Id} {article.Language} {article.Paragraphs.Count} {article.Entities.Count} {article.Quotes[0].Text}");
