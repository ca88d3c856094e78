namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>The paragraph before ends with a colon: “And from Chairwoman X:”.</summary>
internal sealed class LeadIn : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        site.IsFirst && site.Conversation.LeadIn is { IsKnown: true } speaker ? new Evidence(SieveId.LeadIn) { Speaker = speaker } : null;
}
