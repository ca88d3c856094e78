using System;

namespace ArticleGen.Understanding;

/// <summary>How many characters two words differ by, case aside (Levenshtein 1966).</summary>
internal static class EditDistance
{
    /// <summary>The distance of two words, or <paramref name="limit"/> where it is not below.</summary>
    /// <param name="left">A word.</param>
    /// <param name="right">Another.</param>
    /// <param name="limit">From where on the distance does not matter.</param>
    public static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
            return limit;
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

        return Math.Min(row[right.Length], limit);
    }
}
