using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>Decides between speech, a name and words held at a distance.</summary>
internal static class QuoteKindClassifier
{
    private const int FewWords = 3;
    private const int ClauseWords = 6;
    private const int LookBack = 4;

    /// <summary>The kind of a quotation.</summary>
    /// <param name="nodes">The text around it.</param>
    /// <param name="quotation">Its node.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="content">What it looks like.</param>
    /// <param name="evidence">What reports it.</param>
    public static QuoteKind Classify(List<Node> nodes, int quotation, Sentence sentence, QuotationContent content, QuotationEvidence evidence)
    {
        bool opens = OpensClause(nodes, quotation, sentence);
        Announcement announced = AnnouncementOf(nodes, quotation, sentence);
        if (announced.Named && !content.StartsUpper && evidence.Strength == CueStrength.Adjacent && evidence.Speaker.IsKnown && announced.NamingNode >= 0 && evidence.Cue is { } cue && cue.End >= nodes[announced.NamingNode].End)
            announced = announced with { Named = false };
        bool looksLikeTitle = content.IsName || (content.StartsUpper && !content.EndsSentence && content.Words <= ClauseWords * 2);
        bool spoken = evidence.Strength >= CueStrength.Colon;
        if (evidence.Strength == CueStrength.Incise && (!announced.Named || content.Words > FewWords))
            return Speech(content, evidence, opens);
        if (announced.Named && !content.EndsSentence && content.Words <= ClauseWords * 2)
            return content.StartsUpper || content.IsName ? QuoteKind.Title : QuoteKind.Scare;
        if (announced.Work && looksLikeTitle)
            return QuoteKind.Title;
        if (announced.Term && content.Words <= FewWords && evidence.Strength != CueStrength.Adjacent)
            return QuoteKind.Scare;
        if (content.IsName && evidence.Strength < CueStrength.Colon)
            return QuoteKind.Title;
        if (content.IsTitleCase && !content.EndsSentence && evidence.Strength < CueStrength.Incise && !nodes[Math.Max(0, quotation - 1)].IsColon)
            return QuoteKind.Title;
        if (spoken && (content.Words > 1 || evidence.Cue is not null || content.EndsSentence))
            return Speech(content, evidence, opens);
        if (content.EndsSentence && content.Words > 1)
            return Speech(content, evidence, opens);
        if (content.Words > ClauseWords)
            return looksLikeTitle && !content.HasVerb && content.Capitals * 2 > content.Words ? QuoteKind.Title : Speech(content, evidence, opens);
        if (looksLikeTitle && !evidence.StandsAlone && evidence.Strength < CueStrength.Distant)
            return QuoteKind.Title;
        if (evidence.Strength == CueStrength.Distant && evidence.Speaker.IsKnown)
            return looksLikeTitle && content.Capitals > 1 ? QuoteKind.Title : content.Words == 1 && !nodes[quotation - 1].Is(WordClass.Auxiliary) ? QuoteKind.Scare : Speech(content, evidence, opens);
        if (content.Words <= FewWords)
            return QuoteKind.Scare;
        return evidence.Speaker.IsKnown || content.HasVerb ? Speech(content, evidence, opens) : QuoteKind.Scare;
    }

    private static QuoteKind Speech(QuotationContent content, QuotationEvidence evidence, bool opens)
    {
        bool clause = content.EndsSentence || content.HasSentences || content.HasVerb;
        bool whole = evidence.StandsAlone || evidence.Strength is CueStrength.Incise or CueStrength.Colon;
        bool starts = opens || whole || content.StartsUpper || content.EndsSentence;
        return (clause && starts && content.Words > FewWords) || ((whole || opens) && (content.StartsUpper || content.EndsSentence)) ? QuoteKind.Direct : QuoteKind.Fragment;
    }

    /// <summary>Whether a whole clause may follow what stands before a quotation: a colon, a comma or «que».</summary>
    private static bool OpensClause(List<Node> nodes, int quotation, Sentence sentence) =>
        quotation == sentence.Start || nodes[quotation - 1].IsColon || nodes[quotation - 1].IsComma || nodes[quotation - 1].Is(WordClass.Subordinator);

    private static Announcement AnnouncementOf(List<Node> nodes, int quotation, Sentence sentence)
    {
        bool work = false;
        bool named = false;
        bool term = false;
        int naming = -1;
        for (int i = quotation - 1; i >= sentence.Start && i >= quotation - LookBack; i--)
        {
            Node node = nodes[i];
            if (node.Kind == NodeKind.Quotation)
                break;
            bool next = i == quotation - 1;
            if (node.Kind == NodeKind.Mark && !node.IsComma && !(node.IsColon && i == quotation - 1))
                break;
            bool noun = i == sentence.Start || nodes[i - 1].Kind == NodeKind.Word;
            work |= node.Is(WordClass.Work | WordClass.Name) && noun && i >= quotation - 3;
            if (node.Is(WordClass.Naming))
            {
                named = true;
                naming = i;
            }

            term |= node.Is(WordClass.Term) && (next || i == quotation - 2);
        }

        return new(work, named, term, naming);
    }

    private readonly record struct Announcement(bool Work, bool Named, bool Term, int NamingNode);
}
