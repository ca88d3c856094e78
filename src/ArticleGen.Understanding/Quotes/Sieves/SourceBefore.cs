namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A source right before: «Selon X, « … »».</summary>
internal sealed class SourceBefore : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        site.Before is { IsAdjacent: true, IsSource: true } report ? report.ToEvidence(SieveId.SourceBefore) : null;
}
