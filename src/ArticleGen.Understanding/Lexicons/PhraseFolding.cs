using System;

namespace ArticleGen.Understanding.Lexicons;

/// <summary>What two spellings of a phrase have in common: case, the shape of the apostrophe and the kind of space do not count.</summary>
internal static class PhraseFolding
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>How much of a first word tells it from others: words in any language are shorter, and what is longer is no word.</summary>
    private const int LongestWord = 64;

    /// <summary>The start of an incremental hash (FNV-1a, 32 bit, over folded UTF-16 code units).</summary>
    public static uint HashStart => OffsetBasis;

    public static uint HashNext(uint hash, char folded) => unchecked((hash ^ folded) * Prime);

    public static uint Hash(ReadOnlySpan<char> folded)
    {
        uint hash = HashStart;
        foreach (char c in folded)
            hash = HashNext(hash, c);
        return hash;
    }

    /// <summary>The hash of a text up to where the first phrase may end.</summary>
    public static uint HashFirstWord(ReadOnlySpan<char> text)
    {
        uint hash = HashStart;
        for (int i = 0; i < Math.Min(text.Length, LongestWord); i++)
        {
            hash = HashNext(hash, Fold(text[i]));
            if (i + 1 < text.Length && IsBoundary(text[i], text[i + 1]))
                break;
        }

        return hash;
    }

    public static char Fold(char c) => c switch
    {
        < 'A' => c,
        <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        '\u2019' or '\u02BC' => '\'',
        '\u00A0' or '\u202F' or '\u2009' => ' ',
        '\u2010' or '\u2011' => '-',
        _ => char.ToLowerInvariant(c),
    };

    /// <param name="c">A character.</param>
    /// <param name="caseCounts">Whether its case stays.</param>
    public static char Fold(char c, bool caseCounts)
    {
        char folded = Fold(c);
        return caseCounts && char.IsUpper(c) ? c : folded;
    }

    /// <param name="phrase">A phrase.</param>
    /// <param name="caseCounts">Whether its case stays.</param>
    public static string Fold(string phrase, bool caseCounts = false)
    {
        char[] folded = phrase.ToCharArray();
        for (int i = 0; i < folded.Length; i++)
            folded[i] = Fold(folded[i], caseCounts);
        return new(folded);
    }

    /// <summary>Whether a phrase may end between these two characters of a text.</summary>
    public static bool IsBoundary(char before, char after) =>
        !char.IsLetterOrDigit(before) || !(char.IsLetterOrDigit(after) || after is '-' or '\u2011') || before is '\'' or '\u2019';
}
