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
        Add("/", static site => FrontPage.OfAll(site));
        foreach (Words words in Words.All)
        {
            Add(words.Home, site => FrontPage.Of(site, words));
            Add(words.Home + "feed.xml", "application/atom+xml; charset=utf-8", site => AtomFeed.Write(site, words));
        }

        foreach (Article article in Articles.Newest)
            Add(AddressOf(article), site => ArticlePage.Of(site, article));
        Tags = AddTopics("tags", Articles.Tags);
        Years = AddTopics("years", Articles.Years);
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

    /// <summary>The tags of each language with their articles.</summary>
    public IReadOnlyList<Topic> Tags { get; }

    /// <summary>The years of each language with their articles, the newest first.</summary>
    public IReadOnlyList<Topic> Years { get; }

    public IReadOnlyDictionary<string, Resource> Resources => _resources;

    private static Lazy<string> Stylesheet { get; } = new(static () =>
    {
        using StreamReader reader = new(typeof(Site).Assembly.GetManifestResourceStream("site.css")!, Encoding.UTF8);
        return reader.ReadToEnd();
    });

    public static string AddressOf(Article article) => Uri.EscapeDataString(article.Path).Replace("%2F", "/", StringComparison.Ordinal);

    public static string AddressOf(Entity entity) => entity.Kind switch
    {
        EntityKind.Person => $"/people/{Uri.EscapeDataString(entity.Id)}/",
        EntityKind.Organization => $"/organizations/{Uri.EscapeDataString(entity.Id)}/",
        _ => $"/places/{Uri.EscapeDataString(entity.Id)}/",
    };

    /// <summary>The articles of a language, the newest first.</summary>
    public static IEnumerable<Article> In(Words words) => Articles.Newest.Where(article => Words.OfAddress(article) == words);

    public Topic? TopicOf(string language, string tag) => Tags.FirstOrDefault(topic => topic.Language == language && string.Equals(topic.Name, tag, StringComparison.OrdinalIgnoreCase));

    private List<Topic> AddTopics(string folder, IReadOnlyList<ArticleGroup> groups)
    {
        List<Topic> topics = [];
        foreach (ArticleGroup group in groups)
        {
            foreach (IGrouping<string?, Article> stories in group.GroupBy(static article => Words.OfAddress(article)?.Language, StringComparer.Ordinal))
            {
                if (stories.Key is { } language)
                    topics.Add(new(language, group.Name, $"/{language}/{folder}/{Uri.EscapeDataString(group.Slug)}/", [.. stories]));
            }
        }

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

/// <summary>A tag or a year with its articles.</summary>
/// <param name="Language">The language of the articles.</param>
/// <param name="Name">The tag or the year.</param>
/// <param name="Address">The address of its page.</param>
/// <param name="Stories">The articles that have it, the newest first.</param>
internal sealed record Topic(string Language, string Name, string Address, IReadOnlyList<Article> Stories);
