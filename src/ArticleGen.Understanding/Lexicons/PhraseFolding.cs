using System;
using System.Runtime.CompilerServices;

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
        int end = Math.Min(text.Length, LongestWord);
        for (int i = 0; i < end; i++)
        {
            hash = HashNext(hash, Fold(text[i]));
            if (i + 1 < text.Length && IsBoundary(text[i], text[i + 1]))
                break;
        }

        return hash;
    }

    /// <remarks>Small enough to be put where it is called: most characters of most texts are below U+0100.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < '\u0080' ? (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c : FoldOther(c);

    private static char FoldOther(char c) => c switch
    {
        '\u00A0' or '\u202F' or '\u2009' => ' ',
        < '\u00C0' or '\u00D7' => c,
        <= '\u00DE' => (char)(c | 0x20),
        <= '\u00FF' => c,
        '\u2019' or '\u02BC' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => char.ToLowerInvariant(c),
    };

    /// <param name="c">A character.</param>
    /// <param name="caseCounts">Whether its case stays.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c, bool caseCounts) => caseCounts && char.IsUpper(c) ? c : Fold(c);

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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBoundary(char before, char after) =>
        !IsBetweenLetters(before, after) && IsBoundaryOfOthers(before, after);

    /// <summary>Two of the letters that nearly all words are made of: within a word, and most of a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBetweenLetters(char before, char after) =>
        (uint)((before | 0x20) - 'a') <= 'z' - 'a' && (uint)((after | 0x20) - 'a') <= 'z' - 'a';

    private static bool IsBoundaryOfOthers(char before, char after) =>
        !char.IsLetterOrDigit(before) || !(char.IsLetterOrDigit(after) || after is '-' or '\u2011') || before is '\'' or '\u2019';
}
