using ArticleGen.Understanding.Entities.Casing;
using ArticleGen.Understanding.Reading;
using ArticleGen.Understanding.Tests.Quotes;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Casing;

public sealed class SentenceCaseTests
{
    [Theory]
    [InlineData("en", "Sandra Wick Quits After Row Over Budget", "The row hurt Wick.", "Sandra Wick quits after row over budget")]
    [InlineData("en", "Lena Orth Says Tunnel Will Open In May", "Nobody knew.", "Lena Orth says tunnel will open in May")]
    [InlineData("en", "COUNCIL LEADER SANDRA WICK QUITS", "It is over for Sandra Wick.", "Council leader Sandra Wick quits")]
    [InlineData("fr", "LA MAIRE ANNA VERNAY QUITTE SON POSTE", "Le poste d'Anna Vernay est libre.", "La maire Anna Vernay quitte son poste")]
    [InlineData("de", "ANNA VAHL TRITT ZURÜCK", "Am Montag trat Anna Vahl zurück.", "Anna Vahl tritt zurück")]
    [InlineData("pt", "RUI SARMENTO DEIXA O CARGO", "O cargo de Rui Sarmento está livre.", "Rui Sarmento deixa o cargo")]
    public void A_headline_is_read_like_a_sentence(string language, string headline, string text, string expected) =>
        Assert.Equal(expected, ReadFirst(language, headline, text));

    [Theory]
    [InlineData("en", "Council leader Sandra Wick quits after row")]
    [InlineData("en", "Anna Weber, Tom Vahl and Lena Orth")]
    [InlineData("en", "The NATO met in Oslo.")]
    [InlineData("de", "Neuer Vorsitzender Gewinnt Große Mehrheit")]
    [InlineData("en", "NASA")]
    public void What_has_its_capitals_for_a_reason_keeps_them(string language, string text) =>
        Assert.Equal(text, ReadFirst(language, text, "Nobody knew."));

    [Fact]
    public void A_word_of_any_length_is_read() =>
        Assert.Equal(100_004, ReadFirst("en", "X " + new string('A', 100_000) + " B", "Nobody knew.").Length);

    private static string ReadFirst(string language, string headline, string text)
    {
        Document document = AnnotatedText.DocumentOf(language, headline + Document.ParagraphSeparator + text);
        string body = SentenceCase.Of(document).Body;
        Assert.Equal(document.Body.Length, body.Length);
        return body[..headline.Length];
    }
}
