using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Reading.Languages;

/// <summary>Language tags as people write them (BCP 47: <c>fr</c>, <c>pt-BR</c>, <c>en_US</c>).</summary>
internal static class LanguageTag
{
    private static readonly char[] Separators = ['-', '_'];

    /// <summary>The ISO 639-1 code at the head of a tag, in small letters.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="language">Its language.</param>
    /// <returns>Whether <paramref name="tag"/> is a language tag at all.</returns>
    public static bool TryGetLanguage(string tag, out string language)
    {
        int length = tag.IndexOfAny(Separators);
        string head = length < 0 ? tag : tag.Substring(0, length);
        language = head.ToLowerInvariant();
        if (language.Length is not (2 or 3))
            return false;
        foreach (char c in language)
        {
            if (c is < 'a' or > 'z')
                return false;
        }

        return true;
    }

    /// <summary>Whether texts in a language are understood.</summary>
    /// <param name="language">An ISO 639-1 code.</param>
    public static bool IsSupported(string language)
    {
        foreach (string supported in Lexicon.Languages)
        {
            if (supported == language)
                return true;
        }

        return false;
    }
}
