namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A reporting verb right before: «X a déclaré : « … »».</summary>
internal sealed class VerbBefore : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        site.Before is { IsAdjacent: true, IsSource: false } report ? report.ToEvidence(SieveId.VerbBefore) : null;
}
