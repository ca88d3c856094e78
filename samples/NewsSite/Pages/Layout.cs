namespace NewsSite.Pages;

/// <summary>What stands around every page.</summary>
/// <param name="Words">The words of its language.</param>
/// <param name="Title">The title.</param>
/// <param name="Description">One sentence on what it is.</param>
/// <param name="Address">Its address on the site.</param>
internal sealed record Layout(Words Words, string Title, string Description, string Address)
{
    /// <summary>The same page in other languages: language and address.</summary>
    public IReadOnlyList<(string Language, string Address)> Alternates { get; init; } = [];

    /// <summary>The page as JSON-LD, safe to stand in a script element.</summary>
    public string? JsonLd { get; init; }

    /// <summary>What kind of thing the page is to those who share it.</summary>
    public string Kind { get; init; } = "website";

    public string Around(Site site, Action<Html> write)
    {
        Html html = new();
        html.Write($"<!doctype html>\n<html lang=\"{Words.Language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Write($"<title>{Title}{(Title == Words.Paper ? "" : " · " + Words.Paper)}</title>\n<meta name=\"description\" content=\"{Description}\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Write($"<link rel=\"canonical\" href=\"{site.BaseAddress}{Address}\">\n<link rel=\"stylesheet\" href=\"/site.css\">\n<link rel=\"icon\" href=\"data:,\">\n");
        html.Write($"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"{Words.Paper}\" href=\"{Words.Home}feed.xml\">\n");
        foreach ((string language, string address) in Alternates)
            html.Write($"<link rel=\"alternate\" hreflang=\"{language}\" href=\"{site.BaseAddress}{address}\">\n");
        html.Write($"<meta property=\"og:title\" content=\"{Title}\">\n<meta property=\"og:type\" content=\"{Kind}\">\n<meta property=\"og:url\" content=\"{site.BaseAddress}{Address}\">\n");
        if (JsonLd is not null)
            html.Write($"<script type=\"application/ld+json\">{new Markup(JsonLd)}</script>\n");
        html.Write($"</head>\n<body>\n<a class=\"skip\" href=\"#content\">{Words.Skip}</a>\n");
        WriteHeader(html);
        html.Write($"<main id=\"content\" tabindex=\"-1\">\n");
        write(html);
        html.Write($"</main>\n");
        WriteFooter(html);
        html.Write($"</body>\n</html>\n");
        return html.End();
    }

    private void WriteHeader(Html html)
    {
        html.Write($"<header class=\"masthead\">\n<p class=\"paper\"><a href=\"{Words.Home}\">{Words.Paper}</a></p>\n<p class=\"tagline\">{Words.Tagline}</p>\n");
        html.Write($"<nav aria-label=\"{Words.Topics}\">\n<ul>\n<li><a href=\"/people/\">{Words.People}</a></li>\n<li><a href=\"/organizations/\">{Words.Organizations}</a></li>\n<li><a href=\"/places/\">{Words.Places}</a></li>\n");
        foreach (Words other in Words.All)
        {
            string address = Alternates.FirstOrDefault(alternate => alternate.Language == other.Language).Address ?? other.Home;
            html.Write($"<li class=\"language\"><a href=\"{address}\" lang=\"{other.Language}\" hreflang=\"{other.Language}\"{new Markup(other == Words ? " aria-current=\"true\"" : "")}>{other.Name}</a></li>\n");
        }

        html.Write($"</ul>\n</nav>\n</header>\n");
    }

    private void WriteFooter(Html html) => html.Write(
        $"<footer>\n<p>{Words.Paper} · <a href=\"{Words.Home}feed.xml\">Atom</a> · <a href=\"/sitemap.xml\">Sitemap</a> · <a href=\"/api/articles.json\">JSON</a></p>\n</footer>\n");
}
