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
    [InlineData("en", "We moved the server last night")]
    [InlineData("en", "Nobody asked for this feature")]
    [InlineData("en", "Fixed the login bug again")]
    [InlineData("en", "My first post on the new site")]
    [InlineData("en", "What I learned from running a blog")]
    [InlineData("en", "Ten tips for better coffee")]
    [InlineData("en", "The harbour opens on Monday")]
    [InlineData("en", "Goodbye winter, hello spring")]
    [InlineData("en", "Why tests fail on Fridays")]
    [InlineData("en", "Notes from a long walk")]
    [InlineData("fr", "Nous avons déplacé le serveur hier soir")]
    [InlineData("fr", "Personne n'a demandé cette fonction")]
    [InlineData("fr", "Mon premier billet sur le nouveau site")]
    [InlineData("fr", "Pourquoi les tests échouent le vendredi")]
    [InlineData("fr", "Dix conseils pour un meilleur café")]
    [InlineData("fr", "Le port ouvre lundi")]
    [InlineData("fr", "Notes d'une longue promenade")]
    [InlineData("fr", "Adieu l'hiver, bonjour le printemps")]
    [InlineData("fr", "La recette du pain de ma grand-mère")]
    [InlineData("fr", "Correction du bogue de connexion")]
    [InlineData("de", "Wir haben gestern den Server umgezogen")]
    [InlineData("de", "Niemand wollte diese Funktion")]
    [InlineData("de", "Mein erster Beitrag auf der neuen Seite")]
    [InlineData("de", "Warum Tests am Freitag scheitern")]
    [InlineData("de", "Zehn Tipps für besseren Kaffee")]
    [InlineData("de", "Der Hafen öffnet am Montag")]
    [InlineData("de", "Notizen von einem langen Spaziergang")]
    [InlineData("de", "Auf Wiedersehen Winter, hallo Frühling")]
    [InlineData("de", "Das Brotrezept meiner Großmutter")]
    [InlineData("de", "Fehler bei der Anmeldung behoben")]
    [InlineData("es", "Anoche movimos el servidor")]
    [InlineData("es", "Nadie pidió esta función")]
    [InlineData("es", "Mi primera entrada en el nuevo sitio")]
    [InlineData("es", "Por qué fallan las pruebas los viernes")]
    [InlineData("es", "Diez consejos para un café mejor")]
    [InlineData("es", "El puerto abre el lunes")]
    [InlineData("es", "Notas de un largo paseo")]
    [InlineData("es", "Diez años de este blog")]
    [InlineData("es", "La receta del pan de mi abuela")]
    [InlineData("es", "Corregido el error de inicio de sesión")]
    [InlineData("it", "Ieri sera abbiamo spostato il server")]
    [InlineData("it", "Nessuno ha chiesto questa funzione")]
    [InlineData("it", "Il mio primo articolo sul nuovo sito")]
    [InlineData("it", "Perché i test falliscono di venerdì")]
    [InlineData("it", "Dieci consigli per un caffè migliore")]
    [InlineData("it", "Il porto apre lunedì")]
    [InlineData("it", "Appunti di una lunga passeggiata")]
    [InlineData("it", "Addio inverno, ciao primavera")]
    [InlineData("it", "La ricetta del pane di mia nonna")]
    [InlineData("it", "Corretto l'errore di accesso")]
    [InlineData("nl", "We hebben de server gisteren verplaatst")]
    [InlineData("nl", "Niemand vroeg om deze functie")]
    [InlineData("nl", "Mijn eerste bericht op de nieuwe site")]
    [InlineData("nl", "Waarom tests op vrijdag mislukken")]
    [InlineData("nl", "Tien tips voor betere koffie")]
    [InlineData("nl", "De haven gaat maandag open")]
    [InlineData("nl", "Aantekeningen van een lange wandeling")]
    [InlineData("nl", "Vaarwel winter, hallo lente")]
    [InlineData("nl", "Het broodrecept van mijn oma")]
    [InlineData("nl", "Fout bij het inloggen opgelost")]
    [InlineData("pt", "Ontem à noite mudámos o servidor")]
    [InlineData("pt", "Ninguém pediu esta função")]
    [InlineData("pt", "O meu primeiro artigo no novo site")]
    [InlineData("pt", "Porque falham os testes à sexta-feira")]
    [InlineData("pt", "Dez dicas para um café melhor")]
    [InlineData("pt", "O porto abre na segunda-feira")]
    [InlineData("pt", "Notas de um longo passeio")]
    [InlineData("pt", "Até logo, inverno, chegou a primavera")]
    [InlineData("pt", "A receita do pão da minha avó")]
    [InlineData("pt", "Corrigido o erro de início de sessão")]
    public void Three_to_twelve_words_tell_the_language(string language, string text) =>
        Assert.Equal(language, Articles.Read(text).Language);

    [Theory]
    [InlineData("en", "Vincent van Gogh painted while Ursula von der Leyen and Ludwig van Beethoven listened.")]
    [InlineData("en", "The museum in Rio de Janeiro lends Ciudad del Este a drawing by Leonardo da Vinci.")]
    [InlineData("fr", "Ursula von der Leyen rencontre Rogier van der Weyden demain.")]
    [InlineData("en", "Dick van Dyke met Max von Sydow for lunch at a hotel in Los Angeles.")]
    [InlineData("en", "Manfred von Richthofen and Anthony van Dyck are not related.")]
    [InlineData("en", "Robin van Persie scored twice against Van der Sar.")]
    [InlineData("en", "The von Trapp family left Austria with Baron von Trapp.")]
    [InlineData("en", "Simone de Beauvoir and Charles de Gaulle never agreed.")]
    [InlineData("en", "Oscar de la Hoya beat Julio da Silva in the last round of their fight in Las Vegas.")]
    [InlineData("fr", "Vincent van Gogh et Ludwig van Beethoven sont nés un lundi.")]
    [InlineData("es", "Vincent van Gogh y Ursula von der Leyen llegan mañana.")]
    [InlineData("it", "Vincent van Gogh e Ursula von der Leyen arrivano domani.")]
    [InlineData("pt", "Vincent van Gogh e Ursula von der Leyen chegam amanhã.")]
    [InlineData("nl", "Charles de Gaulle en Oscar de la Renta kwamen nooit samen.")]
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

    [Theory]
    [InlineData("ko", "이것은 한국어 문장입니다. API를 사용합니다.")]
    [InlineData("zh", "使用RPC接口新建账户，我的钱包节点是搭建在容器中的。")]
    [InlineData("ja", "これは日本語の文章です。権限を確認する。")]
    [InlineData("ru", "Это предложение написано по-русски, с именем Linux.")]
    [InlineData("el", "Αυτή είναι μια ελληνική πρόταση.")]
    [InlineData("ar", "هذه جملة باللغة العربية.")]
    [InlineData("en", "The word 한국어 means Korean, and 中文 means Chinese.")]
    public void What_is_written_in_another_script_is_in_no_language_of_latin_letters(string language, string text) =>
        Assert.Equal(language, Articles.Read(text).Language);

    [Theory]
    [InlineData("Madonna Paris Tokio Berlin")]
    [InlineData("Lorem ipsum dolor sit amet.")]
    public void A_guess_is_said_to_be_one(string text)
    {
        Problem problem = Assert.Single(Articles.ProblemsOf(text));
        Assert.Equal(ProblemKind.UncertainLanguage, problem.Kind);
        Assert.Equal(Articles.Read(text).Language, Assert.Single(problem.Arguments.AsSpan().ToArray()));
        Assert.Empty(Articles.ProblemsOf("---\nlanguage: it\n---\n" + text));
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
