using ArticleGen;

namespace NewsSite.Pages;

/// <summary>An article with its quotations and names marked.</summary>
internal static class ArticlePage
{
    public static string Of(Site site, Article article)
    {
        Words words = Words.Of(article.Language);
        Story story = Story.FromArticle(article);
        string address = Site.AddressOf(article);
        Layout layout = new(words, article.Headline ?? article.Id, story.Description, address)
        {
            Kind = "article",
            JsonLd = article.ToJsonLd(),
            Alternates = article.Translations.Count == 0 ? [] : [(article.Language, address), .. article.Translations.Select(static translation => (translation.Language, Site.AddressOf(translation)))],
        };
        return layout.Around(site, html =>
        {
            html.Write($"<article class=\"story {story.Accent.Name()}\">\n<header>\n<p class=\"kicker\">{(story.Opinion ? words.Opinion : story.Kicker)}</p>\n<h1>{article.Headline}</h1>\n<p class=\"standfirst\">{story.Description}</p>\n");
            Cards.WriteByline(html, article, words);
            WriteTranslations(html, article, words);
            html.Write($"</header>\n<div class=\"prose\">\n{new Markup(Render(article))}</div>\n");
            WriteAside(html, site, article, story, words);
            html.Write($"</article>\n");
            WriteNeighbours(html, article, words);
        });
    }

    private static string Render(Article article) => article.Render(new HtmlOptions
    {
        MarkQuotations = true,
        MarkEntities = true,
        ResolveLinks = true,
    });

    private static void WriteTranslations(Html html, Article article, Words words)
    {
        if (article.Translations.Count == 0)
            return;
        html.Write($"<p class=\"translations\">{words.AlsoIn} ");
        for (int i = 0; i < article.Translations.Count; i++)
        {
            Words other = Words.Of(article.Translations[i].Language);
            html.Write($"{(i == 0 ? "" : ", ")}<a href=\"{Site.AddressOf(article.Translations[i])}\" lang=\"{other.Language}\" hreflang=\"{other.Language}\">{other.Name}</a>");
        }

        html.Write($"</p>\n");
    }

    private static void WriteAside(Html html, Site site, Article article, Story story, Words words)
    {
        html.Write($"<section class=\"side\" aria-label=\"{words.InThisArticle}\">\n");
        if (story.Facts.Length > 0)
        {
            html.Write($"<h2>{words.Facts}</h2>\n<dl>\n");
            foreach (Fact fact in story.Facts)
                html.Write($"<div><dt>{fact.Label}</dt><dd>{fact.Value}</dd></div>\n");
            html.Write($"</dl>\n");
        }

        WriteEntities(html, words.People, article.People);
        WriteEntities(html, words.Organizations, article.Organizations);
        WriteEntities(html, words.Places, article.Places);
        if (article.Tags.Count > 0)
        {
            html.Write($"<h2>{words.Topics}</h2>\n<ul class=\"tags\">\n");
            foreach (Topic topic in article.Tags.Select(tag => site.TopicOf(article.Language, tag)).OfType<Topic>())
                html.Write($"<li><a href=\"{topic.Address}\">{topic.Name}</a></li>\n");
            html.Write($"</ul>\n");
        }

        html.Write($"</section>\n");
    }

    private static void WriteEntities<T>(Html html, string title, IReadOnlyList<T> entities)
        where T : Entity
    {
        if (entities.Count == 0)
            return;
        html.Write($"<h2>{title}</h2>\n<ul>\n");
        foreach (T entity in entities)
            html.Write($"<li><a href=\"{Site.AddressOf(entity)}\">{entity.Name}</a></li>\n");
        html.Write($"</ul>\n");
    }

    private static void WriteNeighbours(Html html, Article article, Words words)
    {
        Article[] similar = [.. article.Similar.Where(other => other.Language == article.Language).Take(3)];
        if (similar.Length == 0)
            return;
        html.Write($"<section class=\"more\" aria-labelledby=\"more\">\n<h2 class=\"section\" id=\"more\">{words.Latest}</h2>\n");
        Cards.Write(html, similar, article.Language);
        html.Write($"</section>\n");
    }
}
