using System.Linq;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading;

/// <summary>Lines of news pages among running text: each stands alone between two paragraphs of the language.</summary>
public sealed class PageLineTests
{
    [Theory]
    [InlineData("en", "Story continues below")]
    [InlineData("en", "Article continues after advertisement")]
    [InlineData("en", "Scroll to continue with content")]
    [InlineData("en", "UPDATE: This story has been updated with a comment from the council")]
    [InlineData("en", "18 minutes ago")]
    [InlineData("en", "Updated about an hour ago")]
    [InlineData("en", "Share on Facebook")]
    [InlineData("fr", "La suite après la publicité")]
    [InlineData("fr", "Suite après la publicité")]
    [InlineData("fr", "Mis à jour le 6 mars à 10 h")]
    [InlineData("fr", "Page actualisée : 6 mars 2024, 16 h 20")]
    [InlineData("fr", "Il y a 18 minutes")]
    [InlineData("fr", "Il y a une heure")]
    [InlineData("fr", "Partager via WhatsApp")]
    [InlineData("de", "Weiterlesen nach der Anzeige")]
    [InlineData("de", "Update: 6. März, 10 Uhr")]
    [InlineData("de", "vor 18 Minuten")]
    [InlineData("de", "Auf Facebook teilen")]
    [InlineData("es", "La noticia continúa después de la publicidad")]
    [InlineData("es", "Hace 18 minutos")]
    [InlineData("es", "Actualizado: 6 de marzo, 10 h")]
    [InlineData("es", "Compartir en Facebook")]
    [InlineData("it", "L'articolo continua dopo la pubblicità")]
    [InlineData("it", "18 minuti fa")]
    [InlineData("it", "Aggiornato: 6 marzo, ore 10")]
    [InlineData("it", "Condividi su WhatsApp")]
    [InlineData("nl", "Artikel gaat verder onder de advertentie")]
    [InlineData("nl", "18 minuten geleden")]
    [InlineData("nl", "Bijgewerkt: 6 maart, 10 uur")]
    [InlineData("nl", "Deel via WhatsApp")]
    [InlineData("pt", "Continua após a publicidade")]
    [InlineData("pt", "Há 18 minutos")]
    [InlineData("pt", "Atualizado: 6 de março, 10 h")]
    [InlineData("pt", "Partilhar no Facebook")]
    [InlineData("en", "Two days ago")]
    [InlineData("en", "Listen to this article")]
    [InlineData("en", "5 min read")]
    [InlineData("en", "Skip advertisement")]
    [InlineData("en", "The story continues after this ad")]
    [InlineData("fr", "Il y a deux jours")]
    [InlineData("fr", "Publié il y a 3 heures")]
    [InlineData("fr", "Écouter cet article")]
    [InlineData("fr", "Mis à jour à 14 h 30")]
    [InlineData("fr", "L'article continue après la publicité")]
    [InlineData("de", "vor zwei Tagen")]
    [InlineData("de", "Aktualisiert um 14.30 Uhr")]
    [InlineData("de", "Artikel wird nach der Anzeige fortgesetzt")]
    [InlineData("de", "Lesezeit: 5 Min.")]
    [InlineData("de", "Artikel anhören")]
    [InlineData("de", "Veröffentlicht vor 3 Stunden")]
    [InlineData("es", "Hace dos días")]
    [InlineData("es", "Actualizado a las 14:30")]
    [InlineData("es", "Compartir este artículo")]
    [InlineData("es", "Escucha este artículo")]
    [InlineData("es", "Publicado hace 3 horas")]
    [InlineData("it", "due giorni fa")]
    [InlineData("it", "Aggiornato alle 14:30")]
    [InlineData("it", "Iscriviti alla newsletter")]
    [InlineData("it", "Ascolta questo articolo")]
    [InlineData("it", "L'articolo prosegue dopo la pubblicità")]
    [InlineData("nl", "twee dagen geleden")]
    [InlineData("nl", "Bijgewerkt om 14.30 uur")]
    [InlineData("nl", "Luister naar dit artikel")]
    [InlineData("nl", "Tekst gaat verder onder de foto")]
    [InlineData("nl", "Schrijf je in voor onze nieuwsbrief")]
    [InlineData("pt", "Há dois dias")]
    [InlineData("pt", "Atualizado às 14:30")]
    [InlineData("pt", "Partilhe este artigo")]
    [InlineData("pt", "Ouça este artigo")]
    [InlineData("pt", "Publicado há 3 horas")]
    public void Lines_of_the_page_are_boilerplate(string language, string line) => Assert.Equal(ParagraphKind.Boilerplate, KindOf(language, line));

