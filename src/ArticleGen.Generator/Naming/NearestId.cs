using System;
using System.Collections.Generic;
using ArticleGen.Understanding;

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
            int edits = EditDistance.Between(wished, id, fewest + 1);
            if (edits < fewest || (edits == fewest && nearest is not null && string.CompareOrdinal(id, nearest) < 0))
            {
                fewest = edits;
                nearest = id;
            }
        }

        return nearest;
    }
}
