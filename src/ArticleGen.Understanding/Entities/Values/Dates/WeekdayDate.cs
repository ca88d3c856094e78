using System;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>«mardi», «mardi 12», "Tuesday the 12th", «terça-feira (12)», "Thursday, February 5, 2015".</summary>
/// <param name="words">The words of the language.</param>
/// <param name="dayAndMonth">The form that starts with a day.</param>
/// <param name="numeric">The form in digits.</param>
/// <param name="month">The form that starts with a month.</param>
internal sealed class WeekdayDate(CalendarWords words, DayAndMonth dayAndMonth, NumericDate numeric, MonthDate month) : IDateForm
{
    private readonly ValueLexicon _lexicon = words.Lexicon;

    public bool TryRead(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        int length = _lexicon.Weekdays.LongestMatch(text.Text, start, text.End, out string meaning);
        bool isWhole = length > 0;
        if (!isWhole)
            length = _lexicon.WeekdayAbbreviations.LongestMatch(text.Text, start, text.End, out meaning);
        if (length == 0 || !words.HasItsCapital(text, start) || IsNamedDay(text, start))
            return false;
        int weekday = meaning[0] - '0';
        int end = start + length;
        if (TryReadDayBehind(text, end, isWhole, out DateReading day))
        {
            date = day with { Span = TextSpan.FromBounds(start, day.Span.End), From = day.From with { Weekday = weekday } };
            return true;
        }

        if (!isWhole)
            return false;
        date = words.WithModifier(text, new(TextSpan.FromBounds(start, end), DatePrecision.Weekday, new(null, Weekday: weekday)));
        return true;
    }

    /// <summary>Whether it is the Friday of "Good Friday".</summary>
    private bool IsNamedDay(ParagraphText text, int start)
    {
        int word = text.PreviousWord(start);
        return word < start && char.IsUpper(text[word]) && _lexicon.NamedDayWords.Contains(text.Slice(word, start - 1));
    }

    /// <summary>«, le 5 mars 2015», ", February 5, 2015", « 12».</summary>
    private bool TryReadDayBehind(ParagraphText text, int end, bool mayStandAlone, out DateReading day)
    {
        day = default;
        int position = text[end] == ',' ? end + 1 : end;
        if (!ParagraphText.IsSpace(text[position]))
            return false;
        if (mayStandAlone && text[position + 1] == '(' && TryReadDayInBrackets(text, position + 2, out day))
            return true;
        position = words.SkipConnector(text, position + 1, "the");
        if (dayAndMonth.TryReadInWords(text, position, out day))
            return true;
        if (!text.IsDigitAt(position))
            return _lexicon.MonthMayComeFirst && month.Cued.TryRead(text, position, out day) && day.From.Day > 0;
        return dayAndMonth.TryRead(text, position, out day)
            || numeric.TryReadBehindWeekday(text, position, out day)
            || numeric.TryReadWithoutYear(text, position, out day)
            || (mayStandAlone && (position == end + 1 ? TryReadLoneDay(text, position, out day) : TryReadSetOffDay(text, position, out day)));
    }

    /// <summary>The «(12)» of «terça-feira (12)».</summary>
    private bool TryReadDayInBrackets(ParagraphText text, int start, out DateReading day)
    {
        day = default;
        if (!words.TryReadDay(text, start, out int number, out int end) || text[end] != ')')
            return false;
        day = new(TextSpan.FromBounds(start, end + 1), DatePrecision.Day, new(null, Day: number));
        return true;
    }

    /// <summary>The "12th" of "Tuesday the 12th" and «12.» of «Dienstag, dem 12.», where nothing follows that it may number or count.</summary>
    private bool TryReadSetOffDay(ParagraphText text, int start, out DateReading day)
    {
        day = default;
        if (!TryReadPointedDay(text, start, out int number, out int end) && !words.TryReadDay(text, start, out number, out end))
            return false;
        if (text[end] is ':' or '/' or '%' or '-' || CalendarWords.IsCount(text, end) || (ParagraphText.IsSpace(text[end]) && text[end - 1] != '.' && !StartsSmallWord(text, end + 1)))
            return false;
        if (text[end - 1] == '.' && ParagraphText.IsSpace(text[end]) && !StartsSmallWord(text, end + 1) && !char.IsLower(text[end + 1]))
            end--;
        day = new(TextSpan.FromBounds(start, end), DatePrecision.Day, new(null, Day: number));
        return true;
    }

    /// <summary>«12.» before a comma, where the point is no end of the number yet.</summary>
    private bool TryReadPointedDay(ParagraphText text, int start, out int day, out int end) =>
        CalendarWords.TryReadField(text, start, out day, out end) && end - start <= 2 && day is > 0 and <= 31 && text[end] == '.' && text[end + 1] == ',' && _lexicon.OrdinalSuffixes.Contains(".".AsSpan()) && ++end > 0;

    /// <summary>Whether a word follows that no noun starts: "on", "and", "was".</summary>
    private bool StartsSmallWord(ParagraphText text, int start) =>
        _lexicon.Prepositions.LongestMatch(text.Text, start, text.End, out _) > 0 || _lexicon.Conjunctions.LongestMatch(text.Text, start, text.End, out _) > 0 || _lexicon.Determiners.LongestMatch(text.Text, start, text.End, out _) > 0;

    /// <summary>The «12» of «mardi 12», unless it counts what follows.</summary>
    private bool TryReadLoneDay(ParagraphText text, int start, out DateReading day)
    {
        day = default;
        if (!words.TryReadDay(text, start, out int number, out int end))
            return false;
        if (CountedNouns.Follow(text, end, _lexicon))
            return false;
        if (CalendarWords.IsCount(text, end) || text[end] is ':' or '/' || !text.IsEnd(end) || (ParagraphText.IsSpace(text[end]) && (text.IsDigitAt(end + 1) || StartsClockTime(text, end + 1))))
            return false;
        day = new(TextSpan.FromBounds(start, end), DatePrecision.Day, new(null, Day: number));
        return true;
    }

    private static bool StartsClockTime(ParagraphText text, int position) =>
        text[position] is 'h' or 'H' && !char.IsLetter(text[position + 1]);
}
