using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>Finds the reporting verb or preposition around a quotation and the noun phrase that is its subject.</summary>
internal sealed class CueFinder(string body, AuthorText text, NounPhraseChunker chunker, bool subjectMayFollow)
{
    private const int LongestVerb = 5;
    private const int NearSubject = 8;
    private const int AdjacentWords = 3;
    private const int Reach = 96;

    private List<Node> Nodes => text.Nodes;

    private List<NounPhrase> Phrases => chunker.Phrases;

    /// <summary>What follows the quotation: «…, a dit X», “…,” X said, «…» selon X.</summary>
    public Cue FindAfter(Sentence sentence, int quotation)
    {
        int i = SkipLightly(quotation + 1, sentence.End);
        if (i >= sentence.End || Nodes[i].Kind == NodeKind.Quotation)
            return Cue.Nothing;
        if (Nodes[i].Is(WordClass.Source))
            return new(i, i + 1, PhraseFrom(i + 1, NearSubject), CueStrength.Incise);
        bool open = OpensIncise(sentence, quotation, i);
        int signature = PhraseAt(i);
        if (signature != NounPhrase.None && EndOf(signature) >= sentence.End && Phrases[signature].Name != NounPhrase.None && i > quotation + 1)
            return new(i, i, signature, CueStrength.Incise);
        for (int verb = i; verb < Math.Min(sentence.End, i + Reach) && Nodes[verb].Kind != NodeKind.Quotation; verb++)
        {
            if (!IsVerbAt(verb, out int start, out int end))
                continue;
            if (IsPassive(start, verb))
                return Cue.Nothing;
            int inverted = InvertedSubject(start, end);
            if (inverted != NounPhrase.None)
                return start == i || open || IsAfterComma(start) ? new(start, end, inverted, CueStrength.Incise) : Cue.Nothing;
            int first = open && !subjectMayFollow ? PhraseAt(i) : NounPhrase.None;
            if (first != NounPhrase.None && IsSubjectLike(first))
                return new(start, end, first, CueStrength.Incise);
            bool atOnce = start == i;
            if (atOnce || IsAfterComma(start))
            {
                int following = PhraseFrom(end, NearSubject);
                if (following != NounPhrase.None && (open || !atOnce || IsSubjectLike(following)))
                    return new(start, end, following, CueStrength.Incise);
                if (open && atOnce && subjectMayFollow && following == NounPhrase.None)
                    return new(start, end, NounPhrase.None, CueStrength.Incise);
            }

            return Cue.Nothing;
        }

        return open ? FindUnlistedVerb(sentence, i) : Cue.Nothing;
    }

    /// <summary>What stands before the quotation: «X a dit : …», «selon X, …», and the subject where nothing else does.</summary>
    public Cue FindBefore(Sentence sentence, int quotation)
    {
        Cue nearest = Cue.Nothing;
        int first = Math.Max(sentence.Start, quotation - Reach);
        for (int i = quotation - 1; i >= first; i--)
        {
            Node node = Nodes[i];
            if (node.IsMark(';'))
                break;
            if ((node.Is(WordClass.Source) || (node.Is(WordClass.Viewpoint) && OpensClause(sentence, i))) && !HasSubject(nearest))
            {
                int source = PhraseFrom(i + 1, 2);
                if (source != NounPhrase.None && (node.Is(WordClass.Source) || CanHaveViews(source)))
                    return new(i, i + 1, source, IsAdjacent(Phrases[source].End, quotation) ? CueStrength.Adjacent : CueStrength.Distant);
            }

            if (nearest.IsWritten || !IsVerbAt(i, out int start, out int end) || IsQuestion(sentence, i, start))
                continue;
            if (IsPassive(start, i))
            {
                i = start;
                continue;
            }

            int subject = SubjectOf(sentence, start, end, quotation);
            bool adjacent = IsAdjacent(end, quotation) || (subject != NounPhrase.None && Phrases[subject].Start >= end && IsAdjacent(EndOf(subject), quotation));
            nearest = new(start, end, subject, adjacent ? CueStrength.Adjacent : CueStrength.Distant);
            if (adjacent && HasSubject(nearest))
                return nearest;
        }

        int clause = ClauseSubject(sentence, quotation);
        bool colon = quotation > sentence.Start && Nodes[quotation - 1].IsColon;
        if (nearest.IsWritten && !(colon && nearest.Strength == CueStrength.Distant && clause != NounPhrase.None && Phrases[clause].Start >= nearest.End))
            return nearest;
        return clause == NounPhrase.None && !colon ? Cue.Nothing : new(0, 0, clause, colon ? CueStrength.Colon : CueStrength.Subject);
    }

