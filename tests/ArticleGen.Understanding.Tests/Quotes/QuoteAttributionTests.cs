using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

public sealed class QuoteAttributionTests
{
    [Theory]
    // A cue before.
    [InlineData("fr", "[[P:Ana Lima]] a déclaré : « Nous partons demain. »", "Direct Ana Lima <a déclaré> Nous partons demain.")]
    [InlineData("fr", "Le maire, [[P:Ana Lima]], a cependant précisé que « rien n'est encore décidé ».", "Direct Ana Lima <a cependant précisé> rien n'est encore décidé")]
    [InlineData("fr", "Comme le rappelle la ministre [[P:Ana Lima]], « tout reste à faire dans ce pays ».", "Fragment Ana Lima <rappelle> tout reste à faire dans ce pays")]
    [InlineData("en", "[[P:Ana Lima]] told reporters: “We are leaving tomorrow.”", "Direct Ana Lima <told> We are leaving tomorrow.")]
    [InlineData("en", "The plan, which [[P:Ana Lima]] called “deeply and obviously unfair”, was dropped.", "Fragment Ana Lima <called> deeply and obviously unfair")]
    // After.
    [InlineData("fr", "« Nous partons demain », a déclaré [[P:Ana Lima]].", "Direct Ana Lima <a déclaré> Nous partons demain")]
    [InlineData("fr", "« Nous partons demain », a assuré à la tribune [[P:Ana Lima]], juriste.", "Direct Ana Lima <a assuré> Nous partons demain")]
    [InlineData("fr", "« Nous partons demain », philosophait le boulanger [[P:Ana Lima]].", "Direct Ana Lima <philosophait> Nous partons demain")]
    [InlineData("en", "“We are leaving,” said Ambassador [[P:Ana Lima]].", "Direct Ana Lima <said> We are leaving,")]
    [InlineData("en", "“We are leaving,” [[P:Ana Lima]], a teacher from York, told the BBC.", "Direct Ana Lima <told> We are leaving,")]
    [InlineData("en", "“We are leaving.” – [[P:Ana Lima]]", "Direct Ana Lima We are leaving.")]
    // Inverted, inside, resumed.
    [InlineData("fr", "[[P:Ana Lima]] n'a pas souri. « Nous partons demain », a-t-elle ajouté.", "Direct Ana Lima <a-t-elle ajouté> Nous partons demain")]
    [InlineData("fr", "[[P:Ana Lima]] sourit. « Nous partons, prévient-elle. Les autres suivront. »", "Direct Ana Lima <prévient-elle> Nous partons, prévient-elle. Les autres suivront.")]
    // Sources.
    [InlineData("fr", "Selon [[P:Ana Lima]], « la situation est très grave ».", "Direct Ana Lima <Selon> la situation est très grave")]
    [InlineData("fr", "La récolte est perdue, « malgré tous nos efforts », d'après la vigneronne [[P:Ana Lima]].", "Fragment Ana Lima <d'après> malgré tous nos efforts")]
    [InlineData("fr", "Pour [[O:Greenpeace]], il s'agit d'« une erreur que tout le monde paiera ».", "Fragment Greenpeace <Pour> une erreur que tout le monde paiera")]
    [InlineData("fr", "Dans un communiqué de la [[O:Ligue arabe]], elle écrit : « Nous avons vu ces rapports. »", "Direct Ligue arabe <écrit> Nous avons vu ces rapports.")]
    [InlineData("en", "According to [[P:Ana Lima]], the plan is “a mistake that everybody will pay for”.", "Fragment Ana Lima <According to> a mistake that everybody will pay for")]
    // A reporting clause behind another, and an infinitive that depends on it.
    [InlineData("fr", "Ils doivent durer trois ans, a indiqué l'[[O:ABM]] dans un communiqué, sans préciser combien seraient « vraiment pérennes ».", "Fragment ABM <préciser> vraiment pérennes")]
    [InlineData("fr", "Les travaux avancent, a dit [[P:Ana Lima]] lundi, avant d'ajouter que « rien n'est encore décidé ».", "Direct Ana Lima <ajouter> rien n'est encore décidé")]
    // Nobody named.
    [InlineData("fr", "« Nous partons demain », a déclaré une porte-parole de la mairie.", "Direct (une porte-parole de la mairie) <a déclaré> Nous partons demain")]
    [InlineData("en", "“We are leaving,” a spokesman for the company said.", "Direct (a spokesman) <said> We are leaving,")]
    // The other languages.
    [InlineData("de", "„Wir gehen morgen“, sagte die Ministerin [[P:Ana Lima]] am Montag.", "Direct Ana Lima <sagte> Wir gehen morgen")]
    [InlineData("de", "Der Sprecher, [[P:Ana Lima]], erklärte: „Es gab keine Verletzten.“", "Direct Ana Lima <erklärte> Es gab keine Verletzten.")]
    [InlineData("de", "Laut [[P:Ana Lima]] ist die Lage „sehr ernst und unübersichtlich“.", "Fragment Ana Lima <Laut> sehr ernst und unübersichtlich")]
    [InlineData("es", "«No vamos a ceder ni un paso», ha declarado la ministra [[P:Ana Lima]].", "Direct Ana Lima <ha declarado> No vamos a ceder ni un paso")]
    [InlineData("es", "Según [[P:Ana Lima]], la situación es «muy grave y peligrosa».", "Fragment Ana Lima <Según> muy grave y peligrosa")]
    [InlineData("it", "«Non ci fermeremo mai», ha detto la presidente [[P:Ana Lima]].", "Direct Ana Lima <ha detto> Non ci fermeremo mai")]
    [InlineData("it", "Il sindaco [[P:Ana Lima]] ha aggiunto: «Noi aspettiamo le vostre risposte».", "Direct Ana Lima <ha aggiunto> Noi aspettiamo le vostre risposte")]
    [InlineData("nl", "‘We gaan niet weg’, zei burgemeester [[P:Ana Lima]].", "Direct Ana Lima <zei> We gaan niet weg")]
    [InlineData("pt", "«Não vamos desistir», afirmou o ministro [[P:Ana Lima]].", "Direct Ana Lima <afirmou> Não vamos desistir")]
    public void One_quotation_finds_its_speaker(string language, string source, string expected) =>
        Assert.Equal([expected], AnnotatedText.Attribute(language, source));

