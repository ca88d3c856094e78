namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>What the forms of dates share: days, months, years, and the small words between them.</summary>
internal sealed class CalendarWords(ValueLexicon lexicon)
{
    private const int LongestYearPhrase = 4;
    private const int LongestYearWord = 20;

    public const int FirstPlausibleYear = 1000;
    public const int LastPlausibleYear = 2199;
    private const int FirstShortYear = 40;
    private const int LastDay = 31;
    private const int LongestPrefix = 12;

    public ValueLexicon Lexicon { get; } = lexicon;

    public static DateRelation RelationOf(string meaning) => meaning switch
    {
        "last" => DateRelation.Last,
        "next" => DateRelation.Next,
        "last-year" => DateRelation.LastYear,
        "next-year" => DateRelation.NextYear,
        _ => DateRelation.ThisYear,
    };

    public static bool TryParse(string digits, out int value)
    {
        value = 0;
        foreach (char digit in digits)
            value = (value * 10) + (digit - '0');
        return value > 0;
    }

    /// <summary>A run of up to four digits.</summary>
    public static bool TryReadField(ParagraphText text, int start, out int value, out int end)
    {
        value = 0;
        end = start;
        while (text.IsDigitAt(end) && end - start < 5)
            value = (value * 10) + (text[end++] - '0');
        return end > start && end - start <= 4;
    }

    public static bool TryReadYear(ParagraphText text, int start, out int year, out int end)
    {
        bool found = TryReadField(text, start, out year, out end);
        return found && end - start == 4 && year is >= FirstPlausibleYear and <= LastPlausibleYear && text.IsEnd(end) && !(text[end] is '.' or ',' && text.IsDigitAt(end + 1));
    }

    /// <summary>The full year that two digits stand for, from 1940 to 2039.</summary>
    public static int FullYear(int twoDigits) => twoDigits < FirstShortYear ? 2000 + twoDigits : 1900 + twoDigits;

    /// <summary>A year with what joins it to the words before: « 2023», « de 2023», ", 2023", « 98», " '98".</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="end">Where the words before end.</param>
    /// <param name="hasDay">Whether they name a day, so that two digits are no other one.</param>
    public YearBehind? YearBehind(ParagraphText text, int end, bool hasDay = false)
    {
        int position = end;
        if (text[position] == ',' && Lexicon.MonthMayComeFirst)
            position++;
        if (!ParagraphText.IsSpace(text[position]))
            return null;
        position = SkipConnector(text, position + 1, "of");
        if (TryReadYear(text, position, out int year, out int yearEnd))
            return new(year, yearEnd);
        return TryReadShortYear(text, position, hasDay, out year, out yearEnd) ? new(year, yearEnd, IsShort: true) : null;
    }

    /// <summary>Two digits that are no day and count nothing, or that an apostrophe makes a year.</summary>
    private bool TryReadShortYear(ParagraphText text, int start, bool hasDay, out int year, out int end)
    {
        bool isElided = text[start] is '\'' or '’' or '‘';
        int digits = isElided ? start + 1 : start;
        if (!TryReadField(text, digits, out int value, out end) || end - digits != 2 || !text.IsEnd(end))
        {
            year = 0;
            return false;
        }

        year = FullYear(value);
        return isElided || ((value > LastDay || text[digits] == '0' || (hasDay && EndsPhrase(text, end))) && !IsCount(text, end) && !CountedNouns.Follow(text, end, Lexicon));
    }

    private static bool EndsPhrase(ParagraphText text, int end) =>
        end == text.End || (text[end] is ',' or ';' or ')' or '.' or '!' or '?' && !char.IsLetterOrDigit(text[end + 1]));

    public bool TryMatchMonth(ParagraphText text, int start, out int month, out int end, out bool isWhole)
    {
        int length = Lexicon.Months.LongestMatch(text.Text, start, text.End, out string meaning);
        isWhole = length > 0;
        if (!isWhole)
            length = Lexicon.MonthAbbreviations.LongestMatch(text.Text, start, text.End, out meaning);
        month = 0;
        end = start + length;
        return length > 0 && TryParse(meaning, out month);
    }

    /// <summary>Whether a calendar name has the capital that the language gives it.</summary>
    public bool HasItsCapital(ParagraphText text, int start) => !Lexicon.CapitalizesCalendar || char.IsUpper(text[start]);

    /// <summary>One or two digits from 1 to 31, with an ordinal suffix or without.</summary>
    public bool TryReadDay(ParagraphText text, int start, out int day, out int end)
    {
        bool found = TryReadField(text, start, out day, out end);
        if (!found || end - start > 2 || day is < 1 or > 31)
            return false;
        int suffix = Lexicon.OrdinalSuffixes.LongestMatch(text.Text, end, text.End, out _);
        if (suffix == 0 && ParagraphText.IsSpace(text[end]) && char.IsLetter(text[end + 1]) && Lexicon.OrdinalSuffixes.LongestMatch(text.Text, end + 1, text.End, out _) is > 1 and int apart && day == 1)
            suffix = 1 + apart;
        if (suffix == 1 && text[end] == '.' && !ParagraphText.IsSpace(text[end + 1]))
            return text.IsEnd(end) && (ParagraphText.IsDash(text[end + 1]) || text[end + 1] == '/' || TryMatchMonth(text, end + 1, out _, out _, out _)) && ++end > 0;
        end += suffix;
        return text.IsEnd(end);
    }

