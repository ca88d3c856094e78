namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>Whoever spoke before the last speaker answers.</summary>
internal sealed class BeforeLastSpeaker : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        site.Conversation.BeforeLast is { IsKnown: true } speaker ? new Evidence(SieveId.BeforeLastSpeaker) { Speaker = speaker } : null;
}
