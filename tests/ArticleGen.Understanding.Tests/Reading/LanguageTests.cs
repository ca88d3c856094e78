using ArticleGen.Understanding.Reading;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "The minister said that the bridge would be open by the end of the year.")]
    [InlineData("fr", "La ministre a dit que le pont serait ouvert avant la fin de l'année.")]
    [InlineData("de", "Die Ministerin sagte, dass die Brücke bis zum Ende des Jahres geöffnet wird.")]
    [InlineData("es", "La ministra dijo que el puente estará abierto antes de que termine el año.")]
    [InlineData("it", "La ministra ha detto che il ponte sarà aperto prima della fine dell'anno.")]
    [InlineData("nl", "De minister zei dat de brug voor het einde van het jaar open zou zijn.")]
    [InlineData("pt", "A ministra disse que a ponte estará aberta até ao fim do ano.")]
    public void One_sentence_tells_the_language(string language, string text) =>
        Assert.Equal(language, Articles.Read(text).Language);

    [Theory]
    [InlineData("en", "Night train back on the rails")]
    [InlineData("en", "Quarterly results beat forecasts")]
    [InlineData("fr", "Nouvelle passerelle inaugurée hier soir")]
    [InlineData("fr", "Grève des éboueurs : troisième semaine")]
    [InlineData("de", "Neue Brücke feierlich eröffnet")]
    [InlineData("de", "Hochwasser bedroht mehrere Gemeinden")]
    [InlineData("es", "Nuevo puente abierto ayer")]
    [InlineData("es", "Huelga indefinida de conductores")]
    [InlineData("it", "Nuovo ponte inaugurato ieri sera")]
    [InlineData("it", "Sciopero generale dei trasporti")]
    [InlineData("nl", "Nieuwe brug gisteren geopend")]
    [InlineData("nl", "Staking bij spoorwegen duurt voort")]
    [InlineData("pt", "Nova ponte inaugurada ontem à noite")]
    [InlineData("pt", "Greve geral paralisa transportes")]
    public void A_few_words_without_a_function_word_do_too(string language, string text) =>
        Assert.Equal(language, Articles.Read(text).Language);

    [Theory]
    [InlineData("en", "Vincent van Gogh painted while Ursula von der Leyen and Ludwig van Beethoven listened.")]
    [InlineData("en", "The museum in Rio de Janeiro lends Ciudad del Este a drawing by Leonardo da Vinci.")]
    [InlineData("fr", "Ursula von der Leyen rencontre Rogier van der Weyden demain.")]
    [InlineData("de", "Vincent van Gogh malte, während Miguel de la Fuente schlief.")]
    public void The_small_words_of_names_are_not_those_of_the_text(string language, string text) =>
        Assert.Equal(language, Articles.Read(text).Language);

    [Fact]
    public void Hashes_addresses_and_identifiers_are_no_words()
    {
        const string text = """
            Checksums of this release, fixes for the installer below.

            9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 app-linux.tar.gz
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 app-macos.tar.gz
            https://example.org/della/nella/sono/anche/perche
            getElementById(della_nella, anche::sono)
            """;
        Assert.Equal("en", Articles.Read(text).Language);
    }

    [Fact]
    public void Without_words_it_is_the_first_language() => Assert.Equal("en", Articles.Read("1 + 1 = 2").Language);

    [Fact]
    public void The_option_goes_before_detection_and_front_matter_before_the_option()
    {
        Assert.Equal("fr", Articles.Read("The end of the year.", language: "fr-CA").Language);
        Assert.Equal("de", Articles.Read("---\nlanguage: de-AT\n---\nThe end of the year.", language: "fr").Language);
    }

    [Fact]
    public void A_language_that_is_not_read_is_reported_where_it_stands()
    {
        const string text = "---\nlanguage: pl\n---\nKot.";
        Document document = Articles.Read(text, ArticleFormat.PlainText, null, out EquatableArray<Problem> problems);

        Assert.Equal("pl", document.Language);
        Problem problem = Assert.Single(problems);
        Assert.Equal(ProblemKind.UnsupportedLanguage, problem.Kind);
        Assert.Equal("pl", problem.Span.Of(text).ToString());
    }

    [Fact]
    public void An_option_that_is_no_language_is_reported_and_the_language_detected()
    {
        Document document = Articles.Read("La fin de l'année.", ArticleFormat.PlainText, "klingonese", out EquatableArray<Problem> problems);

        Assert.Equal("fr", document.Language);
        Assert.Equal(ProblemKind.UnsupportedLanguage, Assert.Single(problems).Kind);
    }
}
