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
        CancellationToken cancellationToken)
    {
        QuoteInfo[] quotes = new QuoteInfo[quotations.Length];
        for (int i = 0; i < quotes.Length; i++)
            quotes[i] = new(QuoteKind.Direct, document.ToFile(quotations[i].Content), quotations[i].Block, -1, null, null, -1);
        return new(quotes);
    }
}
