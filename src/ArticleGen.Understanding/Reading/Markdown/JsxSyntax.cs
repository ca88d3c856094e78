using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>Tags with JSX attributes and expressions in braces.</summary>
internal static class JsxSyntax
{
    private const int Longest = 20_000;

    /// <summary>The length of a tag, fragments (<c>&lt;&gt;</c>) included, or 0.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">Its <c>&lt;</c>.</param>
    /// <param name="limit">Where to stop.</param>
    /// <param name="endless">What has no end behind here; takes the brace where one in the tag has none.</param>
    public static int TagLength(string text, int start, int limit, HashSet<string> endless)
    {
        limit = Math.Min(limit, start + Longest);
        int position = start + 1;
        if (position < limit && text[position] == '/')
            position++;
        if (position < limit && !Ascii.IsLetter(text[position]) && text[position] != '>')
            return 0;
        while (position < limit && IsNamePart(text[position]))
            position++;
        while (position < limit)
        {
            char c = text[position];
            if (c == '>')
                return position + 1 - start;
            if (char.IsWhiteSpace(c) || c is '/' or '=' || IsNamePart(c))
            {
                position++;
            }
            else if (c is '"' or '\'')
            {
                int close = text.IndexOf(c, position + 1, limit - position - 1);
                if (close < 0)
                    return 0;
                position = close + 1;
            }
            else if (c == '{')
            {
                int length = ExpressionLength(text, position, limit, endless);
                if (length == 0)
                    return 0;
                position += length;
            }
            else
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>The length of a tag that only JSX has, for a brace in it, or 0.</summary>
    public static int BracedTagLength(string text, int start, int limit, HashSet<string> endless)
    {
        int length = start + 1 < limit && Ascii.IsLetter(text[start + 1]) ? TagLength(text, start, limit, endless) : 0;
        return length > 0 && text.IndexOf('{', start, length) > 0 ? length : 0;
    }

    /// <summary>The length of an expression in braces, or 0.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">Its <c>{</c>.</param>
    /// <param name="limit">Where to stop.</param>
    /// <param name="endless">What has no end behind here; takes the brace where this one has none.</param>
    public static int ExpressionLength(string text, int start, int limit, HashSet<string> endless)
    {
        if (endless.Contains("{"))
            return 0;
        int length = BalancedLength(text, start, Math.Min(limit, start + Longest));
        if (length == 0)
            endless.Add("{");
        return length;
    }

    /// <summary>Whether a tag is a component, which no browser knows.</summary>
    public static bool IsComponent(string text, int start, int length)
    {
        int name = start + (text[start + 1] == '/' ? 2 : 1);
        return text[name] is '>' or (>= 'A' and <= 'Z') || text.IndexOf('{', start, length) >= 0;
    }

    private static int BalancedLength(string text, int start, int limit)
    {
        int depth = 0;
        for (int i = start; i < limit; i++)
        {
            switch (text[i])
            {
                case '{':
                    depth++;
                    break;
                case '}':
                    if (--depth == 0)
                        return i + 1 - start;
                    break;
                case '/' when i + 1 < limit && text[i + 1] == '*':
                    int comment = text.IndexOf("*/", i + 2, limit - i - 2, StringComparison.Ordinal);
                    if (comment < 0)
                        return 0;
                    i = comment + 1;
                    break;
                case '"' or '\'' or '`':
                    int close = i + 1;
                    while (close < limit && text[close] != text[i])
                        close += text[close] == '\\' ? 2 : 1;
                    if (close < limit)
                        i = close;
                    break;
            }
        }

        return 0;
    }

    private static bool IsNamePart(char c) => Ascii.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ':' or '$';
}
