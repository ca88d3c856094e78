using System;
using System.Collections.Generic;
using System.Text;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>
/// The one table from the keys of the world to ours. Case, hyphens, underscores and spaces do not count. Of several keys of one role the one
/// that stands first here is taken; lists of authors, keywords and aliases are joined.
/// </summary>
internal static class KeyTable
{
    /// <summary>The keys of each role, in the order in which they are taken.</summary>
    public static IReadOnlyList<(MetadataRole Role, string[] Keys)> Rows { get; } =
    [
        (MetadataRole.Id, ["id"]),
        (MetadataRole.Headline, ["headline", "title"]),
        (MetadataRole.Byline, ["byline"]),
        (MetadataRole.Authors, ["authors", "author", "by", "creator", "creators", "writer"]),
        (MetadataRole.Dateline, ["dateline"]),
        (MetadataRole.Published, ["published", "date", "pubdate", "pubdatetime", "publishdate", "publisheddate", "publishedat", "publishedon", "publicationdate", "datepublished", "postdate", "posted", "created", "createdat", "createddate", "datecreated", "creationdate"]),
        (MetadataRole.Modified, ["modified", "updated", "lastmod", "moddatetime", "lastmodified", "lastmodifiedat", "lastmodifieddate", "lastupdated", "lastupdate", "updatedat", "updatedon", "updateddate", "updatedate", "modifiedat", "modifieddate", "datemodified", "dateupdated"]),
        (MetadataRole.Language, ["language", "lang", "locale"]),
        (MetadataRole.Source, ["source"]),
        (MetadataRole.Section, ["section", "category", "categories"]),
        (MetadataRole.Keywords, ["keywords", "tags", "tag", "keyword"]),
        (MetadataRole.Description, ["description", "summary", "excerpt", "abstract", "metadescription"]),
        (MetadataRole.Related, ["related"]),
        (MetadataRole.Entities, ["entities"]),
        (MetadataRole.Disable, ["articlegendisable"]),
        (MetadataRole.Slug, ["slug"]),
        (MetadataRole.Permalink, ["permalink", "url"]),
        (MetadataRole.Aliases, ["aliases", "alias", "redirectfrom"]),
        (MetadataRole.Draft, ["draft", "isdraft"]),
        (MetadataRole.Status, ["status"]),
        (MetadataRole.Image, ["image", "cover", "coverimage", "featuredimage", "featureimage", "heroimage", "thumbnail", "images", "banner", "socialimage", "ogimage"]),
        (MetadataRole.Layout, ["layout", "template"]),
        (MetadataRole.Container, ["params", "extra", "taxonomies", "taxonomy"]),
    ];

    private static readonly Dictionary<string, (MetadataRole Role, int Rank)> Known = Index();

    /// <summary>What a key means.</summary>
    /// <param name="key">The key as written.</param>
    public static MetadataRole RoleOf(string key) => Find(key).Role;

    /// <summary>What a key means, and how early it is taken among the keys of its role.</summary>
    /// <param name="key">The key as written.</param>
    public static (MetadataRole Role, int Rank) Find(string key) => Known.TryGetValue(Normalize(key), out (MetadataRole Role, int Rank) found) ? found : default;

    /// <summary>The known key that a misspelt one is near to; empty where none is.</summary>
    /// <param name="key">An unknown key.</param>
    public static string Nearest(string key)
    {
        Cancellation.Check();
        string normalized = Normalize(key);
        int best = normalized.Length < 4 ? 1 : 2;
        string nearest = "";
        foreach ((MetadataRole role, string[] keys) in Rows)
        {
            foreach (string candidate in keys)
            {
                int distance = EditDistance.Between(normalized, candidate, best);
                if (distance >= best)
                    continue;
                best = distance;
                nearest = role == MetadataRole.Disable ? "articlegen-disable" : candidate;
            }
        }

        return nearest;
    }

    /// <summary>A key in small letters, without hyphens, underscores and spaces.</summary>
    public static string Normalize(string key)
    {
        StringBuilder normalized = new(key.Length);
        foreach (char c in key)
        {
            if (c is not ('-' or '_' or ' '))
                normalized.Append(char.ToLowerInvariant(c));
        }

        return normalized.ToString();
    }

    private static Dictionary<string, (MetadataRole Role, int Rank)> Index()
    {
        Dictionary<string, (MetadataRole Role, int Rank)> index = new(StringComparer.Ordinal);
        foreach ((MetadataRole role, string[] keys) in Rows)
        {
            for (int i = 0; i < keys.Length; i++)
                index.Add(keys[i], (role, i));
        }

        return index;
    }
}
