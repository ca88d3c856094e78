using System;
using System.Linq;
using ArticleGen.Understanding.Entities.Values;
using ArticleGen.Understanding.Tests.Reading;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Values;

/// <summary>Dates that the day of writing completes: here Wednesday, 4 December 2024.</summary>
public sealed class DateCompletionTests
{
    private static readonly FrontMatter Wednesday = new() { Published = new(2024, 12, 4, 0, 0, 0, TimeSpan.Zero) };

    [Theory]
    [InlineData("en", "The vote will be held on Tuesday.", "2024-12-10")]
    [InlineData("en", "On Thursday the court will decide.", "2024-12-05")]
    [InlineData("en", "The fair is going to open on Saturday.", "2024-12-07")]
    [InlineData("en", "Talks are due to resume on Monday.", "2024-12-09")]
    [InlineData("fr", "La réunion aura lieu mardi.", "2024-12-10")]
    [InlineData("fr", "Mardi, le ministre présentera son plan.", "2024-12-10")]
    [InlineData("fr", "Le vote est prévu vendredi.", "2024-12-06")]
    [InlineData("de", "Die Wahl findet am Dienstag statt.", "2024-12-10")]
    [InlineData("de", "Am Donnerstag wird gewählt.", "2024-12-05")]
    [InlineData("de", "Die Messe, die am Sonntag beginnt, ist ausverkauft.", "2024-12-08")]
    [InlineData("es", "La reunión se celebrará el martes.", "2024-12-10")]
    [InlineData("es", "El martes, el ministro presentará su plan.", "2024-12-10")]
    [InlineData("es", "La feria va a abrir el sábado.", "2024-12-07")]
    [InlineData("it", "La riunione si terrà martedì.", "2024-12-10")]
    [InlineData("it", "Martedì il ministro presenterà il piano.", "2024-12-10")]
    [InlineData("it", "Il voto è previsto venerdì.", "2024-12-06")]
    [InlineData("nl", "De vergadering zal dinsdag plaatsvinden.", "2024-12-10")]
    [InlineData("nl", "Dinsdag vindt de stemming plaats.", "2024-12-10")]
    [InlineData("nl", "De beurs die zaterdag begint, is uitverkocht.", "2024-12-07")]
    [InlineData("pt", "A reunião será na terça-feira.", "2024-12-10")]
    [InlineData("pt", "Na terça-feira, o ministro vai apresentar o plano.", "2024-12-10")]
    [InlineData("pt", "O voto está marcado para sexta-feira.", "2024-12-06")]
    [InlineData("en", "Voters go to the polls on Sunday.", "2024-12-08")]
    [InlineData("en", "The shop is closed this Saturday.", "2024-12-07")]
    [InlineData("de", "Die Halle ist ab Freitag gesperrt.", "2024-12-06")]
    [InlineData("de", "Diesen Samstag ist der Laden zu.", "2024-12-07")]
    [InlineData("nl", "De brug is vanaf vrijdag dicht.", "2024-12-06")]
    [InlineData("nl", "De winkel is deze zaterdag dicht.", "2024-12-07")]
    [InlineData("es", "El puente está cerrado desde el viernes.", "2024-11-29")]
    [InlineData("es", "El puente estará cerrado desde el viernes.", "2024-12-06")]
    [InlineData("de", "Die Brücke ist seit Freitag gesperrt.", "2024-11-29")]
    [InlineData("en", "It rains every February.", "--02")]
    [InlineData("en", "The fair is held each March.", "--03")]
    [InlineData("en", "It always snows here in January.", "--01")]
    [InlineData("en", "In February every year, the river floods.", "--02")]
    [InlineData("en", "The shop opens every Tuesday.", "-W-2")]
    [InlineData("fr", "Cette pomme n’est bonne qu’en février.", "--02")]
    [InlineData("fr", "Le pont ne rouvrira qu’en février.", "2025-02")]
    [InlineData("fr", "Le salon se tient chaque année en mars.", "--03")]
    [InlineData("fr", "Le marché se tient chaque mardi.", "-W-2")]
    [InlineData("de", "Jeden Dienstag tagt der Rat.", "-W-2")]
    [InlineData("de", "Das Museum öffnet jedes Jahr im März.", "--03")]
    [InlineData("es", "Cada febrero llueve en la sierra.", "--02")]
    [InlineData("es", "La feria se celebra todos los años en mayo.", "--05")]
    [InlineData("it", "Ogni venerdì piove.", "-W-5")]
    [InlineData("it", "La fiera si tiene ogni anno a maggio.", "--05")]
    [InlineData("nl", "Elke dinsdag regent het.", "-W-2")]
    [InlineData("nl", "Het feest is altijd in juni.", "--06")]
    [InlineData("pt", "Todo fevereiro chove.", "--02")]
    [InlineData("pt", "A festa acontece todos os anos em junho.", "--06")]
    [InlineData("nl", "Volgend jaar juni is de brug klaar.", "2025-06")]
    [InlineData("nl", "Vorig jaar mei sloot de brug.", "2023-05")]
    [InlineData("de", "Voriges Jahr im Mai schloss die Brücke.", "2023-05")]
    [InlineData("en", "Last year in May, the bridge closed.", "2023-05")]
    [InlineData("fr", "L’an prochain en juin, le pont sera prêt.", "2025-06")]
    [InlineData("es", "El año pasado en mayo cerró el puente.", "2023-05")]
    [InlineData("it", "L’anno prossimo a giugno apre il ponte.", "2025-06")]
    [InlineData("pt", "No próximo ano em junho abre a ponte.", "2025-06")]
    [InlineData("de", "Am 3.10. feiert die Stadt.", "2024-10-03")]
    [InlineData("de", "Das Angebot gilt bis 3.1. für alle.", "2025-01-03")]
    [InlineData("en", "They'll play on Saturday.", "2024-12-07")]
    [InlineData("en", "The exhibition runs until Sunday.", "2024-12-08")]
    [InlineData("fr", "Les électeurs sont appelés aux urnes dimanche.", "2024-12-08")]
    [InlineData("fr", "Le procès s'ouvre lundi.", "2024-12-09")]
    [InlineData("de", "Das Gericht entscheidet am Donnerstag.", "2024-12-05")]
    [InlineData("es", "El juicio comienza el lunes.", "2024-12-09")]
    [InlineData("it", "Domenica si vota in Sicilia.", "2024-12-08")]
    [InlineData("it", "Il consiglio è convocato per martedì.", "2024-12-10")]
    [InlineData("nl", "Zondag zijn er verkiezingen.", "2024-12-08")]
    [InlineData("pt", "Os eleitores vão às urnas no domingo.", "2024-12-08")]
    [InlineData("en", "The council meets again on Tuesday.", "2024-12-10")]
    [InlineData("en", "Polls open on Thursday.", "2024-12-05")]
    [InlineData("en", "The minister will on Tuesday meet the unions.", "2024-12-10")]
    [InlineData("fr", "Rendez-vous samedi à 14 h.", "2024-12-07")]
    [InlineData("fr", "Le Sénat examine le texte à partir de jeudi.", "2024-12-05")]
    [InlineData("fr", "Elle va témoigner lundi.", "2024-12-09")]
    [InlineData("de", "Der Rat tagt am Dienstag wieder.", "2024-12-10")]
    [InlineData("de", "Am Freitag muss sie vor Gericht erscheinen.", "2024-12-06")]
    [InlineData("es", "Se espera una decisión el lunes.", "2024-12-09")]
    [InlineData("es", "Jugarán el sábado.", "2024-12-07")]
    [InlineData("it", "Giocheranno sabato.", "2024-12-07")]
    [InlineData("it", "Venerdì dovrà comparire in tribunale.", "2024-12-06")]
    [InlineData("nl", "De raad komt dinsdag weer bijeen.", "2024-12-10")]
    [InlineData("nl", "Vrijdag moet ze voor de rechter verschijnen.", "2024-12-06")]
    [InlineData("pt", "Jogarão no sábado.", "2024-12-07")]
    [InlineData("pt", "O conselho volta a reunir-se na terça-feira.", "2024-12-10")]
    public void A_verb_in_the_future_puts_a_weekday_ahead(string language, string text, string id) => Assert.Equal(id, Complete(language, text));

