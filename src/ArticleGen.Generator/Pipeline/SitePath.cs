using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ArticleGen.CompilerServices;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Pipeline;

/// <summary>Where an article stands on its site.</summary>
/// <param name="Prefix">What it begins with: the folders, with '/' at both ends.</param>
/// <param name="Tail">The rest.</param>
internal readonly record struct SitePath(string Prefix, string Tail)
{
    public string Whole => Prefix + Tail;

    /// <summary>The path of an article that others want too: with the folders that its id has to be told from theirs, unless its author wrote the path.</summary>
    /// <param name="facts">The article.</param>
    /// <param name="id">Its id.</param>
    /// <param name="hasOwnId">Whether that is the one its author wrote, if any is written; else another article has that, which is told already.</param>
    public SitePath Qualified(SiteFacts facts, string id, bool hasOwnId) =>
        Prefix.Length == 0 || facts.Slug is not null || (hasOwnId && (facts.Id is not null || id.IndexOf('/') < 0))
            ? this
            : this with { Tail = string.Join("/", id.Split(['/'], StringSplitOptions.RemoveEmptyEntries).Select(AddressName.Of)) + "/" };

    /// <param name="facts">The article.</param>
    /// <param name="variant">What its path says of its language.</param>
    public static SitePath Of(SiteFacts facts, ArticleVariant variant)
    {
        if (facts.Permalink is { } permalink && Expand(permalink, facts) is { } written)
            return new("", written);
        if (facts.Slug is { } slug && slug.StartsWith("/", StringComparison.Ordinal) && Normalize(slug) is { } absolute)
            return new("", absolute);
        ArticlePath path = ArticlePath.Of(facts.RelativePath);
        string prefix = PrefixOf(facts, variant, path);
        if (facts.Slug is null && facts.Id is null && IsHome(facts, path))
            return new(prefix, "");
        string tail = facts.Slug is { } name ? Normalize(name)?.Trim('/') ?? "" : AddressName.OfId(facts.Id ?? path.Name, variant.IsSuffix ? variant.Tag : null);
        return new(prefix, tail.Length == 0 ? "" : tail + "/");
    }

    private static string PrefixOf(SiteFacts facts, ArticleVariant variant, ArticlePath path)
    {
        StringBuilder prefix = new("/");
        if (variant is { Tag: { } tag, IsSuffix: true })
            prefix.Append(tag).Append('/');
        string? basePath = facts.Place.BasePath ?? (facts.Place.Collection is { } collection ? AddressName.Of(collection) : null);
        foreach (string segment in (basePath ?? "").Split(['/'], StringSplitOptions.RemoveEmptyEntries))
            prefix.Append(segment).Append('/');
        foreach (string folder in Below(facts, path))
        {
            string segment = AddressName.Of(folder);
            if (segment.Length > 0)
                prefix.Append(segment).Append('/');
        }

        return prefix.ToString();
    }

    // The folders below the wildcard; the folder of a page bundle is the name of the article.
    private static IEnumerable<string> Below(SiteFacts facts, ArticlePath path)
    {
        int depth = Depth(facts.Place.Folder);
        int all = facts.RelativePath.Split('/').Count(static segment => segment is not ("" or "." or "..")) - 1;
        return path.Folders.Skip(Math.Max(0, all - depth));
    }

    // The index of the folder that the wildcard starts from.
    private static bool IsHome(SiteFacts facts, ArticlePath path) =>
        Depth(facts.Place.Folder) == 0
        && path.Folders.Length < facts.RelativePath.Split('/').Count(static segment => segment is not ("" or "." or "..")) - 1;

    private static int Depth(string? folder) => folder is null ? 0 : folder.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries).Length;

    // Patterns as Jekyll and Hugo have them; one with a part that nobody knows says nothing.
    private static string? Expand(string permalink, SiteFacts facts)
    {
        int scheme = permalink.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0)
        {
            int path = permalink.IndexOf('/', scheme + 3);
            permalink = path < 0 ? "/" : permalink.Substring(path);
        }

        StringBuilder expanded = new();
        for (int i = 0; i < permalink.Length; i++)
        {
            if (permalink[i] is '{' or '}' or '<' or '>' or '*')
                return null;
            if (permalink[i] != ':')
            {
                expanded.Append(permalink[i]);
                continue;
            }

            int end = i + 1;
            while (end < permalink.Length && (permalink[end] is (>= 'a' and <= 'z') or '_'))
                end++;
            if (Part(permalink.Substring(i + 1, end - i - 1), facts) is not { } part)
                return null;
            expanded.Append(part);
            i = end - 1;
        }

        return Normalize(expanded.ToString());
    }

    private static string? Part(string name, SiteFacts facts) => name switch
    {
        "year" => facts.Published?.ToString("yyyy", CultureInfo.InvariantCulture),
        "month" => facts.Published?.ToString("MM", CultureInfo.InvariantCulture),
        "i_month" => facts.Published?.Month.ToString(CultureInfo.InvariantCulture),
        "day" => facts.Published?.ToString("dd", CultureInfo.InvariantCulture),
        "i_day" => facts.Published?.Day.ToString(CultureInfo.InvariantCulture),
        "title" or "slug" or "name" or "filename" => AddressName.Of(facts.Slug ?? facts.Id ?? ArticlePath.Of(facts.RelativePath).Name),
        "section" or "categories" => facts.Section is { } section ? AddressName.Of(section) : "",
        _ => null,
    };

    // One slash before it and none twice: «//host» would lead to another site.
    private static string? Normalize(string path)
    {
        int cut = path.IndexOfAny(['?', '#']);
        if (cut >= 0)
            path = path.Substring(0, cut);
        if (path.Any(static c => char.IsControl(c) || c is '\\' or ' '))
            path = new([.. path.Select(static c => char.IsControl(c) || c is '\\' or ' ' ? '-' : c)]);
        string[] segments = [.. path.Split(['/'], StringSplitOptions.RemoveEmptyEntries).Where(static segment => segment is not ("." or ".."))];
        bool isFolder = path.EndsWith("/", StringComparison.Ordinal);
        return segments.Length == 0 ? "/" : "/" + string.Join("/", segments) + (isFolder ? "/" : "");
    }
}
