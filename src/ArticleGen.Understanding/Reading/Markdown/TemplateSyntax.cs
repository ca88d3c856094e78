using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>Tags of template languages: shortcodes of Hugo and Zola, Liquid, Nunjucks.</summary>
internal static class TemplateSyntax
{
    private const int LongestTag = 4000;

    // Tags whose content is code, up to their end tag.
    private static readonly HashSet<string> CodeTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "highlight", "code", "codeblock", "code_block", "prism", "mermaid", "plantuml", "math", "katex", "latex", "rawhtml", "pre", "terminal",
    };

    // Tags whose content nobody reads.
    private static readonly HashSet<string> HiddenTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "comment", "css", "javascript", "style", "stylesheet", "schema", "capture",
    };

    /// <summary>The mark that closes the tag at a position, or <see langword="null"/> where there is none.</summary>
    public static string? CloseOf(string text, int start, int limit)
    {
        char second = start + 1 < limit ? text[start + 1] : '\0';
        char third = start + 2 < limit ? text[start + 2] : '\0';
        return second switch
        {
            '{' => third switch { '<' => ">}}", '%' => "%}}", _ => "}}" },
            '%' => "%}",
            '#' when third is ' ' or '\n' => "#}",
            _ => null,
        };
    }

    /// <summary>The length of the tag at a position, or 0. No tag holds a blank line.</summary>
    public static int Length(string text, int start)
    {
        if (CloseOf(text, start, text.Length) is not { } close)
            return 0;
        int limit = Math.Min(text.Length, start + LongestTag);
        int end = text.IndexOf(close, start + 2, limit - start - 2, StringComparison.Ordinal);
        if (end < 0)
            return 0;
        for (int i = LineBreak.Find(text, start, end); i < end; i = LineBreak.Find(text, i, end))
        {
            int next = LineBreak.Skip(text, i);
            if (next < end && text[next] is '\n' or '\r')
                return 0;
            i = next;
        }

        return end + close.Length - start;
    }

    /// <summary>Whether the tag at a position is an expression, which may stand in the middle of a sentence.</summary>
    public static bool IsExpression(string text, int start) => text[start + 1] == '{' && text[start + 2] is not ('<' or '%');

    /// <summary>What a tag does with its content.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">Where the tag starts.</param>
    /// <param name="length">Its length.</param>
    /// <param name="name">Its name.</param>
    /// <param name="argument">What follows the name.</param>
    public static TemplateContent ContentOf(string text, int start, int length, out string name, out string argument)
    {
        int end = start + length;
        int position = start + 2;
        while (position < end && text[position] is '<' or '%' or '-' or ' ' or '\t')
            position++;
        int nameEnd = position;
        while (nameEnd < end && (Ascii.IsLetterOrDigit(text[nameEnd]) || text[nameEnd] is '_' or '-'))
            nameEnd++;
        name = text.Substring(position, nameEnd - position).TrimEnd('-');
        int argumentEnd = end;
        while (argumentEnd > nameEnd && text[argumentEnd - 1] is '}' or '%' or '>' or '-' or ' ')
            argumentEnd--;
        argument = text.Substring(nameEnd, Math.Max(0, argumentEnd - nameEnd)).Trim();
        if (IsExpression(text, start) || (end >= 3 && text[end - 3] == '/'))
            return TemplateContent.Text;
        return CodeTags.Contains(name) ? TemplateContent.Code : HiddenTags.Contains(name) ? TemplateContent.Hidden : TemplateContent.Text;
    }

    /// <summary>Finds the end tag of a tag.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">Where the tag starts.</param>
    /// <param name="from">Where to look from.</param>
    /// <param name="limit">Where to stop.</param>
    /// <param name="name">The name of the tag.</param>
    /// <param name="endless">The tags that have no end behind here; takes this one where it has none.</param>
    /// <returns>Where the end tag stands; empty where there is none.</returns>
    public static TextSpan FindEnd(string text, int start, int from, int limit, string name, HashSet<string> endless)
    {
        bool isLiquid = text[start + 1] == '%';
        string mark = (isLiquid ? "end" : "/") + name;
        if (endless.Contains(mark))
            return default;
        for (int i = text.IndexOf(mark, from, limit - from, StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf(mark, i + 1, limit - i - 1, StringComparison.OrdinalIgnoreCase))
        {
            int open = i;
            while (open > from && text[open - 1] is ' ' or '-')
                open--;
            string opening = isLiquid ? "{%" : text.Substring(start, 3);
            if (open - opening.Length < from || string.CompareOrdinal(text, open - opening.Length, opening, 0, opening.Length) != 0)
                continue;
            string closing = isLiquid ? "%}" : opening == "{{<" ? ">}}" : "%}}";
            int close = i + mark.Length;
            while (close < limit && text[close] is ' ' or '-')
                close++;
            if (limit - close >= closing.Length && string.CompareOrdinal(text, close, closing, 0, closing.Length) == 0)
                return TextSpan.FromBounds(open - opening.Length, close + closing.Length);
        }

        endless.Add(mark);
        return default;
    }

    /// <summary>Where a tag within a line ends: behind its end tag where its content is no text.</summary>
    public static int CodeEnd(string text, int start, int length, int limit, HashSet<string> endless)
    {
        if (ContentOf(text, start, length, out string name, out _) is TemplateContent.Text)
            return start + length;
        TextSpan end = FindEnd(text, start, start + length, limit, name, endless);
        return end.IsEmpty ? start + length : end.End;
    }
}

/// <summary>What a template tag does with its content.</summary>
internal enum TemplateContent : byte
{
    /// <summary>It is text, or there is none.</summary>
    Text,

    /// <summary>It shows code.</summary>
    Code,

    /// <summary>Nobody reads it.</summary>
    Hidden,
}