    [Theory]
    [InlineData("en", "He said on Tuesday it had rained.", "2024-12-03")]
    [InlineData("en", "Talks will, he said on Monday, resume.", "2024-12-02")]
    [InlineData("en", "The attack on Sunday will change everything.", "2024-12-01")]
    [InlineData("en", "Officials announced on Monday that the talks will resume on Saturday.", "2024-12-02; 2024-12-07")]
    [InlineData("fr", "Le président a annoncé lundi qu'il se rendra jeudi à Rome.", "2024-12-02; 2024-12-05")]
    [InlineData("fr", "Il a parlé mardi.", "2024-12-03")]
    [InlineData("de", "Sie fand am Dienstag statt.", "2024-12-03")]
    [InlineData("de", "Er sagte am Montag, er werde am Freitag zurücktreten.", "2024-12-02; 2024-12-06")]
    [InlineData("es", "Habló el martes.", "2024-12-03")]
    [InlineData("it", "Ha parlato martedì.", "2024-12-03")]
    [InlineData("nl", "Hij sprak dinsdag.", "2024-12-03")]
    [InlineData("pt", "Ele falou na terça-feira.", "2024-12-03")]
    [InlineData("en", "The strike, which began on Monday, is expected to last until Friday.", "2024-12-02; 2024-12-06")]
    [InlineData("fr", "Il avait été arrêté lundi et comparaîtra vendredi.", "2024-12-02; 2024-12-06")]
    [InlineData("de", "Der Streik begann am Montag und soll bis Freitag dauern.", "2024-12-02; 2024-12-06")]
    [InlineData("de", "Am Dienstag wurde er verhaftet.", "2024-12-03")]
    [InlineData("es", "La huelga, que empezó el lunes, durará hasta el viernes.", "2024-12-02; 2024-12-06")]
    [InlineData("it", "Lo sciopero, cominciato lunedì, durerà fino a venerdì.", "2024-12-02; 2024-12-06")]
    [InlineData("nl", "De staking, die maandag begon, zal tot vrijdag duren.", "2024-12-02; 2024-12-06")]
    [InlineData("pt", "A greve, que começou na segunda-feira, vai durar até sexta-feira.", "2024-12-02; 2024-12-06")]
    public void Other_weekdays_are_the_latest(string language, string text, string ids) => Assert.Equal(ids, Complete(language, text));

