using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>Lines that tell when the page was made: "18 minutes ago", «il y a deux heures», "Yesterday at 10:15".</summary>
internal static class RelativeTimes
{
    private const int Longest = 50;

    /// <summary>Whether a line is a number, a unit of time and the words for the past, or a day and an hour, and nothing more.</summary>
    public static bool Is(string body, TextSpan span, PhraseTable ages, PhraseTable furniture, PhraseTable numbers)
    {
        if (span.Length > Longest)
            return false;
        bool counted = false;
        bool measured = false;
        bool past = false;
        bool isDay = false;
        bool isTimed = false;
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
            isDay |= meaning == "day";
            if (isNumber)
            {
                TextSpan time = WithMinutes(body, word, span.End);
                isTimed |= LineShapes.IsClockTime(time.Of(body));
                position = time.End;
            }

            if (length > 0)
                position = word.Start + length;
        }

        return (counted && measured && past) || (isDay && isTimed);
    }

    /// <summary>The "10:15" of which the colon makes two words.</summary>
    private static TextSpan WithMinutes(string body, TextSpan word, int end)
    {
        int position = word.End;
        if (position + 1 < end && body[position] == ':' && char.IsDigit(body[position + 1]))
        {
            position++;
            while (position < end && char.IsLetterOrDigit(body[position]))
                position++;
        }

        return TextSpan.FromBounds(word.Start, position);
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
