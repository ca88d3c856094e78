namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Spaces and tabs, the only white space that means something to blocks.</summary>
internal static class InlineSpace
{
    /// <summary>A span without the spaces and tabs at both ends.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && text[start] is ' ' or '\t')
            start++;
        while (end > start && text[end - 1] is ' ' or '\t')
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
