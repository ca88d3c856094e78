namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A name after a comma or dash with which the sentence ends: “…” – X.</summary>
internal sealed class Signature : ISieve
{
    public Evidence? Find(QuotationSite site)
    {
        if (site.After <= site.Node + 1 || site.After >= site.Sentence.End)
            return null;
        PhraseId phrase = site.View.PhraseAt(site.After);
        return !phrase.IsNone && !site.View.Of(phrase).Name.IsNone && site.View.EndOf(phrase) >= site.Sentence.End ? new Evidence(SieveId.Signature) { Phrase = phrase } : null;
    }
}