    [Theory]
    [InlineData("en", "By Ellen Marsh | 5 March 2024", ParagraphKind.Byline)]
    [InlineData("en", "Reported by Ian Weir", ParagraphKind.Byline)]
    [InlineData("fr", "Par Maëlle Tanguy | 5 mars 2024", ParagraphKind.Byline)]
    [InlineData("de", "Von Anna Weber | 5. März 2024", ParagraphKind.Byline)]
    [InlineData("es", "Por Lucía Ferrer | 5 de marzo de 2024", ParagraphKind.Byline)]
    [InlineData("it", "Di Chiara Bellini | 5 marzo 2024", ParagraphKind.Byline)]
    [InlineData("nl", "Door Femke de Wit | 5 maart 2024", ParagraphKind.Byline)]
    [InlineData("pt", "Por Inês Carvalho | 5 de março de 2024", ParagraphKind.Byline)]
    [InlineData("en", "(Reuters)", ParagraphKind.Source)]
    [InlineData("de", "(dpa)", ParagraphKind.Source)]
    [InlineData("pt", "(Lusa)", ParagraphKind.Source)]
    [InlineData("fr", "Par notre correspondante Anne Dubois", ParagraphKind.Byline)]
    [InlineData("it", "Di Chiara Bellini e Marco Oliva", ParagraphKind.Byline)]
    [InlineData("en", "Translated by Ellen Marsh", ParagraphKind.Byline)]
    [InlineData("fr", "Vue du port de Saint-Brec, mardi matin.", ParagraphKind.Caption)]
    [InlineData("fr", "Vue aérienne du barrage après la crue", ParagraphKind.Caption)]
    [InlineData("en", "A view of the harbour after the storm.", ParagraphKind.Caption)]
    [InlineData("en", "Aerial view of the flooded fields on Sunday", ParagraphKind.Caption)]
    [InlineData("de", "Blick auf den leeren Hafen am Morgen.", ParagraphKind.Caption)]
    [InlineData("de", "Luftaufnahme der überfluteten Felder", ParagraphKind.Caption)]
    [InlineData("es", "Vista del puerto después de la tormenta.", ParagraphKind.Caption)]
    [InlineData("it", "Veduta del porto dopo la tempesta", ParagraphKind.Caption)]
    [InlineData("nl", "Luchtfoto van de haven na de storm.", ParagraphKind.Caption)]
    [InlineData("pt", "Vista aérea do porto depois da tempestade.", ParagraphKind.Caption)]
    [InlineData("de", "Themenverwandter Artikel: Der Hafen im Winter", ParagraphKind.Related)]
    [InlineData("de", "Verwandter Artikel: Ein Sturm zieht auf", ParagraphKind.Related)]
    [InlineData("en", "Previous article: The storm of the year", ParagraphKind.Related)]
    [InlineData("fr", "Article associé : le port en hiver", ParagraphKind.Related)]
    [InlineData("es", "Artículo relacionado: El puerto en invierno", ParagraphKind.Related)]
    [InlineData("it", "Articolo precedente: Il porto in inverno", ParagraphKind.Related)]
    [InlineData("nl", "Verwant artikel: De haven in de winter", ParagraphKind.Related)]
    [InlineData("pt", "Artigo anterior: O porto no inverno", ParagraphKind.Related)]
    [InlineData("en", "A view of the harbour was all that they wanted.", ParagraphKind.Body)]
    [InlineData("fr", "Vue de la côte, la ville est presque invisible.", ParagraphKind.Body)]
    [InlineData("de", "Ein Blick auf den Kalender hat gereicht.", ParagraphKind.Body)]
    [InlineData("de", "(SDA/ij)", ParagraphKind.Source)]
    [InlineData("de", "dpa-AFX/ck", ParagraphKind.Source)]
    [InlineData("fr", "SDA/ij", ParagraphKind.Source)]
    [InlineData("en", "AFP/Reuters", ParagraphKind.Source)]
    [InlineData("en", "\"Harbour reopens\" — Daily Post, 4 March 2024", ParagraphKind.Source)]
    [InlineData("en", "Jane Doe. “Storm hits coast” — The Herald, February 12, 2024", ParagraphKind.Source)]
    [InlineData("fr", "« Le port rouvre » – Le Télégramme, 4 mars 2024", ParagraphKind.Source)]
    [InlineData("de", "„Der Hafen öffnet“ – Hamburger Blatt, 4. März 2024", ParagraphKind.Source)]
    [InlineData("es", "«El puerto abre» — El Faro, 4 de marzo de 2024", ParagraphKind.Source)]
    [InlineData("en", "Michael Tien of NPP", ParagraphKind.Caption)]
    [InlineData("en", "Maria Lopez with her dog", ParagraphKind.Caption)]
    [InlineData("fr", "Pierre Durand dans son atelier", ParagraphKind.Caption)]
    [InlineData("de", "Anna Weber bei der Ankunft in Hamburg", ParagraphKind.Caption)]
    [InlineData("es", "Carmen Ortiz en el puerto", ParagraphKind.Caption)]
    [InlineData("en", "The drained lake above Blatten, on August 22, 2026", ParagraphKind.Caption)]
    [InlineData("fr", "Solange Peyrot dans son verger, le 30 septembre 2026.", ParagraphKind.Caption)]
    [InlineData("de", "Der leere See über Blatten am 22. August 2026", ParagraphKind.Caption)]
    [InlineData("it", "Marco Oliva con la squadra", ParagraphKind.Caption)]
    public void Lines_that_name_people_and_papers_are_told_apart(string language, string line, ParagraphKind kind) => Assert.Equal(kind, KindOf(language, line));

