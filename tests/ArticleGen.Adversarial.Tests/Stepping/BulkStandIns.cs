using System;
using System.Collections.Generic;

namespace ArticleGen.Adversarial.Tests.Stepping;

/// <summary>What <see cref="BulkOperations"/> puts in the place of the framework's methods; the last argument is the number of the calling method.</summary>
internal static class BulkStandIns
{
    public static int StringIndexOf(string text, char value, int method) => Counted(method, text.Length, text.IndexOf(value));

    public static int StringIndexOf(string text, char value, int start, int method) => Counted(method, text.Length - start, text.IndexOf(value, start), start);

    public static int StringIndexOf(string text, char value, int start, int count, int method) => Counted(method, count, text.IndexOf(value, start, count), start);

    public static int StringIndexOf(string text, string value, StringComparison comparison, int method) => Counted(method, text.Length, text.IndexOf(value, comparison));

    public static int StringIndexOf(string text, string value, int start, StringComparison comparison, int method) => Counted(method, text.Length - start, text.IndexOf(value, start, comparison), start);

    public static int StringIndexOf(string text, string value, int start, int count, StringComparison comparison, int method) => Counted(method, count, text.IndexOf(value, start, count, comparison), start);

    public static int StringIndexOfAny(string text, char[] values, int method) => Counted(method, text.Length, text.IndexOfAny(values));

    public static int StringIndexOfAny(string text, char[] values, int start, int method) => Counted(method, text.Length - start, text.IndexOfAny(values, start), start);

    public static int StringIndexOfAny(string text, char[] values, int start, int count, int method) => Counted(method, count, text.IndexOfAny(values, start, count), start);

    public static int StringLastIndexOf(string text, char value, int method) => LastFound(method, text.Length, text.LastIndexOf(value));

    public static int StringLastIndexOf(string text, char value, int start, int method) => LastFound(method, start + 1, text.LastIndexOf(value, start));

    public static bool StringContains(string text, string value, int method) => Counted(method, text.Length, text.IndexOf(value, StringComparison.Ordinal)) >= 0;

    public static int StringCompareOrdinal(string left, int leftStart, string right, int rightStart, int length, int method)
    {
        Steps.Count(method, left.AsSpan(leftStart).CommonPrefixLength(right.AsSpan(rightStart)));
        return string.CompareOrdinal(left, leftStart, right, rightStart, length);
    }

    public static int SpanIndexOf<T>(ReadOnlySpan<T> span, T value, int method)
        where T : IEquatable<T> => Counted(method, span.Length, span.IndexOf(value));

    public static int SpanIndexOf<T>(ReadOnlySpan<T> span, ReadOnlySpan<T> value, int method)
        where T : IEquatable<T> => Counted(method, span.Length, span.IndexOf(value));

    public static int SpanIndexOf(ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparison, int method) => Counted(method, span.Length, span.IndexOf(value, comparison));

    public static int SpanIndexOfAny<T>(ReadOnlySpan<T> span, T first, T second, int method)
        where T : IEquatable<T> => Counted(method, span.Length, span.IndexOfAny(first, second));

    public static int SpanIndexOfAny<T>(ReadOnlySpan<T> span, T first, T second, T third, int method)
        where T : IEquatable<T> => Counted(method, span.Length, span.IndexOfAny(first, second, third));

    public static int SpanIndexOfAny<T>(ReadOnlySpan<T> span, ReadOnlySpan<T> values, int method)
        where T : IEquatable<T> => Counted(method, span.Length, span.IndexOfAny(values));

    public static int SpanLastIndexOf<T>(ReadOnlySpan<T> span, T value, int method)
        where T : IEquatable<T> => LastFound(method, span.Length, span.LastIndexOf(value));

    public static bool SpanSequenceEqual<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, int method)
        where T : IEquatable<T>
    {
        Steps.Count(method, left.Length == right.Length ? left.CommonPrefixLength(right) : 0);
        return left.SequenceEqual(right);
    }

    public static void ListInsert<T>(List<T> list, int index, T item, int method)
    {
        Steps.Count(method, list.Count - index);
        list.Insert(index, item);
    }

    public static bool ListRemove<T>(List<T> list, T item, int method)
    {
        Steps.Count(method, list.Count);
        return list.Remove(item);
    }

    public static void ListRemoveAt<T>(List<T> list, int index, int method)
    {
        Steps.Count(method, list.Count - index);
        list.RemoveAt(index);
    }

    public static void ListRemoveRange<T>(List<T> list, int index, int count, int method)
    {
        Steps.Count(method, list.Count - index - count);
        list.RemoveRange(index, count);
    }

    public static bool ListContains<T>(List<T> list, T item, int method)
    {
        int index = list.IndexOf(item);
        Steps.Count(method, index < 0 ? list.Count : index);
        return index >= 0;
    }

    public static int ListIndexOf<T>(List<T> list, T item, int method) => Counted(method, list.Count, list.IndexOf(item));

    public static void ListReverse<T>(List<T> list, int method)
    {
        Steps.Count(method, list.Count);
        list.Reverse();
    }

    /// <summary>Counts what was looked at to find something, all of it where nothing was found.</summary>
    private static int Counted(int method, int length, int found, int start = 0)
    {
        Steps.Count(method, found >= start ? Math.Min(length, found - start) : length);
        return found;
    }

    /// <summary>The same, looking back from an end.</summary>
    private static int LastFound(int method, int end, int found)
    {
        Steps.Count(method, end - Math.Max(0, found));
        return found;
    }
}
