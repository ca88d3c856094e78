namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>Tells texts that begin as a date of ISO 8601, which stand without quotation marks where dates are typed.</summary>
internal static class IsoDates
{
    /// <summary>Whether a text begins with four digits and two more numbers between hyphens, and a time or nothing follows.</summary>
    public static bool HasForm(string text)
    {
        int position = 0;
        return Digits(text, ref position) == 4 && Hyphen(text, ref position)
            && Digits(text, ref position) is 1 or 2 && Hyphen(text, ref position)
            && Digits(text, ref position) is 1 or 2
            && (position == text.Length || text[position] is 'T' or 't' or ' ');
    }

    private static int Digits(string text, ref int position)
    {
        int start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
            position++;
        return position - start;
    }

    private static bool Hyphen(string text, ref int position) => position < text.Length && text[position++] == '-';
}
