namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>Lines as they stand in the file, whatever they end with.</summary>
internal static class TextLines
{
    /// <summary>Where a line ends, its line break not counted.</summary>
    public static int End(string text, int start)
    {
        while (start < text.Length && text[start] is not ('\r' or '\n'))
            start++;
        return start;
    }

    /// <summary>Where the next line starts.</summary>
    /// <param name="text">The file text.</param>
    /// <param name="lineEnd">Where a line ends.</param>
    public static int Next(string text, int lineEnd)
    {
        if (lineEnd >= text.Length)
            return text.Length;
        return lineEnd + 1 < text.Length && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
    }
}
