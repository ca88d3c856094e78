using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

/// <summary>The speaker as written: no preposition, no clitic of the verb, no space around it.</summary>
public sealed class SpeakerTextTests
{
    [Theory]
    [InlineData("fr", "« Il tiendra », selon l'ONU.", "l'ONU")]
    [InlineData("fr", "« Il tiendra », d'après l'AFP.", "l'AFP")]
    [InlineData("fr", "« Il tiendra », a dit l'Élysée à la presse.", "l'Élysée")]
    [InlineData("fr", "« Il tiendra », s'est félicité Paul Serin.", "Paul Serin")]
    [InlineData("en", "\"It will hold,\" said Ann Smith .", "Ann Smith")]
    [InlineData("en", "\"It will hold,\" she'd told us.", "she")]
    [InlineData("en", "\"It will hold,\" said Ann Smith's lawyer.", "Ann Smith's lawyer")]
    [InlineData("de", "„Er hält“, sagt's Anna Weber.", "Anna Weber")]
    [InlineData("de", "„Er hält“, sagte Anna Weber .", "Anna Weber")]
    [InlineData("de", "„Er hält“, sagte Osswald.", "Osswald")]
    [InlineData("de", "„Er hält“, meint die 56-jährige Angestellte.", "die 56-jährige Angestellte")]
    [InlineData("en", "\"It will hold,\" said the 34-year-old teacher.", "the 34-year-old teacher")]
    [InlineData("nl", "“Hij houdt het”, zei de 56-jarige lerares.", "de 56-jarige lerares")]
    [InlineData("de", "„Er hält“, so Yılmaz am Montag.", "Yılmaz")]
    [InlineData("es", "«Aguantará el invierno», según la ONU.", "la ONU")]
    [InlineData("it", "«Reggerà», secondo l'ONU.", "l'ONU")]
    [InlineData("it", "«Reggerà», ha detto l'assessore Marco Oliva.", "l'assessore Marco Oliva")]
    [InlineData("pt", "«Vai aguentar», disse-lhe a ministra Ana Costa.", "a ministra Ana Costa")]
    [InlineData("nl", "“Hij houdt het”, zei burgemeester Jan de Wit.", "burgemeester Jan de Wit")]
    [InlineData("en", "\"It will hold,\" said the teachers' union.", "the teachers' union")]
    [InlineData("en", "\"It will hold,\" according to the harbour workers’ union.", "the harbour workers’ union")]
    [InlineData("en", "\"It will hold,\" the builders' spokesman said.", "the builders' spokesman")]
    [InlineData("fr", "Paul Serin, négociateur en chef, l'a répété : « Il tiendra. »", "Paul Serin")]
    [InlineData("es", "Marcos Olivares, jefe negociador, afirmó: «Aguantará».", "Marcos Olivares")]
    [InlineData("it", "Marco Oliva, capo negoziatore, ha dichiarato: «Reggerà».", "Marco Oliva")]
    [InlineData("pt", "João Seabra, diretor do museu, afirmou: «Vai aguentar.»", "João Seabra")]
    [InlineData("de", "Anna Weber, die Sprecherin der Polizei, sagte: „Er hält.“", "Anna Weber")]
    [InlineData("nl", "Jan de Wit, de woordvoerder, zei: “Hij houdt het.”", "Jan de Wit")]
    [InlineData("en", "The trustees announced that Ann Smith would \"hold the line\".", "The trustees")]
    [InlineData("en", "The mayor conceded that there are still \"some people\" in the harbour.", "The mayor")]
    [InlineData("en", "The union insisted that the council must \"hold the line\".", "The union")]
    [InlineData("de", "Der Präsident unterstützt die Bauern. Er sprach von einer „Gefahr für uns alle“.", "Der Präsident")]
    [InlineData("de", "Der Direktor lobte den Bau und nannte ihn „ein Geschenk für die Stadt“.", "Der Direktor")]
    [InlineData("de", "Die Sprecherin warnte am Montag: „Er hält nicht ewig.“", "Die Sprecherin")]
    public void It_is_the_phrase_and_nothing_else(string language, string text, string speaker)
    {
        ArticleInfo article = ArticleUnderstanding.Understand(text, new() { Language = language }, TestContext.Current.CancellationToken).Article;
        QuoteInfo quote = Assert.Single(article.Quotes);
        Assert.Equal(speaker, quote.SpeakerSpan is { } span ? span.Of(article.Text).ToString() : null);
    }
}
