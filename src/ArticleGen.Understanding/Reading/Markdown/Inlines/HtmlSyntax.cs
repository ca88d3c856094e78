using System;

namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>Raw HTML and autolinks between angle brackets (CommonMark 6.5 and 6.6).</summary>
internal static class HtmlSyntax
{
    /// <summary>The length of an open or closing tag, or 0.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">Its <c>&lt;</c>.</param>
    /// <param name="end">Where to stop.</param>
    public static int TagLength(string text, int start, int end)
    {
        int position = start + 1;
        bool closes = position < end && text[position] == '/';
        if (closes)
            position++;
        int name = position;
        while (position < end && (Ascii.IsLetter(text[position]) || (position > name && text[position] is (>= '0' and <= '9') or '-')))
            position++;
        if (position == name)
            return 0;
        while (!closes && TrySkipAttribute(text, end, ref position))
        {
        }

        position = SkipSpace(text, position, end);
        if (!closes && position < end && text[position] == '/')
            position++;
        return position < end && text[position] == '>' ? position + 1 - start : 0;
    }

    /// <summary>The length of an autolink such as <c>&lt;https://example.org&gt;</c>, or 0.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">Its <c>&lt;</c>.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="isMail">Whether it is a mail address.</param>
    public static int AutolinkLength(string text, int start, int end, out bool isMail)
    {
        isMail = false;
        int position = start + 1;
        int colon = -1;
        int at = -1;
        for (; position < end && text[position] is not ('>' or '<' or ' ') and >= ' '; position++)
        {
            if (text[position] == ':' && colon < 0)
                colon = position;
            else if (text[position] == '@' && at < 0)
                at = position;
        }

        if (position >= end || text[position] != '>')
            return 0;
        int length = position + 1 - start;
        if (colon > 0 && IsScheme(text.AsSpan(start + 1, colon - start - 1)))
            return length;
        isMail = at > 0 && IsMail(text.AsSpan(start + 1, at - start - 1), text.AsSpan(at + 1, position - at - 1));
        return isMail ? length : 0;
    }

    private static bool TrySkipAttribute(string text, int end, ref int position)
    {
        int start = SkipSpace(text, position, end);
        if (start == position || start >= end || !(Ascii.IsLetter(text[start]) || text[start] is '_' or ':'))
            return false;
        while (start < end && (Ascii.IsLetter(text[start]) || text[start] is (>= '0' and <= '9') or '_' or '.' or ':' or '-'))
            start++;
        position = start;
        int equals = SkipSpace(text, start, end);
        if (equals >= end || text[equals] != '=')
            return true;
        int value = SkipSpace(text, equals + 1, end);
        if (value >= end)
            return false;
        if (text[value] is '"' or '\'')
        {
            int close = text.IndexOf(text[value], value + 1, end - value - 1);
            if (close < 0)
                return false;
            position = close + 1;
            return true;
        }

        int valueEnd = value;
        while (valueEnd < end && text[valueEnd] is not ('"' or '\'' or '=' or '<' or '>' or '`') and > ' ')
            valueEnd++;
        if (valueEnd == value)
            return false;
        position = valueEnd;
        return true;
    }

    private static int SkipSpace(string text, int position, int end)
    {
        while (position < end && text[position] is ' ' or '\t' or '\n' or '\r')
            position++;
        return position;
    }

    private static bool IsScheme(ReadOnlySpan<char> scheme)
    {
        if (scheme.Length is < 2 or > 32 || !Ascii.IsLetter(scheme[0]))
            return false;
        foreach (char c in scheme)
        {
            if (!Ascii.IsLetter(c) && c is not ((>= '0' and <= '9') or '+' or '.' or '-'))
                return false;
        }

        return true;
    }

    private static bool IsMail(ReadOnlySpan<char> local, ReadOnlySpan<char> domain)
    {
        if (local.IsEmpty || domain.IsEmpty)
            return false;
        foreach (char c in local)
        {
            if (!Ascii.IsLetter(c) && c is not (>= '0' and <= '9') && ".!#$%&'*+/=?^_`{|}~-".IndexOf(c) < 0)
                return false;
        }

        int label = 0;
        for (int i = 0; i <= domain.Length; i++)
        {
            if (i == domain.Length || domain[i] == '.')
            {
                if (i == label || i - label > 63 || domain[label] == '-' || domain[i - 1] == '-')
                    return false;
                label = i + 1;
            }
            else if (!Ascii.IsLetter(domain[i]) && domain[i] is not ((>= '0' and <= '9') or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
