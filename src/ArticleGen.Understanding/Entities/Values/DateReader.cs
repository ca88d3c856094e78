using System;

namespace ArticleGen.Understanding.Entities.Values;

/// <summary>Reads calendar expressions of one language.</summary>
internal readonly partial struct DateReader(ValueLexicon lexicon)
{
    private const int FirstPlausibleYear = 1000;
    private const int LastPlausibleYear = 2199;

    /// <summary>Reads an expression that starts with a word: a weekday, a month, a season, a decade, an ordinal, "last" or "next".</summary>
    public bool TryReadAtWord(ParagraphText text, int start, out DateReading date)
    {
        int length = lexicon.ModifiersBefore.LongestMatch(text.Text, start, text.End, out string meaning);
        if (length > 0 && ParagraphText.IsSpace(text[start + length]))
        {
            DateRelation relation = RelationOf(meaning);
            if (TryReadWeekday(text, start + length + 1, out date) || TryReadMonth(text, start + length + 1, isCued: true, out date))
            {
                date = date with { Span = TextSpan.FromBounds(start, date.Span.End), Relation = relation };
                return true;
            }
        }

        return TryReadWeekday(text, start, out date)
            || TryReadMonth(text, start, isCued: false, out date)
            || TryReadSeason(text, start, out date)
            || TryReadPeriod(text, start, out date)
            || TryReadOrdinal(text, start, out date);
    }

    private static DateRelation RelationOf(string meaning) => meaning == "last" ? DateRelation.Last : DateRelation.Next;

    private bool TryReadWeekday(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        int length = lexicon.Weekdays.LongestMatch(text.Text, start, text.End, out string meaning);
        bool isWhole = length > 0;
        if (!isWhole)
            length = lexicon.WeekdayAbbreviations.LongestMatch(text.Text, start, text.End, out meaning);
        if (length == 0 || (lexicon.CapitalizesCalendar && !char.IsUpper(text[start])) || IsNamedDay(text, start))
            return false;
        int weekday = meaning[0] - '0';
        int end = start + length;
        if (TryReadDayBehindWeekday(text, end, isWhole, out DateReading day))
        {
            date = day with { Span = TextSpan.FromBounds(start, day.Span.End), From = day.From with { Weekday = weekday } };
            return true;
        }

        if (!isWhole)
            return false;
        date = WithModifier(text, new(TextSpan.FromBounds(start, end), DatePrecision.Weekday, new(null, Weekday: weekday)));
        return true;
    }

    /// <summary>Whether it is the Friday of "Good Friday".</summary>
    private bool IsNamedDay(ParagraphText text, int start)
    {
        int word = text.PreviousWord(start);
        return word < start && char.IsUpper(text[word]) && lexicon.NamedDayWords.Contains(text.Slice(word, start - 1));
    }

    /// <summary>«, le 5 mars 2015», ", February 5, 2015", « 12»: what a weekday is followed by.</summary>
    private bool TryReadDayBehindWeekday(ParagraphText text, int end, bool mayStandAlone, out DateReading day)
    {
        int position = text[end] == ',' ? end + 1 : end;
        if (!ParagraphText.IsSpace(text[position]))
        {
            day = default;
            return false;
        }

        position = SkipConnector(text, position + 1, "the");
        if (text.IsDigitAt(position))
        {
            return TryReadDayAndMonth(text, position, out day)
                || TryReadNumeric(text, position, out day)
                || (mayStandAlone && position == end + 1 && TryReadLoneDay(text, position, out day));
        }

        day = default;
        return lexicon.MonthMayComeFirst && TryReadMonth(text, position, isCued: true, out day) && day.From.Day > 0;
    }

    /// <summary>The «12» of «mardi 12», unless it counts what follows.</summary>
    private bool TryReadLoneDay(ParagraphText text, int start, out DateReading day)
    {
        day = default;
        if (!TryReadDay(text, start, out int number, out int end))
            return false;
        if (ParagraphText.IsSpace(text[end]) && (char.IsDigit(text[end + 1]) || lexicon.NumberWords.LongestMatch(text.Text, end + 1, text.End, out _) > 0 || IsPlural(text, end + 1)))
            return false;
        if (IsCount(text, end) || text[end] is 'h' or 'H' or ':' or '%' or '/' || text[end + 1] is '%' || !text.IsEnd(end) || (ParagraphText.IsSpace(text[end]) && StartsClockTime(text, end + 1)))
            return false;
        day = new(TextSpan.FromBounds(start, end), DatePrecision.Day, new(null, Day: number));
        return true;
    }

    private static bool StartsClockTime(ParagraphText text, int position) =>
        text[position] is 'h' or 'H' && !char.IsLetter(text[position + 1]);

    /// <summary>Whether the word looks like the plural noun that a count has.</summary>
    private static bool IsPlural(ParagraphText text, int start)
    {
        int end = text.WordEnd(start);
        return end - start > 3 && char.IsLower(text[start]) && text[end - 1] is 's' or 'x';
    }

    private bool TryReadMonth(ParagraphText text, int start, bool isCued, out DateReading date)
    {
        date = default;
        if (!TryMatchMonth(text, start, out int month, out int end, out bool isWhole) || (lexicon.CapitalizesCalendar && !char.IsUpper(text[start])))
            return false;
        int first = WithMiddle(text, start);
        if (lexicon.MonthMayComeFirst && TryReadDaysBehindMonth(text, end, month, out date))
        {
            date = date with { Span = TextSpan.FromBounds(first, date.Span.End) };
            return true;
        }

        if (TryReadYearBehind(text, end, out int year, out int yearEnd))
        {
            date = new(TextSpan.FromBounds(first, yearEnd), DatePrecision.Month, new(year, month));
            return true;
        }

        if (!isWhole || (!isCued && !IsBareMonth(text, start, end)))
            return false;
        date = WithModifier(text, new(TextSpan.FromBounds(first, end), DatePrecision.Month, new(null, month)));
        return true;
    }

    private bool TryMatchMonth(ParagraphText text, int start, out int month, out int end, out bool isWhole)
    {
        int length = lexicon.Months.LongestMatch(text.Text, start, text.End, out string meaning);
        isWhole = length > 0;
        if (!isWhole)
            length = lexicon.MonthAbbreviations.LongestMatch(text.Text, start, text.End, out meaning);
        month = 0;
        end = start + length;
        return length > 0 && TryParse(meaning, out month);
    }

    /// <summary>Whether a month without day or year is a month, and not a planet, a name, or "may".</summary>
    private bool IsBareMonth(ParagraphText text, int start, int end)
    {
        bool cued = IsBehindYearCue(text, start);
        if (lexicon.AmbiguousMonths.Contains(text.Slice(start, end)))
            return cued && (lexicon.CapitalizesCalendar || char.IsLower(text[start]));
        if (char.IsUpper(text[start]) && !cued && (IsPartOfName(text, start) || (ParagraphText.IsSpace(text[end]) && char.IsUpper(text[end + 1]))))
            return false;
        return lexicon.CapitalizesCalendar || char.IsLower(text[start]) || text.StartsSentence(start);
    }

    private bool IsBehindYearCue(ParagraphText text, int start)
    {
        int word = text.PreviousWord(start);
        return (word < start && lexicon.YearCues.TryGet(text.Slice(word, start - 1), out string meaning) && meaning != "count")
            || lexicon.Periods.TryGet(text.Slice(word, Math.Max(word, start - 1)), out _)
            || WithMiddle(text, start) < start;
    }

    /// <summary>Whether the word before has a capital that no sentence gives it ("Theresa May").</summary>
    private bool IsPartOfName(ParagraphText text, int start)
    {
        int word = text.PreviousWord(start);
        return word < start && char.IsUpper(text[word]) && !text.StartsSentence(word)
            && !lexicon.YearCues.Contains(text.Slice(word, start - 1)) && !IsAllCapitals(text, start);
    }

    private static bool IsAllCapitals(ParagraphText text, int start) => char.IsUpper(text[start]) && char.IsUpper(text[start + 1]);

    /// <summary>Where «mi-mars» starts.</summary>
    private int WithMiddle(ParagraphText text, int start)
    {
        if (text[start - 1] != '-')
            return start;
        int word = start - 1;
        while (char.IsLetter(text[word - 1]))
            word--;
        return word < start - 1 && lexicon.Periods.TryGet(text.Slice(word, start - 1), out string meaning) && meaning == "mid" ? word : start;
    }

    private DateReading WithModifier(ParagraphText text, DateReading date)
    {
        int end = date.Span.End;
        if (!ParagraphText.IsSpace(text[end]))
            return date;
        int length = lexicon.ModifiersAfter.LongestMatch(text.Text, end + 1, text.End, out string meaning);
        return length == 0 ? date : date with { Span = TextSpan.FromBounds(date.Span.Start, end + 1 + length), Relation = RelationOf(meaning) };
    }

    /// <summary>«automne 2012»: a season without a year is a time of any year.</summary>
    private bool TryReadSeason(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        int length = lexicon.Seasons.LongestMatch(text.Text, start, text.End, out string meaning);
        if (length == 0 || !TryReadYearBehind(text, start + length, out int year, out int end))
            return false;
        int season = meaning switch { "spring" => 21, "summer" => 22, "autumn" => 23, _ => 24 };
        date = new(TextSpan.FromBounds(start, end), DatePrecision.Season, new(year, Division: season));
        return true;
    }

    /// <summary>«années 1990», «siglo XIX», "fiscal 2019": a period word with its number behind.</summary>
    private bool TryReadPeriod(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        int length = lexicon.Periods.LongestMatch(text.Text, start, text.End, out string meaning);
        int end = start + length;
        if (length == 0 || !ParagraphText.IsSpace(text[end]))
            return false;
        switch (meaning)
        {
            case "decade":
                int digits = SkipConnector(text, end + 1, "of");
                if (text[digits] is '\'' or '’' or '‘')
                    digits++;
                return TryReadDecadeDigits(text, start, digits, out date);
            case "century":
                return TryReadRoman(text, end + 1, out int century, out int romanEnd) && text.IsEnd(romanEnd)
                    && AsCentury(text, start, century, romanEnd, out date);
            case "fiscal" when TryReadYear(text, end + 1, out int year, out int yearEnd):
                date = new(TextSpan.FromBounds(start, yearEnd), DatePrecision.Year, new(year));
                return true;
            default:
                return false;
        }
    }

    private static bool TryReadDecadeDigits(ParagraphText text, int start, int digits, out DateReading date)
    {
        date = default;
        int end = digits;
        int value = 0;
        while (text.IsDigitAt(end) && end - digits < 5)
            value = (value * 10) + (text[end++] - '0');
        if (value % 10 != 0 || end - digits is not (2 or 4) || !text.IsEnd(end) || (end - digits == 4 && value is < FirstPlausibleYear or > LastPlausibleYear && end - digits == 4))
            return false;
        date = new(TextSpan.FromBounds(start, end), DatePrecision.Decade, new(end - digits == 2 ? 1900 + value : value));
        return true;
    }

    /// <summary>«premier semestre 2012», "ninth century": an ordinal with its period word behind.</summary>
    private bool TryReadOrdinal(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        int length = lexicon.Ordinals.LongestMatch(text.Text, start, text.End, out string meaning);
        return length > 0 && TryParse(meaning, out int ordinal) && TryReadOrdinalPeriod(text, start, start + length, ordinal, out date);
    }

    private bool TryReadOrdinalPeriod(ParagraphText text, int start, int ordinalEnd, int ordinal, out DateReading date)
    {
        date = default;
        if (!ParagraphText.IsSpace(text[ordinalEnd]) && text[ordinalEnd] != '-')
            return false;
        int length = lexicon.Periods.LongestMatch(text.Text, ordinalEnd + 1, text.End, out string meaning);
        int end = ordinalEnd + 1 + length;
        if (length == 0)
            return false;
        if (meaning == "century")
            return AsCentury(text, start, ordinal, end, out date);
        int division = meaning switch { "quarter" when ordinal <= 4 => 32 + ordinal, "half" when ordinal <= 2 => 39 + ordinal, _ => 0 };
        if (division == 0 || !TryReadYearBehind(text, end, out int year, out int yearEnd))
            return false;
        date = new(TextSpan.FromBounds(start, yearEnd), DatePrecision.Season, new(year, Division: division));
        return true;
    }

    private bool AsCentury(ParagraphText text, int start, int century, int end, out DateReading date)
    {
        bool before = TryReadEra(text, end, out int eraEnd);
        date = new(TextSpan.FromBounds(start, eraEnd), DatePrecision.Century, new(before ? -century * 100 : (century - 1) * 100));
        return century is >= 1 and <= 30;
    }

    /// <summary>Whether the years before are counted backwards, and where that is said.</summary>
    private bool TryReadEra(ParagraphText text, int end, out int eraEnd)
    {
        eraEnd = end;
        if (!ParagraphText.IsSpace(text[end]))
            return false;
        int length = lexicon.Eras.LongestMatch(text.Text, end + 1, text.End, out string meaning);
        if (length == 0)
            return false;
        eraEnd = end + 1 + length;
        return meaning == "before-christ";
    }

    private static bool TryReadRoman(ParagraphText text, int start, out int value, out int end)
    {
        value = 0;
        int previous = 0;
        end = start;
        while (text[end] is 'I' or 'V' or 'X' && end - start < 6)
        {
            int digit = text[end++] switch { 'I' => 1, 'V' => 5, _ => 10 };
            value += digit > previous ? digit - (2 * previous) : digit;
            previous = digit;
        }

        return end > start && value > 0;
    }

    /// <summary>Reads «XIXe siècle», «XIX secolo»: a Roman number with its century word behind.</summary>
    public bool TryReadAtRoman(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        if (!TryReadRoman(text, start, out int century, out int end))
            return false;
        int suffix = lexicon.OrdinalSuffixes.LongestMatch(text.Text, end, text.End, out _);
        return TryReadOrdinalPeriod(text, start, end + suffix, century, out date);
    }

    private int SkipConnector(ParagraphText text, int position, string kind)
    {
        int length = lexicon.DateConnectors.LongestMatch(text.Text, position, text.End, out string meaning);
        return length > 0 && meaning == kind ? text.SkipSpace(position + length) : position;
    }

    private static bool TryParse(string digits, out int value)
    {
        value = 0;
        foreach (char digit in digits)
            value = (value * 10) + (digit - '0');
        return value > 0;
    }
}
