using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Markdown.Prose;

/// <summary>What elements of HTML mean for who reads their text.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "svg", "math", "object", "iframe", "textarea", "select", "noscript", "canvas", "audio", "video", "head", "pre",
    };

    private static readonly HashSet<string> Code = new(StringComparer.OrdinalIgnoreCase) { "code", "kbd", "samp", "tt", "var" };

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label",
        "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    /// <summary>Whether the content of an element is no text.</summary>
    public static bool IsHidden(string name) => Hidden.Contains(name);

    /// <summary>Whether the content of an element is code.</summary>
    public static bool IsCode(string name) => Code.Contains(name);

    /// <summary>Whether an element stands within a line.</summary>
    public static bool IsInline(string name) => Inline.Contains(name);

    /// <summary>What the paragraph is that an element opens, if it says so.</summary>
    public static ParagraphKind? KindOf(string name) => name.ToLowerInvariant() switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "summary" => ParagraphKind.Subheading,
        "li" or "dt" or "dd" or "td" or "th" => ParagraphKind.ListItem,
        "blockquote" => ParagraphKind.BlockQuote,
        "figcaption" or "caption" => ParagraphKind.Caption,
        _ => null,
    };

    /// <summary>The name of a tag.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">The <c>&lt;</c> of the tag.</param>
    /// <param name="limit">Where to stop.</param>
    /// <param name="closes">Whether it is a closing tag.</param>
    public static string NameOf(string text, int start, int limit, out bool closes)
    {
        int name = start + 1;
        closes = name < limit && text[name] == '/';
        if (closes)
            name++;
        int end = name;
        while (end < limit && (Ascii.IsLetterOrDigit(text[end]) || text[end] == '-'))
            end++;
        return text.Substring(name, end - name);
    }
}
