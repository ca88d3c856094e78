using System;
using System.Globalization;
using System.Linq;
using ArticleGen.Understanding.Lexicons;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Values;

public sealed class ValueLexiconTests
{
    private static readonly string[] Sections =
    [
        "amount-words", "clock-words", "collective-numbers", "counted-nouns", "counting-adjectives", "currencies", "currency-countries", "date-connectors", "day-cues", "day-words", "eras", "formats", "fraction-suffixes", "fractions", "future-words", "money-magnitudes", "month-abbreviations", "months",
        "number-words", "numbered-nouns", "ordinals", "ordinal-suffixes", "percent-words", "periods", "publication-cues", "seasons", "units", "vague-quantifiers", "weekday-abbreviations", "weekdays", "year-cues",
    ];

    // What a language may well have no words for.
    private static readonly string[] MayBeEmpty = ["ambiguous-months", "decade-suffixes", "future-endings", "modifiers-after", "modifiers-before", "named-day-words", "part-symbols", "plural-endings"];

    public static TheoryData<string> Languages() => [.. Lexicon.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_every_section_of_values(string language)
    {
        Lexicon lexicon = Lexicon.For(language);
        Assert.Equal([], Sections.Concat(MayBeEmpty).Except(lexicon.Sections, StringComparer.Ordinal));
        Assert.All(Sections, section => Assert.NotEmpty(lexicon[section].Phrases));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Calendar_words_name_all_months_and_weekdays(string language)
    {
        Assert.Equal(Enumerable.Range(1, 12), Numbers(language, "months"));
        Assert.Equal(Enumerable.Range(1, 7), Numbers(language, "weekdays"));
        Assert.Equal(["autumn", "spring", "summer", "winter"], Lexicon.For(language)["seasons"].Values.ToArray().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Number_words_reach_from_nought_to_ninety_nine_and_to_the_million(string language) =>
        Assert.Equal([], Enumerable.Range(0, 100).Append(1000).Append(1_000_000).Except(Lexicon.For(language)["number-words"].Values.ToArray().Select(static value => (int)Math.Min(decimal.Parse(value, CultureInfo.InvariantCulture), int.MaxValue))));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Currencies_are_codes_of_three_capitals_perhaps_by_a_hundred_or_a_million(string language)
    {
        string[] codes = [.. Lexicon.For(language)["currencies"].Values.ToArray().Concat(Lexicon.Shared["currency-symbols"].Values.ToArray()).SelectMany(static value => value.Split(' '))];
        Assert.All(codes, static code => Assert.Matches("^[A-Z]{3}(/100|[*]1000000)?$", code));
        Assert.Contains("EUR", codes);
        Assert.Contains("EUR/100", codes);
    }

    private static int[] Numbers(string language, string section) =>
        [.. Lexicon.For(language)[section].Values.ToArray().Select(static value => int.Parse(value, CultureInfo.InvariantCulture)).Order()];
}
