namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A reporting verb before, at some distance.</summary>
internal sealed class FarVerbBefore : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        site.Before is { IsAdjacent: false, IsSource: false } report ? report.ToEvidence(SieveId.FarVerbBefore) : null;
}
