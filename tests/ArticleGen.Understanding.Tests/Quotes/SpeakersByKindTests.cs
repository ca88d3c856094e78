using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

/// <summary>Ways in which articles say who speaks, each in several languages.</summary>
public sealed class SpeakersByKindTests
{
    [Theory]
    [InlineData("fr", "[[P:Paul Roux]] est là. « Rien ne change pour nous », explique le président de l'Union des vignerons de la vallée, [[P:Ana Lima]].", "Ana Lima")]
    [InlineData("en", "[[P:Paul Roux]] is here. “Nothing changes for us,” said the president of the union of growers in the valley, [[P:Ana Lima]].", "Ana Lima")]
    [InlineData("es", "[[P:Paul Roux]] está aquí. «Nada cambia para nosotros», explica la presidenta de la unión de viticultores del valle, [[P:Ana Lima]].", "Ana Lima")]
    [InlineData("it", "[[P:Paul Roux]] è qui. «Per noi non cambia nulla», spiega la presidente dell'unione dei viticoltori della valle, [[P:Ana Lima]].", "Ana Lima")]
    [InlineData("pt", "[[P:Paul Roux]] está aqui. «Nada muda para nós», explica a presidente da união dos viticultores do vale, [[P:Ana Lima]].", "Ana Lima")]
    [InlineData("nl", "[[P:Paul Roux]] is er. ‘Voor ons verandert er niets’, legt de voorzitter van de wijnboeren, [[P:Ana Lima]], uit.", "Ana Lima")]
    public void A_name_stands_behind_a_long_function(string language, string source, string expected) => Expect(language, source, expected);

    [Theory]
    [InlineData("fr", "La chimiste [[P:Ana Lima]] a publié ses mesures. « L'eau est propre depuis ce printemps », résume la chimiste.", "Ana Lima")]
    [InlineData("en", "The chemist [[P:Ana Lima]] has published her figures. “The water has been clean since spring,” the chemist said.", "Ana Lima")]
    [InlineData("de", "Die Chemikerin [[P:Ana Lima]] hat ihre Werte veröffentlicht. „Das Wasser ist seit dem Frühjahr sauber“, sagte die Chemikerin.", "Ana Lima")]
    [InlineData("es", "La química [[P:Ana Lima]] ha publicado sus medidas. «El agua está limpia desde la primavera», resume la química.", "Ana Lima")]
    [InlineData("it", "La chimica [[P:Ana Lima]] ha pubblicato le misure. «L'acqua è pulita da questa primavera», riassume la chimica.", "Ana Lima")]
    [InlineData("nl", "De scheikundige [[P:Ana Lima]] heeft haar cijfers gepubliceerd. ‘Het water is sinds dit voorjaar schoon’, zei de scheikundige.", "Ana Lima")]
    [InlineData("pt", "A química [[P:Ana Lima]] publicou as suas medidas. «A água está limpa desde a primavera», resumiu a química.", "Ana Lima")]
    public void A_trade_refers_to_whom_it_was_said_of(string language, string source, string expected) => Expect(language, source, expected);

    [Theory]
    [InlineData("fr", "[[P:Ana Lima]] a gagné hier. « Je savais que je pouvais le faire », avait-elle lancé après le match.", "Ana Lima")]
    [InlineData("fr", "[[P:Ana Lima]] a gagné hier. « Je savais que je pouvais le faire », lança-t-elle.", "Ana Lima")]
    [InlineData("de", "[[P:Ana Lima]] hat gestern gewonnen. „Ich wusste, dass ich es kann“, sagte sie.", "Ana Lima")]
    [InlineData("de", "[[P:Ana Lima]] hat gestern gewonnen. „Ich wusste, dass ich es kann“, so sie nach dem Spiel.", "Ana Lima")]
    [InlineData("en", "[[P:Ana Lima]] won yesterday. “I knew I could do it,” she had said before the match.", "Ana Lima")]
    [InlineData("nl", "[[P:Ana Lima]] won gisteren. ‘Ik wist dat ik het kon’, zei ze na de wedstrijd.", "Ana Lima")]
    [InlineData("es", "[[P:Ana Lima]] ganó ayer. «Sabía que podía hacerlo», diría después del partido.", "Ana Lima")]
    [InlineData("it", "[[P:Ana Lima]] ha vinto ieri. «Sapevo di potercela fare», avrebbe detto dopo la partita.", "Ana Lima")]
    [InlineData("pt", "[[P:Ana Lima]] venceu ontem. «Eu sabia que era possível», diria depois do jogo.", "Ana Lima")]
    public void A_pronoun_or_a_verb_alone_refers_to_the_subject_before(string language, string source, string expected) => Expect(language, source, expected);