    [Theory]
    [InlineData("en", "in June next year; in January of last year; August 24 last year; since June of this year", "2025-06; 2023-01; 2023-08-24; 2024-06")]
    [InlineData("en", "last June; last summer; next winter; it will open in August", "2024-06; 2024-22; 2025-24; 2025-08")]
    [InlineData("fr", "en juin de l'an prochain; le 17 octobre de l'année dernière; l'été dernier; en mai prochain", "2025-06; 2023-10-17; 2024-22; 2025-05")]
    [InlineData("de", "im Juni nächsten Jahres; im letzten Sommer; im Mai des vergangenen Jahres", "2025-06; 2024-22; 2023-05")]
    [InlineData("es", "en junio del año pasado; el verano pasado; el próximo lunes", "2023-06; 2024-22; 2024-12-09")]
    [InlineData("it", "nel giugno dell'anno prossimo; l'estate scorsa; giugno dello scorso anno", "2025-06; 2024-22; 2023-06")]
    [InlineData("nl", "juni vorig jaar; in mei van volgend jaar; afgelopen zomer", "2023-06; 2025-05; 2024-22")]
    [InlineData("pt", "junho do próximo ano; no verão passado; maio do ano passado", "2025-06; 2024-22; 2023-05")]
    [InlineData("en", "in June of next year; next summer; last March", "2025-06; 2025-22; 2024-03")]
    [InlineData("fr", "en mars dernier; l'hiver prochain; au mois de juin prochain", "2024-03; 2025-24; 2025-06")]
    [InlineData("de", "im kommenden Juni; im vergangenen März; im Juni dieses Jahres", "2025-06; 2024-03; 2024-06")]
    [InlineData("es", "el próximo junio; el pasado marzo; el verano que viene", "2025-06; 2024-03; 2025-22")]
    [InlineData("it", "il prossimo giugno; lo scorso marzo; venerdì prossimo", "2025-06; 2024-03; 2024-12-06")]
    [InlineData("nl", "komende juni; afgelopen maart; aanstaande vrijdag", "2025-06; 2024-03; 2024-12-06")]
    [InlineData("pt", "no próximo junho; em março passado; na próxima sexta-feira", "2025-06; 2024-03; 2024-12-06")]
    public void Modifiers_say_which_year_it_is(string language, string text, string ids) => Assert.Equal(ids, Complete(language, text));

