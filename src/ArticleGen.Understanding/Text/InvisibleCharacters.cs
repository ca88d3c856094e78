using System;
using System.Globalization;

namespace ArticleGen.Understanding;

/// <summary>Characters that take no room in a line: controls, formats, marks of direction.</summary>
internal static class InvisibleCharacters
{
    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';
    private const char LeftToRightMark = '\u200E';
    private const char RightToLeftMark = '\u200F';
    private const char ArabicLetterMark = '\u061C';
    private const char MongolianVowelSeparator = '\u180E';
    private const string BlackFlag = "\U0001F3F4";

    /// <summary>Whether a text has nothing to see.</summary>
    /// <param name="text">Any text, the empty one included.</param>
    public static bool AreAll(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c > ' ' && !char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether the character at a position is invisible where no writing needs it. Ordinary are: white space, soft hyphens inside words,
    /// joiners inside emoji and in scripts that shape their letters, marks of direction beside letters written from the right, tags of flag emoji.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="index">A position of it.</param>
    public static bool IsSuspicious(string text, int index)
    {
        char c = text[index];
        if (c is >= ' ' and < '\u007F')
            return false;
        if (c < ' ')
            return c is not ('\t' or '\n' or '\r');
        if (c < '\u00AD')
            return c < '\u00A0';
        return c switch
        {
            SoftHyphen => !(IsLetter(text, index - 1) && IsLetter(text, index + 1)),
            ZeroWidthNonJoiner or ZeroWidthJoiner => !(IsShaped(text, index - 1) || IsShaped(text, index + 1) || (IsPictograph(text, index - 1) && IsPictograph(text, index + 1))),
            LeftToRightMark or RightToLeftMark or ArabicLetterMark => !(IsRightToLeft(text, index - 1) || IsRightToLeft(text, index + 1)),
            MongolianVowelSeparator => !IsShaped(text, index - 1),
            '\u2028' or '\u2029' => true,
            '\uDB40' => !IsFlagTag(text, index) && CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Format,
            _ => char.IsHighSurrogate(c)
                ? CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Format
                : CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control && !IsNumberSign(c),
        };
    }

    private static bool IsLetter(string text, int index) => index >= 0 && index < text.Length && char.IsLetter(text[index]);

    // Scripts whose letters join: Arabic, the Indic family, Mongolian, and the presentation forms.
    private static bool IsShaped(string text, int index) =>
        index >= 0 && index < text.Length && text[index] is (>= '\u0600' and <= '\u109F') or (>= '\u1780' and <= '\u18AF') or (>= '\u1900' and <= '\u1CFF') or (>= '\uA800' and <= '\uABFF') or (>= '\uFB50' and <= '\uFDFF');

    private static bool IsRightToLeft(string text, int index) =>
        index >= 0 && index < text.Length && text[index] is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    // Emoji stand outside the basic plane, among the symbols, or end with a variation selector.
    private static bool IsPictograph(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsSurrogate(text[index]) || text[index] is (>= '\u2190' and <= '\u2BFF') or '\uFE0F' or '\u20E3');

    // England, Scotland and Wales are a black flag and tags.
    private static bool IsFlagTag(string text, int index)
    {
        int start = index;
        while (start >= 2 && text[start] == '\uDB40' && index - start <= 14)
            start -= 2;
        return start >= 0 && string.CompareOrdinal(text, start, BlackFlag, 0, BlackFlag.Length) == 0;
    }

    // Arabic and Syriac signs that span a number are format characters, but to be seen.
    private static bool IsNumberSign(char c) => c is (>= '\u0600' and <= '\u0605') or '\u06DD' or '\u070F' or '\u0890' or '\u0891' or '\u08E2';
}
