using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Quotes.Sentences;

/// <summary>One sentence of a text: which noun phrase stands where, and which is the subject of what.</summary>
internal sealed class SentenceView
{
    /// <summary>How far a sentence is searched, in nodes: a sentence without an end costs no more than a long one.</summary>
    public const int Reach = 96;

    private const int NearSubject = 8;
    private const int LongestCompletion = 24;
    private const int ShortestNoun = 3;

    public SentenceView(AuthorText text)
    {
        Text = text;
        Verbs = new(text);
    }

    public AuthorText Text { get; }

    public VerbForms Verbs { get; }

    public Sentence Sentence { get; private set; }

    public List<Node> Nodes => Text.Nodes;

    public List<NounPhrase> Phrases => Text.Phrases;

    private bool SubjectMayFollow => Text.Lexicon.SubjectMayFollow;

    /// <summary>The sentence after the open one.</summary>
    public Sentence? Next { get; private set; }

    /// <summary>Opens a sentence by its index.</summary>
    public void Open(int sentence)
    {
        Sentence = Text.Sentences[sentence];
        Next = sentence + 1 < Text.Sentences.Count ? Text.Sentences[sentence + 1] : null;
    }

    public NounPhrase Of(PhraseId phrase) => Phrases[phrase.Index];

    /// <summary>The phrase that starts at a node.</summary>
    public PhraseId PhraseAt(int node)
    {
        int phrase = PhrasesBefore(node);
        return phrase < Sentence.EndPhrase && Phrases[phrase].Start == node ? new(phrase) : PhraseId.None;
    }

    /// <summary>The first phrase without preposition within a few nodes, before any other quotation.</summary>
    public PhraseId PhraseFrom(int node, int within = NearSubject)
    {
        PhraseId fallback = PhraseId.None;
        for (int i = PhrasesBefore(node); i < Sentence.EndPhrase && Phrases[i].Start <= node + within; i++)
        {
            if (Phrases[i].Start != node && Phrases[i].Link != PhraseLink.None)
                continue;
            if (!IsReachable(node, Phrases[i].Start))
                break;
            if (Phrases[i].Designates)
                return new(i);
            if (fallback.IsNone)
                fallback = new(i);
        }

        return fallback;
    }

    /// <summary>The last phrase that ends before a node.</summary>
    public PhraseId LastPhraseBefore(int node)
    {
        int last = PhrasesBefore(node) - 1;
        if (last >= Sentence.FirstPhrase && Phrases[last].End > node)
            last--;
        return last >= Sentence.FirstPhrase ? new(last) : PhraseId.None;
    }

    /// <summary>Where a phrase and those that complete it end.</summary>
    public int EndOf(PhraseId phrase)
    {
        int end = Of(phrase).End;
        for (int i = phrase.Index + 1; i < CompletionLimit(phrase) && (Phrases[i].Root == phrase || Phrases[i].Apposition == phrase); i++)
            end = Phrases[i].End;
        return end;
    }

    /// <summary>The phrase before which those that complete another are looked for.</summary>
    public int CompletionLimit(PhraseId phrase) => Math.Min(Sentence.EndPhrase, phrase.Index + 1 + LongestCompletion);

    /// <summary>The subject of the sentence: the first noun phrase that may be one.</summary>
    public PhraseId Subject() => SubjectOf(Sentence);

    public PhraseId SubjectOf(Sentence sentence)
    {
        for (int i = sentence.FirstPhrase; i < Math.Min(sentence.EndPhrase, sentence.FirstPhrase + Reach); i++)
        {
            if (Phrases[i].StartsClause && Phrases[i].Link == PhraseLink.None)
                return new(i);
        }

        return PhraseId.None;
    }

    /// <summary>The subject of a verb before a node.</summary>
    /// <param name="form">The verb.</param>
    /// <param name="limit">Where the subject must start at the latest if it follows.</param>
    public PhraseId SubjectOf(VerbForm form, int limit)
    {
        if (Verbs.TiedSubject(form) is { IsNone: false } tied)
            return PhraseAt(tied.Index);
        int before = BeforeAdverbs(form.Start);
        if (SubjectMayFollow && PronounBehind(form) is { IsNone: false } pronoun)
            return pronoun;
        if (before < Sentence.Start)
            return SubjectMayFollow ? Following(form.End, limit) : PhraseId.None;
        bool afterQuotation = Nodes[before].Kind == NodeKind.Quotation || (Nodes[before].Kind == NodeKind.Mark && before > Sentence.Start && Nodes[before - 1].Kind == NodeKind.Quotation);
        if (afterQuotation && Following(form.End, limit) is { IsNone: false } next)
            return next;
        if (SubjectMayFollow && Nodes[before].IsComma && PhraseAt(form.End) is { IsNone: false } aside && IsSubjectLike(aside) && Nodes[Math.Min(EndOf(aside), Nodes.Count - 1)].IsComma)
            return aside;
        if (SubjectMayFollow && IsComparison(before) && Following(form.End, limit) is { IsNone: false } compared)
            return compared;
        PhraseId subject = SubjectBefore(form.Start);
        if (subject.IsNone && SubjectMayFollow)
            return Following(form.End, limit);
        return SubjectMayFollow && Nodes[before].IsComma && PhraseAt(form.End) is { IsNone: false } inverted && IsSubjectLike(inverted) && IsClause(subject, before) ? inverted : subject;
    }

