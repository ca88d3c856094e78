using System.Globalization;
using ArticleGen.Understanding.Quotes.Ranking;
using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

/// <summary>Which words the models of quotations are told of.</summary>
public sealed class WordFeaturesTests
{
    [Theory]
    [InlineData("fr", "« Nous attendons », a maugréé [[P:Ana Lima]].", "maugréé")]
    [InlineData("en", "“We wait,” [[P:Ana Lima]] quipped.", "quipped")]
    [InlineData("de", "„Wir warten“, orakelte [[P:Ana Lima]].", "orakelte")]
    [InlineData("es", "«Esperamos», sentenció [[P:Ana Lima]].", "sentenció")]
    [InlineData("it", "«Aspettiamo», ha chiosato [[P:Ana Lima]].", "chiosato")]
    [InlineData("nl", "‘Wij wachten’, zei [[P:Ana Lima]].", "zei")]
    [InlineData("pt", "«Esperamos», afirmou [[P:Ana Lima]].", "afirmou")]
    public void Who_is_reported_has_the_words_that_report(string language, string source, string word) =>
        Assert.Contains("cue-word " + Number(WordHash.OfWord(language, word)), AnnotatedText.FeaturesOf("Ana Lima", language, source));

    [Theory]
    [InlineData("fr", "« Nous attendons », a dit la boulangère.", "(la boulangère)", "boulangère")]
    [InlineData("en", "“We wait,” said the ferry captain.", "(the ferry captain)", "captain")]
    [InlineData("de", "„Wir warten“, sagte der Hüttenwart.", "(der Hüttenwart)", "hüttenwart")]
    [InlineData("es", "«Esperamos», dijo la panadera.", "(la panadera)", "panadera")]
    [InlineData("it", "«Aspettiamo», ha detto il fornaio.", "(il fornaio)", "fornaio")]
    public void Who_has_no_name_has_the_words_of_the_phrase_and_their_endings(string language, string source, string speaker, string word)
    {
        string[] features = AnnotatedText.FeaturesOf(speaker, language, source);
        Assert.Contains("noun-word " + Number(WordHash.OfWord(language, word)), features);
        Assert.Contains("noun-ending " + Number(WordHash.OfEnding(language, word)), features);
    }

    [Theory]
    [InlineData("en", "“We wait,” said [[P:Ana Lima]].")]
    [InlineData("es", "«Esperamos», dijo [[P:Ana Lima]].")]
    public void Who_has_a_name_is_not_known_by_its_words(string language, string source)
    {
        string[] features = AnnotatedText.FeaturesOf("Ana Lima", language, source);
        Assert.Contains("kind Person", features);
        Assert.DoesNotContain(features, static feature => feature.StartsWith("noun-", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr", "La mesure dite « anticasseurs » divise [[P:Ana Lima]].", "dite", "divise")]
    [InlineData("en", "The so-called “cat tax” annoys [[P:Ana Lima]].", "so-called", "annoys")]
    [InlineData("de", "Die sogenannte „Katzensteuer“ ärgert [[P:Ana Lima]].", "sogenannte", "ärgert")]
    [InlineData("es", "La llamada «ley seca» enfada a [[P:Ana Lima]].", "llamada", "enfada")]
    public void The_words_around_speak_for_nobody_and_for_the_kind(string language, string source, string before, string after)
    {
        string[] features = AnnotatedText.FeaturesOf("-", language, source);
        Assert.Contains("nobody-before " + Number(WordHash.OfWord(language, before)), features);
        Assert.Contains("nobody-after " + Number(WordHash.OfWord(language, after)), features);
        string[] kind = AnnotatedText.FeaturesOfKind(language, source);
        Assert.Contains("word-before " + Number(WordHash.OfWord(language, before)), kind);
        Assert.Contains("word-after " + Number(WordHash.OfWord(language, after)), kind);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