    [Theory]
    [InlineData("fr", "[[P:Ana Lima]] a pris la parole devant la salle. « Nous ne fermerons aucune école cette année. »", "Ana Lima")]
    [InlineData("en", "[[P:Ana Lima]] took the floor. “We will not close any school this year.”", "Ana Lima")]
    [InlineData("de", "[[P:Ana Lima]] ergriff das Wort. „Wir werden in diesem Jahr keine Schule schließen.“", "Ana Lima")]
    [InlineData("es", "[[P:Ana Lima]] tomó la palabra. «Este año no cerraremos ninguna escuela.»", "Ana Lima")]
    [InlineData("it", "[[P:Ana Lima]] ha preso la parola. «Quest'anno non chiuderemo nessuna scuola.»", "Ana Lima")]
    [InlineData("nl", "[[P:Ana Lima]] nam het woord. ‘We sluiten dit jaar geen enkele school.’", "Ana Lima")]
    [InlineData("pt", "[[P:Ana Lima]] tomou a palavra. «Este ano não vamos fechar nenhuma escola.»", "Ana Lima")]
    public void The_sentence_before_introduces_the_speaker(string language, string source, string expected) => Expect(language, source, expected);

    [Theory]
    [InlineData("fr", "Pour [[P:Ana Lima]], « la ville a perdu dix ans et beaucoup d'argent ».", "Ana Lima")]
    [InlineData("de", "Für [[P:Ana Lima]] hat die Stadt „zehn Jahre und viel Geld verloren“.", "Ana Lima")]
    [InlineData("es", "Para [[P:Ana Lima]], «la ciudad ha perdido diez años y mucho dinero».", "Ana Lima")]
    [InlineData("it", "Per [[P:Ana Lima]] «la città ha perso dieci anni e molti soldi».", "Ana Lima")]
    [InlineData("nl", "Volgens [[P:Ana Lima]] heeft de stad ‘tien jaar en veel geld verloren’.", "Ana Lima")]
    [InlineData("pt", "Para [[P:Ana Lima]], «a cidade perdeu dez anos e muito dinheiro».", "Ana Lima")]
    [InlineData("en", "For [[P:Ana Lima]], “the town has lost ten years and a lot of money”.", "Ana Lima")]
    public void A_point_of_view_is_a_source(string language, string source, string expected) => Expect(language, source, expected);

    [Theory]
    [InlineData("fr", "L'affaire occupe [[P:Paul Roux]]. « Nous enquêtons », a déclaré une porte-parole du parquet.", "(une porte-parole du parquet)")]
    [InlineData("de", "Der Fall beschäftigt [[P:Paul Roux]]. „Wir ermitteln noch“, sagte eine Sprecherin.", "(eine Sprecherin)")]
    [InlineData("es", "El caso ocupa a [[P:Paul Roux]]. «Estamos investigando», dijo una portavoz.", "(una portavoz)")]
    [InlineData("it", "Il caso impegna [[P:Paul Roux]]. «Stiamo indagando», ha detto una portavoce.", "(una portavoce)")]
    public void Somebody_without_a_name_speaks(string language, string source, string expected) => Expect(language, source, expected);

    [Theory]
    [InlineData("fr", "« Nous attendons toujours une réponse claire » – [[P:Ana Lima]]", "Ana Lima")]
    [InlineData("en", "“We are still waiting for a clear answer.” — [[P:Ana Lima]], teacher", "Ana Lima")]
    [InlineData("de", "„Wir warten noch auf eine klare Antwort.“ – [[P:Ana Lima]]", "Ana Lima")]
    [InlineData("es", "«Seguimos esperando una respuesta clara.» – [[P:Ana Lima]]", "Ana Lima")]
    [InlineData("fr", "« Nous attendons toujours une réponse claire. »\n\n— [[P:Ana Lima]]", "Ana Lima")]
    [InlineData("en", "“We are still waiting for a clear answer.”\n\n— [[P:Ana Lima]], teacher", "Ana Lima")]
    [InlineData("de", "„Wir warten noch auf eine klare Antwort.“\n\n[[P:Ana Lima]], Lehrerin", "Ana Lima")]
    [InlineData("en", "And from Chairwoman [[P:Ana Lima]]:\n\n“We are still waiting for a clear answer.”", "Ana Lima")]
    [InlineData("fr", "Et de la présidente [[P:Ana Lima]] :\n\n« Nous attendons toujours une réponse claire. »", "Ana Lima")]
    public void A_name_signs_or_announces_the_words(string language, string source, string expected) => Expect(language, source, expected);

