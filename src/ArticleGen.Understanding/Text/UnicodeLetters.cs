namespace ArticleGen.Understanding;

/// <summary>
/// Letters, digits and marks of a fixed Unicode version, for whatever becomes an identity: the tables of the host differ from framework to
/// framework, and the same article must have the same ids and members in every compiler. What Unicode added after 8.0, the version of the
/// oldest compiler host, is no letter here; so are letters outside the Basic Multilingual Plane, which C# takes in no identifier.
/// </summary>
internal static partial class UnicodeLetters
{
    public static bool IsLetter(char c) => c < '\u0080' ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') : IsIn(Letters, c);

    public static bool IsDigit(char c) => c < '\u0080' ? c is >= '0' and <= '9' : IsIn(Digits, c);

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    /// <summary>Whether a character modifies the letter before it.</summary>
    public static bool IsMark(char c) => c >= '\u0080' && IsIn(Marks, c);

    /// <summary>Whether a character modifies the letter before it and takes no room of its own.</summary>
    public static bool IsNonSpacingMark(char c) => c >= '\u0080' && IsIn(NonSpacingMarks, c);

    /// <summary>The capital of a letter by simple case mapping, or the letter.</summary>
    public static char ToUpper(char c) => c < '\u0080' ? (c is >= 'a' and <= 'z' ? (char)(c & ~0x20) : c) : Map(ToCapitals, c);

    /// <summary>The small letter of a capital by simple case mapping, or the capital.</summary>
    public static char ToLower(char c) => c < '\u0080' ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : Map(ToSmallLetters, c);

    private static bool IsIn(ushort[] ranges, char c)
    {
        int low = 0;
        int high = ranges.Length / 2;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ranges[(2 * middle) + 1] < c)
                low = middle + 1;
            else
                high = middle;
        }

        return low < ranges.Length / 2 && ranges[2 * low] <= c;
    }

    private static char Map(int[] runs, char c)
    {
        int low = 0;
        int high = runs.Length / 4;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (runs[(4 * middle) + 1] < c)
                low = middle + 1;
            else
                high = middle;
        }

        int run = 4 * low;
        return run < runs.Length && runs[run] <= c && (c - runs[run]) % runs[run + 2] == 0 ? (char)(c + runs[run + 3]) : c;
    }
}
