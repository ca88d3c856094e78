using Xunit;

namespace ArticleGen.Understanding.Tests.Reading;

public sealed class ParagraphKindTests
{
    private const string French = """
        Le port de Saint-Brec rouvre après la tempête
        Par Maëlle Tanguy
        Saint-Brec, lundi 4 mars 2024
        Le port de Saint-Brec a rouvert lundi matin, trois semaines après le passage de la tempête.
        Les pêcheurs ont repris la mer dès l'aube, a constaté la mairie.
        Un chalutier quitte le quai nord. Photo Yann Corre
        Un chantier de deux mois
        Les travaux se poursuivront jusqu'en mai sur la jetée.
        Le port peut-il encore accueillir les grands chalutiers de la région ?
        La préfecture doit se prononcer en avril.
        Lire aussi : La digue de Plouven attendra
        Source : https://saint-brec.example/port
        Partager cet article
        Commentaires (12)
        """;

    private const string English = """
        Harbour reopens after storm

        By Ellen Marsh, maritime correspondent

        Tuesday, March 5, 2024

        The harbour at Stonehaven Point reopened on Monday, three weeks after the storm.

        A trawler leaves the north quay. Photograph: Ian Weir

        What happens next

        Repairs will go on until May, the council said.

        Read more: The lighthouse that moved

        Share this article

        12 comments
        """;

    [Fact]
    public void A_French_page_of_one_line_paragraphs_is_told_apart() =>
        Assert.Equal(
            ["Headline", "Byline", "Dateline", "Lead", "Body", "Caption", "Subheading", "Body", "Related", "Body", "Related", "Source", "Boilerplate", "Boilerplate"],
            Kinds(French));

    [Fact]
    public void An_English_page_with_blank_lines_is_told_apart() =>
        Assert.Equal(["Headline", "Byline", "Dateline", "Lead", "Caption", "Subheading", "Body", "Related", "Boilerplate", "Boilerplate"], Kinds(English));

    [Theory]
    [InlineData("de", "Der Hafen öffnet wieder", "Von Anna Weber", "Hamburg, 5. März 2024", "Der Hafen hat am Montag nach dem Sturm wieder geöffnet, und die Fischer sind nicht mehr an Land.", "Ein Kutter im Hafen. Foto: Jan Petersen", "Lesen Sie auch: Die Fähre fährt wieder", "Quelle: Stadt Hamburg", "Kommentare (4)")]
    [InlineData("es", "El puerto vuelve a abrir", "Por Lucía Ferrer", "Vigo, 5 de marzo de 2024", "El puerto ha vuelto a abrir el lunes después de la tormenta, y los pescadores ya están en el mar.", "Un barco en el puerto. Foto: Iago Sanmartín", "Lea también: El faro que se movió", "Fuente: Ayuntamiento de Vigo", "Comentarios (4)")]
    [InlineData("it", "Il porto riapre", "Di Chiara Bellini", "Genova, 5 marzo 2024", "Il porto ha riaperto lunedì dopo la tempesta, e i pescatori sono già in mare anche di notte.", "Un peschereccio lascia il molo. Foto: Marco Oliva", "Leggi anche: Il faro che si è spostato", "Fonte: Comune di Genova", "Commenti (4)")]
    [InlineData("nl", "Haven gaat weer open", "Door Femke de Wit", "Urk, 5 maart 2024", "De haven is maandag na de storm weer opengegaan en de vissers zijn niet meer aan wal gebleven.", "Een kotter verlaat de kade. Foto: Sjoerd Hoekstra", "Lees ook: De vuurtoren die verhuisde", "Bron: gemeente Urk", "Reacties (4)")]
    [InlineData("pt", "O porto reabre", "Por Inês Carvalho", "Peniche, 5 de março de 2024", "O porto reabriu na segunda-feira depois da tempestade, e os pescadores já não estão em terra.", "Um barco deixa o cais. Foto: Rui Matos", "Leia também: O farol que mudou de lugar", "Fonte: Câmara de Peniche", "Comentários (4)")]
    public void The_other_languages_have_the_same_parts(string language, params string[] lines)
    {
        var document = Articles.Read(string.Join("\n\n", lines));

        Assert.Equal(language, document.Language);
        Assert.Equal(["Headline", "Byline", "Dateline", "Lead", "Caption", "Related", "Source", "Boilerplate"], Kinds(string.Join("\n\n", lines)));
    }

    [Fact]
    public void An_article_that_starts_with_its_lead_has_no_headline()
    {
        var document = Articles.Read("Le dirigeant a parlé lundi.\nIl a parlé encore mardi.");

        Assert.Null(document.Headline);
        Assert.Equal(["Lead", "Body"], Kinds(document.Text));
    }

    [Fact]
    public void An_English_counter_under_a_French_article_is_boilerplate() =>
        Assert.Equal(["Lead", "Body", "Boilerplate"], Kinds("Le dirigeant a parlé lundi.\nIl a parlé encore mardi.\nComment (0)"));

