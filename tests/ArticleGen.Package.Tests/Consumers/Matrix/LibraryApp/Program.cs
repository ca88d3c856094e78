System.Console.OutputEncoding = System.Text.Encoding.UTF8;
System.Console.WriteLine(NetStandardLibrary.Facts.FirstWords);
System.Console.WriteLine(NetFrameworkLibrary.Facts.FirstWords);
System.Console.WriteLine(NetStandardLibrary.Articles.All.Count);
