using System;
using ArticleGen.Understanding.Reading.Markdown.Inlines;

namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>The seven kinds of HTML blocks (CommonMark 4.6).</summary>
internal static class HtmlBlockSyntax
{
    private static readonly string[] Verbatim = ["pre", "script", "style", "textarea"];

    private static readonly string[] Structural =
    [
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details",
        "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4",
        "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol",
        "optgroup", "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr",
        "track", "ul",
    ];

    /// <summary>The kind of block that a line opens, 1 to 7, or 0.</summary>
    /// <param name="text">The file text.</param>
    /// <param name="start">The first character of the line that is not white space.</param>
    /// <param name="end">Where the line ends.</param>
    public static int KindOf(string text, int start, int end)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        if (line.Length < 2 || line[0] != '<')
            return 0;
        if (line.StartsWith("<!--".AsSpan(), StringComparison.Ordinal))
            return 2;
        if (line[1] == '?')
            return 3;
        if (line.StartsWith("<![CDATA[".AsSpan(), StringComparison.Ordinal))
            return 5;
        if (line[1] == '!')
            return line.Length > 2 && Ascii.IsLetter(line[2]) ? 4 : 0;
        bool closes = line[1] == '/';
        ReadOnlySpan<char> name = TagName(line.Slice(closes ? 2 : 1));
        ReadOnlySpan<char> rest = line.Slice(name.Length + (closes ? 2 : 1));
        bool delimited = rest.IsEmpty || rest[0] is ' ' or '\t' or '>' || rest.StartsWith("/>".AsSpan(), StringComparison.Ordinal);
        if (!closes && delimited && IsOneOf(name, Verbatim))
            return 1;
        if (delimited && IsOneOf(name, Structural))
            return 6;
        int tag = HtmlSyntax.TagLength(text, start, end);
        return tag > 0 && !IsOneOf(name, Verbatim) && line.Slice(tag).Trim().IsEmpty ? 7 : 0;
    }

    /// <summary>Whether a line ends a block. Kinds 6 and 7 end with a blank line instead.</summary>
    /// <param name="line">The line.</param>
    /// <param name="kind">The kind of the block.</param>
    public static bool IsLast(ReadOnlySpan<char> line, int kind) => kind switch
    {
        1 => Contains(line, "</pre>") || Contains(line, "</script>") || Contains(line, "</style>") || Contains(line, "</textarea>"),
        2 => Contains(line, "-->"),
        3 => Contains(line, "?>"),
        4 => Contains(line, ">"),
        5 => Contains(line, "]]>"),
        _ => false,
    };

    private static bool Contains(ReadOnlySpan<char> line, string mark) => line.IndexOf(mark.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    private static ReadOnlySpan<char> TagName(ReadOnlySpan<char> line)
    {
        int length = 0;
        while (length < line.Length && (Ascii.IsLetter(line[length]) || (length > 0 && line[length] is (>= '0' and <= '9') or '-')))
            length++;
        return line.Slice(0, length);
    }

    private static bool IsOneOf(ReadOnlySpan<char> name, string[] names)
    {
        foreach (string candidate in names)
        {
            if (name.Equals(candidate.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
