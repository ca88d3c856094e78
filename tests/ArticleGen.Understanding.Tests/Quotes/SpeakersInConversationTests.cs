using System.Linq;
using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

/// <summary>What tells two people apart, and who speaks without a name.</summary>
public sealed class SpeakersInConversationTests
{
    [Theory]
    [InlineData("fr", "Paul Roux et Marc Sorel débattaient mardi. « Vous avez tort », dit Roux. « C'est vous qui avez tort », répond Sorel. « Les comptes sont publics », insiste le premier. « Alors lisez-les donc enfin », répond le second.")]
    [InlineData("en", "Paul Roux and Mark Sorel debated on Tuesday. “You are wrong,” Roux said. “You are the one who is wrong,” Sorel replied. “The books are public,” said the former. “Then read them,” the latter replied.")]
    [InlineData("de", "Paul Roth und Markus Sorel stritten am Dienstag. „Sie haben unrecht“, sagte Roth. „Sie selbst haben unrecht“, antwortete Sorel. „Die Bücher sind offen“, sagte Ersterer. „Dann lesen Sie sie endlich“, antwortete Letzterer.")]
    [InlineData("es", "Pablo Rojas y Marcos Soler debatieron el martes. «Usted se equivoca», dijo Rojas. «El que se equivoca es usted», replicó Soler. «Las cuentas son públicas», insistió el primero. «Pues léalas de una vez», respondió el segundo.")]
    [InlineData("it", "Paolo Rossi e Marco Solari hanno discusso martedì. «Lei ha torto», ha detto Rossi. «È lei che ha torto», ha risposto Solari. «I conti sono pubblici», ha insistito il primo. «Allora li legga», ha risposto il secondo.")]
    [InlineData("nl", "Paul Roos en Mark Sorel debatteerden dinsdag. “U hebt ongelijk”, zei Roos. “U hebt zelf ongelijk”, antwoordde Sorel. “De boeken zijn openbaar”, zei de eerste. “Lees ze dan eens”, antwoordde de laatste.")]
    [InlineData("pt", "Paulo Rocha e Marcos Soares debateram na terça-feira. “O senhor está errado”, disse Rocha. “Quem está errado é o senhor”, replicou Soares. “As contas são públicas”, insistiu o primeiro. “Então leia-as”, respondeu o segundo.")]
    public void The_former_and_the_latter_are_the_two_named_together(string language, string text)
    {
        string[] speakers = SpeakersOf(language, text);
        Assert.Equal(4, speakers.Length);
        Assert.Equal(speakers[..2], speakers[2..]);
        Assert.NotEqual(speakers[0], speakers[1]);
    }

    [Theory]
    [InlineData("en", "Paul Roux beat Mark Sorel on Tuesday in the final. “I will be back,” said the latter.", "Mark Sorel")]
    [InlineData("es", "Pablo Rojas venció el martes a Marcos Soler. «Volveré el año que viene», dijo este último.", "Marcos Soler")]
    public void The_latter_is_who_was_named_last(string language, string text, string expected) => Assert.Equal([expected], SpeakersOf(language, text));

