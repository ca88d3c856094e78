using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Pipeline;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Tables;

/// <summary>Writes what articles are to each other; <c>SiteIndex</c> of the run-time model reads it in the same order.</summary>
internal static class SiteTable
{
    public static string Encode(Site site)
    {
        TableWriter table = new();
        table.WriteNumber(ModelVersion.Current);
        table.WriteNumber(site.Articles.Length);
        WritePaths(table, site);
        table.WriteNumber(site.Dated);
        WriteDeltas(table, site.Order);
        table.WriteStrings([.. site.Collections.Select(static collection => collection.Name)]);
        if (!site.Collections.IsEmpty)
        {
            foreach (SiteArticle article in site.Articles)
                table.WriteNumber(article.Collection);
        }

        WriteGroups(table, site.Tags);
        WriteGroups(table, site.Sections);
        WriteGroups(table, site.Years);
        table.WriteNumber(site.Translations.Length);
        foreach (TranslationGroup group in site.Translations)
        {
            table.WriteNumber(group.Articles.Length);
            WriteDeltas(table, group.Articles);
        }

        WriteFiles(table, site);
        return table.Pack();
    }

    // Each by what it has in common with the one before.
    private static void WriteFiles(TableWriter table, Site site)
    {
        string previous = "";
        foreach (SiteArticle article in site.Articles)
        {
            int common = 0;
            while (common < previous.Length && common < article.File.Length && previous[common] == article.File[common])
                common++;
            table.WriteNumber(common);
            table.WriteString(article.File.Substring(common));
            previous = article.File;
        }
    }

    private static void WritePaths(TableWriter table, Site site)
    {
        Dictionary<string, int> prefixes = new(StringComparer.Ordinal);
        foreach (SiteArticle article in site.Articles)
        {
            if (!prefixes.ContainsKey(article.Prefix))
                prefixes.Add(article.Prefix, prefixes.Count);
        }

        table.WriteStrings([.. prefixes.OrderBy(static prefix => prefix.Value).Select(static prefix => prefix.Key)]);
        foreach (SiteArticle article in site.Articles)
        {
            table.WriteNumber(prefixes[article.Prefix]);
            table.WriteStringOrNull(article.Tail);
        }
    }

    private static void WriteGroups(TableWriter table, EquatableArray<SiteGroup> groups)
    {
        table.WriteNumber(groups.Length);
        foreach (SiteGroup group in groups)
        {
            table.WriteString(group.Name);
            table.WriteNumber(group.Ranks.Length);
            WriteDeltas(table, group.Ranks);
        }
    }

    private static void WriteDeltas(TableWriter table, EquatableArray<int> numbers)
    {
        int previous = 0;
        foreach (int number in numbers)
        {
            table.WriteSigned(number - previous);
            previous = number;
        }
    }
}
