namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>The line below the quotation is a name.</summary>
internal sealed class NameLine : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        site.IsLast && site.NameBelow is { IsNone: false } entity ? new Evidence(SieveId.NameLine) { Speaker = new(entity, null) } : null;
}
