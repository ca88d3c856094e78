namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A reporting verb or source before, at some distance.</summary>
internal sealed class FarVerbBefore : ISieve
{
    public Evidence? Find(QuotationSite site)
    {
        if (site.Before is not { } report || (report.IsAdjacent && (report.Subject.IsNone || site.Designates(report.Subject))))
            return null;
        bool vague = !report.Subject.IsNone && !report.IsAdjacent && !site.Designates(report.Subject);
        return (vague ? report with { Subject = PhraseId.None } : report).ToEvidence(SieveId.FarVerbBefore);
    }
}