    [Theory]
    [InlineData("fr", "lundi 30", "2024-12-30")]
    [InlineData("fr", "samedi 15", "---15")]
    [InlineData("fr", "mercredi 12 mars 2019", "2019-03-12")]
    [InlineData("en", "Monday, February 5, 2015", "2015-02-05")]
    [InlineData("de", "am Montag, 6. September 2023", "2023-09-06")]
    public void A_date_wins_over_its_weekday_and_nothing_is_guessed(string language, string text, string id) => Assert.Equal(id, Complete(language, text));

    [Theory]
    [InlineData("en", "in July '24 and on 05/06/36", "2024-07; 1936-05-06")]
    [InlineData("de", "am 15.05.33", "2033-05-15")]
    public void The_day_of_writing_tells_the_century_of_a_short_year(string language, string text, string ids) => Assert.Equal(ids, Complete(language, text));

    [Theory]
    [InlineData("fr", "Publié le 4 mars 2024 à 10 h", "Le port a rouvert lundi, trois semaines après la tempête du 12 février.")]
    [InlineData("fr", "Mis en ligne le 4 mars 2024", "Le port a rouvert lundi, trois semaines après la tempête du 12 février.")]
    [InlineData("en", "Published: 4 March 2024, 10:00", "The harbour reopened on Monday, three weeks after the storm of 12 February.")]
    [InlineData("en", "Updated March 4, 2024", "The harbour reopened on Monday, three weeks after the storm of 12 February.")]
    [InlineData("de", "Stand: 4. März 2024", "Der Hafen ist seit Montag wieder offen, drei Wochen nach dem Sturm vom 12. Februar.")]
    [InlineData("es", "Publicado el 4 de marzo de 2024", "El puerto volvió a abrir el lunes, tres semanas después de la tormenta del 12 de febrero.")]
    [InlineData("it", "Pubblicato il 4 marzo 2024", "Il porto ha riaperto lunedì, tre settimane dopo la tempesta del 12 febbraio.")]
    [InlineData("nl", "Gepubliceerd op 4 maart 2024", "De haven is maandag weer opengegaan, drie weken na de storm van 12 februari.")]
    [InlineData("pt", "Publicado em 4 de março de 2024", "O porto reabriu na segunda-feira, três semanas depois da tempestade de 12 de fevereiro.")]
    public void A_line_of_publication_completes_the_dates_before_and_behind_it(string language, string line, string sentence)
    {
        foreach (string text in new[] { line + "\n\n" + sentence, sentence + "\n\n" + sentence + "\n\n" + line })
        {
            var document = Articles.Read("---\nlanguage: " + language + "\n---\n" + text);
            string[] ids = [.. ValueRecognizer.Recognize(document, TestContext.Current.CancellationToken).Select(mention => mention.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            Assert.Equal(["2024-02-12", "2024-03-04"], ids);
        }
    }

    private static string Complete(string language, string text) =>
        string.Join("; ", MarkedText.Recognize(language, text, Wednesday).Select(mention => mention.Id));
}
