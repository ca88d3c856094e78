using System;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>The keys that front matter knows.</summary>
internal static class FrontMatterKey
{
    public const string Id = "id";
    public const string Headline = "headline";
    public const string Byline = "byline";
    public const string Authors = "authors";
    public const string Dateline = "dateline";
    public const string Published = "published";
    public const string Modified = "modified";
    public const string Language = "language";
    public const string Source = "source";
    public const string Section = "section";
    public const string Keywords = "keywords";
    public const string Description = "description";
    public const string Related = "related";
    public const string Entities = "entities";
    public const string Disable = "articlegen-disable";

    public const string Name = "name";
    public const string Kind = "kind";
    public const string Aliases = "aliases";
    public const string Wikidata = "wikidata";

    private static readonly string[] OfArticles =
        [Id, Headline, Byline, Authors, Dateline, Published, Modified, Language, Source, Section, Keywords, Description, Related, Entities, Disable];

    private static readonly string[] OfEntities = [Name, Kind, Aliases, Wikidata, Id];

    /// <summary>Whether a key has a meaning in front matter.</summary>
    public static bool IsKnown(string key) => Array.IndexOf(OfArticles, key) >= 0;

    /// <summary>The known key that was probably meant; empty where none is near.</summary>
    /// <param name="key">An unknown key.</param>
    public static string Nearest(string key) => Synonym(key.ToLowerInvariant()) ?? NearestOf(OfArticles, key);

    /// <summary>The known key of an entity that was probably meant; empty where none is near.</summary>
    /// <param name="key">An unknown key.</param>
    public static string NearestOfEntity(string key) => NearestOf(OfEntities, key);

    // What other tools call these.
    private static string? Synonym(string key) => key switch
    {
        "title" => Headline,
        "author" or "by" or "creator" => Authors,
        "date" or "pubdate" or "date_published" => Published,
        "updated" or "lastmod" or "last_modified" => Modified,
        "lang" or "locale" => Language,
        "tags" => Keywords,
        "category" or "categories" => Section,
        "summary" or "abstract" or "excerpt" => Description,
        "slug" => Id,
        _ => null,
    };

    private static string NearestOf(string[] known, string key)
    {
        string nearest = "";
        int best = Math.Max(1, Math.Min(2, key.Length / 3)) + 1;
        foreach (string candidate in known)
        {
            int distance = EditDistance.Between(key, candidate, best);
            if (distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }
}
