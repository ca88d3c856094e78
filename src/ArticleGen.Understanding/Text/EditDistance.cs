using System;

namespace ArticleGen.Understanding;

/// <summary>How many characters two words differ by (Levenshtein 1966).</summary>
internal static class EditDistance
{
    /// <summary>The distance of two words, or <paramref name="limit"/> where it is not below.</summary>
    /// <param name="first">A word.</param>
    /// <param name="second">Another.</param>
    /// <param name="limit">From where on the distance does not matter.</param>
    public static int Between(string first, string second, int limit)
    {
        if (Math.Abs(first.Length - second.Length) >= limit)
            return limit;
        int[] previous = new int[second.Length + 1];
        int[] current = new int[second.Length + 1];
        for (int j = 0; j <= second.Length; j++)
            previous[j] = j;
        for (int i = 1; i <= first.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= second.Length; j++)
            {
                int replaced = previous[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return Math.Min(previous[second.Length], limit);
    }
}
