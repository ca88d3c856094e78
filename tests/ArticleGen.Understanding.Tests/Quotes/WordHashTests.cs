using ArticleGen.Understanding.Quotes.Ranking;
using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

/// <summary>How words become numbers of features.</summary>
public sealed class WordHashTests
{
    [Theory]
    [InlineData("es", "Sentenció", "sentenció")]
    [InlineData("de", "MÜLLER", "müller")]
    [InlineData("en", "Said", "said")]
    public void Capitals_do_not_matter(string language, string word, string same) =>
        Assert.Equal(WordHash.OfWord(language, same), WordHash.OfWord(language, word));

    [Theory]
    [InlineData("die", "en", "de")]
    [InlineData("dire", "fr", "it")]
    [InlineData("como", "es", "pt")]
    public void A_word_of_another_language_is_another_word(string word, string language, string other) =>
        Assert.NotEqual(WordHash.OfWord(language, word), WordHash.OfWord(other, word));

    [Theory]
    [InlineData("es", "panadera", "verdulera")]
    [InlineData("it", "barista", "giornalista")]
    [InlineData("nl", "bakker", "visker")]
    public void Words_that_end_alike_have_one_ending(string language, string word, string other) =>
        Assert.Equal(WordHash.OfEnding(language, word), WordHash.OfEnding(language, other));

    /// <summary>The weights are kept by these numbers: with others they would be those of other words.</summary>
    [Theory]
    [InlineData("fr", "dit", 2424, 376)]
    [InlineData("en", "said", 1483, 716)]
    [InlineData("es", "sentenció", 2672, 665)]
    public void A_word_keeps_its_number(string language, string word, int number, int ending)
    {
        Assert.Equal(number, WordHash.OfWord(language, word));
        Assert.Equal(ending, WordHash.OfEnding(language, word));
    }

    [Fact]
    public void Every_number_is_below_the_limit() =>
        Assert.All(
            (string[])["", "a", "été", "straße", "Ἀθῆναι", "\ud83d\ude00"],
            static word =>
            {
                Assert.InRange(WordHash.OfWord("fr", word), 0, WordHash.Words - 1);
                Assert.InRange(WordHash.OfEnding("fr", word), 0, WordHash.Endings - 1);
            });
}
