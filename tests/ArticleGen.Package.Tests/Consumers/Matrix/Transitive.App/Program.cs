System.Console.WriteLine(Transitive.App.Articles.Phare.Id);
