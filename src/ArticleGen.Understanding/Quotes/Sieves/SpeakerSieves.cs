using System.Collections.Generic;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>All sieves, from the surest to the weakest evidence.</summary>
/// <remarks>After Muzny et al., «A Two-stage Sieve Approach for Quote Attribution» (EACL 2017), without a parser.</remarks>
internal static class SpeakerSieves
{
    public static IReadOnlyList<ISieve> InOrder { get; } =
    [
        new ClauseInside(),
        new VerbBefore(),
        new SourceBefore(),
        new SourceAfter(),
        new Signature(),
        new ClauseAfter(),
        new UnlistedVerbAfter(),
        new NullSubject(),
        new JoinedQuotation(),
        new ColonBefore(),
        new Agent(),
        new FarSourceBefore(),
        new FarVerbBefore(),
        new SubjectBefore(personsOnly: true),
        new LastSpeaker(),
        new LastReporter(),
        new SubjectBefore(personsOnly: false),
        new LeadIn(),
        new NameLine(),
        new FirstPhrase(),
        new NearestPhrase(SieveId.PhraseBefore),
        new NearestPhrase(SieveId.PhraseAfter),
        new NearestPhrase(SieveId.NameBefore),
        new NearestPhrase(SieveId.NameAfter),
        new NextSubject(),
        new BeforeLastSpeaker(),
        new MostSalient(),
        new SpokenOf(0),
        new SpokenOf(1),
        new SpokenOf(2),
        new SpokenOf(3),
        new SpokenOf(4),
    ];
}
