using System.Threading;
using ArticleGen.Understanding.Quotes;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities;

/// <summary>Finds the names and values of an article.</summary>
internal static class EntityRecognizer
{
    public static EntityIndex Recognize(
        Document document,
        EquatableArray<QuotationMarks> quotations,
        UnderstandingOptions options,
        ProblemList problems,
        CancellationToken cancellationToken) =>
        new(document, [], []);
}
