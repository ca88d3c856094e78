using System.Globalization;
using System.Net;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>Entity and numeric character references: <c>&amp;eacute;</c>, <c>&amp;#233;</c>, <c>&amp;#xE9;</c>. Names are those of HTML 4.</summary>
internal static class CharacterReference
{
    private const int LongestName = 32;

    /// <summary>Reads a reference.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">Its ampersand.</param>
    /// <param name="length">The length of the reference.</param>
    /// <param name="value">What it stands for.</param>
    public static bool TryRead(string text, int start, out int length, out string value)
    {
        value = "";
        int end = start + 1;
        while (end < text.Length && end - start <= LongestName && (Ascii.IsLetterOrDigit(text[end]) || (text[end] == '#' && end == start + 1)))
            end++;
        length = end + 1 - start;
        if (end >= text.Length || text[end] != ';' || length < 3)
            return false;
        if (text[start + 1] == '#')
            return TryReadNumber(text.Substring(start + 2, end - start - 2), out value);
        string reference = text.Substring(start, length);
        value = WebUtility.HtmlDecode(reference);
        return value != reference;
    }

    private static bool TryReadNumber(string digits, out string value)
    {
        value = "";
        bool isHex = digits.Length > 0 && digits[0] is 'x' or 'X';
        string number = isHex ? digits.Substring(1) : digits;
        if (number.Length == 0 || number.Length > (isHex ? 6 : 7)
            || !int.TryParse(number, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int codePoint))
            return false;
        value = codePoint is <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(codePoint);
        return true;
    }
}
