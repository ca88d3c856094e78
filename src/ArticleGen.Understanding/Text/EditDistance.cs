using System;

namespace ArticleGen.Understanding;

/// <summary>
/// How many edits two words differ by, case aside: an inserted, missing or other character, or two neighbours in the wrong order
/// (optimal string alignment: Damerau 1964, no part edited twice).
/// </summary>
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
        int[] beforePrevious = new int[right.Length + 1];
        int[] previous = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int j = 0; j < row.Length; j++)
            row[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            (beforePrevious, previous, row) = (previous, row, beforePrevious);
            row[0] = i;
            for (int j = 1; j < row.Length; j++)
            {
                int substitution = previous[j - 1] + (AreSame(left[i - 1], right[j - 1]) ? 0 : 1);
                row[j] = Math.Min(substitution, Math.Min(previous[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && AreSame(left[i - 1], right[j - 2]) && AreSame(left[i - 2], right[j - 1]))
                    row[j] = Math.Min(row[j], beforePrevious[j - 2] + 1);
            }
        }

        return Math.Min(row[right.Length], limit);
    }

    private static bool AreSame(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