    [Theory]
    [InlineData("fr", "Yaëlza Kermorin et son collègue Tomaž Brelih ont témoigné mardi. « Les alarmes ne marchaient pas », a-t-elle déclaré. « Nous avions alerté la direction », a-t-il ajouté.")]
    [InlineData("en", "Yaelza Kermode and her colleague Tomaz Brelih testified on Tuesday. “The alarms did not work,” she said. “We had warned management,” he added.")]
    [InlineData("de", "Yaelza Kermold und ihr Kollege Tomaž Brelih sagten am Dienstag aus. „Die Alarme gingen nicht“, sagte sie. „Wir hatten die Leitung gewarnt“, fügte er hinzu.")]
    [InlineData("nl", "Yaelza Kermode en haar collega Tomaž Brelih getuigden dinsdag. “De alarmen werkten niet”, zei ze. “We hadden de directie gewaarschuwd”, voegde hij eraan toe.")]
    [InlineData("pt", "Yaelza Quermão e o seu colega Tomaž Brelih testemunharam na terça-feira. “Os alarmes não funcionavam”, disse ela. “Tínhamos avisado a direção”, acrescentou ele.")]
    public void Who_was_she_is_not_he_a_sentence_later(string language, string text)
    {
        string[] speakers = SpeakersOf(language, text);
        Assert.StartsWith("Ya", speakers[0], System.StringComparison.Ordinal);
        Assert.StartsWith("Tom", speakers[1], System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "« La mer ne rend jamais ce qu'elle prend. » — Ana Lima, sauveteuse", "Ana Lima")]
    [InlineData("en", "“The sea never gives back what it takes.” — Ana Lima, lifeguard", "Ana Lima")]
    [InlineData("de", "„Das Meer gibt nichts zurück.“ – Ana Lima, Rettungsschwimmerin", "Ana Lima")]
    [InlineData("it", "«Il mare non restituisce ciò che prende.» – Ana Lima, bagnina", "Ana Lima")]
    [InlineData("nl", "“De zee geeft niets terug.” – Ana Lima, strandwacht", "Ana Lima")]
    public void Behind_a_dash_it_may_be_said_who_speaks(string language, string text, string expected) => Assert.Equal([expected], SpeakersOf(language, "Le port. " + text));

    [Theory]
    [InlineData("es", "Al fondo, un agricultor perdió la paciencia. «¡Siempre nos olvidan a nosotros!».", "un agricultor")]
    [InlineData("pt", "Ao fundo, um agricultor perdeu a paciência. “Esquecem-se sempre de nós!”", "um agricultor")]
    [InlineData("en", "At the back, a farmer lost his temper. “You always forget us here!”", "a farmer")]
    [InlineData("es", "Una tendera de la calle Alta llamó a los bomberos. «Vi salir llamas del tejado», cuenta.", "Una tendera")]
    [InlineData("it", "Una commerciante di via Alta ha chiamato i pompieri. «Ho visto le fiamme uscire dal tetto», racconta.", "Una commerciante")]
    [InlineData("nl", "Een winkelierster belde de brandweer. “Ik zag vlammen uit het dak slaan”, vertelt ze.", "Een winkelierster")]
    [InlineData("pt", "Uma comerciante da rua Alta chamou os bombeiros. “Vi as chamas a sair do telhado”, conta.", "Uma comerciante")]
    public void Somebody_without_a_name_goes_on_speaking(string language, string text, string expected) =>
        Assert.StartsWith(expected, Assert.Single(SpeakersOf(language, text)), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("de", "Hafen öffnet die Ostkais wieder\n\nVon Eleonore Marsch\n\nDie Fähren kommen zurück. „Wir sind bereit“, sagte der Hafenmeister.\n\nMehr Verkehr wird erwartet.", "Marsch")]
    [InlineData("nl", "Haven heropent de oostelijke kades\n\nDoor Ellen Marsman\n\nDe veerboten komen terug. “We zijn klaar”, zegt de havenmeester.\n\nEr komt meer verkeer.", "Marsman")]
    public void The_reporter_is_not_taken_up_by_an_office(string language, string text, string reporter) =>
        Assert.DoesNotContain(reporter, Assert.Single(SpeakersOf(language, text)), System.StringComparison.Ordinal);

    private static string[] SpeakersOf(string language, string text)
    {
        ArticleInfo article = ArticleUnderstanding.Understand(text, new() { Language = language }, TestContext.Current.CancellationToken).Article;
        return [.. article.Quotes.Select(quote => quote.Speaker >= 0 ? article.Entities[quote.Speaker].Name : quote.SpeakerSpan is { } span ? span.Of(article.Text).ToString() : "-")];
    }
}