    [Fact]
    public void Questions_of_an_interview_are_body() =>
        Assert.Equal(
            ["Headline", "Lead", "Body", "Body", "Body", "Body"],
            Kinds("""
                Trente ans de phares

                Le dernier gardien du Rocher prend sa retraite et raconte son métier.

                Quand avez-vous commencé ?

                En 1994, un matin de brume. Je ne savais pas nager.

                Et la solitude ?

                On s'y fait, puis on ne s'en passe plus.
                """));

    [Fact]
    public void Unmarked_items_after_a_colon_are_a_list() =>
        Assert.Equal(
            ["Lead", "ListItem", "ListItem", "ListItem", "Body"],
            Kinds("""
                En cas de canicule, les autorités conseillent aux habitants :
                de fermer les volets dans la journée ;
                de boire souvent ;
                d'appeler leurs voisins âgés.
                Le numéro d'alerte reste ouvert toute la nuit, a précisé la mairie.
                """));

    [Fact]
    public void Results_under_a_title_are_a_list() =>
        Assert.Equal(
            ["Headline", "Lead", "Subheading", "ListItem", "ListItem", "ListItem"],
            Kinds("""
                Ekman wins in Oslo
                Ekman won the marathon in Oslo on Sunday.
                Results
                1. Sven Ekman 2:09:14
                2. Paul Otieno 2:09:40
                3. Luca Ferri 2:10:02
                """));

    [Fact]
    public void A_report_signed_by_an_agency_is_no_caption() =>
        Assert.Equal(
            ["Headline", "Lead", "Body"],
            Kinds("""
                Floods in the north

                Floods have affected a million people in nine districts of the north.

                The government said on Tuesday that help was on its way to all of the villages that had been cut off by the water since the weekend. (Reuters)
                """));

    [Fact]
    public void A_place_over_the_lead_is_a_dateline_and_an_exclamation_a_headline() =>
        Assert.Equal(
            ["Headline", "Dateline", "Lead", "Boilerplate", "Body"],
            Kinds("""
                Grève : le métro à l'arrêt !

                PARIS (AFP) –

                Le métro parisien est resté à l'arrêt lundi.

                * * *

                Il roulera mardi.
                """));

    [Fact]
    public void The_hours_of_a_live_report_are_no_list() =>
        Assert.Equal(
            ["Headline", "Lead", "Body", "Body", "Body"],
            Kinds("""
                Bac en grève : notre direct

                Les bacs ne traversent plus l'estuaire depuis lundi matin.

                18 h 42. La traversée reprendra mardi.

                17 h 15. Une réunion est en cours à la préfecture.

                9 h 00. Bonjour à toutes et à tous.
                """));

    [Theory]
    [InlineData("« Nous étions prêts. »", "BlockQuote")]
    [InlineData("“We were ready.”", "BlockQuote")]
    [InlineData("\"We were ready.\"", "BlockQuote")]
    [InlineData("„Wir waren bereit.“", "BlockQuote")]
    [InlineData("„We waren klaar.”", "BlockQuote")]
    [InlineData("»Wir waren bereit.«", "BlockQuote")]
    [InlineData("‘We weren’t ready.’", "BlockQuote")]
    [InlineData("“Ready” and “steady.”", "Body")]
    [InlineData("«Listos» y «ya.»", "Body")]
    [InlineData("“We were ready.", "Body")]
    [InlineData("We were ready.”", "Body")]
    [InlineData("We were ready.", "Body")]
    public void A_quotation_over_the_name_of_its_speaker_is_set_off(string quotation, string kind) =>
        Assert.Equal(["Headline", "Lead", kind, "BlockQuote", "Body"], Kinds($"The harbour reopens\n\nThe harbour reopened on Monday, three weeks after the storm.\n\n{quotation}\n\n— Yann Corre, mayor\n\nRepairs will go on until May, the council said."));

    [Theory]
    [InlineData("— Yann Corre, mayor.", false)]
    [InlineData("– Yann Corre", true)]
    [InlineData("— the mayor of the town", true)]
    [InlineData("— le maire de la ville", true)]
    [InlineData("– die Bürgermeisterin", true)]
    [InlineData("the mayor of the town", false)]
    public void A_line_below_names_who_is_quoted_by_its_dash(string line, bool isName) =>
        Assert.Equal(isName, Kinds($"The harbour reopens\n\nThe harbour reopened on Monday, three weeks after the storm.\n\n“We were ready.”\n\n{line}\n\nRepairs will go on until May, the council said.")[3] == "BlockQuote");

    [Theory]
    [InlineData("“We were ready.”", "BlockQuote")]
    [InlineData("« Nous étions prêts. »", "BlockQuote")]
    [InlineData("We were ready.", "Subheading")]
    public void Without_a_name_it_needs_a_quotation_above(string above, string kind) =>
        Assert.Equal(kind, Kinds($"The harbour reopens\n\nThe harbour reopened on Monday, three weeks after the storm.\n\n{above}\n\n— the mayor of the town\n\nRepairs will go on until May, the council said.")[3]);

    private static string[] Kinds(string text)
    {
        var document = Articles.Read(text);
        string[] kinds = new string[document.Blocks.Length];
        for (int i = 0; i < kinds.Length; i++)
            kinds[i] = document.Blocks[i].Kind.ToString();
        return kinds;
    }
}