    /// <summary>An incise in the middle of speech: a verb between commas whose subject follows.</summary>
    public Cue FindIncise(Sentence sentence, int verb)
    {
        if (!IsVerbAt(verb, out int start, out int end) || start <= sentence.Start || !IsAfterComma(start))
            return Cue.Nothing;
        int inverted = InvertedSubject(start, end);
        if (inverted != NounPhrase.None)
            return (Phrases[inverted].Class & WordClass.Pronoun) != WordClass.None ? new(start, end, inverted, CueStrength.Incise) : Cue.Nothing;
        int following = PhraseAt(end);
        if (following == NounPhrase.None || Phrases[following].IsPronoun || !IsSubjectLike(following) || Phrases[following].IsIndefinite)
            return Cue.Nothing;
        int after = EndOf(following);
        bool closed = after >= sentence.End || Nodes[after].Kind == NodeKind.Mark;
        return closed ? new(start, end, following, CueStrength.Incise) : Cue.Nothing;
    }

    /// <summary>A verb and its subject.</summary>
    public Cue ReportOf(Sentence sentence, int verb)
    {
        IsVerbAt(verb, out int start, out int end);
        return IsPassive(start, verb) ? Cue.Nothing : new(start, end, SubjectOf(sentence, start, end, sentence.End), CueStrength.Adjacent);
    }

    /// <summary>A preposition that names a source, and the source.</summary>
    public Cue SourceAt(int preposition) => new(preposition, preposition + 1, PhraseFrom(preposition + 1, 2), CueStrength.Adjacent);

    /// <summary>The subject of a sentence: the first noun phrase that may be one.</summary>
    public int SentenceSubject()
    {
        for (int i = 0; i < Math.Min(Phrases.Count, Reach); i++)
        {
            if (Phrases[i].StartsClause && Phrases[i].Link == PhraseLink.None)
                return i;
        }

        return NounPhrase.None;
    }

    /// <summary>Whether a verb form with a reporting verb ends at a node, and where it starts.</summary>
    public bool IsVerbAt(int index, out int start, out int end)
    {
        start = index;
        end = index + 1;
        Node node = Nodes[index];
        if (node.Is(WordClass.Inverted) && !node.Is(WordClass.Verb))
            return EndInversion(index, ref end);
        if (!node.Is(WordClass.Verb) || !chunker.IsVerb(index))
            return false;
        int auxiliary = AuxiliaryOf(index);
        bool needsAuxiliary = node.Is(WordClass.Participle) && !node.Is(WordClass.Finite | WordClass.Gerund) && !node.Is(WordClass.Inverted);
        if (needsAuxiliary && auxiliary == index && !(index > 0 && Nodes[index - 1].Is(WordClass.Coordinator)))
            return false;
        start = auxiliary;
        while (start > 0 && Nodes[start - 1].Is(WordClass.Adverb) && Nodes[start - 1].End - Nodes[start - 1].Start <= 2)
            start--;
        if (end < Nodes.Count && IsTiedPronoun(end))
            end++;
        return true;
    }

    /// <summary>«a-t-il philosophé», «philosophe-t-il»: the form alone makes a reporting verb of any.</summary>
    private bool EndInversion(int index, ref int end)
    {
        end = index + 2;
        if (!Nodes[index].Is(WordClass.Auxiliary))
            return true;
        while (end < Nodes.Count && Nodes[end].Is(WordClass.Adverb))
            end++;
        if (end < Nodes.Count && Nodes[end].Kind == NodeKind.Word)
            end++;
        return end < Nodes.Count || index + 2 < end;
    }

    private int AuxiliaryOf(int participle)
    {
        if (!Nodes[participle].Is(WordClass.Participle | WordClass.Infinitive))
            return participle;
        for (int i = participle - 1; i >= 0 && i >= participle - LongestVerb; i--)
        {
            if (Nodes[i].Is(WordClass.Auxiliary))
                return i;
            if (!Nodes[i].Is(WordClass.Adverb) && !IsTiedPronoun(i))
                break;
        }

        return participle;
    }

    private bool IsTiedPronoun(int index) => body[Nodes[index].Start] is '-' or '\u2011' && Nodes[index].Kind == NodeKind.Word;

    /// <summary>Whether a form is passive, so that its subject does not speak: “was described as”.</summary>
    private bool IsPassive(int start, int verb) =>
        !subjectMayFollow && start < verb && body.AsSpan(Nodes[start].Start, Nodes[start].End - Nodes[start].Start) is "is" or "are" or "was" or "were" or "be" or "been" or "being";

    private int InvertedSubject(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (IsTiedPronoun(i))
                return PhraseAt(i);
        }

