System.Console.WriteLine(Cached.Articles.All.Count);
