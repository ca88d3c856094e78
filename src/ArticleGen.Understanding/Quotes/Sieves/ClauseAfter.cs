using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A reporting clause behind: «« … », a dit X», “…,” X said.</summary>
internal sealed class ClauseAfter : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        FirstVerb(site) is { IsPassive: false } form && Subject(site, form) is { } subject
            ? new Evidence(SieveId.ClauseAfter) { Phrase = subject, CueStart = form.Start, CueEnd = form.End }
            : null;

    /// <summary>The first reporting verb behind a quotation, before the next one.</summary>
    public static VerbForm? FirstVerb(QuotationSite site)
    {
        SentenceView view = site.View;
        int end = System.Math.Min(view.Sentence.End, site.After + SentenceView.Reach);
        for (int i = site.After; i < end && view.Nodes[i].Kind != NodeKind.Quotation; i++)
        {
            if (view.Verbs.At(i) is { } form)
                return form;
        }

        return null;
    }

    /// <summary>Its subject: a phrase, none where the verb stands alone, <see langword="null"/> where the verb reports something else.</summary>
    private static PhraseId? Subject(QuotationSite site, VerbForm form)
    {
        SentenceView view = site.View;
        bool atOnce = form.Start == site.After;
        if (view.Verbs.TiedSubject(form) is { IsNone: false } tied)
            return atOnce || site.MayBeReportedAfter || view.IsAfterComma(form.Start) ? view.PhraseAt(tied.Index) : null;
        bool subjectMayFollow = view.Text.Lexicon.SubjectMayFollow;
        if (site.MayBeReportedAfter && !subjectMayFollow && view.PhraseAt(site.After) is { IsNone: false } first && view.IsSubjectLike(first))
            return first;
        if (!subjectMayFollow && SetOffSubject(view, form) is { IsNone: false } setOff)
            return setOff;
        if (!atOnce && !view.IsAfterComma(form.Start))
            return null;
        PhraseId next = view.PhraseAt(form.End);
        bool isNoun = !next.IsNone && view.Of(next).Link == PhraseLink.None && view.Of(next).Class != WordClass.None;
        PhraseId following = isNoun ? next : view.PhraseFrom(form.End);
        if (following.IsNone)
            return site.MayBeReportedAfter && atOnce && subjectMayFollow ? following : null;
        return site.MayBeReportedAfter || !atOnce || view.IsSubjectLike(following) ? following : null;
    }

    /// <summary>“…” to the end, she said: subject and verb alone behind a comma.</summary>
    private static PhraseId SetOffSubject(SentenceView view, VerbForm form)
    {
        PhraseId before = view.LastPhraseBefore(form.Start);
        if (before.IsNone || view.Of(before).End != form.Start)
            return PhraseId.None;
        PhraseId subject = view.Of(before).Root is { IsNone: false } root ? root : before;
        return view.IsSubjectLike(subject) && view.IsAfterComma(view.Of(subject).Start) ? subject : PhraseId.None;
    }
}
