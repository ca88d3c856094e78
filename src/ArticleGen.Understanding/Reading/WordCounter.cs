using System;

namespace ArticleGen.Understanding.Reading;

/// <summary>Counts words: runs of characters between white space that hold at least one letter or digit, so that a lone dash or «»» is none.</summary>
internal static class WordCounter
{
    /// <param name="text">Reading text.</param>
    public static int Count(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool counted = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                counted = false;
            }
            else if (!counted && char.IsLetterOrDigit(c))
            {
                counted = true;
                words++;
            }
        }

        return words;
    }
}
