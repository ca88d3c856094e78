namespace ArticleGen.Understanding.Reading.Languages;

/// <summary>Tells words of running text from what only looks like words.</summary>
internal static class ProseWords
{
    private const int LongestParticles = 24;

    /// <summary>Whether letters are a word: nothing of a number, a hash, an address, a path or an identifier is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first letter.</param>
    /// <param name="end">Behind the last letter.</param>
    public static bool Is(string text, int start, int end)
    {
        if ((start > 0 && Glues(text, start - 1, start - 2)) || (end < text.Length && Glues(text, end, end + 1)))
            return false;
        for (int i = start + 1; i < end; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]))
                return false;
        }

        return true;
    }

    /// <summary>Whether a capital follows, behind at most a few small words: «der» in «von der Leyen».</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Behind a word.</param>
    public static bool LeadsToCapital(string text, int position)
    {
        for (int i = position; i < text.Length && i - position < LongestParticles; i++)
        {
            if (char.IsUpper(text[i]))
                return text[i - 1] is ' ' or '’' or '\'';
            if (!char.IsLower(text[i]) && text[i] is not (' ' or '’' or '\''))
                return false;
        }

        return false;
    }

    // A stop, a colon or a hyphen glues only where the next character goes on: node.js, std::move, 3.x.
    private static bool Glues(string text, int position, int beyond)
    {
        char c = text[position];
        if (char.IsDigit(c) || c is '_' or '/' or '\\' or '@' or '#' or '$' or '=' or '<' or '>' or '{' or '}' or '~' or '^' or '|' or '%' or '&' or '*' or '+')
            return true;
        return c is '.' or ':' && beyond >= 0 && beyond < text.Length && char.IsLetterOrDigit(text[beyond]);
    }
}
