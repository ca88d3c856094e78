namespace NewsSite.Pages;

/// <summary>The front page of a language, and the one of all.</summary>
internal static class FrontPage
{
    private const int MostStories = 24;
    private const int MostTopics = 24;

    public static string Of(Site site, Words words)
    {
        Layout layout = new(words, words.Paper, words.Tagline, words.Home) { Alternates = [.. Words.All.Select(static other => (other.Language, other.Home))] };
        return layout.Around(site, html =>
        {
            html.Write($"<h1 class=\"visually-hidden\">{words.Paper}</h1>\n<h2 class=\"section\">{words.Latest}</h2>\n");
            Cards.Write(html, Site.In(words).Take(MostStories), words.Language, leads: true);
            WriteTopics(html, words.Topics, site.Tags.Where(topic => topic.Language == words.Language).OrderByDescending(static topic => topic.Stories.Count).Take(MostTopics));
            WriteTopics(html, words.Archive, site.Years.Where(topic => topic.Language == words.Language));
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
                Cards.Write(html, Site.In(words).Take(MostOfEach), words.Language);
                html.Write($"</section>\n");
            }
        });
    }

    private static void WriteTopics(Html html, string title, IEnumerable<Topic> topics)
    {
        html.Write($"<h2 class=\"section\">{title}</h2>\n<ul class=\"tags\">\n");
        foreach (Topic topic in topics)
            html.Write($"<li><a href=\"{topic.Address}\">{topic.Name}</a></li>\n");
        html.Write($"</ul>\n");
    }
}
