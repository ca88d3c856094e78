using System;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>«juin», «juin 2012», "June 26, 2012": a date that starts with its month.</summary>
internal sealed class MonthDate : IDateForm
{
    private const int LongestDayList = 12;

    private readonly CalendarWords _words;
    private readonly ValueLexicon _lexicon;
    private readonly bool _isCued;

    public MonthDate(CalendarWords words)
        : this(words, isCued: false) => Cued = new MonthDate(words, isCued: true);

    private MonthDate(CalendarWords words, bool isCued)
    {
        _words = words;
        _lexicon = words.Lexicon;
        _isCued = isCued;
        Cued = this;
    }

    /// <summary>The same behind a word that only a month can follow.</summary>
    public IDateForm Cued { get; }

    public bool TryRead(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        if (!_words.TryMatchMonth(text, start, out int month, out int end, out bool isWhole) || !_words.HasItsCapital(text, start))
            return false;
        int first = _words.WithMiddle(text, start);
        if (_lexicon.MonthMayComeFirst && TryReadDays(text, end, month, out date))
        {
            date = date with { Span = TextSpan.FromBounds(first, date.Span.End) };
            return true;
        }

        if (_words.YearBehind(text, end) is { } year)
        {
            date = new(TextSpan.FromBounds(first, year.End), DatePrecision.Month, new(year.Year, month)) { HasShortYear = year.IsShort };
            return true;
        }

        if (!isWhole || (!_isCued && !IsBareMonth(text, start, end)))
            return false;
        date = _words.WithModifier(text, new(TextSpan.FromBounds(first, end), DatePrecision.Month, new(null, month)));
        return true;
    }

    /// <summary>"6", "6, 2015", "6-15", "6 to 9 2015", "the fourth": what stands behind a month in English.</summary>
    private bool TryReadDays(ParagraphText text, int monthEnd, int month, out DateReading date)
    {
        date = default;
        if (!ParagraphText.IsSpace(text[monthEnd]))
            return false;
        int start = _words.SkipConnector(text, monthEnd + 1, "the");
        if (!(_words.TryReadDay(text, start, out int first, out int end) || _words.TryReadDayInWords(text, start, out first, out end)) || CalendarWords.IsCount(text, end))
            return false;
        int last = first;
        for (int days = 1; days < LongestDayList && _words.TryReadDaySeparator(text, end, out int position); days++)
        {
            if (!_words.TryReadDay(text, position, out int next, out int nextEnd) || next <= last || CalendarWords.IsCount(text, nextEnd) || StartsMonth(text, nextEnd))
                break;
            last = next;
            end = nextEnd;
        }

        YearBehind? year = _words.YearBehind(text, end);
        date = DateReading.OfDays(TextSpan.FromBounds(start, year?.End ?? end), year, month, first, last);
        if (year is null)
            date = _words.WithModifier(text, date);
        return true;
    }

    private bool StartsMonth(ParagraphText text, int dayEnd) =>
        ParagraphText.IsSpace(text[dayEnd]) && _words.TryMatchMonth(text, dayEnd + 1, out _, out _, out _);

    /// <summary>Whether a month without day or year is a month, and not a planet, a name, or "may".</summary>
    private bool IsBareMonth(ParagraphText text, int start, int end)
    {
        bool cued = IsBehindYearCue(text, start);
        if (_lexicon.AmbiguousMonths.Contains(text.Slice(start, end)))
            return cued && (_lexicon.CapitalizesCalendar || char.IsLower(text[start]));
        if (char.IsUpper(text[start]) && !cued && (IsPartOfName(text, start) || (ParagraphText.IsSpace(text[end]) && char.IsUpper(text[end + 1]))))
            return false;
        return _lexicon.CapitalizesCalendar || char.IsLower(text[start]) || text.StartsSentence(start);
    }

    private bool IsBehindYearCue(ParagraphText text, int start)
    {
        int word = text.PreviousWord(start);
        return (word < start && _lexicon.YearCues.TryGet(text.Slice(word, start - 1), out string meaning) && meaning != "count")
            || _lexicon.Periods.TryGet(text.Slice(word, Math.Max(word, start - 1)), out _)
            || (_lexicon.FutureWords.TryGet(text.Slice(word, Math.Max(word, start - 1)), out meaning) && meaning == "each")
            || _words.WithMiddle(text, start) < start;
    }

    /// <summary>Whether the word before has a capital that no sentence gives it ("Theresa May").</summary>
    private bool IsPartOfName(ParagraphText text, int start)
    {
        int word = text.PreviousWord(start);
        return word < start && char.IsUpper(text[word]) && !text.StartsSentence(word)
            && !_lexicon.YearCues.Contains(text.Slice(word, start - 1)) && !IsAllCapitals(text, start);
    }

    private static bool IsAllCapitals(ParagraphText text, int start) => char.IsUpper(text[start]) && char.IsUpper(text[start + 1]);
}
