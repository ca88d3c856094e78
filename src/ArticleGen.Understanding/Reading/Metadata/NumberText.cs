using System;
using System.Globalization;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>Numbers as YAML, TOML and JSON write them.</summary>
internal static class NumberText
{
    private const int LongestNumber = 64;

    /// <summary>Reads a number: decimal, with a fraction or an exponent, or <c>0x</c>, <c>0o</c>, <c>0b</c>; <c>_</c> between digits counts nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">Its value.</param>
    /// <returns>Whether it is a number that <see cref="decimal"/> can hold.</returns>
    public static bool TryParse(string text, out decimal number)
    {
        number = 0;
        if (text.Length is 0 or > LongestNumber || !HasNumberForm(text))
            return false;
        string digits = text.IndexOf('_') < 0 ? text : text.Replace("_", "");
        return digits.Length > 2 && digits[0] == '0' && char.IsLetter(digits[1])
            ? TryParseRadix(digits, out number)
            : decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);
    }

    private static bool HasNumberForm(string text)
    {
        int start = text[0] is '+' or '-' ? 1 : 0;
        if (start == text.Length || !(IsDigit(text[start]) || (text[start] == '.' && start + 1 < text.Length && IsDigit(text[start + 1]))))
            return false;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == '_' && !(i > start && i + 1 < text.Length && Uri.IsHexDigit(text[i - 1]) && Uri.IsHexDigit(text[i + 1])))
                return false;
        }

        return true;
    }

    private static bool TryParseRadix(string text, out decimal number)
    {
        number = 0;
        int radix = text[1] switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 0 };
        if (radix == 0 || text.Length > 2 + 16)
            return false;
        for (int i = 2; i < text.Length; i++)
        {
            if (!Uri.IsHexDigit(text[i]))
                return false;
            int digit = IsDigit(text[i]) ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10;
            if (digit >= radix)
                return false;
            number = (number * radix) + digit;
        }

        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