    [Theory]
    [InlineData("fr", "Le film « Eau calme » a ému.", "Title - Eau calme")]
    [InlineData("fr", "L'opération « Serval » commence.", "Title - Serval")]
    [InlineData("fr", "Le chalutier, baptisé « Petit Jean », est au port.", "Title - Petit Jean")]
    [InlineData("fr", "Les « mules » passent la frontière.", "Scare - mules")]
    [InlineData("fr", "Le mot « peut-être » revient souvent.", "Scare - peut-être")]
    [InlineData("en", "The film “Quiet Water” won.", "Title - Quiet Water")]
    [InlineData("en", "The so-called “experts” left.", "Scare - experts")]
    [InlineData("en", "[[P:Ruth Bellwald]], who runs the village bakery, keeps a “flood bag” behind the counter.", "Scare - flood bag")]
    public void Names_and_terms_are_no_speech(string language, string source, string expected) =>
        Assert.Equal([expected], AnnotatedText.Attribute(language, source));

    [Fact]
    public void A_quotation_resumed_after_its_cue_has_the_same_speaker() =>
        Assert.Equal(
            ["Direct Ana Lima <a raconté> J'ai chanté toute la nuit", "Direct Ana Lima <a raconté> malgré la pluie et le froid"],
            AnnotatedText.Attribute("fr", "« J'ai chanté toute la nuit », a raconté [[P:Ana Lima]], « malgré la pluie et le froid »."));

