using System.Text;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>The parts of links: labels, targets, titles (CommonMark 6.3).</summary>
internal static class LinkSyntax
{
    public const int LongestLabel = 999;
    private const int DeepestParentheses = 32;

    /// <summary>Reads <c>[label]</c>; brackets inside must be escaped.</summary>
    public static bool TryReadLabel(string text, ref int position, out string label)
    {
        label = "";
        if (position >= text.Length || text[position] != '[')
            return false;
        int end = position + 1;
        while (end < text.Length && end - position <= LongestLabel && text[end] is not ('[' or ']'))
            end += text[end] == '\\' ? 2 : 1;
        if (end >= text.Length || text[end] != ']')
            return false;
        label = text.Substring(position + 1, end - position - 1);
        position = end + 1;
        return true;
    }

    /// <summary>Reads a target: <c>&lt;with spaces&gt;</c>, or characters up to white space with balanced parentheses.</summary>
    public static bool TryReadTarget(string text, ref int position, out string target)
    {
        target = "";
        if (position >= text.Length)
            return false;
        int start = position;
        int end = start;
        if (text[start] == '<')
        {
            end++;
            while (end < text.Length && text[end] is not ('>' or '<' or '\n'))
                end += text[end] == '\\' ? 2 : 1;
            if (end >= text.Length || text[end] != '>')
                return false;
            target = Unescape(text.Substring(start + 1, end - start - 1));
            position = end + 1;
            return true;
        }

        int depth = 0;
        while (end < text.Length && text[end] > ' ' && text[end] != '\u007F')
        {
            if (text[end] == '\\' && end + 1 < text.Length && Ascii.IsPunctuation(text[end + 1]))
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

    /// <summary>Skips <c>"title"</c>, <c>'title'</c> or <c>(title)</c>.</summary>
    public static bool TrySkipTitle(string text, ref int position)
    {
        if (position >= text.Length || text[position] is not ('"' or '\'' or '('))
            return false;
        char close = text[position] == '(' ? ')' : text[position];
        int end = position + 1;
        while (end < text.Length && text[end] != close)
        {
            if (text[end] == '(' && close == ')')
                return false;
            if (text[end] == '\n' && IsBlankLine(text, end + 1))
                return false;
            end += text[end] == '\\' ? 2 : 1;
        }

        if (end >= text.Length)
            return false;
        position = end + 1;
        return true;
    }

    /// <summary>Skips spaces, tabs and line breaks.</summary>
    public static int SkipSpace(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\n')
            position++;
        return position;
    }

    private static bool IsBlankLine(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
            position++;
        return position < text.Length && text[position] == '\n';
    }

    private static string Unescape(string text)
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
            else if (text[i] == '&' && CharacterReference.TryRead(text, i, out int length, out string value))
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
}
