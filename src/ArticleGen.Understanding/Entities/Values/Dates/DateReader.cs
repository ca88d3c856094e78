namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>Reads calendar expressions of one language: the first form that fits.</summary>
internal sealed class DateReader
{
    private readonly ValueLexicon _lexicon;
    private readonly IDateForm[] _atDigits;
    private readonly IDateForm[] _atWords;
    private readonly RomanCentury _roman;
    private readonly CalendarWords _words;
    private readonly Tense _tense;

    public DateReader(ValueLexicon lexicon)
    {
        _lexicon = lexicon;
        CalendarWords words = new(lexicon);
        _words = words;
        _tense = new(lexicon);
        Periods periods = new(words);
        NumericDate numeric = new(words);
        DayAndMonth dayAndMonth = new(words);
        MonthDate month = new(words);
        WeekdayDate weekday = new(words, dayAndMonth, numeric, month);
        SeasonDate season = new(words);
        _atDigits = [numeric, dayAndMonth, new DigitPeriod(words, periods), new Years(words)];
        _atWords = [new ModifiedDate(words, [weekday, dayAndMonth, month.Cued, season.Cued]), weekday, month, season, new DayInWords(dayAndMonth), new NamedPeriod(words, periods), new OrdinalPeriod(words, periods)];
        _roman = new(words, periods);
    }

    /// <summary>Reads an expression that starts with digits.</summary>
    public bool TryReadAtDigits(ParagraphText text, int start, out DateReading date) => TryRead(_atDigits, text, start, out date);

    /// <summary>Reads an expression that starts with a word.</summary>
    public bool TryReadAtWord(ParagraphText text, int start, out DateReading date)
    {
        if (_lexicon.DateTriggers.MayStartAt(text, start) && TryRead(_atWords, text, start, out date))
            return true;
        date = default;
        return text[start] is 'I' or 'V' or 'X' && _roman.TryRead(text, start, out date);
    }

    /// <summary>Whether digits behind a hyphen may be a date all the same: "mid-1990s".</summary>
    public bool HasPrefix(ParagraphText text, int start) => _words.HasPrefix(text, start);

    private bool TryRead(IDateForm[] forms, ParagraphText text, int start, out DateReading date)
    {
        foreach (IDateForm form in forms)
        {
            if (!form.TryRead(text, start, out date))
                continue;
            if (date.Relation == DateRelation.None && date.From.Year is null && date.From.Month > 0)
                date = date with { Relation = _words.YearBefore(text, date.Span.Start) };
            if (date.Relation == DateRelation.None && date.From.Year is null)
                date = date with { Relation = _tense.RelationOf(text, date.Span, mustComeFirst: date.From.Day > 0) };
            return true;
        }

        date = default;
        return false;
    }
}
