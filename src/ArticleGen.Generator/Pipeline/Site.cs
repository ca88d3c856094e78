using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Naming;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Pipeline;

/// <summary>What the articles are to each other, by what their front matter, paths and items say; no edit of a text changes it.</summary>
/// <param name="Articles">The articles in the order of the catalog.</param>
/// <param name="Dated">How many of them have a date.</param>
/// <param name="Order">The positions of the articles, the newest first, those without a date last.</param>
/// <param name="Collections">The collections by name.</param>
/// <param name="Tags">The tags in the order of the alphabet.</param>
/// <param name="Sections">The sections in the order of the alphabet.</param>
/// <param name="Years">The years, the newest first.</param>
/// <param name="Translations">The positions of articles that are translations of each other.</param>
/// <param name="Diagnostics">What several ask for.</param>
internal sealed record Site(
    EquatableArray<SiteArticle> Articles,
    int Dated,
    EquatableArray<int> Order,
    EquatableArray<CollectionName> Collections,
    EquatableArray<SiteGroup> Tags,
    EquatableArray<SiteGroup> Sections,
    EquatableArray<SiteGroup> Years,
    EquatableArray<TranslationGroup> Translations,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static Site From(ImmutableArray<SiteFacts> entries, ArticleNames names, CancellationToken cancellationToken)
    {
        List<SiteFacts> articles = Distinct(entries);
        ArticleVariant[] variants = [.. articles.Select(static article => ArticleVariant.Of(article.RelativePath, article.Language))];
        cancellationToken.ThrowIfCancellationRequested();
        List<DiagnosticInfo> diagnostics = [];
        int[] order = [.. Enumerable.Range(0, articles.Count).OrderByDescending(article => articles[article].Published ?? DateTimeOffset.MinValue)];
        SiteGroups tags = new();
        SiteGroups sections = new();
        Dictionary<int, List<int>> years = [];
        for (int rank = 0; rank < order.Length; rank++)
        {
            SiteFacts article = articles[order[rank]];
            foreach (string tag in article.Tags.Where(static tag => tag.Trim().Length > 0))
                tags.Add(tag.Trim(), rank);
            if (article.Section is { } section && section.Trim().Length > 0)
                sections.Add(section.Trim(), rank);
            if (article.Published is not { } published)
                continue;
            if (!years.TryGetValue(published.Year, out List<int>? year))
                years.Add(published.Year, year = []);
            year.Add(rank);
        }

        return new(
            Place(articles, variants, names, diagnostics),
            articles.Count(static article => article.Published is not null),
            order.ToEquatableArray(),
            names.Collections,
            tags.Name("TagIndex", "tags", diagnostics),
            sections.Name("SectionIndex", "sections", diagnostics),
            years.OrderByDescending(static year => year.Key).Select(static year => new SiteGroup(year.Key.ToString("0000", CultureInfo.InvariantCulture), null, year.Value.ToEquatableArray())).ToEquatableArray(),
            TranslationGroup.Find(articles, variants),
            diagnostics.ToEquatableArray());
    }

    private static List<SiteFacts> Distinct(ImmutableArray<SiteFacts> entries)
    {
        List<SiteFacts> articles = new(entries.Length);
        foreach (SiteFacts entry in entries.OrderBy(static entry => entry.RelativePath, StringComparer.Ordinal))
        {
            if (articles.Count == 0 || articles[articles.Count - 1].RelativePath != entry.RelativePath)
                articles.Add(entry);
        }

        return articles;
    }

    private static EquatableArray<SiteArticle> Place(List<SiteFacts> articles, ArticleVariant[] variants, ArticleNames names, List<DiagnosticInfo> diagnostics)
    {
        Dictionary<string, int> collections = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Collections.Length; i++)
            collections.Add(names.Collections[i].Name, i + 1);
        SitePath[] paths = [.. articles.Select((article, i) => SitePath.Of(article, variants[i]))];
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (SitePath path in paths)
            counts[path.Whole] = counts.TryGetValue(path.Whole, out int count) ? count + 1 : 1;
        Dictionary<string, string> taken = new(StringComparer.Ordinal);
        SiteArticle[] places = new SiteArticle[articles.Count];
        for (int i = 0; i < places.Length; i++)
        {
            SiteFacts article = articles[i];
            string id = names[article.RelativePath].Id;
            bool hasOwnId = article.Id is null || article.Id == id;
            SitePath path = counts[paths[i].Whole] > 1 ? paths[i].Qualified(article, id, hasOwnId) : paths[i];
            if (!taken.TryGetValue(path.Whole, out string? other))
                taken.Add(path.Whole, article.RelativePath);
            else if (hasOwnId && !ProblemDiagnostics.IsDisabled(article.Disabled, DiagnosticDescriptors.SharedPath.Id))
                diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.SharedPath, LocationInfo.StartOf(article.FilePath), path.Whole, other));

            // What a program makes of the id need not be written.
            bool isDerived = IsAscii(path.Tail) && path.Tail == AddressName.OfId(id, null) + "/";
            places[i] = new(article.RelativePath, path.Prefix, isDerived ? null : path.Tail, article.Place.Collection is { } collection && collections.TryGetValue(collection, out int index) ? index : 0);
        }

        return new(places);
    }

    private static bool IsAscii(string text) => text.All(static c => c < '\u0080');
}

/// <summary>Where an article stands.</summary>
/// <param name="File">The path of its file, relative to the project.</param>
/// <param name="Prefix">What its path begins with.</param>
/// <param name="Tail">The rest; <see langword="null"/> where that is made of its id.</param>
/// <param name="Collection">The number of its collection; 0 without one.</param>
internal sealed record SiteArticle(string File, string Prefix, string? Tail, int Collection);
