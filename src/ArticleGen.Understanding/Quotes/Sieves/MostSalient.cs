using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>Whom the text is about.</summary>
internal sealed class MostSalient : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        site.Referents.Resolve(Agreement.Singular) is { IsKnown: true } speaker ? new Evidence(SieveId.MostSalient) { Speaker = speaker } : null;
}
