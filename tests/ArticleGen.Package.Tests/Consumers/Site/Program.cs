using System;
using ArticleGen;
using Site;

foreach (Article article in Articles.All)
    Console.WriteLine($"{article.Path} {article.Links.Count} {article.Collection}");
Console.WriteLine(Articles.Recipes.Count + " " + Articles.Tags.Soups.Count);
