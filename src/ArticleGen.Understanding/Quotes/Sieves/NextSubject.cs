namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>The subject of the next sentence, where the quotation stands alone: «« … ». Dupont a repris sa place».</summary>
internal sealed class NextSubject : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        site.IsAlone && site.SubjectOfNext is { IsNone: false } subject && site.View.Of(subject).Designates ? new Evidence(SieveId.NextSubject) { Phrase = subject } : null;
}
