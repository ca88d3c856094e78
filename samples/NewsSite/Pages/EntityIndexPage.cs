using ArticleGen;

namespace NewsSite.Pages;

/// <summary>All people, all organisations or all places.</summary>
internal static class EntityIndexPage
{
    public static string Of<T>(Site site, string folder, IReadOnlyList<T> entities)
        where T : Entity
    {
        Words words = Words.English;
        string title = folder switch { "people" => words.People, "organizations" => words.Organizations, _ => words.Places };
        return new Layout(words, title, $"{title} in {words.Paper}", $"/{folder}/").Around(site, html =>
        {
            html.Write($"<h1 class=\"title\">{title}</h1>\n<ul class=\"index\">\n");
            foreach (T entity in entities.OrderBy(static entity => entity.Name, StringComparer.OrdinalIgnoreCase))
                html.Write($"<li><a href=\"{Site.AddressOf(entity)}\">{entity.Name}</a> <span>{entity.Articles.Count}</span></li>\n");
            html.Write($"</ul>\n");
        });
    }
}