    [Theory]
    [InlineData("fr", "« Le trafic reprendra lundi matin », indique la [[O:SNCF]].", "SNCF")]
    [InlineData("en", "“Traffic will resume on Monday morning,” [[O:Amtrak]] said.", "Amtrak")]
    [InlineData("de", "„Der Verkehr beginnt am Montag“, teilte die [[O:Deutsche Bahn]] mit.", "Deutsche Bahn")]
    [InlineData("es", "«El tráfico se reanudará el lunes», señaló [[O:Renfe]].", "Renfe")]
    [InlineData("it", "«Il traffico riprenderà lunedì», ha comunicato [[O:Trenitalia]].", "Trenitalia")]
    [InlineData("nl", "‘Het verkeer begint maandag weer’, meldt de [[O:NS]].", "NS")]
    [InlineData("pt", "«A circulação recomeça na segunda-feira», informou a [[O:CP]].", "CP")]
    public void Organisations_speak(string language, string source, string expected) => Expect(language, source, expected);

    [Theory]
    [InlineData("fr", "Il a été condamné à deux ans de prison pour « escroquerie ».")]
    [InlineData("fr", "La Compagnie des ports (« COPI ») ferme.")]
    [InlineData("fr", "[[P:Tomas « Moineau » Reeve]] revient.")]
    [InlineData("en", "He was convicted of “fraud” and fined.")]
    [InlineData("en", "The Ports Company Inc. (“COPI”) is closing.")]
    [InlineData("en", "[[P:Tomas]] “Sparrow” [[P:Reeve]] is back.")]
    [InlineData("de", "Er wurde wegen „Betrugs“ verurteilt.")]
    [InlineData("es", "Fue condenado por «estafa».")]
    [InlineData("it", "È stato condannato per «truffa».")]
    [InlineData("nl", "Hij werd veroordeeld wegens ‘oplichting’.")]
    [InlineData("pt", "Foi condenado por «burla».")]
    public void Charges_terms_and_nicknames_are_not_speech(string language, string source) =>
        Assert.All(AnnotatedText.Attribute(language, source), static quote => Assert.Matches("^(Scare|Title) ", quote));

    [Theory]
    [InlineData("fr", "La réforme a été qualifiée d'« erreur historique » par [[P:Ana Lima]].", "Ana Lima")]
    [InlineData("en", "The reform was called “a historic mistake” by [[P:Ana Lima]].", "Ana Lima")]
    [InlineData("de", "Die Reform wurde von [[P:Ana Lima]] als „historischer Fehler“ bezeichnet.", "Ana Lima")]
    [InlineData("es", "La reforma fue calificada de «error histórico» por [[P:Ana Lima]].", "Ana Lima")]
    [InlineData("pt", "A reforma foi classificada como «erro histórico» por [[P:Ana Lima]].", "Ana Lima")]
    public void By_whom_something_is_called_so(string language, string source, string expected) => Expect(language, source, expected);

    [Theory]
    [InlineData("en", "[[P:Paul Roux]] was there. “Nothing changes for us” in the valley this year, [[P:Ana Lima]] said.", "Ana Lima")]
    [InlineData("en", "“We will stay here for good” with the children, [[P:Ana Lima]] told the council.", "Ana Lima")]
    public void A_reporting_clause_ends_the_sentence(string language, string source, string expected) => Expect(language, source, expected);

    [Fact]
    public void Two_people_take_turns() =>
        Assert.Equal(
            ["Direct Ana Lima <said> We need more time,", "Direct Paul Roux <replied> You have had two years,"],
            AnnotatedText.Attribute("en", "“We need more time,” said [[P:Ana Lima]].\n\n“You have had two years,” replied [[P:Paul Roux]]."));

    private static void Expect(string language, string source, string expected)
    {
        string quote = Assert.Single(AnnotatedText.Attribute(language, source));
        string speaker = quote[(quote.IndexOf(' ', System.StringComparison.Ordinal) + 1)..];
        Assert.StartsWith(expected + " ", speaker, System.StringComparison.Ordinal);
    }
}
