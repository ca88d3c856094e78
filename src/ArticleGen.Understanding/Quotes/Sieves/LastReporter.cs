namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>Who was reported without quotation marks goes on: «X a refusé, a-t-il dit. La mesure serait « … »».</summary>
internal sealed class LastReporter : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        site.Conversation.Reporter is { IsKnown: true } speaker ? new Evidence(SieveId.LastReporter) { Speaker = speaker } : null;
}
