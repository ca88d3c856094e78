using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

/// <summary>What each sieve finds, whatever the trained models make of it.</summary>
public sealed class SpeakerSievesTests
{
    [Theory]
    [InlineData("fr", "[[P:Ana Lima]] a déclaré : « Rien ne change pour nous. »", "VerbBefore Ana Lima")]
    [InlineData("en", "[[P:Ana Lima]] said: “Nothing changes for us.”", "VerbBefore Ana Lima")]
    [InlineData("de", "[[P:Ana Lima]] sagte: „Für uns ändert sich nichts.“", "VerbBefore Ana Lima")]
    [InlineData("fr", "Selon [[P:Ana Lima]], « rien ne change ».", "SourceBefore Ana Lima")]
    [InlineData("en", "According to [[P:Ana Lima]], “nothing changes”.", "SourceBefore Ana Lima")]
    [InlineData("fr", "La mesure est, d'après [[P:Ana Lima]] et tous les autres élus de la vallée, « inutile ».", "FarSourceBefore Ana Lima")]
    [InlineData("fr", "« Rien ne change », selon [[P:Ana Lima]].", "SourceAfter Ana Lima")]
    [InlineData("de", "„Nichts ändert sich“, so [[P:Ana Lima]].", "SourceAfter Ana Lima")]
    [InlineData("fr", "« Rien ne change », a dit [[P:Ana Lima]].", "ClauseAfter Ana Lima")]
    [InlineData("en", "“Nothing changes,” [[P:Ana Lima]] said.", "ClauseAfter Ana Lima")]
    [InlineData("en", "“Nothing changes” for the growers of the valley, [[P:Ana Lima]] said.", "ClauseAfter Ana Lima")]
    [InlineData("fr", "« Rien ne change », zigzague [[P:Ana Lima]].", "UnlistedVerbAfter Ana Lima")]
    [InlineData("fr", "« Nous lirons, prévient [[P:Ana Lima]]. Les tableaux suivront. »", "ClauseInside Ana Lima")]
    [InlineData("fr", "« Rien ne change » – [[P:Ana Lima]]", "Signature Ana Lima")]
    [InlineData("fr", "[[P:Ana Lima]] est en colère : « Rien ne change. »", "Colon Ana Lima")]
    [InlineData("fr", "La loi est qualifiée d'« inutile » par [[P:Ana Lima]].", "Agent Ana Lima")]
    [InlineData("en", "[[P:Paul Roux]] was described by [[P:Ana Lima]] as “a strong advocate”.", "Agent Ana Lima")]
    [InlineData("de", "Das Gesetz wird von [[P:Ana Lima]] als „nutzlos“ bezeichnet.", "Agent Ana Lima")]
    [InlineData("es", "La ley fue calificada de «inútil» por [[P:Ana Lima]].", "Agent Ana Lima")]
    [InlineData("es", "La reforma fue condenada por [[P:Ana Lima]] como un «error histórico».", "Agent Ana Lima")]
    [InlineData("pt", "A reforma foi condenada por [[P:Ana Lima]] como um «erro histórico».", "Agent Ana Lima")]
    [InlineData("nl", "De wet wordt door [[P:Ana Lima]] ‘nutteloos’ genoemd.", "Agent Ana Lima")]
    [InlineData("en", "“We wait.”\n\n— [[P:Ana Lima]], teacher", "NameLine Ana Lima")]
    [InlineData("en", "And from Chairwoman [[P:Ana Lima]]:\n\n“We wait.”", "LeadIn Ana Lima")]
    public void A_sieve_finds_the_speaker(string language, string source, string expected) =>
        Assert.Contains(expected, AnnotatedText.Candidates(language, source));

    [Theory]
    [InlineData("fr", "[[P:Paul Roux]] a reçu [[P:Ana Lima]]. « Rien ne change », dit-elle.", "ClauseAfter Paul Roux")]
    [InlineData("fr", "[[P:Paul Roux]] a reçu [[P:Ana Lima]]. « Rien ne change », dit-elle.", "ClauseAfter Ana Lima")]
    [InlineData("de", "[[P:Ana Lima]] kam. „Nichts ändert sich“, sagte sie.", "ClauseAfter Ana Lima")]
    [InlineData("en", "[[P:Ana Lima]] came. “Nothing changes,” she said.", "ClauseAfter Ana Lima")]
    public void A_pronoun_may_stand_for_all_that_agree(string language, string source, string expected) =>
        Assert.Contains(expected, AnnotatedText.Candidates(language, source));

