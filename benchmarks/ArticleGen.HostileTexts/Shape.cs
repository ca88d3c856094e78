using System;
using System.Globalization;
using System.Text;

namespace ArticleGen.HostileTexts;

/// <summary>Ways to make a text of any length.</summary>
internal static class Shape
{
    /// <summary>One piece, again and again.</summary>
    public static Func<int, string> Repeat(string piece) => length => Filled(length, _ => piece);

    /// <summary>Pieces that each hold their number, so that no two are equal.</summary>
    public static Func<int, string> Numbered(Func<int, string> piece) => length => Filled(length, piece);

    /// <summary>Half the length of one piece, then half of another: what opens, and what could close it.</summary>
    public static Func<int, string> Then(string opening, string closing, string between = "") => length =>
    {
        int count = Math.Max(1, (length - between.Length) / (opening.Length + closing.Length));
        return new StringBuilder(length + between.Length).Insert(0, opening, count).Append(between).Append(Repeated(closing, count)).ToString();
    };

    /// <summary>A text between two others that do not grow.</summary>
    public static Func<int, string> Around(string before, Func<int, string> inside, string after) => length => before + inside(Math.Max(1, length - before.Length - after.Length)) + after;

    /// <summary>Half one text, half another.</summary>
    public static Func<int, string> Both(Func<int, string> first, string between, Func<int, string> second) => length => first(length / 2) + between + second(length / 2);

    /// <summary>Fewer and longer pieces: about the square root of the length of each.</summary>
    public static Func<int, string> Square(Func<int, string> line) => length =>
    {
        int side = (int)Math.Sqrt(length);
        StringBuilder text = new(length + side);
        while (text.Length < length)
            text.Append(line(side)).Append('\n');
        return text.ToString();
    };

    /// <summary>A word of letters for a number: 0 is «aaa», 1 «aab».</summary>
    public static string Word(int number, bool capitalized = true)
    {
        Span<char> letters = stackalloc char[5];
        for (int i = letters.Length - 1; i >= 0; i--)
        {
            letters[i] = (char)('a' + (number % 26));
            number /= 26;
        }

        if (capitalized)
            letters[0] = char.ToUpperInvariant(letters[0]);
        return new(letters);
    }

    /// <summary>A number as text.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Repeated(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static string Filled(int length, Func<int, string> piece)
    {
        StringBuilder text = new(length + 64);
        for (int i = 0; text.Length < length; i++)
            text.Append(piece(i));
        return text.ToString();
    }
}
