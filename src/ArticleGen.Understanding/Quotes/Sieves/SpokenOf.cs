namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>Somebody that the text has spoken of.</summary>
/// <param name="rank">0 for the last, and so on.</param>
internal sealed class SpokenOf(int rank) : ISieve
{
    public Evidence? Find(QuotationSite site)
    {
        int index = site.Referents.All.Count - 1 - rank;
        return index >= 0 ? new Evidence(SieveId.SpokenOf) { Speaker = site.Referents.All[index].Who } : null;
    }
}
