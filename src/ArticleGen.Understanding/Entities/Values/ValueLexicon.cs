using System;
using System.Collections.Concurrent;
using ArticleGen.Understanding.Entities.Values.Dates;
using ArticleGen.Understanding.Entities.Values.Numbers;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Values;

/// <summary>The words of dates and amounts in one language.</summary>
internal sealed class ValueLexicon
{
    private static readonly ConcurrentDictionary<string, ValueLexicon> Loaded = new(StringComparer.Ordinal);

    private ValueLexicon(Lexicon lexicon)
    {
        Months = lexicon["months"];
        MonthAbbreviations = lexicon["month-abbreviations"];
        AmbiguousMonths = lexicon["ambiguous-months"];
        Weekdays = lexicon["weekdays"];
        WeekdayAbbreviations = lexicon["weekday-abbreviations"];
        NamedDayWords = lexicon["named-day-words"];
        Seasons = lexicon["seasons"];
        Periods = lexicon["periods"];
        Ordinals = lexicon["ordinals"];
        OrdinalSuffixes = lexicon["ordinal-suffixes"];
        DecadeSuffixes = lexicon["decade-suffixes"];
        Eras = lexicon["eras"];
        ModifiersBefore = lexicon["modifiers-before"];
        ModifiersAfter = lexicon["modifiers-after"];
        DateConnectors = lexicon["date-connectors"];
        YearCues = lexicon["year-cues"];
        NumberWords = lexicon["number-words"];
        CollectiveNumbers = lexicon["collective-numbers"];
        AmountWords = lexicon["amount-words"];
        PercentWords = lexicon["percent-words"];
        Currencies = lexicon["currencies"];
        CurrencyCountries = lexicon["currency-countries"];
        MoneyMagnitudes = lexicon["money-magnitudes"];
        Units = lexicon["units"];
        CurrencySymbols = Lexicon.Shared["currency-symbols"];
        UnitSymbols = Lexicon.Shared["unit-symbols"];

        PhraseTable formats = lexicon["formats"];
        DecimalMark = formats.TryGet(".", out string meaning) && meaning == "decimal" ? '.' : ',';
        MonthMayComeFirst = formats.Values.IndexOf("month-first") >= 0;
        CapitalizesCalendar = formats.Values.IndexOf("capitals") >= 0;
        DateTriggers = new(Months, MonthAbbreviations, Weekdays, WeekdayAbbreviations, Seasons, Periods, Ordinals, ModifiersBefore);
        NumberTriggers = new(NumberWords, CollectiveNumbers);
        DateReader = new(this);
        NumberReader = new(this);
    }

    public PhraseTable Months { get; }

    public PhraseTable MonthAbbreviations { get; }

    public PhraseTable AmbiguousMonths { get; }

    public PhraseTable Weekdays { get; }

    public PhraseTable WeekdayAbbreviations { get; }

    public PhraseTable NamedDayWords { get; }

    public PhraseTable Seasons { get; }

    public PhraseTable Periods { get; }

    public PhraseTable Ordinals { get; }

    public PhraseTable OrdinalSuffixes { get; }

    public PhraseTable DecadeSuffixes { get; }

    public PhraseTable Eras { get; }

    public PhraseTable ModifiersBefore { get; }

    public PhraseTable ModifiersAfter { get; }

    public PhraseTable DateConnectors { get; }

    public PhraseTable YearCues { get; }

    public PhraseTable NumberWords { get; }

    public PhraseTable CollectiveNumbers { get; }

    public PhraseTable AmountWords { get; }

    public PhraseTable PercentWords { get; }

    public PhraseTable Currencies { get; }

    public PhraseTable CurrencyCountries { get; }

    public PhraseTable MoneyMagnitudes { get; }

    public PhraseTable Units { get; }

    public PhraseTable CurrencySymbols { get; }

    public PhraseTable UnitSymbols { get; }

    /// <summary>What separates the whole from the fraction; the other of comma and full stop groups digits.</summary>
    public char DecimalMark { get; }

    /// <summary>Whether "May 6" is a date, and 5/6/2024 one in May.</summary>
    public bool MonthMayComeFirst { get; }

    /// <summary>Whether months and weekdays always have a capital.</summary>
    public bool CapitalizesCalendar { get; }

    public WordBeginnings DateTriggers { get; }

    public WordBeginnings NumberTriggers { get; }

    /// <summary>Reads the dates of the language.</summary>
    public DateReader DateReader { get; }

    /// <summary>Reads the numbers of the language.</summary>
    public NumberReader NumberReader { get; }

    public static ValueLexicon For(string language) =>
        Loaded.GetOrAdd(language, static name => new(Lexicon.For(name)));
}
