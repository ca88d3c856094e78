using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Pipeline;

/// <summary>Articles that are the same one in several languages.</summary>
/// <param name="Articles">Their positions in the catalog, one for each language, ascending.</param>
internal sealed record TranslationGroup(EquatableArray<int> Articles)
{
    /// <summary>All groups, by their first article.</summary>
    /// <param name="articles">The articles in the order of the catalog.</param>
    /// <param name="variants">What their paths say of their languages.</param>
    public static EquatableArray<TranslationGroup> Find(IReadOnlyList<SiteFacts> articles, IReadOnlyList<ArticleVariant> variants)
    {
        Dictionary<string, List<int>> byKey = new(StringComparer.Ordinal);
        for (int i = 0; i < articles.Count; i++)
        {
            string key = articles[i].TranslationKey is { } written ? "\0" + written : articles[i].Place.Collection + "\0" + variants[i].Key;
            if (!byKey.TryGetValue(key, out List<int>? group))
                byKey.Add(key, group = []);
            group.Add(i);
        }

        List<TranslationGroup> groups = [];
        foreach (List<int> group in byKey.Values)
        {
            if (group.Count < 2)
                continue;
            HashSet<string> languages = new(StringComparer.Ordinal);
            int[] distinct = [.. group.Where(article => languages.Add(variants[article].Tag ?? articles[article].Language))];
            if (distinct.Length > 1)
                groups.Add(new(distinct.ToEquatableArray()));
        }

        groups.Sort(static (left, right) => left.Articles[0].CompareTo(right.Articles[0]));
        return groups.ToEquatableArray();
    }
}
