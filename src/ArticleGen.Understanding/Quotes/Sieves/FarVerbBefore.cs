namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A reporting verb or source before, at some distance.</summary>
internal sealed class FarVerbBefore : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        site.Before is { IsAdjacent: false } report ? report.ToEvidence(SieveId.FarVerbBefore) : null;
}
