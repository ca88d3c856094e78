using System.Text;
using System.Text.Json;
using ArticleGen;
using NewsSite.Api;
using NewsSite.Feeds;
using NewsSite.Pages;

namespace NewsSite;

/// <summary>Something that the site has at an address.</summary>
/// <param name="ContentType">What it is.</param>
/// <param name="Render">Writes it.</param>
internal sealed record Resource(string ContentType, Func<string> Render)
{
    public const string HtmlType = "text/html; charset=utf-8";

    public static Resource Page(Func<string> render) => new(HtmlType, render);
}

/// <summary>Everything that the site has, by address. The server answers from it, and the export writes all of it.</summary>
internal sealed class Site
{
    private readonly Dictionary<string, Resource> _resources = new(StringComparer.Ordinal);

    /// <param name="baseAddress">Where the site is found, without a slash at the end.</param>
    public Site(string baseAddress)
    {
        BaseAddress = baseAddress;
        Stories = [.. Articles.All.Where(static article => !article.IsDraft).OrderByDescending(static article => article.Published).ThenBy(static article => article.Id, StringComparer.Ordinal)];
        Add("/", static site => FrontPage.OfAll(site));
        foreach (Words words in Words.All)
        {
            Add(words.Home, site => FrontPage.Of(site, words));
            Add(words.Home + "feed.xml", "application/atom+xml; charset=utf-8", site => AtomFeed.Write(site, words));
        }

        foreach (Article article in Stories)
            Add(AddressOf(article), site => ArticlePage.Of(site, article));
        Tags = AddTags();
        AddEntities("people", Articles.People.All);
        AddEntities("organizations", Articles.Organizations.All);
        AddEntities("places", Articles.Places.All);
        Add("/404.html", static site => NotFoundPage.Of(site));
        Add("/sitemap.xml", "application/xml; charset=utf-8", Sitemap.Write);
        Add("/robots.txt", "text/plain; charset=utf-8", static site => $"User-agent: *\nAllow: /\nSitemap: {site.BaseAddress}/sitemap.xml\n");
        Add("/api/articles.json", "application/json; charset=utf-8", static _ => JsonSerializer.Serialize(ArticleSummary.All(), ApiJson.Default.ArticleSummaryArray));
        Add("/site.css", "text/css; charset=utf-8", static _ => Stylesheet.Value);
    }

    public string BaseAddress { get; }

    /// <summary>The articles, the newest first.</summary>
    public IReadOnlyList<Article> Stories { get; }

    /// <summary>The tags of each language with their articles.</summary>
    public IReadOnlyList<Topic> Tags { get; }

    public IReadOnlyDictionary<string, Resource> Resources => _resources;

    private static Lazy<string> Stylesheet { get; } = new(static () =>
    {
        using StreamReader reader = new(typeof(Site).Assembly.GetManifestResourceStream("site.css")!, Encoding.UTF8);
        return reader.ReadToEnd();
    });

    public static string AddressOf(Article article) => $"/{article.Language}/{Uri.EscapeDataString(article.Slug)}/";

    public static string AddressOf(Entity entity) => entity.Kind switch
    {
        EntityKind.Person => $"/people/{Uri.EscapeDataString(entity.Id)}/",
        EntityKind.Organization => $"/organizations/{Uri.EscapeDataString(entity.Id)}/",
        _ => $"/places/{Uri.EscapeDataString(entity.Id)}/",
    };

    public IEnumerable<Article> In(string language) => Stories.Where(article => article.Language == language);

    public Topic? TopicOf(string language, string tag) => Tags.FirstOrDefault(topic => topic.Language == language && topic.Name == tag);

    /// <summary>The address of the article that a file beside another one has, for links between files.</summary>
    /// <param name="from">The article that links.</param>
    /// <param name="target">The target of the link.</param>
    public string Resolve(Article from, string target)
    {
        const string Extension = ".md";
        int end = target.IndexOfAny(['#', '?']);
        string file = end < 0 ? target : target[..end];
        if (!file.EndsWith(Extension, StringComparison.Ordinal))
            return target;
        string address = $"/{from.Language}/{file[..^Extension.Length]}/";
        return _resources.ContainsKey(address) ? address + target[file.Length..] : target;
    }

    private Topic[] AddTags()
    {
        Topic[] topics =
        [
            .. Stories.SelectMany(static article => article.Tags, static (article, tag) => (article.Language, tag, article))
                .GroupBy(static pair => (pair.Language, pair.tag), static pair => pair.article)
                .Select(static group => new Topic(group.Key.Language, group.Key.tag, [.. group]))
                .OrderBy(static topic => topic.Language, StringComparer.Ordinal).ThenBy(static topic => topic.Name, StringComparer.OrdinalIgnoreCase),
        ];
        foreach (Topic topic in topics)
            Add(topic.Address, site => ListPage.Of(site, topic));
        return topics;
    }

    private void AddEntities<T>(string folder, IReadOnlyList<T> entities)
        where T : Entity
    {
        Add($"/{folder}/", site => EntityIndexPage.Of(site, folder, entities));
        foreach (T entity in entities)
            Add(AddressOf(entity), site => EntityPage.Of(site, entity));
    }

    private void Add(string address, Func<Site, string> render) => _resources.TryAdd(address, Resource.Page(() => render(this)));

    private void Add(string address, string contentType, Func<Site, string> render) => _resources.Add(address, new(contentType, () => render(this)));
}

/// <summary>A tag with its articles.</summary>
/// <param name="Language">The language of the tag.</param>
/// <param name="Name">The tag.</param>
/// <param name="Stories">The articles that have it.</param>
internal sealed record Topic(string Language, string Name, IReadOnlyList<Article> Stories)
{
    public string Address { get; } = $"/{Language}/tags/{Uri.EscapeDataString(Name.ToLowerInvariant().Replace(' ', '-'))}/";
}
