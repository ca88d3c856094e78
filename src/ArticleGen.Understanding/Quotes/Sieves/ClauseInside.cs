using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A reporting clause between commas in the middle of the words: «Nous lirons, prévient-il. Les tableaux…».</summary>
internal sealed class ClauseInside : ISieve
{
    private const int NearComma = 4;

    public Evidence? Find(QuotationSite site)
    {
        SentenceView view = site.Inner;
        if (!view.Text.Lexicon.SubjectMayFollow)
            return null;
        for (int sentence = 0; sentence < view.Text.Sentences.Count; sentence++)
        {
            view.Open(sentence);
            for (int i = view.Sentence.Start + 1; i < view.Sentence.End; i++)
            {
                Cancellation.Check();
                if (view.Nodes[i].Is(WordClass.Verb) && HasCommaBefore(view, i) && Report(view, i) is { } evidence)
                    return evidence;
            }
        }

        return null;
    }

    private static Evidence? Report(SentenceView view, int verb)
    {
        if (view.Verbs.At(verb) is not { } form || form.Start <= view.Sentence.Start || !view.IsAfterComma(form.Start))
            return null;
        if (view.Verbs.TiedSubject(form) is { IsNone: false } tied)
            return ToEvidence(form, view.PhraseAt(tied.Index) is { IsNone: false } pronoun && (view.Of(pronoun).Class & WordClass.Pronoun) != WordClass.None ? pronoun : PhraseId.None);
        PhraseId following = view.PhraseAt(form.End);
        if (following.IsNone || view.Of(following).IsPronoun || view.Of(following).IsIndefinite || !view.IsSubjectLike(following))
            return null;
        int after = view.EndOf(following);
        bool closed = after >= view.Sentence.End || view.Nodes[after].Kind == NodeKind.Mark;
        return closed ? ToEvidence(form, following) : null;
    }

    private static Evidence? ToEvidence(VerbForm form, PhraseId subject) =>
        subject.IsNone ? null : new Evidence(SieveId.ClauseInside) { Phrase = subject, CueStart = form.Start, CueEnd = form.End, IsInside = true };

    private static bool HasCommaBefore(SentenceView view, int verb)
    {
        for (int i = verb - 1; i >= view.Sentence.Start && i >= verb - NearComma; i--)
        {
            if (view.Nodes[i].IsComma)
                return true;
            if (!view.Nodes[i].Is(WordClass.Adverb | WordClass.Auxiliary | WordClass.Pronoun))
                return false;
        }

        return false;
    }
}
