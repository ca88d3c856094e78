using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>Lines that tell how long ago the page was made: "18 minutes ago", «il y a deux heures».</summary>
internal static class RelativeTimes
{
    private const int Longest = 50;

    /// <summary>Whether a line is a number, a unit of time and the words for the past, and nothing more.</summary>
    public static bool Is(string body, TextSpan span, PhraseTable ages, PhraseTable furniture, PhraseTable numbers)
    {
        if (span.Length > Longest)
            return false;
        bool counted = false;
        bool measured = false;
        bool past = false;
        int position = span.Start;
        while (LineShapes.NextWord(body, span.End, ref position, out TextSpan word))
        {
            int length = ages.LongestMatch(body, word.Start, span.End, out string meaning);
            bool isNumber = length == 0 && (char.IsDigit(body[word.Start]) || numbers.Contains(word.Of(body)));
            measured |= isNumber && HasUnit(body, word, ages);
            if (length == 0 && !isNumber && !furniture.Contains(word.Of(body)))
                return false;
            counted |= isNumber || meaning == "one";
            measured |= meaning == "unit";
            past |= meaning is "before" or "after";
            if (length > 0)
                position = word.Start + length;
        }

        return counted && measured && past;
    }

    /// <summary>Whether the unit touches the number: "2h".</summary>
    private static bool HasUnit(string body, TextSpan word, PhraseTable ages)
    {
        int letter = word.Start;
        while (letter < word.End && char.IsDigit(body[letter]))
            letter++;
        return letter > word.Start && letter < word.End && ages.TryGet(TextSpan.FromBounds(letter, word.End).Of(body), out string meaning) && meaning == "unit";
    }
}
