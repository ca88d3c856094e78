using ArticleGen;

namespace NewsSite.Pages;

/// <summary>A person, an organisation or a place in all articles, with what each has said.</summary>
internal static class EntityPage
{
    public static string Of(Site site, Entity entity)
    {
        Words words = Words.English;
        string description = entity is Person { Role: { } role } ? $"{entity.Name}: {role}" : entity.Name;
        Layout layout = new(words, entity.Name, description, Site.AddressOf(entity));
        return layout.Around(site, html =>
        {
            html.Write($"<h1 class=\"title\">{entity.Name}</h1>\n");
            if (entity is Person { Role: { } function } person)
                html.Write($"<p class=\"count\"{Foreign(person.Articles[0])}>{function}</p>\n");
            if (QuotesOf(entity) is { Count: > 0 } quotes)
                WriteQuotes(html, words, quotes);
            html.Write($"<h2 class=\"section\">{entity.Articles.Count} {words.Articles}</h2>\n");
            Cards.Write(html, entity.Articles.OrderByDescending(static article => article.Published), words.Language);
        });
    }

    private static IReadOnlyList<Quote> QuotesOf(Entity entity) => entity switch
    {
        Person person => person.Quotes,
        Organization organization => organization.Quotes,
        _ => [],
    };

    private static void WriteQuotes(Html html, Words words, IReadOnlyList<Quote> quotes)
    {
        html.Write($"<h2 class=\"section\">{words.Quoted}</h2>\n<ul class=\"quotes\">\n");
        foreach (Quote quote in quotes)
            html.Write($"<li{Foreign(quote.Article)}><blockquote><p>{quote.Text}</p></blockquote><p class=\"byline\"><a href=\"{Site.AddressOf(quote.Article)}\">{quote.Article.Headline}</a></p></li>\n");
        html.Write($"</ul>\n");
    }

    private static Markup Foreign(Article article) => new(article.Language == Words.English.Language ? "" : $" lang=\"{Words.Of(article.Language).Language}\"");
}
