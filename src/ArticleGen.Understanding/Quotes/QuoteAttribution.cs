using System.Threading;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Quotes;

/// <summary>Decides what each quotation is and who speaks.</summary>
internal static class QuoteAttribution
{
    public static EquatableArray<QuoteInfo> Attribute(
        Document document,
        EquatableArray<QuotationMarks> quotations,
        EntityIndex entities,
        UnderstandingOptions options,
        CancellationToken cancellationToken) => [];
}
