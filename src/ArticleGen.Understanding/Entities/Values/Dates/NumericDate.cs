using System;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>2024-11-30, 30/11/2024, 30.11.2024, «3. 6. 2022», 23/06/18; 11/30/2024 where the month may come first.</summary>
internal sealed class NumericDate(CalendarWords words) : IDateForm
{
    private const int LastDay = 31;

    private readonly ValueLexicon _lexicon = words.Lexicon;

    public bool TryRead(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        if (!TryReadFields(text, start, out Fields fields))
            return false;
        bool isShort = false;
        (int year, int month, int day) = (fields.Third, fields.Second, fields.First);
        if (fields.FirstDigits == 4 && fields.Separator is '-' or '/')
            (year, day) = (day, year);
        else if (fields.ThirdDigits == 2 && IsShortDate(text, start, fields))
            (year, isShort) = (CalendarWords.FullYear(year), true);
        else if (fields.ThirdDigits != 4)
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

    /// <summary>Whether the year may have two digits: a version number or a score has other fields, and a count has its noun behind.</summary>
    private bool IsShortDate(ParagraphText text, int start, Fields fields)
    {
        bool isPadded = fields is { FirstDigits: 2, SecondDigits: 2 };
        return (!fields.IsSpaced || fields.Third > LastDay)
            && (fields.Separator == '/' || (fields.Separator == '.' ? isPadded || _lexicon.PointsDates || IsBehindArticle(text, start) : isPadded && !_lexicon.MonthMayComeFirst && !_lexicon.PointsDates))
            && !IsNumbered(text, start) && !CalendarWords.IsCount(text, fields.End) && text[fields.End] != '-'
            && !CountedNouns.Follow(text, fields.End, _lexicon);
    }

    /// <summary>Whether the article of a day stands before: «le 3.4.22».</summary>
    private bool IsBehindArticle(ParagraphText text, int start)
    {
        int word = text.PreviousWord(start);
        return word < start && _lexicon.DateConnectors.TryGet(text.Slice(word, start - 1), out string meaning) && meaning == "the";
    }

    /// <summary>Whether a name stands before that the digits belong to: «Version 3.11.04».</summary>
    private bool IsNumbered(ParagraphText text, int start)
    {
        int word = text.PreviousWord(start);
        if (word == start || !char.IsUpper(text[word]))
            return false;
        ReadOnlySpan<char> before = text.Slice(word, start - 1);
        return !_lexicon.Weekdays.Contains(before)
            && !(text.StartsSentence(word) && (_lexicon.YearCues.Contains(before) || _lexicon.Prepositions.Contains(before) || _lexicon.DateConnectors.Contains(before) || _lexicon.Determiners.Contains(before)));
    }

    private readonly record struct Fields(int First, int Second, int Third, int FirstDigits, int SecondDigits, int ThirdDigits, char Separator, bool IsSpaced, int End);
}
