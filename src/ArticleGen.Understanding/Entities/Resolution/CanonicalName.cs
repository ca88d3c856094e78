using System;

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>Chooses the name that an entity goes by: its fullest form in the article.</summary>
internal static class CanonicalName
{
    public static string Of(NameCluster cluster, NameGazetteer gazetteer)
    {
        NameOccurrence best = cluster.Occurrences[0];
        foreach (NameOccurrence occurrence in cluster.Occurrences)
        {
            if (IsBetter(occurrence.Text, best.Text, cluster.Kind, gazetteer))
                best = occurrence;
        }

        return best.Text;
    }

    private static bool IsBetter(string name, string best, EntityKind kind, NameGazetteer gazetteer)
    {
        if (kind == EntityKind.Place && gazetteer.IsCountryName(name) != gazetteer.IsCountryName(best))
            return gazetteer.IsCountryName(name);
        bool shouts = IsShouted(name);
        bool bestShouts = IsShouted(best);
        if (shouts != bestShouts && name.Length == best.Length)
            return bestShouts;
        int words = WordsOf(name);
        int bestWords = WordsOf(best);
        return words != bestWords ? words > bestWords : name.Length > best.Length;
    }

    private static int WordsOf(string name)
    {
        int words = 1;
        foreach (char c in name)
            words += c is ' ' or '-' or '\u00A0' ? 1 : 0;
        return words;
    }

    private static bool IsShouted(string name) => name.Length > 1 && string.Equals(name, name.ToUpperInvariant(), StringComparison.Ordinal);
}