    [Theory]
    [InlineData("en", "A harbour for everyone")]
    [InlineData("en", "Michael Tien resigns")]
    [InlineData("en", "Ten minutes of calm")]
    [InlineData("en", "“A long road”")]
    [InlineData("fr", "Un chantier de deux mois")]
    [InlineData("fr", "Une heure de pause")]
    [InlineData("de", "Was nun geschieht")]
    [InlineData("de", "Vor zehn Jahren im Norden")]
    [InlineData("es", "Un puerto para todos")]
    [InlineData("it", "Il porto di domani")]
    [InlineData("nl", "Wat er nu gebeurt")]
    [InlineData("pt", "O porto de amanhã")]
    public void Titles_between_paragraphs_stay_subheadings(string language, string line) => Assert.Equal(ParagraphKind.Subheading, KindOf(language, line));

    [Theory]
    [InlineData("en", "“We have waited long enough for this day.”", "— Ian Weir, mayor of Stonehaven")]
    [InlineData("fr", "« Nous avons attendu assez longtemps. »", "— Yann Corre, maire de Saint-Brec")]
    [InlineData("de", "„Wir haben lange genug gewartet.“", "– Jan Petersen, Bürgermeister")]
    [InlineData("it", "«Abbiamo aspettato abbastanza.»", "— Marco Oliva, sindaco")]
    public void A_quotation_over_the_name_of_its_speaker_is_displayed(string language, string quotation, string attribution) =>
        Assert.Equal([ParagraphKind.BlockQuote, ParagraphKind.BlockQuote], Kinds(language, quotation, attribution));

    [Theory]
    [InlineData("en", "- The quay is open", "- The lighthouse is dark")]
    [InlineData("fr", "• Le quai est ouvert", "• Le phare est éteint")]
    [InlineData("de", "1. Der Kai ist offen", "2. Der Turm ist dunkel")]
    [InlineData("es", "1) El muelle abre", "2) El faro cierra")]
    [InlineData("it", "a) Il molo è aperto", "b) Il faro è spento")]
    [InlineData("nl", "– De kade is open", "– De toren is donker")]
    [InlineData("pt", "(1) O cais está aberto", "(2) O farol está apagado")]
    [InlineData("en", "■ Open quay", "■ Closed quay")]
    public void Lines_of_a_numbered_or_dashed_run_are_items(string language, params string[] lines) =>
        Assert.Equal([ParagraphKind.ListItem, ParagraphKind.ListItem], Kinds(language, lines));

    [Fact]
    public void Turns_of_a_dialogue_are_body() =>
        Assert.Equal([ParagraphKind.Body, ParagraphKind.Body], Kinds("fr", "— Vous partez déjà, dit le gardien.", "— Je reviendrai demain."));

    private static ParagraphKind KindOf(string language, string line) => Assert.Single(Kinds(language, line));

    private static ParagraphKind[] Kinds(string language, params string[] lines)
    {
        (string headline, string lead, string body) = language switch
        {
            "fr" => ("Le port rouvre", "Le port de Saint-Brec a rouvert lundi matin, trois semaines après le passage de la tempête.", "Les pêcheurs ont repris la mer dès l'aube, a constaté la mairie."),
            "de" => ("Der Hafen öffnet", "Der Hafen hat am Montag nach dem Sturm wieder geöffnet, und die Fischer sind froh.", "Die Fischer sind seit dem Morgen wieder auf See, teilte die Stadt mit."),
            "es" => ("El puerto abre", "El puerto ha vuelto a abrir el lunes después de la tormenta, y los pescadores ya están en el mar.", "Los barcos salieron al amanecer, dijo el ayuntamiento."),
            "it" => ("Il porto riapre", "Il porto ha riaperto lunedì dopo la tempesta, e i pescatori sono già in mare anche di notte.", "Le barche sono uscite all'alba, ha detto il comune."),
            "nl" => ("Haven open", "De haven is maandag na de storm weer opengegaan en de vissers zijn niet meer aan wal gebleven.", "De boten voeren bij zonsopgang uit, zei de gemeente."),
            "pt" => ("O porto reabre", "O porto reabriu na segunda-feira depois da tempestade, e os pescadores já não estão em terra.", "Os barcos saíram ao amanhecer, disse a câmara."),
            _ => ("Harbour reopens", "The harbour at Stonehaven Point reopened on Monday, three weeks after the storm hit the coast.", "The boats were back at sea at dawn, the council said."),
        };
        var document = Articles.Read("---\nlanguage: " + language + "\n---\n" + string.Join("\n\n", [headline, lead, body, .. lines, body]));
        ParagraphKind[] kinds = [.. document.Blocks.ToArray().Select(static block => block.Kind)];
        Assert.Equal([ParagraphKind.Headline, ParagraphKind.Lead, ParagraphKind.Body], kinds[..3]);
        Assert.Equal(ParagraphKind.Body, kinds[^1]);
        return kinds[3..^1];
    }
}
