using ArticleGen;
using Newsstand;
using System.Text;

Console.OutputEncoding = Encoding.UTF8;
Article lighthouse = Articles.Lighthouse;
Console.WriteLine($"{Articles.All.Count} {lighthouse.Headline} {lighthouse.Published:yyyy-MM-dd}");
foreach (Quote quote in Articles.Phare.Quotes.Where(quote => quote.Kind is QuoteKind.Direct))
    Console.WriteLine($"{quote.Text} {lighthouse.Text.Length > 0} {ReferenceEquals(Articles.Find("phare"), quote.Article)}");
