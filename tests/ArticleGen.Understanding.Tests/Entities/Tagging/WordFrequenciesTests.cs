using System;
using ArticleGen.Understanding.Entities.Tagging;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Tagging;

public sealed class WordFrequenciesTests
{
    [Theory]
    [InlineData("de", "Regierung", "Verfassung", "gewonnen")]
    [InlineData("es", "Gobierno", "explicó", "ciudad")]
    [InlineData("it", "Governo", "città", "annunciato")]
    [InlineData("nl", "regering", "Gemeente", "provincie")]
    [InlineData("pt", "Governo", "anunciou", "cidade")]
    public void A_language_knows_its_words_however_they_are_written(string language, params string[] words) =>
        Assert.All(words, word =>
        {
            Assert.True(WordFrequencies.For(language).Of(word.AsSpan()).IsKnown, word);
            Assert.Equal(WordFrequencies.For(language).Of(word.AsSpan()), WordFrequencies.For(language).Of(word.ToUpperInvariant().AsSpan()));
        });

    [Theory]
    [InlineData("de", "Gomerystein", "Kitengoba")]
    [InlineData("es", "Zubiarreta", "Quimbolla")]
    [InlineData("it", "Pusceddoni", "Ghisalberu")]
    [InlineData("nl", "Gabriëlszoon", "Boechoutema")]
    [InlineData("pt", "Maluliveira", "Quérciabal")]
    public void What_is_no_word_is_not_known(string language, params string[] names) =>
        Assert.All(names, name => Assert.False(WordFrequencies.For(language).Of(name.AsSpan()).IsKnown, name));

    [Theory]
    [InlineData("de", "Fischereiregierung", "regierung")]
    [InlineData("de", "Brückenverwaltung", "verwaltung")]
    [InlineData("nl", "dorpsregering", "regering")]
    public void A_compound_has_the_frequency_of_its_last_part(string language, string compound, string part)
    {
        WordFrequencies frequencies = WordFrequencies.For(language);
        Assert.False(frequencies.Of(compound.AsSpan()).IsKnown);
        (WordFrequency frequency, byte start) = frequencies.OfLastPart(compound.AsSpan());
        Assert.True(frequency.IsKnown);
        Assert.True(start <= compound.Length - part.Length);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ja")]
    public void Other_languages_do_without(string language)
    {
        Assert.True(WordFrequencies.For(language).IsEmpty);
        Assert.False(WordFrequencies.For(language).Of("the".AsSpan()).IsKnown);
        Assert.False(WordFrequencies.For(language).OfLastPart("anything".AsSpan()).Frequency.IsKnown);
    }

    [Fact]
    public void Unknown_rare_and_frequent_words_have_different_levels()
    {
        Assert.Equal(0u, default(WordFrequency).Level);
        Assert.Equal(1u, new WordFrequency(1).Level);
        Assert.Equal(1u, new WordFrequency(6).Level);
        Assert.Equal(2u, new WordFrequency(7).Level);
        Assert.Equal(2u, new WordFrequency(WordFrequency.Rarest).Level);
    }
}
