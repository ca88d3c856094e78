using System;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>Lists of ids, classes and keys in braces: <c>{: .wide}</c> as kramdown has them, <c>{#id .wide key=value}</c> as Pandoc has them.</summary>
internal static class AttributeSyntax
{
    private const int Longest = 500;

    /// <summary>The length of the list at a position, or 0.</summary>
    public static int Length(string text, int start, int limit)
    {
        int end = Math.Min(limit, start + Longest);
        int position = start + 1;
        if (position >= end)
            return 0;
        if (text[position] == ':')
        {
            while (position < end && text[position] is not ('}' or '{' or '\n' or '\r'))
                position++;
            return position < end && text[position] == '}' && position > start + 2 ? position + 1 - start : 0;
        }

        int tokens = 0;
        while (true)
        {
            while (position < end && text[position] is ' ' or '\t')
                position++;
            if (position >= end)
                return 0;
            if (text[position] == '}')
                return tokens > 0 ? position + 1 - start : 0;
            int token = TokenLength(text, position, end);
            if (token == 0)
                return 0;
            tokens++;
            position += token;
        }
    }

    /// <summary>The id in a list, or <see langword="null"/>.</summary>
    public static string? IdOf(string text, int start, int length)
    {
        int mark = text.IndexOf('#', start, length);
        int end = mark + 1;
        while (mark > 0 && end < start + length - 1 && text[end] is not (' ' or '\t' or '.'))
            end++;
        return mark > 0 && end > mark + 1 ? text.Substring(mark + 1, end - mark - 1) : null;
    }

    private static int TokenLength(string text, int start, int end)
    {
        int position = start;
        if (text[position] is '#' or '.')
        {
            position++;
            while (position < end && IsNamePart(text[position]))
                position++;
            return position > start + 1 ? position - start : 0;
        }

        while (position < end && IsNamePart(text[position]))
            position++;
        if (position == start || position >= end || text[position] != '=')
            return 0;
        position++;
        if (position < end && text[position] is '"' or '\'')
        {
            int close = text.IndexOf(text[position], position + 1, end - position - 1);
            return close < 0 ? 0 : close + 1 - start;
        }

        while (position < end && text[position] is not (' ' or '\t' or '}' or '\n' or '\r'))
            position++;
        return position - start;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or ':' or '.';
}
