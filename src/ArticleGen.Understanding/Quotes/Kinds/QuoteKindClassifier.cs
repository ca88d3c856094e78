using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Quotes.Sentences;
using ArticleGen.Understanding.Quotes.Sieves;

namespace ArticleGen.Understanding.Quotes.Kinds;

/// <summary>Decides between speech, a name and words held at a distance.</summary>
internal static class QuoteKindClassifier
{
    private const int FewWords = 3;
    private const int ClauseWords = 6;
    private const int LookBack = 4;

    /// <summary>The kind of a quotation.</summary>
    /// <param name="site">Where it stands.</param>
    /// <param name="content">What it looks like.</param>
    /// <param name="evidence">What reports it, if anything does.</param>
    public static QuoteKind Classify(QuotationSite site, QuotationContent content, Evidence? evidence)
    {
        List<Node> nodes = site.View.Nodes;
        int quotation = site.Node;
        CueStrength strength = StrengthOf(evidence);
        bool isKnown = evidence is { Speaker.IsKnown: true };
        bool opens = OpensClause(nodes, quotation, site.Sentence);
        Announcement announced = AnnouncementOf(nodes, quotation, site.Sentence);
        if (announced.Named && !content.StartsUpper && strength == CueStrength.Adjacent && isKnown && announced.NamingNode >= 0 && evidence is { HasCue: true } cue && cue.CueEnd > announced.NamingNode)
            announced = announced with { Named = false };
        bool looksLikeTitle = content.IsName || (content.StartsUpper && !content.EndsSentence && content.Words <= ClauseWords * 2);
        QuoteKind speech = Speech(content, strength, opens, site.IsAlone);
        if (strength == CueStrength.Clause && (!announced.Named || content.Words > FewWords))
            return speech;
        if (announced.Named && !content.EndsSentence && content.Words <= ClauseWords * 2)
            return content.StartsUpper || content.IsName ? QuoteKind.Title : QuoteKind.Scare;
        if (announced.Work && looksLikeTitle)
            return QuoteKind.Title;
        if (announced.Term && content.Words <= FewWords && strength != CueStrength.Adjacent)
            return QuoteKind.Scare;
        if (content.IsName && strength < CueStrength.Colon)
            return QuoteKind.Title;
        if (content.IsTitleCase && !content.EndsSentence && strength < CueStrength.Clause && !nodes[Math.Max(0, quotation - 1)].IsColon)
            return QuoteKind.Title;
        if (strength >= CueStrength.Colon && (content.Words > 1 || evidence is { HasCue: true } || content.EndsSentence))
            return speech;
        if (content.EndsSentence && content.Words > 1)
            return speech;
        if (content.Words > ClauseWords)
            return looksLikeTitle && !content.HasVerb && content.Capitals * 2 > content.Words ? QuoteKind.Title : speech;
        if (looksLikeTitle && !site.IsAlone && strength < CueStrength.Distant)
            return QuoteKind.Title;
        if (strength == CueStrength.Distant && isKnown)
            return looksLikeTitle && content.Capitals > 1 ? QuoteKind.Title : content.Words == 1 && !nodes[quotation - 1].Is(WordClass.Auxiliary) ? QuoteKind.Scare : speech;
        if (content.Words <= FewWords)
            return QuoteKind.Scare;
        return isKnown || content.HasVerb ? speech : QuoteKind.Scare;
    }

    private static CueStrength StrengthOf(Evidence? evidence) => evidence?.Sieve switch
    {
        SieveId.ClauseInside or SieveId.SourceAfter or SieveId.Signature or SieveId.ClauseAfter or SieveId.UnlistedVerbAfter => CueStrength.Clause,
        SieveId.VerbBefore or SieveId.SourceBefore or SieveId.JoinedQuotation => CueStrength.Adjacent,
        SieveId.Colon => CueStrength.Colon,
        SieveId.FarVerbBefore => CueStrength.Distant,
        SieveId.PersonAsSubject or SieveId.Subject => CueStrength.Subject,
        _ => CueStrength.None,
    };

    private static QuoteKind Speech(QuotationContent content, CueStrength strength, bool opens, bool alone)
    {
        bool clause = content.EndsSentence || content.HasSentences || content.HasVerb;
        bool whole = alone || strength is CueStrength.Clause or CueStrength.Colon;
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

    /// <summary>How surely a quotation belongs to what reports it.</summary>
    private enum CueStrength : byte
    {
        None,
        Subject,
        Distant,
        Colon,
        Adjacent,
        Clause,
    }
}
