using System;
using System.Collections.Generic;

namespace ArticleGen.Generator.Naming;

/// <summary>Finds what a misspelt id probably means.</summary>
internal static class NearestId
{
    private const int LongestId = 200;

    /// <summary>The id with the fewest edits to the wished one, at most a third of its length; of several the first in ordinal order.</summary>
    public static string? To(string wished, IEnumerable<string> ids)
    {
        if (wished.Length > LongestId)
            return null;
        string? nearest = null;
        int fewest = Math.Max(1, wished.Length / 3) + 1;
        foreach (string id in ids)
        {
            if (Math.Abs(id.Length - wished.Length) > fewest)
                continue;
            int edits = Edits(wished, id);
            if (edits < fewest || (edits == fewest && nearest is not null && string.CompareOrdinal(id, nearest) < 0))
            {
                fewest = edits;
                nearest = id;
            }
        }

        return nearest;
    }

    // Levenshtein distance, one row at a time; upper and lower case are the same.
    private static int Edits(string left, string right)
    {
        int[] row = new int[right.Length + 1];
        for (int j = 0; j < row.Length; j++)
            row[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.Length; j++)
            {
                int substitution = diagonal + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
