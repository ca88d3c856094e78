ArticleGen.Article tested = Internals.Content.Articles.Phare;
ArticleGen.Article own = Internals.Tests.Articles.Lighthouse;
System.Console.WriteLine(ArticleGen.ArticleJsonLd.ToJsonLd(own).Length > 0);
System.Console.WriteLine($"{tested.Id} {own.Id} {typeof(ArticleGen.Article).Assembly.GetName().Name}");
