using System;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>2024-11-30, 30/11/2024, 30.11.2024, «3. 6. 2022», 23/06/18; 11/30/2024 where the month may come first.</summary>
internal sealed class NumericDate(CalendarWords words) : IDateForm
{
    private const int LastDay = 31;

    private readonly ValueLexicon _lexicon = words.Lexicon;

    public bool TryRead(ParagraphText text, int start, out DateReading date) =>
        TryRead(text, start, isDay: false, out date) || TryReadPointed(text, start, out date);

    /// <summary>The «23/06/18» behind a weekday, which makes any three numbers a date.</summary>
    public bool TryReadBehindWeekday(ParagraphText text, int start, out DateReading date) => TryRead(text, start, isDay: true, out date);

    private bool TryRead(ParagraphText text, int start, bool isDay, out DateReading date)
    {
        date = default;
        if (!TryReadFields(text, start, out Fields fields))
            return false;
        bool isShort = false;
        (int year, int month, int day) = (fields.Third, fields.Second, fields.First);
        if (fields.FirstDigits == 4 && fields.Separator is '-' or '/')
            (year, day) = (day, year);
        else if (fields.ThirdDigits == 2 && (isDay ? MayBeShortDate(text, fields) : IsShortDate(text, start, fields)))
            (year, isShort) = (CalendarWords.FullYear(year), true);
        else if (fields.ThirdDigits != 4 || NumberedNouns.StandBefore(text, start, _lexicon))
            return false;
        if (fields.FirstDigits <= 2 && _lexicon.MonthMayComeFirst && fields.Separator == '/' && fields.First <= 12)
            (month, day) = (day, month);
        if (year is < CalendarWords.FirstPlausibleYear or > CalendarWords.LastPlausibleYear || month is < 1 or > 12 || day is < 1 or > 31)
            return false;
        date = new(TextSpan.FromBounds(start, fields.End), DatePrecision.Day, new(year, month, day)) { HasShortYear = isShort };
        return true;
    }

    /// <summary>The «23/06» or «23.06.» behind a weekday.</summary>
    public bool TryReadWithoutYear(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        if (!CalendarWords.TryReadField(text, start, out int day, out int end) || text[end] is not ('/' or '.'))
            return false;
        char separator = text[end];
        if (!CalendarWords.TryReadField(text, end + 1, out int month, out int last) || last - end != 3 || !text.IsEnd(last) || (text[last] is '/' or ':' or ',' && text.IsDigitAt(last + 1)))
            return false;
        if (separator == '/' && _lexicon.MonthMayComeFirst && day <= 12)
            (month, day) = (day, month);
        if (separator == '.' && !_lexicon.PointsDates)
            return false;
        date = new(TextSpan.FromBounds(start, last), DatePrecision.Day, new(null, month, day));
        return month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }

    /// <summary>The «3.10.» of «am 3.10.»: without the word before, or the point behind, it may be a number or a section.</summary>
    private bool TryReadPointed(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        int word = text.PreviousWord(start);
        if (!_lexicon.PointsDates || word >= start || !IsDayCue(text, word, start) || !CalendarWords.TryReadField(text, start, out int day, out int end) || text[end] != '.')
            return false;
        if (!CalendarWords.TryReadField(text, end + 1, out int month, out int last) || text[last] != '.' || text.IsDigitAt(last + 1) || last - end > 3)
            return false;
        date = new(TextSpan.FromBounds(start, last), DatePrecision.Day, new(null, month, day));
        return month is >= 1 and <= 12 && day is >= 1 and <= LastDay && date.IsPossible;
    }

    private bool TryReadFields(ParagraphText text, int start, out Fields fields)
    {
        fields = default;
        if (!CalendarWords.TryReadField(text, start, out int first, out int end) || text[end] is not ('/' or '.' or '-'))
            return false;
        char separator = text[end];
        bool isSpaced = separator == '.' && _lexicon.PointsDates && ParagraphText.IsSpace(text[end + 1]);
        int gap = isSpaced ? 2 : 1;
        if (!CalendarWords.TryReadField(text, end + gap, out int second, out int next) || text[next] != separator || (isSpaced && !ParagraphText.IsSpace(text[next + 1])))
            return false;
        if (!CalendarWords.TryReadField(text, next + gap, out int third, out int last) || !text.IsEnd(last) || (text[last] == separator && text.IsDigitAt(last + 1)))
            return false;
        fields = new(first, second, third, end - start, next - end - gap, last - next - gap, separator, isSpaced, last);
        return true;
    }

    /// <summary>Whether the year may have two digits: ratios, scores, versions and sections look alike, so the word before has to speak for a date.</summary>
    private bool IsShortDate(ParagraphText text, int start, Fields fields)
    {
        if (!MayBeShortDate(text, fields) || NumberedNouns.StandBefore(text, start, _lexicon))
            return false;
        bool isPadded = fields is { FirstDigits: 2, SecondDigits: 2 };
        bool isOfLanguage = fields.Separator == '/' || (fields.Separator == '.' && _lexicon.PointsDates);
        bool mayBeDashed = fields.Separator != '-' || !(_lexicon.MonthMayComeFirst || _lexicon.PointsDates);
        int word = text.PreviousWord(start);
        if (word < start)
        {
            if (IsDayCue(text, word, start))
                return mayBeDashed || isPadded;
            if (char.IsUpper(text[word]))
                return false;
            return (fields.Separator == '.' && _lexicon.PointsDates) || (isPadded && mayBeDashed && fields.HasOneMonth);
        }

        return isPadded ? mayBeDashed : isOfLanguage && (_lexicon.PointsDates || fields.HasOneMonth);
    }

    /// <summary>Whether three numbers may be a date with a short year at all: a count has its noun behind.</summary>
    private bool MayBeShortDate(ParagraphText text, Fields fields) =>
        (!fields.IsSpaced || fields.Third > LastDay) && !CalendarWords.IsCount(text, fields.End) && text[fields.End] != '-'
        && !CountedNouns.Follow(text, fields.End, _lexicon);

    /// <summary>Whether the word before belongs to a date: «le», "on", «am», a weekday.</summary>
    private bool IsDayCue(ParagraphText text, int word, int start)
    {
        ReadOnlySpan<char> before = text.Slice(word, start - 1);
        return (char.IsLower(text[word]) || text.StartsSentence(word)) && _lexicon.DayCues.Contains(before);
    }

    private readonly record struct Fields(int First, int Second, int Third, int FirstDigits, int SecondDigits, int ThirdDigits, char Separator, bool IsSpaced, int End)
    {
        /// <summary>Whether one of the first two numbers can be a day only, and the other a month.</summary>
        public bool HasOneMonth => First > 12 ? First <= LastDay && Second <= 12 : Second is > 12 and <= LastDay;
    }
}
