namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A colon announces the words: «X est en colère : « … »».</summary>
internal sealed class ColonBefore : ISieve
{
    public Evidence? Find(QuotationSite site)
    {
        if (!site.FollowsColon)
            return null;
        PhraseId subject = site.View.SubjectBefore(site.Node);
        bool reported = site.Before is { } report && (report.IsAdjacent || subject.IsNone || site.View.Of(subject).Start < report.End);
        return reported ? null : new Evidence(SieveId.Colon) { Phrase = subject };
    }
}
