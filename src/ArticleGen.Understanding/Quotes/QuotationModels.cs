using System.Collections.Generic;
using ArticleGen.Understanding.Quotes.Kinds;
using ArticleGen.Understanding.Quotes.Ranking;

namespace ArticleGen.Understanding.Quotes;

/// <summary>What decides on quotations, and who looks on.</summary>
/// <param name="Ranker">Who speaks.</param>
/// <param name="Kinds">What a quotation is.</param>
internal sealed record QuotationModels(SpeakerRanker Ranker, QuoteKindClassifier Kinds)
{
    /// <summary>Who is shown each decision, for training.</summary>
    public IQuotationObserver? Observer { get; init; }

    /// <summary>The models of a language.</summary>
    public static QuotationModels For(string language) =>
        new(new(LogLinearModel.Speakers.For(language)), new(LogLinearModel.QuoteKinds.For(language)));
}

/// <summary>Is shown what was to be decided.</summary>
internal interface IQuotationObserver
{
    /// <summary>Shows a quotation.</summary>
    /// <param name="content">What stands between its marks, in the body.</param>
    /// <param name="candidates">Who may speak; the list is used again afterwards.</param>
    /// <param name="kindFeatures">What it looks like; the list is used again afterwards.</param>
    void Observe(TextSpan content, CandidateList candidates, IReadOnlyList<int> kindFeatures);
}