        return NounPhrase.None;
    }

    /// <summary>Whether what follows a quotation may be an incise: a comma divides them, or the quotation opens the sentence.</summary>
    private bool OpensIncise(Sentence sentence, int quotation, int next)
    {
        if (next > quotation + 1 && Nodes[quotation + 1].IsComma)
            return true;
        char last = LastOf(quotation);
        return last is ',' or '?' or '!' or '…' or '–' or '—' || quotation == sentence.Start;
    }

    private char LastOf(int quotation)
    {
        int i = Nodes[quotation].End - 1;
        while (i > Nodes[quotation].Start && !char.IsLetterOrDigit(body[i]) && body[i] is not (',' or '?' or '!' or '…' or '.' or '–' or '—'))
            i--;
        return body[i];
    }

    private int SkipLightly(int i, int end)
    {
        while (i < end && (Nodes[i].IsComma || Nodes[i].IsMark('–') || Nodes[i].IsMark('—') || Nodes[i].IsMark('-')))
            i++;
        return i;
    }

    private bool IsAfterComma(int i) => i > 0 && (Nodes[i - 1].IsComma || Nodes[i - 1].IsMark('–') || Nodes[i - 1].IsMark('—'));

    private bool OpensClause(Sentence sentence, int i) =>
        i == sentence.Start || Nodes[i - 1].Kind is NodeKind.Mark or NodeKind.Quotation || Nodes[i - 1].Is(WordClass.Coordinator | WordClass.Subordinator);

    /// <summary>Whether an inverted form asks instead of reporting: «fournit-elle».</summary>
    private bool IsQuestion(Sentence sentence, int verb, int start) =>
        Nodes[verb].Is(WordClass.Inverted) && start > sentence.Start && !IsAfterComma(start) && Nodes[start - 1].Kind != NodeKind.Quotation;

    private bool HasSubject(Cue cue) => cue.Subject != NounPhrase.None && IsSpeakerLike(cue.Subject) && (Phrases[cue.Subject].Class & WordClass.Impersonal) == WordClass.None;

    private bool CanHaveViews(int phrase) =>
        Phrases[phrase].Name != NounPhrase.None || Phrases[phrase].IsPronoun || (Phrases[phrase].Head != NounPhrase.None && Nodes[Phrases[phrase].Head].Is(WordClass.Function | WordClass.Organization | WordClass.Medium | WordClass.Authority));

    private bool IsSubjectLike(int phrase) => Phrases[phrase].Link == PhraseLink.None && IsSpeakerLike(phrase);

    private bool IsSpeakerLike(int phrase) => Phrases[phrase].Name != NounPhrase.None || Phrases[phrase].Head != NounPhrase.None || Phrases[phrase].IsPronoun;

    /// <summary>In “…,” he laughed, the word after the subject is the cue though no list has it; in «…», philosophe le maire, the one before it.</summary>
    private Cue FindUnlistedVerb(Sentence sentence, int i)
    {
        int first = PhraseFrom(i, 2);
        if (first == NounPhrase.None || !IsSubjectLike(first))
            return Cue.Nothing;
        NounPhrase phrase = Phrases[first];
        if (subjectMayFollow)
        {
            bool verbBefore = phrase.Start > i && Nodes[phrase.Start - 1].Kind == NodeKind.Word && !Nodes[i].IsCapitalized && !Nodes[i].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator | WordClass.Relative | WordClass.Auxiliary);
            return verbBefore ? new(i, phrase.Start, first, CueStrength.Incise) : Cue.Nothing;
        }

        int end = EndOf(first);
        bool verbAfter = phrase.Start == i && end < sentence.End && Nodes[end].Kind == NodeKind.Word && !Nodes[end].IsCapitalized && !Nodes[end].Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Coordinator | WordClass.Relative);
        return verbAfter ? new(end, end + 1, first, CueStrength.Incise) : Cue.Nothing;
    }

    /// <summary>Whether only words that lead on stand between a cue and the quotation.</summary>
    private bool IsAdjacent(int from, int quotation)
    {
        int words = 0;
        for (int i = from; i < quotation; i++)
        {
            Node node = Nodes[i];
            if (node.Kind == NodeKind.Quotation)
                return false;
            if (node.IsColon)
                return true;
            if (node.Kind == NodeKind.Mark || node.Is(WordClass.Of | WordClass.Determiner | WordClass.Subordinator | WordClass.Adverb))
                continue;
            if (++words > AdjacentWords)
                return false;
        }

        return true;
    }

    private int SubjectOf(Sentence sentence, int start, int end, int quotation)
    {
        int inverted = InvertedSubject(start, end);
        if (inverted != NounPhrase.None)
            return inverted;
        int before = start - 1;
        while (before >= sentence.Start && Nodes[before].Is(WordClass.Adverb))
            before--;
        if (before < sentence.Start)
            return subjectMayFollow ? Following(end, quotation) : NounPhrase.None;
        if (Nodes[before].Kind == NodeKind.Quotation || (Nodes[before].Kind == NodeKind.Mark && before > sentence.Start && Nodes[before - 1].Kind == NodeKind.Quotation))
        {
            int following = Following(end, quotation);
            if (following != NounPhrase.None)
                return following;
        }

        if (subjectMayFollow && Nodes[before].IsComma && PhraseAt(end) is var next && next != NounPhrase.None && IsSubjectLike(next) && Nodes[Math.Min(EndOf(next), Nodes.Count - 1)].IsComma)
            return next;
        if (subjectMayFollow && IsComparison(before))
        {
            int following = Following(end, quotation);
            if (following != NounPhrase.None)
                return following;
        }

        return SubjectBefore(sentence.Start, start);
    }

    /// <summary>Whether a subject follows the verb because of «comme (le)», «où», «que».</summary>
    private bool IsComparison(int before)
    {
        Node node = Nodes[before];
        if (node.Is(WordClass.Definite) && before > 0)
            node = Nodes[before - 1];
        return node.Is(WordClass.Subordinator) && node.Is(WordClass.Preposition);
    }

    private int Following(int end, int quotation)
    {
        int phrase = PhraseFrom(end, NearSubject);
        return phrase != NounPhrase.None && Phrases[phrase].Start < quotation ? phrase : NounPhrase.None;
    }

    /// <summary>The subject that stands before a verb.</summary>
    private int SubjectBefore(int from, int verb)
    {
        int before = verb - 1;
        while (before >= from && Nodes[before].Is(WordClass.Adverb))
            before--;
        int last = LastPhraseBefore(verb);
        if (before >= from && last != NounPhrase.None && Nodes[before].Is(WordClass.Relative) && !Nodes[before].Is(WordClass.Demonstrative))
        {
            int antecedent = LastPhraseBefore(before);
            bool completes = antecedent != NounPhrase.None && Phrases[antecedent].Root != NounPhrase.None;
            return completes && IsSpeakerLike(Phrases[antecedent].Root) ? Phrases[antecedent].Root : antecedent;
        }

        if (last != NounPhrase.None && Phrases[last].End == verb && !subjectMayFollow && Nodes[verb].Is(WordClass.Gerund) && IsSpeakerLike(last))
            return last;
        int fallback = NounPhrase.None;
        for (int i = last; i >= 0 && Phrases[i].Start >= Math.Max(from, verb - Reach); i--)
        {
            NounPhrase phrase = Phrases[i];
            if (phrase.Link != PhraseLink.None || (subjectMayFollow && IsPredicate(i)))
                continue;
            if (phrase.StartsClause)
                return i;
            if (fallback == NounPhrase.None && phrase.Root == NounPhrase.None)
                fallback = i;
        }

        return fallback;
    }

    /// <summary>Whether a phrase says what somebody is and stands for nobody itself: «jeune appelé et témoin de la scène».</summary>
    private bool IsPredicate(int phrase) =>
        phrase > 0 && Phrases[phrase].Class == WordClass.None && Phrases[phrase].Name == NounPhrase.None && Phrases[phrase].Apposition == NounPhrase.None && !Phrases[phrase].IsPronoun;

    private int ClauseSubject(Sentence sentence, int before) => SubjectBefore(sentence.Start, before);

    private int LastPhraseBefore(int node)
    {
        int after = FirstPhraseFrom(node);
        int last = after - 1;
        return last >= 0 && Phrases[last].End > node ? last - 1 : last;
    }

    /// <summary>The first phrase without preposition within a few nodes, before any other verb or quotation.</summary>
    private int PhraseFrom(int node, int within)
    {
        int fallback = NounPhrase.None;
        for (int i = FirstPhraseFrom(node); i < Phrases.Count && Phrases[i].Start <= node + within; i++)
        {
            if (Phrases[i].Start != node && Phrases[i].Link != PhraseLink.None)
                continue;
            if (!IsReachable(node, Phrases[i].Start))
                break;
            if (IsSpeakerLike(i))
                return i;
            if (fallback == NounPhrase.None)
                fallback = i;
        }

        return fallback;
    }

    /// <summary>The index of the first phrase that starts at or after a node.</summary>
    private int FirstPhraseFrom(int node)
    {
        int low = 0;
        int high = Phrases.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Phrases[middle].Start < node)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private bool IsReachable(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (Nodes[i].Kind == NodeKind.Quotation || Nodes[i].IsColon || Nodes[i].IsMark(';'))
                return false;
        }

        return true;
    }

    private int PhraseAt(int node)
    {
        int phrase = FirstPhraseFrom(node);
        return phrase < Phrases.Count && Phrases[phrase].Start == node ? phrase : NounPhrase.None;
    }

    /// <summary>Where a phrase and those that complete it end.</summary>
    public int EndOf(int phrase)
    {
        int end = Phrases[phrase].End;
        for (int i = phrase + 1; i < Phrases.Count && (Phrases[i].Root == phrase || Phrases[i].Apposition == phrase); i++)
            end = Phrases[i].End;
        return end;
    }
}