    [Theory]
    [InlineData("fr", "[[P:Ana Lima]] a gagné. Le boxeur de 23 ans a exprimé « sa grande joie ».")]
    [InlineData("de", "[[P:Ana Lima]] gewann. Die Läuferin aus dem Norden sagte: „Ich bin glücklich.“")]
    [InlineData("es", "[[P:Ana Lima]] ganó. La campeona de 23 años declaró: «Estoy feliz».")]
    public void A_description_may_stand_for_somebody_named_before(string language, string source) =>
        Assert.Contains(AnnotatedText.Candidates(language, source), static found => found == "VerbBefore Ana Lima");

    [Theory]
    [InlineData("de", "[[P:Paul Roux]] kam. Den Plan der [[O:Acme]] nannte er „einen Fehler“.", "VerbBefore Paul Roux")]
    [InlineData("de", "[[P:Paul Roux]] kam. Am Montag sagte [[P:Ana Lima]]: „Wir warten.“", "VerbBefore Ana Lima")]
    [InlineData("nl", "[[P:Paul Roux]] kwam. Het plan van [[O:Acme]] noemde hij ‘een fout’.", "VerbBefore Paul Roux")]
    [InlineData("nl", "[[P:Paul Roux]] kwam. Op maandag zei [[P:Ana Lima]]: ‘Wij wachten.’", "VerbBefore Ana Lima")]
    [InlineData("nl", "[[P:Paul Roux]] is er. ‘Wij wachten’, legt de voorzitter van de wijnboeren, [[P:Ana Lima]], uit.", "ClauseAfter Ana Lima")]
    [InlineData("nl", "[[P:Paul Roux]] is er. ‘Wij wachten’, voegt [[P:Ana Lima]] eraan toe.", "ClauseAfter Ana Lima")]
    public void The_subject_stands_behind_the_verb_where_something_else_opens_the_sentence(string language, string source, string expected) =>
        Assert.Contains(expected, AnnotatedText.Candidates(language, source));

    [Theory]
    [InlineData("de", "[[P:Paul Roux]] schwieg. Nun kam eine Armeesprecherin. „Wir warten“, sagte sie.", "ClauseAfter (eine Armeesprecherin)")]
    [InlineData("de", "[[P:Paul Roux]] schwieg. Nun kam ein Verbandsvorsitzender. „Wir warten“, sagte er.", "ClauseAfter (ein Verbandsvorsitzender)")]
    [InlineData("nl", "[[P:Paul Roux]] zweeg. Toen kwam een legerwoordvoerder. ‘Wij wachten’, zei hij.", "ClauseAfter (een legerwoordvoerder)")]
    public void A_compound_is_what_its_last_part_is(string language, string source, string expected) =>
        Assert.Contains(expected, AnnotatedText.Candidates(language, source));

    [Theory]
    [InlineData("de", "[[P:Paul Roux]] schwieg. Die Flugzeuge blieben am Boden. „Wir warten“, sagte er.")]
    [InlineData("de", "[[P:Paul Roux]] schwieg. Eine Urkunde lag auf dem Tisch. „Wir warten“, sagte er.")]
    public void A_short_last_part_proves_nothing(string language, string source) =>
        Assert.Equal("ClauseAfter Paul Roux", AnnotatedText.Candidates(language, source)[0]);

    [Fact]
    public void The_person_at_the_end_of_a_noun_phrase_speaks() =>
        Assert.Contains("SourceBefore Kelly Dittmar", AnnotatedText.Candidates("en", "According to [[O:Rutgers University]] political scholar [[P:Kelly Dittmar]], “women hold few seats”."));

    [Fact]
    public void Words_inside_the_quotation_before_are_no_cue_of_the_next() =>
        Assert.Equal(2, AnnotatedText.Attribute("fr", "« Nous lirons, prévient [[P:Ana Lima]]. Les tableaux suivront » et « nous verrons ».").Length);
}
