using System.Threading;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Quotes;

/// <summary>Finds every pair of quotation marks.</summary>
internal static class QuotationScanner
{
    public static EquatableArray<QuotationMarks> Scan(Document document, ProblemList problems, CancellationToken cancellationToken) => [];
}
