using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace ArticleGen.Generator.Naming;

/// <summary>
/// Composes letters and the marks that follow them, so that one name typed on two systems is one member. The framework's own
/// normalisation does nothing on a host without ICU, and the same project must compile to the same members everywhere.
/// </summary>
internal static class Composition
{
    private const int FirstLeading = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int FirstTrailing = 0x11A7;
    private const int FirstSyllable = 0xAC00;
    private const int LeadingCount = 19;
    private const int VowelCount = 21;
    private const int TrailingCount = 28;

    private static readonly Lazy<Dictionary<int, char>> Pairs = new(Load);

    /// <summary>The text with every composable pair composed, from left to right.</summary>
    public static string Compose(string text)
    {
        StringBuilder composed = new(text.Length);
        foreach (char character in text)
        {
            if (character >= '\u0300' && composed.Length > 0 && TryCompose(composed[composed.Length - 1], character) is { } letter)
                composed[composed.Length - 1] = letter;
            else
                composed.Append(character);
        }

        return composed.ToString();
    }

    private static char? TryCompose(char left, char right)
    {
        if (Pairs.Value.TryGetValue((left << 16) | right, out char letter))
            return letter;
        int vowel = right - FirstVowel;
        if (left - FirstLeading is >= 0 and < LeadingCount && vowel is >= 0 and < VowelCount)
            return (char)(FirstSyllable + ((((left - FirstLeading) * VowelCount) + vowel) * TrailingCount));
        int syllable = left - FirstSyllable;
        bool isOpen = syllable is >= 0 and < LeadingCount * VowelCount * TrailingCount && syllable % TrailingCount == 0;
        return isOpen && right - FirstTrailing is > 0 and < TrailingCount ? (char)(left + (right - FirstTrailing)) : null;
    }

    private static Dictionary<int, char> Load()
    {
        Dictionary<int, char> pairs = [];
        using StreamReader reader = new(typeof(Composition).Assembly.GetManifestResourceStream("ArticleGen.Compositions")!, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("#", StringComparison.Ordinal))
                continue;
            string[] columns = line.Split(' ');
            pairs.Add((CodePoint(columns[1]) << 16) | CodePoint(columns[2]), (char)CodePoint(columns[0]));
        }

        return pairs;
    }

    private static int CodePoint(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
