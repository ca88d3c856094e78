using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding;

/// <summary>Sorts lists that may hold something of every word of a long article: what the framework sorts nobody can give up.</summary>
internal static class Sorting
{
    /// <summary>Sorts a list; what is equal keeps its order.</summary>
    /// <param name="list">The list.</param>
    /// <param name="compare">Less than zero where its first argument goes first.</param>
    public static void Sort<T>(List<T> list, Comparison<T> compare)
    {
        T[] from = [.. list];
        T[] to = new T[from.Length];
        for (long run = 1; run < from.Length; run *= 2)
        {
            for (long start = 0; start < from.Length; start += 2 * run)
                Merge(from, to, (int)start, (int)Math.Min(start + run, from.Length), (int)Math.Min(start + (2 * run), from.Length), compare);
            (from, to) = (to, from);
        }

        for (int i = 0; i < from.Length; i++)
            list[i] = from[i];
    }

    /// <summary>Merges two runs that are sorted and stand side by side.</summary>
    private static void Merge<T>(T[] from, T[] to, int start, int middle, int end, Comparison<T> compare)
    {
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++)
        {
            Cancellation.Check();
            bool takesLeft = left < middle && (right == end || compare(from[left], from[right]) <= 0);
            to[i] = from[takesLeft ? left++ : right++];
        }
    }
}
