using ArticleGen;
using ArticleConsole;

foreach (Article article in Articles.All)
{
    Console.WriteLine(article.Headline);
    foreach (Quote quote in article.Quotes)
        Console.WriteLine($"  {quote.Speaker?.Name ?? quote.SpeakerText}: {quote.Text}");
    Console.WriteLine($"  People: {string.Join(", ", article.People)}");
    Console.WriteLine($"  Places: {string.Join(", ", article.Places)}");
}