    /// <summary>The number of a day in words: «premier», "fourth".</summary>
    public bool TryReadDayInWords(ParagraphText text, int start, out int day, out int end)
    {
        day = 0;
        end = start + Lexicon.DayWords.LongestMatch(text.Text, start, text.End, out string meaning);
        return end > start && TryParse(meaning, out day);
    }

    /// <summary>What stands between two days of one month: «, », « et », « au », «-».</summary>
    public bool TryReadDaySeparator(ParagraphText text, int end, out int position)
    {
        position = text.SkipSpace(end);
        if (text[position] == ',' || ParagraphText.IsDash(text[position]) || (text[position] == '/' && position == end))
        {
            position = text.SkipSpace(position + 1);
            return true;
        }

        int length = position == end ? 0 : Lexicon.DateConnectors.LongestMatch(text.Text, position, text.End, out string meaning) is var found && meaning is "range" or "and" ? found : 0;
        position = text.SkipSpace(position + length);
        position = SkipConnector(text, position, "the");
        return length > 0;
    }

    public int SkipConnector(ParagraphText text, int position, string kind)
    {
        int length = Lexicon.DateConnectors.LongestMatch(text.Text, position, text.End, out string meaning);
        return length > 0 && meaning == kind ? text.SkipSpace(position + length) : position;
    }

    /// <summary>The date with the «dernier» or «prochain» behind it.</summary>
    public DateReading WithModifier(ParagraphText text, DateReading date)
    {
        int end = date.Span.End;
        if (!ParagraphText.IsSpace(text[end]))
            return date;
        int length = Lexicon.ModifiersAfter.LongestMatch(text.Text, end + 1, text.End, out string meaning);
        if (length == 0)
            return date;
        // «of this year» tells the year, but is no part of the date as «dernier» is.
        DateRelation relation = RelationOf(meaning);
        return date with { Span = relation == DateRelation.ThisYear ? date.Span : TextSpan.FromBounds(date.Span.Start, end + 1 + length), Relation = relation };
    }

    /// <summary>What «volgend jaar» or «nächstes Jahr im» before a month says of its year.</summary>
    public DateRelation YearBefore(ParagraphText text, int start)
    {
        DateRelation relation = YearEndingAt(text, start - 1);
        int word = text.PreviousWord(start);
        return relation == DateRelation.None && word < start && Lexicon.Prepositions.Contains(text.Slice(word, start - 1)) ? YearEndingAt(text, word - 1) : relation;
    }

    private DateRelation YearEndingAt(ParagraphText text, int end)
    {
        int space = end;
        for (int words = 0; words < LongestYearPhrase && ParagraphText.IsSpace(text[space]); words++)
        {
            int start = space;
            while (space - start < LongestYearWord && (char.IsLetter(text[start - 1]) || text[start - 1] is '\'' or '’'))
                start--;
            if (Lexicon.ModifiersAfter.LongestMatch(text.Text, start, text.End, out string meaning) == end - start && RelationOf(meaning) is DateRelation.LastYear or DateRelation.NextYear)
                return RelationOf(meaning);
            space = start - 1;
        }

        return DateRelation.None;
    }

    /// <summary>Where «mi-mars» and «mi-2012» start.</summary>
    public int WithMiddle(ParagraphText text, int start)
    {
        int word = PrefixBefore(text, start, out string meaning);
        return meaning == "mid" ? word : start;
    }

    /// <summary>Whether a word such as the "mid" of "mid-1990s" stands before a hyphen.</summary>
    public bool HasPrefix(ParagraphText text, int start)
    {
        PrefixBefore(text, start, out string meaning);
        return meaning is "mid" or "prefix";
    }

    private int PrefixBefore(ParagraphText text, int start, out string meaning)
    {
        meaning = "";
        int word = start - 1;
        if (text[word] is not ('-' or '\u2011'))
            return start;
        while (start - word < LongestPrefix && char.IsLetter(text[word - 1]))
            word--;
        if (word < start - 1)
            Lexicon.Periods.TryGet(text.Slice(word, start - 1), out meaning);
        return word;
    }

    /// <summary>Whether the years before are counted backwards, and where that is said.</summary>
    public bool TryReadEra(ParagraphText text, int end, out int eraEnd)
    {
        eraEnd = end;
        if (!ParagraphText.IsSpace(text[end]))
            return false;
        int length = Lexicon.Eras.LongestMatch(text.Text, end + 1, text.End, out string meaning);
        if (length == 0)
            return false;
        eraEnd = end + 1 + length;
        return meaning == "before-christ";
    }

    /// <summary>Whether digits go on as a percentage, a decimal or a time.</summary>
    public static bool IsCount(ParagraphText text, int end) =>
        text[end] is '%' || (ParagraphText.IsSpace(text[end]) && text[end + 1] == '%') || (text[end] is ',' or '.' or ':' && text.IsDigitAt(end + 1));
}
