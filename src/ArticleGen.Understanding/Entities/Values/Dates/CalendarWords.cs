namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>What the forms of dates share: days, months, years, and the small words between them.</summary>
internal sealed class CalendarWords(ValueLexicon lexicon)
{
    public const int FirstPlausibleYear = 1000;
    public const int LastPlausibleYear = 2199;

    public ValueLexicon Lexicon { get; } = lexicon;

    public static DateRelation RelationOf(string meaning) => meaning == "last" ? DateRelation.Last : DateRelation.Next;

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

    /// <summary>A year with what joins it to the words before: « 2023», « de 2023», ", 2023".</summary>
    public bool TryReadYearBehind(ParagraphText text, int end, out int year, out int yearEnd)
    {
        int position = end;
        if (text[position] == ',' && Lexicon.MonthMayComeFirst)
            position++;
        if (!ParagraphText.IsSpace(text[position]))
        {
            year = 0;
            yearEnd = end;
            return false;
        }

        position = SkipConnector(text, position + 1, "of");
        return TryReadYear(text, position, out year, out yearEnd);
    }

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
        if (suffix > 0 && text[end] == '.' && !ParagraphText.IsSpace(text[end + 1]))
            suffix = 0;
        end += suffix;
        return text.IsEnd(end);
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
        return length == 0 ? date : date with { Span = TextSpan.FromBounds(date.Span.Start, end + 1 + length), Relation = RelationOf(meaning) };
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
