using System.Globalization;
using System.Text;

namespace ArticleGen.Understanding.Reading.Yaml;

/// <summary>The escapes of double quotes; YAML's include those of TOML and JSON.</summary>
internal static class YamlEscapes
{
    /// <summary>Appends what an escape stands for.</summary>
    /// <param name="text">The file text.</param>
    /// <param name="position">The backslash; afterwards the character behind the escape.</param>
    /// <param name="end">Where the text ends.</param>
    /// <param name="value">Where to append.</param>
    /// <returns>Whether it is an escape; otherwise nothing has moved.</returns>
    public static bool TryAppend(string text, ref int position, int end, StringBuilder value)
    {
        if (position + 1 >= end)
            return false;
        char escape = text[position + 1];
        int digits = escape switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
            return TryAppendCodePoint(text, ref position, end, digits, value);
        char resolved = escape switch
        {
            '0' => '\0',
            'a' => '\a',
            'b' => '\b',
            't' or '\t' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            'e' => '\u001B',
            ' ' or '"' or '/' or '\\' => escape,
            'N' => '\u0085',
            '_' => '\u00A0',
            'L' => '\u2028',
            'P' => '\u2029',
            _ => '\uFFFF',
        };
        if (resolved == '\uFFFF')
            return false;
        value.Append(resolved);
        position += 2;
        return true;
    }

    // Two \u may be one character beyond the first plane, as JSON writes it.
    private static bool TryAppendCodePoint(string text, ref int position, int end, int digits, StringBuilder value)
    {
        if (!TryReadHex(text, position + 2, end, digits, out int codePoint) || codePoint > 0x10FFFF)
            return false;
        if (codePoint is >= 0xDC00 and <= 0xDFFF)
            return false;
        if (codePoint is >= 0xD800 and <= 0xDBFF)
        {
            int low = position + 2 + digits;
            if (low + 1 >= end || text[low] != '\\' || text[low + 1] != 'u' || !TryReadHex(text, low + 2, end, 4, out int second) || second is < 0xDC00 or > 0xDFFF)
                return false;
            value.Append((char)codePoint).Append((char)second);
            position = low + 6;
            return true;
        }

        value.Append(char.ConvertFromUtf32(codePoint));
        position += 2 + digits;
        return true;
    }

    private static bool TryReadHex(string text, int start, int end, int digits, out int number)
    {
        number = 0;
        return start + digits <= end
            && int.TryParse(text.Substring(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number)
            && number >= 0;
    }
}
