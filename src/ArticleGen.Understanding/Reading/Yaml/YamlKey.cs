namespace ArticleGen.Understanding.Reading.Yaml;

/// <summary>Tells lines that have a key.</summary>
internal static class YamlKey
{
    /// <summary>Where the colon behind a key stands, or -1 where the line has no key.</summary>
    /// <param name="text">The file text.</param>
    /// <param name="start">The first character of the key.</param>
    /// <param name="end">Where the line ends.</param>
    public static int Colon(string text, int start, int end)
    {
        int position = start;
        if (position < end && text[position] is '"' or '\'')
        {
            position = ClosingQuote(text, position, end);
            if (position < 0)
                return -1;
            for (position++; position < end && text[position] is ' ' or '\t'; position++)
            {
            }

            return position < end && text[position] == ':' && IsSpaceOrEnd(text, position + 1, end) ? position : -1;
        }

        if (position < end && text[position] is '[' or '{' or '#' or '|' or '>' or '@' or '`' or '%')
            return -1;
        for (; position < end; position++)
        {
            if (text[position] == ':' && IsSpaceOrEnd(text, position + 1, end))
                return position;
            if (text[position] == '#' && position > start && text[position - 1] is ' ' or '\t')
                return -1;
        }

        return -1;
    }

    /// <summary>Whether nothing or white space follows.</summary>
    public static bool IsSpaceOrEnd(string text, int position, int end) => position >= end || text[position] is ' ' or '\t' or '\r' or '\n';

    /// <summary>Whether a line starts an item of a list.</summary>
    public static bool IsDash(string text, YamlLine line) => !line.IsBlank && IsMark(text, '-', line.Start, line.End);

    /// <summary>Whether a mark stands at the head of a line, with white space behind it.</summary>
    public static bool IsMark(string text, char mark, int start, int end) => start < end && text[start] == mark && IsSpaceOrEnd(text, start + 1, end);

    private static int ClosingQuote(string text, int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (text[i] == '\\' && text[start] == '"')
                i++;
            else if (text[i] == text[start] && text[start] == '\'' && i + 1 < end && text[i + 1] == '\'')
                i++;
            else if (text[i] == text[start])
                return i;
        }

        return -1;
    }
}