    /// <summary>«Ils doivent durer trois ans, a indiqué l'agence dans un communiqué»: no single comma divides a subject from its verb.</summary>
    private bool IsClause(PhraseId subject, int comma)
    {
        if (subject.IsNone || EndOf(subject) >= comma)
            return false;
        for (int i = EndOf(subject); i < comma; i++)
        {
            if (Nodes[i].Kind is NodeKind.Mark or NodeKind.Quotation)
                return false;
        }

        return true;
    }

    /// <summary>«Das nannte er …»: a pronoun right behind the verb, unless it may as well be an object behind a subject.</summary>
    private PhraseId PronounBehind(VerbForm form)
    {
        PhraseId behind = PhraseAt(form.End);
        if (behind.IsNone || (Of(behind).Class & WordClass.Pronoun) == WordClass.None || (Of(behind).Agreement & Agreement.Singular) == Agreement.None || (Of(behind).Agreement & Agreement.Neuter) != Agreement.None)
            return PhraseId.None;
        PhraseId before = LastPhraseBefore(form.Start);
        bool hasSubject = !before.IsNone && Of(before).End == form.Start && IsSubjectLike(before);
        return hasSubject && ((Of(behind).Agreement & Agreement.Masculine) == Agreement.None || Of(before).IsPronoun) ? PhraseId.None : behind;
    }

    /// <summary>The subject that stands before a verb or a quotation.</summary>
    public PhraseId SubjectBefore(int node)
    {
        int before = BeforeAdverbs(node);
        PhraseId last = LastPhraseBefore(node);
        if (last.IsNone)
            return last;
        if (before >= Sentence.Start && Nodes[before].Is(WordClass.Relative) && !Nodes[before].Is(WordClass.Demonstrative))
            return Antecedent(before);
        if (Of(last).End == node && !SubjectMayFollow && Nodes[node].Is(WordClass.Gerund) && Of(last).Designates)
            return last;
        PhraseId fallback = PhraseId.None;
        for (int i = last.Index; i >= Sentence.FirstPhrase && Phrases[i].Start >= node - Reach; i--)
        {
            NounPhrase phrase = Phrases[i];
            if (phrase.Link != PhraseLink.None || (SubjectMayFollow && IsPredicate(i)))
                continue;
            if (phrase.StartsClause)
                return new(i);
            if (fallback.IsNone && phrase.Root.IsNone)
                fallback = new(i);
        }

        return fallback;
    }

    /// <summary>The index of the first phrase that starts at or after a node.</summary>
    public int PhrasesBefore(int node)
    {
        int low = Sentence.FirstPhrase;
        int high = Sentence.EndPhrase;
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

    /// <summary>The noun that says what somebody is: the office, or a word that no list has, as in «l'universitaire».</summary>
    public NodeId NounOf(PhraseId id)
    {
        NounPhrase phrase = Of(id);
        if (!phrase.Head.IsNone || phrase.Class == WordClass.None)
            return phrase.Head;
        int first = phrase.Start + 1;
        int end = phrase.Name.IsNone ? phrase.End : phrase.Name.Index;
        int noun = Text.Lexicon.NounsLead ? first : end - 1;
        return noun >= first && noun < end && Nodes[noun].Kind == NodeKind.Word && Nodes[noun].Length > ShortestNoun ? new(noun) : NodeId.None;
    }

    /// <summary>Whether a phrase may be the subject of a verb of speech.</summary>
    public bool IsSubjectLike(PhraseId phrase) => Of(phrase).Link == PhraseLink.None && Of(phrase).Designates;

    public bool IsAfterComma(int node) => node > 0 && (Nodes[node - 1].IsComma || Nodes[node - 1].IsMark('–') || Nodes[node - 1].IsMark('—'));

    private int BeforeAdverbs(int node)
    {
        int before = node - 1;
        while (before >= Sentence.Start && before >= node - NearSubject && Nodes[before].Is(WordClass.Adverb))
            before--;
        return before;
    }

    private PhraseId Antecedent(int relative)
    {
        PhraseId antecedent = LastPhraseBefore(relative);
        if (antecedent.IsNone || Of(antecedent).Root is not { IsNone: false } root)
            return antecedent;
        return Of(root).Designates ? root : antecedent;
    }

    /// <summary>Whether a phrase says what somebody is and stands for nobody itself: «jeune appelé et témoin de la scène».</summary>
    private bool IsPredicate(int phrase) =>
        phrase > Sentence.FirstPhrase && Phrases[phrase].Class == WordClass.None && Phrases[phrase].Name.IsNone && Phrases[phrase].Apposition.IsNone && !Phrases[phrase].IsPronoun;

    /// <summary>Whether a subject follows the verb because of «comme (le)», «où», «que».</summary>
    private bool IsComparison(int before)
    {
        Node node = Nodes[before];
        if (node.Is(WordClass.Definite) && before > 0)
            node = Nodes[before - 1];
        return node.Is(WordClass.Subordinator) && node.Is(WordClass.Preposition);
    }

    private PhraseId Following(int end, int limit)
    {
        PhraseId phrase = PhraseFrom(end);
        return !phrase.IsNone && Of(phrase).Start < limit ? phrase : PhraseId.None;
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
}
