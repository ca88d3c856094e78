
namespace ArticleGen.Understanding;

/// <summary>White space around text.</summary>
internal static class Whitespace
{
    /// <summary>A span without the white space at both ends.</summary>
    /// <param name="text">The text that the span indexes.</param>
    /// <param name="span">A span of it.</param>
    public static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