    [Fact]
    public void The_speaker_goes_on_in_the_next_sentence_and_paragraph() =>
        Assert.Equal(
            ["Direct Ana Lima <said> We waited for years,", "Direct Ana Lima Now we are leaving.", "Direct Ana Lima Nobody will stop us."],
            AnnotatedText.Attribute("en", "“We waited for years,” said [[P:Ana Lima]]. “Now we are leaving.”\n\n“Nobody will stop us.”"));

    [Fact]
    public void Words_without_a_cue_belong_to_who_spoke_before() =>
        Assert.Collection(
            AnnotatedText.Attribute("fr", "M. [[P:Lima=Ana Lima]] a déclaré : « Ils nous ont forcés à agir. » La [[L:Bolivie]] devrait donc agir pour que « les forces hostiles en paient le prix »."),
            static quote => Assert.Equal("Direct Ana Lima <a déclaré> Ils nous ont forcés à agir.", quote),
            static quote => Assert.EndsWith(" Ana Lima les forces hostiles en paient le prix", quote, System.StringComparison.Ordinal));

    [Fact]
    public void Pronouns_agree_with_whom_they_stand_for() =>
        Assert.Equal(
            ["Direct Ana Lima <dit-elle> Nous verrons cela demain matin", "Direct Paul Roux <répond-il> Rien ne presse"],
            AnnotatedText.Attribute("fr", "La ministre [[P:Ana Lima]] a reçu le maire [[P:Paul Roux]]. « Nous verrons cela demain matin », dit-elle. « Rien ne presse », répond-il."));

    [Fact]
    public void An_office_stands_for_who_holds_it() =>
        Assert.Equal(
            ["Direct Paul Roux <a ajouté> Rien ne presse vraiment ici"],
            AnnotatedText.Attribute("fr", "Le préfet, [[P:Paul Roux]], a visité l'usine de [[P:Ana Lima]].\n\n« Rien ne presse vraiment ici », a ajouté le préfet."));

    [Fact]
    public void Quotations_inside_quotations_have_speakers_of_their_own() =>
        Assert.Equal(
            ["Direct Ana Lima <said> I asked him, ‘Can you play left?’ and we laughed,", "Direct Ana Lima <asked> Can you play left?"],
            AnnotatedText.Attribute("en", "“I asked him, ‘Can you play left?’ and we laughed,” [[P:Ana Lima]] said."));

    [Theory]
    [InlineData("fr", "« Nous partons demain », a déclaré M. [[P:Lima]], cité par [[O:KCNA]].", "KCNA")]
    [InlineData("fr", "« Nous partons demain », a déclaré à l'[[O:AFP]] le maire [[P:Lima]].", "AFP")]
    [InlineData("en", "“We are leaving tomorrow,” [[P:Lima]] told [[O:Reuters]].", "Reuters")]
    [InlineData("en", "“We are leaving tomorrow,” said [[P:Lima]].", null)]
    public void Who_passed_the_words_on_is_kept(string language, string source, string? expected) =>
        Assert.Equal(expected, Assert.Single(AnnotatedText.Relays(language, source)));

