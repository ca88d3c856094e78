namespace NewsSite.Pages;

/// <summary>The front page of a language, and the one of all.</summary>
internal static class FrontPage
{
    private const int MostTopics = 24;

    public static string Of(Site site, Words words)
    {
        Layout layout = new(words, words.Paper, words.Tagline, words.Home) { Alternates = [.. Words.All.Select(static other => (other.Language, other.Home))] };
        return layout.Around(site, html =>
        {
            html.Write($"<h1 class=\"visually-hidden\">{words.Paper}</h1>\n<h2 class=\"section\">{words.Latest}</h2>\n");
            Cards.Write(html, site.In(words.Language), words.Language, leads: true);
            html.Write($"<h2 class=\"section\">{words.Topics}</h2>\n<ul class=\"tags\">\n");
            foreach (Topic topic in site.Tags.Where(topic => topic.Language == words.Language).OrderByDescending(static topic => topic.Stories.Count).Take(MostTopics))
                html.Write($"<li><a href=\"{topic.Address}\">{topic.Name}</a></li>\n");
            html.Write($"</ul>\n");
        });
    }

    public static string OfAll(Site site)
    {
        const int MostOfEach = 3;
        Layout layout = new(Words.English, Words.English.Paper, Words.English.Tagline, "/");
        return layout.Around(site, html =>
        {
            html.Write($"<h1 class=\"visually-hidden\">{Words.English.Paper}</h1>\n");
            foreach (Words words in Words.All)
            {
                html.Write($"<section lang=\"{words.Language}\" aria-labelledby=\"{words.Language}\">\n<h2 class=\"section\" id=\"{words.Language}\"><a href=\"{words.Home}\">{words.Paper}</a></h2>\n");
                Cards.Write(html, site.In(words.Language).Take(MostOfEach), words.Language);
                html.Write($"</section>\n");
            }
        });
    }
}
