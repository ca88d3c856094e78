namespace NewsSite.Pages;

/// <summary>What stands where nothing is.</summary>
internal static class NotFoundPage
{
    public static string Of(Site site) => new Layout(Words.English, "404", Words.English.NotFound, "/404.html").Around(site, static html =>
    {
        html.Write($"<h1 class=\"title\">404</h1>\n");
        foreach (Words words in Words.All)
            html.Write($"<p lang=\"{words.Language}\">{words.NotFound} <a href=\"{words.Home}\">{words.Paper}</a></p>\n");
    });
}
