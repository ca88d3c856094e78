using ArticleGen;

namespace NewsSite.Pages;

/// <summary>An article in a list.</summary>
internal static class Cards
{
    public static void Write(Html html, IEnumerable<Article> articles, string pageLanguage, bool leads = false)
    {
        html.Write($"<ul class=\"cards{(leads ? " leads" : "")}\">\n");
        foreach (Article article in articles)
            Write(html, article, pageLanguage);
        html.Write($"</ul>\n");
    }

    private static void Write(Html html, Article article, string pageLanguage)
    {
        Story story = Story.FromArticle(article);
        Words words = Words.Of(article.Language);
        Markup language = new(article.Language == pageLanguage ? "" : $" lang=\"{words.Language}\"");
        html.Write($"<li class=\"card {story.Accent.Name()}\"{language}>\n<p class=\"kicker\">{story.Kicker}</p>\n<h3><a href=\"{Site.AddressOf(article)}\">{article.Headline}</a></h3>\n<p>{article.Excerpt}</p>\n");
        WriteByline(html, article, words);
        html.Write($"</li>\n");
    }

    public static void WriteByline(Html html, Article article, Words words)
    {
        html.Write($"<p class=\"byline\">");
        if (article.Authors.Count > 0)
            html.Write($"{words.By} <span>{string.Join(", ", article.Authors)}</span> · ");
        if (article.Published is { } published)
            html.Write($"<time datetime=\"{published.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}\">{words.Date(published)}</time> · ");
        html.Write($"{Math.Max(1, (int)Math.Round(article.ReadingTime.TotalMinutes))} {words.Minutes}</p>\n");
    }

    public static string Name(this Accent accent) => accent switch
    {
        Accent.Teal => "teal",
        Accent.Brick => "brick",
        Accent.Moss => "moss",
        _ => "ink",
    };
}
