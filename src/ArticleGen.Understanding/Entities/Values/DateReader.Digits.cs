namespace ArticleGen.Understanding.Entities.Values;

/// <content>Expressions that start with digits, and the days and years beside a month.</content>
internal readonly partial struct DateReader
{
    private const int LongestDayList = 12;

    /// <summary>Reads an expression that starts with digits.</summary>
    public bool TryReadAtDigits(ParagraphText text, int start, out DateReading date) =>
        TryReadNumeric(text, start, out date)
        || TryReadDayAndMonth(text, start, out date)
        || TryReadDigitPeriod(text, start, out date)
        || TryReadYears(text, start, out date);

    /// <summary>«6 septembre 2023», «1er et 2 décembre», «6 au 15 septembre», «6. September».</summary>
    private bool TryReadDayAndMonth(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        if (!TryReadDay(text, start, out int day, out int end))
            return false;
        int last = day;
        for (int days = 1; days < LongestDayList; days++)
        {
            int position = SkipConnector(text, text.SkipSpace(end), "of");
            if (position > end && TryMatchMonth(text, position, out int month, out int monthEnd, out _) && !(lexicon.CapitalizesCalendar && !char.IsUpper(text[position])))
            {
                bool hasYear = TryReadYearBehind(text, monthEnd, out int year, out int yearEnd);
                int? known = hasYear ? year : null;
                date = AsDays(TextSpan.FromBounds(start, hasYear ? yearEnd : monthEnd), known, month, day, last);
                if (!hasYear)
                    date = WithModifier(text, date);
                return true;
            }

            if (!TryReadDaySeparator(text, end, out position) || !TryReadDay(text, position, out last, out end))
                return false;
        }

        return false;
    }

    private static DateReading AsDays(TextSpan span, int? year, int month, int first, int last) =>
        first == last
            ? new(span, DatePrecision.Day, new(year, month, first))
            : new(span, DatePrecision.Interval, new(year, month, first), new(year, month, last));

    /// <summary>What stands between two days of one month: «, », « et », « au », «-».</summary>
    private bool TryReadDaySeparator(ParagraphText text, int end, out int position)
    {
        position = text.SkipSpace(end);
        if (text[position] == ',' || ParagraphText.IsDash(text[position]) || (text[position] == '/' && position == end))
        {
            position = text.SkipSpace(position + 1);
            return true;
        }

        int length = position == end ? 0 : lexicon.DateConnectors.LongestMatch(text.Text, position, text.End, out string meaning) is var found && meaning is "range" or "and" ? found : 0;
        position = text.SkipSpace(position + length);
        position = SkipConnector(text, position, "the");
        return length > 0;
    }

    /// <summary>"6", "6, 2015", "6-15", "6 to 9 2015": what stands behind a month in English.</summary>
    private bool TryReadDaysBehindMonth(ParagraphText text, int monthEnd, int month, out DateReading date)
    {
        date = default;
        if (!ParagraphText.IsSpace(text[monthEnd]))
            return false;
        int start = SkipConnector(text, monthEnd + 1, "the");
        if (!TryReadDay(text, start, out int first, out int end) || IsCount(text, end))
            return false;
        int last = first;
        for (int days = 1; days < LongestDayList && TryReadDaySeparator(text, end, out int position); days++)
        {
            if (!TryReadDay(text, position, out int next, out int nextEnd) || next <= last || IsCount(text, nextEnd) || StartsMonth(text, nextEnd))
                break;
            last = next;
            end = nextEnd;
        }

        bool hasYear = TryReadYearBehind(text, end, out int year, out int yearEnd);
        date = AsDays(TextSpan.FromBounds(start, hasYear ? yearEnd : end), hasYear ? year : null, month, first, last);
        return true;
    }

    private bool StartsMonth(ParagraphText text, int dayEnd) =>
        ParagraphText.IsSpace(text[dayEnd]) && TryMatchMonth(text, dayEnd + 1, out _, out _, out _);

    private static bool IsCount(ParagraphText text, int end) =>
        text[end] is '%' || (ParagraphText.IsSpace(text[end]) && text[end + 1] == '%') || (text[end] is ',' or '.' or ':' && text.IsDigitAt(end + 1));

    /// <summary>One or two digits from 1 to 31, with an ordinal suffix or without.</summary>
    private bool TryReadDay(ParagraphText text, int start, out int day, out int end)
    {
        day = 0;
        end = start;
        while (text.IsDigitAt(end) && end - start < 3)
            day = (day * 10) + (text[end++] - '0');
        if (end == start || end - start > 2 || day is < 1 or > 31)
            return false;
        int suffix = lexicon.OrdinalSuffixes.LongestMatch(text.Text, end, text.End, out _);
        if (suffix > 0 && text[end] == '.' && !ParagraphText.IsSpace(text[end + 1]))
            suffix = 0;
        end += suffix;
        return text.IsEnd(end);
    }

    /// <summary>A year with what joins it to the words before: « 2023», « de 2023», ", 2023".</summary>
    private bool TryReadYearBehind(ParagraphText text, int end, out int year, out int yearEnd)
    {
        int position = end;
        if (text[position] == ',' && lexicon.MonthMayComeFirst)
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

    private static bool TryReadYear(ParagraphText text, int start, out int year, out int end)
    {
        year = 0;
        end = start;
        while (text.IsDigitAt(end) && end - start < 5)
            year = (year * 10) + (text[end++] - '0');
        return end - start == 4 && year is >= FirstPlausibleYear and <= LastPlausibleYear && text.IsEnd(end) && !(text[end] is '.' or ',' && text.IsDigitAt(end + 1));
    }

    /// <summary>2024-11-30, 30/11/2024, 30.11.2024; 11/30/2024 where the month may come first.</summary>
    private bool TryReadNumeric(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        if (!TryReadField(text, start, out int first, out int end) || text[end] is not ('/' or '.' or '-'))
            return false;
        char separator = text[end];
        if (!TryReadField(text, end + 1, out int second, out int next) || text[next] != separator || !TryReadField(text, next + 1, out int third, out int last) || !text.IsEnd(last) || text[last] == separator && text.IsDigitAt(last + 1))
            return false;
        (int year, int month, int day) = (0, 0, 0);
        if (end - start == 4 && separator == '-')
            (year, month, day) = (first, second, third);
        else if (last - next == 5 && lexicon.MonthMayComeFirst && separator == '/' && first <= 12)
            (year, month, day) = (third, first, second);
        else if (last - next == 5)
            (year, month, day) = (third, second, first);
        if (year is < FirstPlausibleYear or > LastPlausibleYear || month is < 1 or > 12 || day < 1 || day > System.DateTime.DaysInMonth(year, month))
            return false;
        date = new(TextSpan.FromBounds(start, last), DatePrecision.Day, new(year, month, day));
        return true;
    }

    private static bool TryReadField(ParagraphText text, int start, out int value, out int end)
    {
        value = 0;
        end = start;
        while (text.IsDigitAt(end) && end - start < 5)
            value = (value * 10) + (text[end++] - '0');
        return end > start && end - start <= 4;
    }

    /// <summary>"19th century", "1990s", «90er Jahre».</summary>
    private bool TryReadDigitPeriod(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        if (!TryReadField(text, start, out int value, out int end))
            return false;
        int digits = end - start;
        int suffix = text.Match(lexicon.OrdinalSuffixes, end, out _);
        if (suffix > 0 && digits <= 2 && TryReadOrdinalPeriod(text, start, end + suffix, value, out date))
            return true;
        suffix = lexicon.DecadeSuffixes.LongestMatch(text.Text, end, text.End, out _);
        if (suffix == 0 || value % 10 != 0 || !(digits == 2 || (digits == 4 && value is >= FirstPlausibleYear and <= LastPlausibleYear)))
            return false;
        end += suffix;
        int length = ParagraphText.IsSpace(text[end]) && lexicon.Periods.LongestMatch(text.Text, end + 1, text.End, out string meaning) is > 0 and int found && meaning == "decade" ? found + 1 : 0;
        int first = digits == 2 && text[start - 1] is '\'' or '’' or '‘' ? start - 1 : start;
        date = new(TextSpan.FromBounds(first, end + length), DatePrecision.Decade, new(digits == 2 ? 1900 + value : value));
        return true;
    }

    /// <summary>«2012», «2011-2012», "2026-27", «753 av. J.-C.».</summary>
    private bool TryReadYears(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        if (!TryReadField(text, start, out int value, out int end))
            return false;
        if (text.IsEnd(end) && TryReadEra(text, end, out int eraEnd) && value > 0)
        {
            date = new(TextSpan.FromBounds(start, eraEnd), DatePrecision.Year, new(1 - value));
            return true;
        }

        if (!TryReadYear(text, start, out int year, out end))
            return false;
        if (TryReadLastYear(text, end, year, out int lastYear, out int lastEnd))
        {
            date = new(TextSpan.FromBounds(start, lastEnd), DatePrecision.Interval, new(year), new(lastYear));
            return true;
        }

        date = new(TextSpan.FromBounds(start, end), DatePrecision.Year, new(year));
        return ReadsAsYear(text, start, end, year);
    }

    /// <summary>The «-2012», " - 1918", "/27" behind a year.</summary>
    private static bool TryReadLastYear(ParagraphText text, int end, int year, out int lastYear, out int lastEnd)
    {
        lastYear = 0;
        lastEnd = end;
        int dash = text.SkipSpace(end);
        if (!(ParagraphText.IsDash(text[dash]) || (text[dash] == '/' && dash == end)))
            return false;
        int start = text.SkipSpace(dash + 1);
        if (start - dash - 1 != dash - end || !TryReadField(text, start, out lastYear, out lastEnd) || !text.IsEnd(lastEnd) || (text[lastEnd] is '-' or '/' or '.' or ',' && text.IsDigitAt(lastEnd + 1)))
            return false;
        if (lastEnd - start == 2 && dash == end)
            lastYear += year / 100 * 100;
        else if (lastEnd - start != 4)
            return false;
        return lastYear > year && lastYear <= LastPlausibleYear;
    }

    /// <summary>Whether four digits are a year: by the word before them, by their size, and by what they might count.</summary>
    private bool ReadsAsYear(ParagraphText text, int start, int end, int year)
    {
        if (text[end] is '°' or '%' || (text[end] == '-' && char.IsLetter(text[end + 1])))
            return false;
        int word = text.PreviousWord(start);
        string cue = "";
        if (word < start)
            lexicon.YearCues.TryGet(text.Slice(word, start - 1), out cue);
        bool isLikely = year is >= 1800 and <= 2100;
        if (cue.Length == 0 && word < start && char.IsUpper(text[word]) && !text.StartsSentence(word))
            return isLikely && year % 500 != 0;
        if (cue == "count" || (Counts(text, end) && !(isLikely && cue.Length > 0)))
            return false;
        return isLikely || cue == "year" || (cue == "perhaps" && !IsLowerWord(text, end)) || (start == text.Start && text[end] == ':');
    }

    private static bool IsLowerWord(ParagraphText text, int end) => ParagraphText.IsSpace(text[end]) && char.IsLower(text[end + 1]);

    /// <summary>Whether what follows the number is something that is counted.</summary>
    private bool Counts(ParagraphText text, int end) =>
        ParagraphText.IsSpace(text[end])
        && (IsPlural(text, end + 1)
            || lexicon.Units.LongestMatch(text.Text, end + 1, text.End, out _) > 0
            || lexicon.NumberWords.LongestMatch(text.Text, end + 1, text.End, out _) > 0);
}
