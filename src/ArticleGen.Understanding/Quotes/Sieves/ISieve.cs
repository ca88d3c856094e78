namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>One way to tell who speaks.</summary>
internal interface ISieve
{
    /// <summary>Who may have spoken the words of a quotation, or <see langword="null"/> where this sieve cannot tell.</summary>
    Evidence? Find(QuotationSite site);
}
