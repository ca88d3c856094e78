using System;
using System.Collections.Generic;
using System.Linq;

namespace ArticleGen.Understanding.Entities.Clusters;

/// <summary>Chooses the name that an entity goes by: its fullest form in the article.</summary>
internal static class CanonicalName
{
    private const int FewestWordsOfOverlong = 3;
    private const int LongestOverlong = 120;

    public static string Of(NameCluster cluster)
    {
        Candidate best = new(cluster.Occurrences[0], cluster.Key);
        Dictionary<string, int>? counts = null;
        foreach (NameOccurrence occurrence in cluster.Occurrences)
        {
            Candidate candidate = new(occurrence, cluster.Key);
            if (IsBetter(candidate, best) && !IsOverlong(occurrence, cluster, ref counts))
                best = candidate;
        }

        return best.Name.Form;
    }

    private static bool IsBetter(Candidate candidate, Candidate best)
    {
        NameOccurrence name = candidate.Name;
        if (name.Kind == EntityKind.Place && candidate.IsShouted != best.IsShouted)
            return best.IsShouted;
        if (candidate.IsShouted != best.IsShouted && name.Form.Length == best.Name.Form.Length)
            return best.IsShouted;
        if (candidate.Words != best.Words)
            return candidate.Words > best.Words;
        if (candidate.IsInflected != best.IsInflected && name.Key.Length - best.Name.Key.Length is > -3 and < 3)
            return best.IsInflected;
        return candidate.Letters > best.Letters;
    }

    /// <summary>A person's name met once that adds words to a full name met often has more likely caught a word too many.</summary>
    private static bool IsOverlong(NameOccurrence occurrence, NameCluster cluster, ref Dictionary<string, int>? counts)
    {
        if (cluster.Kind != EntityKind.Person || occurrence.Key.Length > LongestOverlong || WordsOf(occurrence.Text) < FewestWordsOfOverlong)
            return false;
        Dictionary<string, int> known = counts ??= Count(cluster.Occurrences);
        return known[occurrence.Key] == 1 && PartsOf(occurrence.Key).Sum(part => known.TryGetValue(part, out int count) ? count : 0) >= 2;
    }

    private static Dictionary<string, int> Count(List<NameOccurrence> occurrences)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (NameOccurrence occurrence in occurrences)
            counts[occurrence.Key] = counts.TryGetValue(occurrence.Key, out int count) ? count + 1 : 1;
        return counts;
    }

    /// <summary>What a key begins or ends with, two words at least.</summary>
    private static HashSet<string> PartsOf(string key)
    {
        HashSet<string> parts = new(StringComparer.Ordinal);
        int first = key.IndexOf('-');
        int last = key.LastIndexOf('-');
        for (int hyphen = first; hyphen >= 0; hyphen = key.IndexOf('-', hyphen + 1))
        {
            if (hyphen > first)
                parts.Add(key.Substring(0, hyphen));
            if (hyphen < last)
                parts.Add(key.Substring(hyphen + 1));
        }

        return parts;
    }

    /// <summary>The length without dots: "US" and "U.S." are equally full.</summary>
    private static int LettersOf(string name)
    {
        int letters = 0;
        for (int i = 0; i < name.Length; i++)
        {
            Cancellation.CheckAt(i);
            letters += name[i] == '.' ? 0 : 1;
        }

        return letters;
    }

    private static int WordsOf(string name)
    {
        int words = 1;
        for (int i = 0; i < name.Length; i++)
        {
            Cancellation.CheckAt(i);
            words += name[i] is ' ' or '-' or '\u00A0' ? 1 : 0;
        }

        return words;
    }

    private static bool Shouts(string name) => name.Length > 1 && string.Equals(name, name.ToUpperInvariant(), StringComparison.Ordinal);

    /// <summary>A form with what it is compared by, so that a long one is not looked through for each of the others.</summary>
    private readonly struct Candidate(NameOccurrence name, string key)
    {
        public NameOccurrence Name { get; } = name;

        public bool IsShouted { get; } = Shouts(name.Form);

        public int Words { get; } = WordsOf(name.Form);

        public int Letters { get; } = LettersOf(name.Form);

        public bool IsInflected { get; } = name.Key != key;
    }
}
