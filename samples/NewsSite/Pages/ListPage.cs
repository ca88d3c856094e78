namespace NewsSite.Pages;

/// <summary>The articles of a tag or a year.</summary>
internal static class ListPage
{
    public static string Of(Site site, Topic topic)
    {
        Words words = Words.Of(topic.Language);
        Layout layout = new(words, topic.Name, $"{words.Paper}: {topic.Name}", topic.Address);
        return layout.Around(site, html =>
        {
            html.Write($"<h1 class=\"title\">{topic.Name}</h1>\n<p class=\"count\">{topic.Stories.Count} {words.Articles}</p>\n<h2 class=\"visually-hidden\">{words.Latest}</h2>\n");
            Cards.Write(html, topic.Stories, words.Language);
        });
    }
}
