System.Console.WriteLine(Web.Articles.All.Count);
