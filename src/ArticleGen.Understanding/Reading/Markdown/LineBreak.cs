namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>Line ends: <c>\n</c>, <c>\r\n</c> and <c>\r</c>.</summary>
internal static class LineBreak
{
    private static readonly char[] Characters = ['\n', '\r'];

    /// <summary>The next line end at or after a position, or the end of the text.</summary>
    public static int Find(string text, int position) => Find(text, position, text.Length);

    /// <summary>The next line end at or after a position and before a limit, or the limit.</summary>
    public static int Find(string text, int position, int limit)
    {
        int end = position < limit ? text.IndexOfAny(Characters, position, limit - position) : -1;
        return end < 0 ? limit : end;
    }

    /// <summary>What follows the line end at a position; the position itself where there is none.</summary>
    public static int Skip(string text, int position)
    {
        if (position >= text.Length)
            return position;
        if (text[position] == '\r')
            return position + 1 < text.Length && text[position + 1] == '\n' ? position + 2 : position + 1;
        return text[position] == '\n' ? position + 1 : position;
    }
}
