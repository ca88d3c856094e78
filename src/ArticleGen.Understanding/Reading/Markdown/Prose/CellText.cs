namespace ArticleGen.Understanding.Reading.Markdown.Prose;

/// <summary>Tells cells with words from cells with numbers.</summary>
internal static class CellText
{
    private const int LongestUnit = 3;

    /// <summary>Whether a cell has a letter.</summary>
    public static bool HasWord(string text, TextSpan cell)
    {
        foreach (char c in cell.Of(text))
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    /// <summary>Whether a cell is a number, with a sign or unit at most.</summary>
    public static bool IsNumber(string text, TextSpan cell)
    {
        int letters = 0;
        int digits = 0;
        foreach (char c in cell.Of(text))
        {
            letters += char.IsLetter(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
        }

        return digits > 0 && letters <= LongestUnit;
    }
}
