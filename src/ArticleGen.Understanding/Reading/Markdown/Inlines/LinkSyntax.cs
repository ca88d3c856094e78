using System.Text;

namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>The parts of links: labels, targets, titles (CommonMark 6.3). Each reads at a position and stops at an end.</summary>
internal static class LinkSyntax
{
    public const int LongestLabel = 999;
    private const int DeepestParentheses = 32;

    /// <summary>Reads <c>[label]</c>; brackets inside must be escaped.</summary>
    public static bool TryReadLabel(string text, int limit, ref int position, out string label)
    {
        label = "";
        if (position >= limit || text[position] != '[')
            return false;
        int end = position + 1;
        while (end < limit && end - position <= LongestLabel && text[end] is not ('[' or ']'))
            end += text[end] == '\\' ? 2 : 1;
        if (end >= limit || text[end] != ']')
            return false;
        label = text.Substring(position + 1, end - position - 1);
        position = end + 1;
        return true;
    }

    /// <summary>Reads a target: <c>&lt;with spaces&gt;</c>, or characters up to white space with balanced parentheses.</summary>
    public static bool TryReadTarget(string text, int limit, ref int position, out string target)
    {
        target = "";
        if (position >= limit)
            return false;
        int start = position;
        int end = start;
        if (text[start] == '<')
        {
            end++;
            while (end < limit && text[end] is not ('>' or '<' or '\n' or '\r'))
                end += text[end] == '\\' && end + 1 < limit && Ascii.IsPunctuation(text[end + 1]) ? 2 : 1;
            if (end >= limit || text[end] != '>')
                return false;
            target = Unescape(text.Substring(start + 1, end - start - 1));
            position = end + 1;
            return true;
        }

        int depth = 0;
        while (end < limit && text[end] > ' ' && text[end] != '\u007F')
        {
            if (text[end] == '\\' && end + 1 < limit && Ascii.IsPunctuation(text[end + 1]))
                end++;
            else if (text[end] == '(' && ++depth > DeepestParentheses)
                return false;
            else if (text[end] == ')' && --depth < 0)
                break;
            end++;
        }

        if (depth > 0 || end == start)
            return false;
        target = Unescape(text.Substring(start, end - start));
        position = end;
        return true;
    }

    /// <summary>Reads <c>"title"</c>, <c>'title'</c> or <c>(title)</c>.</summary>
    public static bool TryReadTitle(string text, int limit, ref int position, out string? title)
    {
        title = null;
        if (position >= limit || text[position] is not ('"' or '\'' or '('))
            return false;
        char close = text[position] == '(' ? ')' : text[position];
        int end = position + 1;
        while (end < limit && text[end] != close)
        {
            if (text[end] == '(' && close == ')')
                return false;
            if (text[end] is '\n' or '\r' && IsBlankLine(text, limit, LineBreak.Skip(text, end)))
                return false;
            end += text[end] == '\\' && end + 1 < limit && Ascii.IsPunctuation(text[end + 1]) ? 2 : 1;
        }

        if (end >= limit)
            return false;
        title = Unescape(text.Substring(position + 1, end - position - 1));
        position = end + 1;
        return true;
    }

    /// <summary>Skips spaces, tabs and line breaks.</summary>
    public static int SkipSpace(string text, int limit, int position)
    {
        while (position < limit && text[position] is ' ' or '\t' or '\n' or '\r')
            position++;
        return position;
    }

    /// <summary>The text without backslashes that escape, and with what character references stand for.</summary>
    public static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0 && text.IndexOf('&') < 0)
            return text;
        StringBuilder result = new(text.Length);
        for (int i = 0; i < text.Length;)
        {
            if (text[i] == '\\' && i + 1 < text.Length && Ascii.IsPunctuation(text[i + 1]))
            {
                result.Append(text[i + 1]);
                i += 2;
            }
            else if (text[i] == '&' && CharacterReference.TryRead(text, i, text.Length, out int length, out string value))
            {
                result.Append(value);
                i += length;
            }
            else
            {
                result.Append(text[i++]);
            }
        }

        return result.ToString();
    }

    private static bool IsBlankLine(string text, int limit, int position)
    {
        while (position < limit && text[position] is ' ' or '\t')
            position++;
        return position < limit && text[position] is '\n' or '\r';
    }
}
