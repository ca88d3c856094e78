using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Layout;

/// <summary>A line of a plain text.</summary>
/// <param name="Content">Its text without surrounding white space and marker; empty for a blank line.</param>
/// <param name="Width">How far the line reaches from the margin, white space at its end not counted.</param>
/// <param name="Marker">What its beginning says about it.</param>
internal readonly record struct TextLine(TextSpan Content, int Width, LineMarker Marker)
{
    private const string Bullets = "-*•·▪‣◦●■►";
    private static readonly char[] LineEnds = ['\n', '\r'];

    public bool IsBlank => Content.IsEmpty;

    /// <summary>Cuts a text at <c>\n</c>, <c>\r\n</c> and <c>\r</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first line starts.</param>
    public static List<TextLine> Split(string text, int start)
    {
        List<TextLine> lines = [];
        while (start < text.Length)
        {
            Cancellation.Check();
            int end = text.IndexOfAny(LineEnds, start);
            if (end < 0)
                end = text.Length;
            lines.Add(Read(text, start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static TextLine Read(string text, int start, int end)
    {
        TextSpan content = Whitespace.Trim(text, TextSpan.FromBounds(start, end));
        LineMarker marker = LineMarker.None;
        if (content.Length > 2 && char.IsWhiteSpace(text[content.Start + 1]))
        {
            TextSpan behind = Whitespace.Trim(text, TextSpan.FromBounds(content.Start + 1, content.End));
            marker = IsRule(text, behind) ? LineMarker.None : MarkerOf(text[content.Start]);
            if (marker is not LineMarker.None)
                content = behind;
        }

        return InvisibleCharacters.AreAll(content.Of(text))
            ? default
            : new(content, content.End - start, marker);
    }

    // «* * *» is a rule, not an item.
    private static bool IsRule(string text, TextSpan span)
    {
        foreach (char c in span.Of(text))
        {
            if (!char.IsWhiteSpace(c) && Bullets.IndexOf(c) < 0)
                return false;
        }

        return true;
    }

    private static LineMarker MarkerOf(char first) =>
        first == '>' ? LineMarker.BlockQuote : Bullets.IndexOf(first) >= 0 ? LineMarker.ListItem : LineMarker.None;
}

/// <summary>What the beginning of a line says about it.</summary>
internal enum LineMarker : byte
{
    None,

    /// <summary>A bullet before white space. Dashes longer than a hyphen are no bullets: they open the turns of a dialogue.</summary>
    ListItem,

    /// <summary>A <c>&gt;</c> before white space, as mail programs quote.</summary>
    BlockQuote,
}
