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

    private ValueLexicon(Lexicon lexicon, LanguageProfile profile)
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
        Determiners = lexicon["determiners"];
        Prepositions = lexicon["prepositions"];
        Conjunctions = lexicon["conjunctions"];
        DayWords = lexicon["day-words"];
        Fractions = lexicon["fractions"];
        FractionSuffixes = lexicon["fraction-suffixes"];
        VagueQuantifiers = lexicon["vague-quantifiers"];
        PartSymbols = lexicon["part-symbols"];
        JoinedSymbols = lexicon["joined-symbols"];
        JoinsCompounds = profile.JoinsCompounds;
        Weighing = lexicon["weighing"];
        TimeSymbols = Lexicon.Shared["time-symbols"];
        WorldMoneyMagnitudes = Lexicon.Shared["money-magnitudes"];
        ClockWords = lexicon["clock-words"];
        DayCues = lexicon["day-cues"];
        NumberedNouns = lexicon["numbered-nouns"];
        CountedNouns = lexicon["counted-nouns"];
        CountingAdjectives = lexicon["counting-adjectives"];
        NounPlurals = new(lexicon["plural-endings"]);
        FutureWords = lexicon["future-words"];
        FutureEndings = new(lexicon["future-endings"]);
        ReportingVerbs = lexicon["reporting-verbs"];
        Complementizers = lexicon["complementizers"];
        PublicationCues = lexicon["publication-cues"];
        CurrencySymbols = Lexicon.Shared["currency-symbols"];
        UnitSymbols = Lexicon.Shared["unit-symbols"];

        PhraseTable formats = lexicon["formats"];
        DecimalMark = formats.TryGet(".", out string meaning) && meaning == "decimal" ? '.' : ',';
        MonthMayComeFirst = formats.Values.IndexOf("month-first") >= 0;
        CapitalizesCalendar = formats.Values.IndexOf("capitals") >= 0;
        CapitalizesNouns = formats.Values.IndexOf("noun-capitals") >= 0;
        PutsVerbsLast = formats.Values.IndexOf("verb-last") >= 0;
        WeighsPounds = formats.Values.IndexOf("weighed-pounds") >= 0;
        PointsDates = formats.Values.IndexOf("pointed-dates") >= 0;
        DateTriggers = new(DayWords, Months, MonthAbbreviations, Weekdays, WeekdayAbbreviations, Seasons, Periods, Ordinals, ModifiersBefore);
        FutureTriggers = new(FutureWords);
        NumberTriggers = new(NumberWords, CollectiveNumbers, Fractions);
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

    /// <summary>What tells pounds that are weighed from pounds that are paid.</summary>
    public PhraseTable Weighing { get; }

    /// <summary>Whether pounds of which nothing is told are weighed.</summary>
    public bool WeighsPounds { get; }

    /// <summary>Parts of a whole before what they are part of, as <c>1/2</c>.</summary>
    public PhraseTable Fractions { get; }

    /// <summary>Parts of one that are added behind a number or unit.</summary>
    public PhraseTable FractionSuffixes { get; }

    /// <summary>What makes hundreds and thousands any number of them.</summary>
    public PhraseTable VagueQuantifiers { get; }

    /// <summary>Symbols of units that are such only behind a larger one ("6 ft 2 in").</summary>
    public PhraseTable PartSymbols { get; }

    /// <summary>Symbols of units that are such only beside another unit ("11 st 4 lb", 5'10").</summary>
    public PhraseTable JoinedSymbols { get; }

    /// <summary>Whether compounds are written as one word.</summary>
    public bool JoinsCompounds { get; }

    /// <summary>Symbols of times behind a slash.</summary>
    public PhraseTable TimeSymbols { get; }

    /// <summary>Short forms of magnitudes that every language understands.</summary>
    public PhraseTable WorldMoneyMagnitudes { get; }

    public PhraseTable Determiners { get; }

    public PhraseTable Prepositions { get; }

    public PhraseTable Conjunctions { get; }

    /// <summary>Words that name the day of a month («premier», «siebten»), as numbers.</summary>
    public PhraseTable DayWords { get; }

    /// <summary>What stands before a day in digits: «le», "on", «vom».</summary>
    public PhraseTable DayCues { get; }

    /// <summary>What has several numbers that are no date: ratios, scores, versions, sections.</summary>
    public PhraseTable NumberedNouns { get; }

    /// <summary>What makes the digits before it a time of day.</summary>
    public PhraseTable ClockWords { get; }

    /// <summary>What is counted, and seldom stands behind a year.</summary>
    public PhraseTable CountedNouns { get; }

    /// <summary>Adjectives between a count and what is counted: "2000 additional troops".</summary>
    public PhraseTable CountingAdjectives { get; }

    /// <summary>The endings of plural nouns, where nouns have a capital.</summary>
    public WordEndings NounPlurals { get; }

    /// <summary>Verbs that speak of the future, and <c>past</c> for what only looks so.</summary>
    public PhraseTable FutureWords { get; }

    /// <summary>The endings of verbs in the future.</summary>
    public WordEndings FutureEndings { get; }

    public PhraseTable ReportingVerbs { get; }

    /// <summary>What opens a clause.</summary>
    public PhraseTable Complementizers { get; }

    /// <summary>What opens a line that tells when an article was published.</summary>
    public PhraseTable PublicationCues { get; }

    public PhraseTable CurrencySymbols { get; }

    public PhraseTable UnitSymbols { get; }

    /// <summary>What separates the whole from the fraction; the other of comma and full stop groups digits.</summary>
    public char DecimalMark { get; }

    /// <summary>Whether "May 6" is a date, and 5/6/2024 one in May.</summary>
    public bool MonthMayComeFirst { get; }

    /// <summary>Whether months and weekdays always have a capital.</summary>
    public bool CapitalizesCalendar { get; }

    /// <summary>Whether nouns have a capital, so that the word behind a count has one.</summary>
    public bool CapitalizesNouns { get; }

    /// <summary>Whether the verb of a clause may stand at its end.</summary>
    public bool PutsVerbsLast { get; }

    /// <summary>Whether 6.9.2023 and 6. 9. are dates.</summary>
    public bool PointsDates { get; }

    public WordBeginnings DateTriggers { get; }

    public WordBeginnings NumberTriggers { get; }

    public WordBeginnings FutureTriggers { get; }

    /// <summary>Reads the dates of the language.</summary>
    public DateReader DateReader { get; }

    /// <summary>Reads the numbers of the language.</summary>
    public NumberReader NumberReader { get; }

    public static ValueLexicon For(string language) =>
        Loaded.GetOrAdd(language, static name => new(Lexicon.For(name), LanguageProfile.For(name)));
}
