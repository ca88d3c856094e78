namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>Who spoke before goes on, unless somebody else has been the subject since.</summary>
internal sealed class LastSpeaker : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        site.Conversation is { GoesOn: true, Last: { IsKnown: true } speaker } ? new Evidence(SieveId.LastSpeaker) { Speaker = speaker } : null;
}
