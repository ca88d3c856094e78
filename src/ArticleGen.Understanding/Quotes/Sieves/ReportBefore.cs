using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>Looks back from a quotation for what reports it: «X a dit : », «selon X, ».</summary>
internal static class ReportBefore
{
    private const int AdjacentWords = 3;
    private const int NearSource = 2;

    public static Report? Find(QuotationSite site)
    {
        SentenceView view = site.View;
        Report? nearest = null;
        Report? dependent = null;
        int first = Math.Max(view.Sentence.Start, site.Node - SentenceView.Reach);
        for (int i = site.Node - 1; i >= first; i--)
        {
            Node node = view.Nodes[i];
            if (node.IsMark(';'))
                break;
            if (!HasSpeaker(view, nearest) && SourceAt(site, i) is { } source)
                return source;
            if (nearest is not null || view.Verbs.At(i) is not { } form || IsQuestion(view, form) || IsAside(view, form, site.Node))
                continue;
            if (form.IsPassive)
            {
                i = form.Start;
                continue;
            }

            PhraseId subject = view.SubjectOf(form, site.Node);
            bool adjacent = IsAdjacent(view, form.End, site.Node)
                || (!subject.IsNone && view.Of(subject).Start >= form.End && IsAdjacent(view, view.EndOf(subject), site.Node));
            nearest = new(form.Start, form.End, subject, adjacent, IsSource: false);
            if (dependent is null && IsDependent(view, form))
            {
                (dependent, nearest) = (nearest, null);
                continue;
            }

            if (adjacent && HasSpeaker(view, nearest))
                break;
        }

        return dependent is { } report ? WithSubjectOf(view, report, nearest) : nearest;
    }

    /// <summary>«a indiqué l'agence, sans préciser que …»: an infinitive behind a preposition has the subject of the verb that it depends on.</summary>
    private static bool IsDependent(SentenceView view, VerbForm form)
    {
        int before = form.Start - 1;
        if (before > view.Sentence.Start && view.Nodes[before].Is(WordClass.Of))
            before--;
        return view.Nodes[form.Verb].Is(WordClass.Infinitive) && before > view.Sentence.Start && view.Nodes[before].Is(WordClass.Preposition);
    }

    private static Report WithSubjectOf(SentenceView view, Report dependent, Report? main) =>
        HasSpeaker(view, main) ? dependent with { Subject = main!.Value.Subject } : dependent;

    private static Report? SourceAt(QuotationSite site, int i)
    {
        SentenceView view = site.View;
        bool source = view.Nodes[i].Is(WordClass.Source);
        if (!source && !(view.Nodes[i].Is(WordClass.Viewpoint) && OpensClause(view, i)))
            return null;
        PhraseId phrase = view.PhraseFrom(i + 1, NearSource);
        return phrase.IsNone || (!source && !CanHaveViews(view, phrase)) ? null : new(i, i + 1, phrase, IsAdjacent(view, view.Of(phrase).End, site.Node), IsSource: true);
    }

    private static bool HasSpeaker(SentenceView view, Report? report) =>
        report is { Subject: { IsNone: false } subject } && view.Of(subject).Designates && (view.Of(subject).Class & WordClass.Impersonal) == WordClass.None;

    private static bool CanHaveViews(SentenceView view, PhraseId id)
    {
        NounPhrase phrase = view.Of(id);
        return !phrase.Name.IsNone
            || phrase.IsPronoun
            || (!phrase.Head.IsNone && view.Nodes[phrase.Head.Index].Is(WordClass.Function | WordClass.Organization | WordClass.Medium | WordClass.Authority));
    }

    private static bool OpensClause(SentenceView view, int i) =>
        i == view.Sentence.Start || view.Nodes[i - 1].Kind is NodeKind.Mark or NodeKind.Quotation || view.Nodes[i - 1].Is(WordClass.Coordinator | WordClass.Subordinator);

    /// <summary>Whether an inverted form asks instead of reporting: «fournit-elle».</summary>
    private static bool IsQuestion(SentenceView view, VerbForm form) =>
        view.Nodes[form.Verb].Is(WordClass.Inverted) && form.Start > view.Sentence.Start && !view.IsAfterComma(form.Start) && view.Nodes[form.Start - 1].Kind != NodeKind.Quotation;

    /// <summary>"Bellwald, who runs the bakery, keeps a …": a verb in an aside that is closed before the quotation.</summary>
    private static bool IsAside(SentenceView view, VerbForm form, int quotation)
    {
        int before = form.Start - 1;
        if (before <= view.Sentence.Start || !view.Nodes[before].Is(WordClass.Relative) || !view.Nodes[before - 1].IsComma)
            return false;
        for (int i = form.End; i + 1 < quotation; i++)
        {
            if (view.Nodes[i].IsComma)
                return true;
        }

        return false;
    }

    private static bool IsAdjacent(SentenceView view, int from, int quotation)
    {
        int words = 0;
        List<Node> nodes = view.Nodes;
        for (int i = from; i < quotation; i++)
        {
            if (nodes[i].Kind == NodeKind.Quotation)
                return false;
            if (nodes[i].IsColon)
                return true;
            if (nodes[i].Kind == NodeKind.Mark || nodes[i].Is(WordClass.Of | WordClass.Determiner | WordClass.Subordinator | WordClass.Adverb))
                continue;
            if (++words > AdjacentWords)
                return false;
        }

        return true;
    }
}
