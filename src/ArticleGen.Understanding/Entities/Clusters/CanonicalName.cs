using System;

namespace ArticleGen.Understanding.Entities.Clusters;

/// <summary>Chooses the name that an entity goes by: its fullest form in the article.</summary>
internal static class CanonicalName
{
    public static string Of(NameCluster cluster)
    {
        NameOccurrence best = cluster.Occurrences[0];
        foreach (NameOccurrence occurrence in cluster.Occurrences)
        {
            if (IsBetter(occurrence, best, cluster.Key) && !IsOverlong(occurrence, cluster))
                best = occurrence;
        }

        return best.Form;
    }

    private static bool IsBetter(NameOccurrence name, NameOccurrence best, string key)
    {
        bool isAcronym = IsShouted(name.Form);
        if (name.Kind == EntityKind.Place && isAcronym != IsShouted(best.Form))
            return !isAcronym;
        bool bestShouts = IsShouted(best.Form);
        if (IsShouted(name.Form) != bestShouts && name.Form.Length == best.Form.Length)
            return bestShouts;
        int words = WordsOf(name.Form);
        int bestWords = WordsOf(best.Form);
        bool isInflected = name.Key != key && best.Key == key;
        bool bestIsInflected = name.Key == key && best.Key != key;
        if (words == bestWords && (isInflected || bestIsInflected) && name.Key.Length - best.Key.Length is > -3 and < 3)
            return bestIsInflected;
        return words != bestWords ? words > bestWords : LettersOf(name.Form) > LettersOf(best.Form);
    }

    /// <summary>A person's name met once that adds words to a full name met often has more likely caught a word too many.</summary>
    private static bool IsOverlong(NameOccurrence occurrence, NameCluster cluster)
    {
        if (cluster.Kind != EntityKind.Person || WordsOf(occurrence.Text) < 3)
            return false;
        int same = 0;
        int within = 0;
        foreach (NameOccurrence other in cluster.Occurrences)
        {
            if (other.Key == occurrence.Key)
                same++;
            else if (other.Key.Contains("-") && (occurrence.Key.StartsWith(other.Key + "-", StringComparison.Ordinal) || occurrence.Key.EndsWith("-" + other.Key, StringComparison.Ordinal)))
                within++;
        }

        return same == 1 && within >= 2;
    }

    /// <summary>The length without dots: "US" and "U.S." are equally full.</summary>
    private static int LettersOf(string name)
    {
        int letters = 0;
        foreach (char c in name)
            letters += c == '.' ? 0 : 1;
        return letters;
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
