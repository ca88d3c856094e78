using System;
using System.Linq;
using System.Text;
using ArticleGen;
using NativeAot;

Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine(Articles.All.Count);
foreach (Article article in Articles.All)
    Console.WriteLine($"{article.Id} {article.Paragraphs.Count(paragraph => paragraph.Kind is ParagraphKind.Lead)} {article.Quotes[0].Text}");