    [Theory]
    [InlineData("fr", "[[P:Ana Lima]] a affirmé que la situation était très grave.", "Indirect Ana Lima <a affirmé> la situation était très grave")]
    [InlineData("fr", "Selon [[P:Ana Lima]], la situation est très grave.", "Indirect Ana Lima <Selon> la situation est très grave")]
    [InlineData("fr", "La situation est très grave, selon [[P:Ana Lima]].", "Indirect Ana Lima <selon> La situation est très grave")]
    [InlineData("en", "[[P:Ana Lima]] said that the situation was serious.", "Indirect Ana Lima <said> the situation was serious")]
    [InlineData("de", "[[P:Ana Lima]] erklärte, dass die Lage ernst sei.", "Indirect Ana Lima <erklärte> die Lage ernst sei")]
    [InlineData("es", "[[P:Ana Lima]] afirmó que la situación es grave.", "Indirect Ana Lima <afirmó> la situación es grave")]
    [InlineData("it", "[[P:Ana Lima]] ha detto che la situazione è grave.", "Indirect Ana Lima <ha detto> la situazione è grave")]
    [InlineData("nl", "[[P:Ana Lima]] zei dat de toestand ernstig is.", "Indirect Ana Lima <zei> de toestand ernstig is")]
    [InlineData("pt", "[[P:Ana Lima]] afirmou que a situação é grave.", "Indirect Ana Lima <afirmou> a situação é grave")]
    [InlineData("en", "[[P:Ana Lima]] said the road would stay closed.", "Indirect Ana Lima <said> the road would stay closed")]
    [InlineData("de", "[[P:Ana Lima]] sagte, die Lage sei sehr ernst.", "Indirect Ana Lima <sagte> die Lage sei sehr ernst")]
    [InlineData("fr", "La situation est très grave, a affirmé [[P:Ana Lima]].", "Indirect Ana Lima <a affirmé> La situation est très grave")]
    [InlineData("en", "The situation is serious, [[P:Ana Lima]] said on Monday.", "Indirect Ana Lima <said> The situation is serious")]
    [InlineData("de", "Die Lage ist sehr ernst, sagte [[P:Ana Lima]].", "Indirect Ana Lima <sagte> Die Lage ist sehr ernst")]
    [InlineData("es", "La situación es muy grave, afirmó [[P:Ana Lima]].", "Indirect Ana Lima <afirmó> La situación es muy grave")]
    [InlineData("it", "La situazione è molto grave, ha detto [[P:Ana Lima]].", "Indirect Ana Lima <ha detto> La situazione è molto grave")]
    [InlineData("nl", "De toestand is zeer ernstig, zei [[P:Ana Lima]].", "Indirect Ana Lima <zei> De toestand is zeer ernstig")]
    [InlineData("pt", "A situação é muito grave, afirmou [[P:Ana Lima]].", "Indirect Ana Lima <afirmou> A situação é muito grave")]
    [InlineData("en", "[[P:Ana Lima]] said [[P:Paul Roux]] wants a new road.", "Indirect Ana Lima <said> Paul Roux wants a new road")]
    [InlineData("en", "[[P:Ana Lima]] said they need a new road.", "Indirect Ana Lima <said> they need a new road")]
    [InlineData("en", "The road is closed according to [[P:Ana Lima]].", "Indirect Ana Lima <according to> The road is closed")]
    [InlineData("de", "Laut [[P:Ana Lima]] bleibt die Straße gesperrt.", "Indirect Ana Lima <Laut> bleibt die Straße gesperrt")]
    [InlineData("de", "[[P:Ana Lima]] fragte, ob die Straße gesperrt bleibt.", "Indirect Ana Lima <fragte> die Straße gesperrt bleibt")]
    [InlineData("nl", "Volgens [[P:Ana Lima]] blijft de weg dicht.", "Indirect Ana Lima <Volgens> blijft de weg dicht")]
    [InlineData("fr", "La route reste fermée selon [[P:Ana Lima]].", "Indirect Ana Lima <selon> La route reste fermée")]
    [InlineData("es", "La carretera sigue cerrada según [[P:Ana Lima]].", "Indirect Ana Lima <según> La carretera sigue cerrada")]
    [InlineData("it", "La strada resta chiusa secondo [[P:Ana Lima]].", "Indirect Ana Lima <secondo> La strada resta chiusa")]
    [InlineData("pt", "A estrada continua fechada segundo [[P:Ana Lima]].", "Indirect Ana Lima <segundo> A estrada continua fechada")]
    public void Reported_speech_is_found_when_asked_for(string language, string source, string expected)
    {
        Assert.Equal([expected], AnnotatedText.Attribute(language, source, indirect: true));
        Assert.Empty(AnnotatedText.Attribute(language, source));
    }
}
