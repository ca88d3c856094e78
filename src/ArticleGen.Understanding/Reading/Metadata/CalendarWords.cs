using System;
using System.Globalization;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>The names of months and weekdays, of all languages that are read: front matter is dated before the language is known.</summary>
internal static class CalendarWords
{
    /// <summary>The number of a month, or 0.</summary>
    /// <param name="word">Its name or abbreviation, without a stop.</param>
    public static int Month(ReadOnlySpan<char> word)
    {
        foreach (string language in Lexicon.Languages)
        {
            Lexicon lexicon = Lexicon.For(language);
            if ((lexicon["months"].TryGet(word, out string number) || TryGetAbbreviation(lexicon["month-abbreviations"], word, out number))
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int month))
                return month;
        }

        return 0;
    }

    /// <summary>Whether a word is a weekday.</summary>
    /// <param name="word">Its name or abbreviation, without a stop.</param>
    public static bool IsWeekday(ReadOnlySpan<char> word)
    {
        foreach (string language in Lexicon.Languages)
        {
            Lexicon lexicon = Lexicon.For(language);
            if (lexicon["weekdays"].TryGet(word, out _) || TryGetAbbreviation(lexicon["weekday-abbreviations"], word, out _))
                return true;
        }

        return false;
    }

    private static bool TryGetAbbreviation(PhraseTable abbreviations, ReadOnlySpan<char> word, out string meaning) =>
        abbreviations.TryGet(word, out meaning) || abbreviations.TryGet(string.Concat(word.ToString(), ".").AsSpan(), out meaning);
}
