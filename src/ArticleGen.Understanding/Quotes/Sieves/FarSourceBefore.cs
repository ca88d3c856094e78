namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A source before, at some distance: «la victime était, d'après la police, « très expérimentée »».</summary>
internal sealed class FarSourceBefore : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        site.Before is { IsAdjacent: false, IsSource: true } report ? report.ToEvidence(SieveId.FarSourceBefore) : null;
}
