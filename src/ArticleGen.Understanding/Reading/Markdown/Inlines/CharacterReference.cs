using System;
using System.Globalization;

namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>Entity and numeric character references: <c>&amp;eacute;</c>, <c>&amp;#233;</c>, <c>&amp;#xE9;</c> (CommonMark 2.5).</summary>
internal static class CharacterReference
{
    private const int LongestName = 32;
    private const int MostDecimals = 7;
    private const int MostHexDigits = 6;

    /// <summary>Reads a reference.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">Its ampersand.</param>
    /// <param name="limit">Where to stop.</param>
    /// <param name="length">The length of the reference.</param>
    /// <param name="value">What it stands for.</param>
    public static bool TryRead(string text, int start, int limit, out int length, out string value)
    {
        value = "";
        int end = start + 1;
        while (end < limit && end - start <= LongestName && (Ascii.IsLetterOrDigit(text[end]) || (text[end] == '#' && end == start + 1)))
            end++;
        length = end + 1 - start;
        if (end >= limit || text[end] != ';' || length < 3)
            return false;
        ReadOnlySpan<char> name = text.AsSpan(start + 1, end - start - 1);
        return name[0] == '#' ? TryReadNumber(name.Slice(1), out value) : NamedCharacters.TryGet(name, out value);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out string value)
    {
        value = "";
        bool isHex = !digits.IsEmpty && digits[0] is 'x' or 'X';
        if (isHex)
            digits = digits.Slice(1);
        if (digits.IsEmpty || digits.Length > (isHex ? MostHexDigits : MostDecimals)
            || !int.TryParse(digits.ToString(), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int codePoint))
            return false;
        value = codePoint is <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(codePoint);
        return true;
    }
}
