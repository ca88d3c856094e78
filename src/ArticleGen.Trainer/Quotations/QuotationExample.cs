using System.Collections.Generic;
using ArticleGen.Understanding;

namespace ArticleGen.Trainer.Quotations;

/// <summary>One annotated quotation as the models see it.</summary>
/// <param name="Place">Its article and the words around it.</param>
/// <param name="Language">The language of its article.</param>
/// <param name="Candidates">Who may speak, nobody first.</param>
/// <param name="KindFeatures">What it looks like.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Speaker">Who speaks by the annotation, if it says so.</param>
/// <param name="IsNews">Whether it was in the news, and not written for training.</param>
/// <param name="Outcome">Whom the attribution gave in the end.</param>
internal sealed record QuotationExample(
    string Place,
    string Language,
    IReadOnlyList<ExampleCandidate> Candidates,
    int[] KindFeatures,
    QuoteKind Kind,
    string? Speaker,
    bool IsNews,
    ExampleOutcome Outcome)
{
    public bool HasSpeaker => Speaker is not null;

    public bool IsSpeech => Kind is QuoteKind.Direct or QuoteKind.Fragment;
}

/// <summary>One candidate of an example.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Features">What speaks for it.</param>
/// <param name="IsRight">Whether to choose it is right, so far as the candidates allow.</param>
/// <param name="Scores">Whether an evaluation counts it as right.</param>
/// <param name="Surest">The place of its surest sieve among all sieves, for comparison.</param>
internal sealed record ExampleCandidate(string Name, int[] Features, bool IsRight, bool Scores, int Surest);

/// <summary>Whom the attribution gave in the end, when all is read.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Scores">Whether an evaluation counts it as right.</param>
/// <param name="Confidence">How sure it was.</param>
internal sealed record ExampleOutcome(string Name, bool Scores, double Confidence);
