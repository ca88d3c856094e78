namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>The noun phrase that opens the sentence.</summary>
internal sealed class FirstPhrase : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        site.View.Subject() is { IsNone: false } subject && site.View.Of(subject).Start < site.Node && site.Designates(subject) ? new Evidence(SieveId.FirstPhrase) { Phrase = subject } : null;
}
