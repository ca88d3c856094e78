using ArticleGen;

// The two catalogs give articles of one type: the model of the referenced project is reused.
Article[] articles = { Shared.Content.Articles.Phare, Shared.App.Articles.Lighthouse };
System.Console.WriteLine(articles[0].GetType() == articles[1].GetType());
System.Console.WriteLine(typeof(Article).Assembly.GetName().Name);
