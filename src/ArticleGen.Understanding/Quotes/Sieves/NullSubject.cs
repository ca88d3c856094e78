using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A reporting verb without a subject beside it, in languages that leave out what a pronoun would say: “«…», concluyó”.</summary>
internal sealed class NullSubject : ISieve
{
    public Evidence? Find(QuotationSite site)
    {
        SentenceView view = site.View;
        if (!view.Text.Lexicon.SubjectMayBeMissing)
            return null;
        if (ClauseAfter.FirstVerb(site) is { } after && (after.Start == site.After || view.IsAfterComma(after.Start)))
            return HasSubjectAt(view, after.End) ? null : ToEvidence(after.Start, after.End);
        return site.Before is { IsSource: false } before && !HasSubjectAt(view, before.End) && OpensClause(view, before.Start) ? ToEvidence(before.Start, before.End) : null;
    }

    private static bool HasSubjectAt(SentenceView view, int node) => view.PhraseAt(node) is { IsNone: false } phrase && view.IsSubjectLike(phrase);

    private static bool OpensClause(SentenceView view, int node) =>
        node == view.Sentence.Start || view.Nodes[node - 1].Kind is NodeKind.Mark or NodeKind.Quotation || view.Nodes[node - 1].Is(WordClass.Coordinator | WordClass.Subordinator | WordClass.Adverb);

    private static Evidence ToEvidence(int start, int end) => new(SieveId.NullSubject) { CueStart = start, CueEnd = end, LeavesOutSubject = true };
}
