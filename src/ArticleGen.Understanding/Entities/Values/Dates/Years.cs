using ArticleGen.Understanding.Entities.Values.Amounts;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>«2012», «2011-2012», "2026-27", «753 av. J.-C.».</summary>
internal sealed class Years(CalendarWords words) : IDateForm
{
    private readonly ValueLexicon _lexicon = words.Lexicon;

    public bool TryRead(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        if (!CalendarWords.TryReadField(text, start, out int value, out int end))
            return false;
        if (text.IsEnd(end) && words.TryReadEra(text, end, out int eraEnd) && value > 0)
        {
            date = new(TextSpan.FromBounds(start, eraEnd), DatePrecision.Year, new(1 - value));
            return true;
        }

        if (!CalendarWords.TryReadYear(text, start, out int year, out end))
            return false;
        if (TryReadLastYear(text, end, year, out int lastYear, out int lastEnd))
        {
            date = new(TextSpan.FromBounds(start, lastEnd), DatePrecision.Interval, new(year), new(lastYear));
            return true;
        }

        date = new(TextSpan.FromBounds(words.WithMiddle(text, start), end), DatePrecision.Year, new(year));
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
        if (start - dash - 1 != dash - end || !CalendarWords.TryReadField(text, start, out lastYear, out lastEnd) || !text.IsEnd(lastEnd) || (text[lastEnd] is '-' or '/' or '.' or ',' && text.IsDigitAt(lastEnd + 1)))
            return false;
        if (lastEnd - start == 2 && dash == end)
            lastYear += year / 100 * 100;
        else if (lastEnd - start != 4)
            return false;
        return lastYear > year && lastYear <= CalendarWords.LastPlausibleYear;
    }

    /// <summary>Whether four digits are a year: by the word before them, by their size, and by what they might count.</summary>
    private bool ReadsAsYear(ParagraphText text, int start, int end, int year)
    {
        if (text[end] is '°' or '%' || CurrencySymbol.IsSign(text[end]) || (text[end] == '-' && char.IsLetter(text[end + 1])) || IsClockTime(text, end))
            return false;
        bool isLikely = year is >= 1800 and <= 2100;
        if (words.HasPrefix(text, start))
            return true;
        int word = text.PreviousWord(start);
        if (NumberedNouns.StandsBefore(text, word, start, _lexicon))
            return false;
        string cue = "";
        if (word < start)
            _lexicon.YearCues.TryGet(text.Slice(word, start - 1), out cue);
        if (cue != "year" && CountedNouns.FollowSurely(text, end, _lexicon))
            return false;
        if (cue.Length == 0 && word < start && char.IsUpper(text[word]) && !text.StartsSentence(word))
            return isLikely && year % 500 != 0;
        if (cue == "count" || (CountedNouns.Follow(text, end, _lexicon) && !(isLikely && cue.Length > 0 && (cue == "year" || year % 100 != 0))))
            return false;
        return isLikely || cue == "year" || (cue == "perhaps" && !IsLowerWord(text, end)) || (start == text.Start && text[end] == ':');
    }

    /// <summary>The "2100 UTC" and «2010 Uhr» of the clock.</summary>
    private bool IsClockTime(ParagraphText text, int end) =>
        ParagraphText.IsSpace(text[end]) && _lexicon.ClockWords.LongestMatch(text.Text, end + 1, text.End, out _) > 0;

    private static bool IsLowerWord(ParagraphText text, int end) => ParagraphText.IsSpace(text[end]) && char.IsLower(text[end + 1]);
}
