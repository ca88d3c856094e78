using System;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>Words of any language as numbers of features, without a list of words; two words may share a number.</summary>
/// <remarks>After Weinberger et al., «Feature Hashing for Large Scale Multitask Learning» (ICML 2009), with the hash of Fowler, Noll and Vo.</remarks>
internal static class WordHash
{
    /// <summary>How many numbers there are for words.</summary>
    public const int Words = 4096;

    /// <summary>How many numbers there are for endings.</summary>
    public const int Endings = 1024;

    private const int EndingLength = 3;
    private const int LongestWord = 32;
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The number of a word by its first letters; a longer one is no word.</summary>
    public static int OfWord(string language, ReadOnlySpan<char> word) => (int)(Hash(language, word.Slice(0, Math.Min(word.Length, LongestWord))) % Words);

    /// <summary>The number of the last three letters.</summary>
    public static int OfEnding(string language, ReadOnlySpan<char> word) => (int)(Hash(language, word.Slice(Math.Max(0, word.Length - EndingLength))) % Endings);

    private static uint Hash(string language, ReadOnlySpan<char> letters)
    {
        uint hash = Basis;
        foreach (char letter in language)
            hash = unchecked((hash ^ letter) * Prime);
        foreach (char letter in letters)
            hash = unchecked((hash ^ UnicodeLetters.ToLower(letter)) * Prime);
        return hash ^ (hash >> 15);
    }
}
