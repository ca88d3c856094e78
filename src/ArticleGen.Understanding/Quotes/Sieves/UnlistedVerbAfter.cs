using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>
/// A verb that no list has, where a reporting verb stands: in “…,” he laughed, the word after the subject; in «« … », philosophe le
/// maire», the one before it.
/// </summary>
internal sealed class UnlistedVerbAfter : ISieve
{
    private const int NearSubject = 2;
    private const WordClass NoVerb = WordClass.Preposition | WordClass.Auxiliary | WordClass.Coordinator | WordClass.Relative;

    public Evidence? Find(QuotationSite site)
    {
        SentenceView view = site.View;
        if (!site.MayBeReportedAfter || site.After >= site.Sentence.End || ClauseAfter.FirstVerb(site) is not null)
            return null;
        PhraseId first = view.PhraseFrom(site.After, NearSubject);
        if (first.IsNone || !view.IsSubjectLike(first))
            return null;
        int start = view.Of(first).Start;
        if (view.Text.Lexicon.SubjectMayFollow)
            return start > site.After && view.Nodes[start - 1].Kind == NodeKind.Word && IsWord(view.Nodes[site.After], NoVerb | WordClass.Subordinator) ? ToEvidence(first, site.After, start) : null;
        int end = view.EndOf(first);
        return start == site.After && end < site.Sentence.End && IsWord(view.Nodes[end], NoVerb) ? ToEvidence(first, end, end + 1) : null;
    }

    private static bool IsWord(Node node, WordClass but) => node.Kind == NodeKind.Word && !node.IsCapitalized && !node.Is(but);

    private static Evidence ToEvidence(PhraseId subject, int start, int end) => new(SieveId.UnlistedVerbAfter) { Phrase = subject, CueStart = start, CueEnd = end };
}
