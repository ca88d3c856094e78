namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>The character classes of CommonMark that are ASCII only.</summary>
internal static class Ascii
{
    public static bool IsLetter(char c) => (char)(c | 0x20) is >= 'a' and <= 'z';

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || c is >= '0' and <= '9';

    public static bool IsPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');
}
