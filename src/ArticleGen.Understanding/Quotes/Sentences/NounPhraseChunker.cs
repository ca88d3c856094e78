using System.Collections.Generic;
using ArticleGen.Understanding.Entities;

namespace ArticleGen.Understanding.Quotes.Sentences;

/// <summary>
/// Cuts a sentence into noun phrases from left to right, without a grammar: determiners, titles, functions and names start them;
/// marks, verbs, prepositions and conjunctions end them.
/// </summary>
internal sealed class NounPhraseChunker(string body, EntityIndex entities, bool headIsLast, bool nounsHaveCapitals)
{
    private const int LongestPhrase = 12;
    private const int LongestPremodifier = 4;

    private readonly List<NounPhrase> _phrases = [];
    private List<Node> _nodes = [];
    private readonly PhraseAttachment _attachment = new(entities);
    private int _first;
    private PhraseLink _link;
    private int _linkNode;
    private bool _startsClause;
    private bool _inParentheses;

    /// <summary>The phrases of the text in order.</summary>
    public List<NounPhrase> Phrases => _phrases;

    /// <summary>Cuts all sentences of a text and notes in each where its phrases stand.</summary>
    public void Chunk(List<Node> nodes, List<Sentence> sentences)
    {
        _phrases.Clear();
        _nodes = nodes;
        for (int i = 0; i < sentences.Count; i++)
        {
            Cancellation.Check();
            _first = _phrases.Count;
            Chunk(sentences[i]);
            sentences[i] = sentences[i] with { FirstPhrase = _first, EndPhrase = _phrases.Count };
        }
    }

    private void Chunk(Sentence sentence)
    {
        _link = PhraseLink.None;
        // A parenthesis links without a word of its own: the word of a sentence before must not be taken for it.
        _linkNode = sentence.Start;
        _startsClause = true;
        _inParentheses = false;
        int i = sentence.Start;
        while (i < sentence.End)
        {
            Cancellation.Check();
            i = Step(i, sentence.End);
        }
    }

    private int Step(int i, int end)
    {
        Node node = _nodes[i];
        switch (node.Kind)
        {
            case NodeKind.Mark:
                _inParentheses = node.Mark == '(' || (_inParentheses && node.Mark != ')');
                Reset(startsClause: !_inParentheses);
                return i + 1;
            case NodeKind.Quotation:
                Reset(startsClause: true);
                return i + 1;
            case NodeKind.Name:
                return Parse(i, end);
        }

        if (JoinsClause(i, end) || (node.Is(WordClass.Relative) && !node.Is(WordClass.Determiner)))
        {
            Reset(startsClause: true);
            return i + 1;
        }

        if (node.Is(WordClass.Pronoun | WordClass.FirstPerson) && (!node.Is(WordClass.Adverb) || _link != PhraseLink.None))
            return AddPronoun(i);
        if (VerbForms.IsVerb(_nodes, i) || (node.Is(WordClass.Auxiliary) && !node.Is(WordClass.Preposition)))
        {
            Reset(startsClause: false);
            return i + 1;
        }

        if (node.Is(WordClass.Source | WordClass.Relay | WordClass.Preposition | WordClass.Viewpoint))
            return SetLink(i, PhraseLink.Preposition);
        if (node.Is(WordClass.Of))
            return SetLink(i, PhraseLink.Of);
        if (node.Is(WordClass.Determiner | WordClass.Title | WordClass.Function | WordClass.Collective) || _link != PhraseLink.None)
            return Parse(i, end);
        if (node.Is(WordClass.Impersonal))
            return AddPronoun(i);
        if (node.Is(WordClass.Coordinator))
            return Coordinate(i);
        if (node.Is(WordClass.Subordinator))
        {
            Reset(startsClause: true);
            return i + 1;
        }

        if (node.Is(WordClass.Adverb))
            return i + 1;
        if (node.IsCapitalized)
            return Parse(i, end);
        if (_startsClause && !MayReport(i) && LeadsToNoun(i, end))
            return Parse(i, end);
        _startsClause = false;
        return i + 1;
    }

    /// <summary>Whether a word that may be a determiner is a conjunction: “that Obama should”, “that there are”.</summary>
    private bool JoinsClause(int i, int end) =>
        _nodes[i].Is(WordClass.Subordinator) && _nodes[i].Is(WordClass.Determiner) && i + 1 < end
        && (_nodes[i + 1].Kind == NodeKind.Name || _nodes[i + 1].Is(WordClass.Pronoun | WordClass.FirstPerson | WordClass.Impersonal | WordClass.Determiner));

    private void Reset(bool startsClause)
    {
        _link = PhraseLink.None;
        _startsClause = startsClause;
    }

    private int SetLink(int i, PhraseLink link)
    {
        _link = link;
        _linkNode = i;
        return i + 1;
    }

    /// <summary>What a conjunction joins to a phrase shares its link.</summary>
    private int Coordinate(int i)
    {
        if (_phrases.Count > _first && _phrases[_phrases.Count - 1].End == i)
            _link = _phrases[_phrases.Count - 1].Link == PhraseLink.None ? PhraseLink.None : PhraseLink.Preposition;
        else
            _link = PhraseLink.None;
        _linkNode = i;
        _startsClause = true;
        return i + 1;
    }

    /// <summary>Whether a word stands where a reporting verb may: «« … », philosophe X». Where the subject goes first it is no verb.</summary>
    private bool MayReport(int i) =>
        !headIsLast && i > 0 && (_nodes[i - 1].Kind == NodeKind.Quotation || (i > 1 && _nodes[i - 1].IsComma && _nodes[i - 2].Kind == NodeKind.Quotation));

    /// <summary>Whether bare words lead to a function or name, as in “team member Rodaba Noori”.</summary>
    private bool LeadsToNoun(int i, int end)
    {
        for (int k = i; k < end && k <= i + LongestPremodifier; k++)
        {
            Node node = _nodes[k];
            if (node.Kind == NodeKind.Name || node.Is(WordClass.Function))
                return true;
            if (node.Kind != NodeKind.Word || VerbForms.IsVerb(_nodes, k) || (node.Meaning.Class != WordClass.None && !node.Is(WordClass.Title | WordClass.Collective | WordClass.Work | WordClass.Name)))
                return false;
        }

        return false;
    }

    private int AddPronoun(int i)
    {
        Node node = _nodes[i];
        _phrases.Add(new()
        {
            Start = i,
            End = i + 1,
            Link = _link,
            StartsClause = _startsClause,
            Class = node.Meaning.Class & (WordClass.Pronoun | WordClass.FirstPerson | WordClass.Impersonal),
            Agreement = node.Meaning.Agreement,
        });
        Reset(startsClause: false);
        return i + 1;
    }

    private int Parse(int start, int end)
    {
        NounPhrase phrase = new()
        {
            Start = start,
            Link = _link,
            StartsClause = _startsClause,
            Class = _nodes[start].Meaning.Class & WordClass.Determiner,
        };
        int i = start;
        if (phrase.Class != WordClass.None && _nodes[i].Kind == NodeKind.Word)
        {
            phrase.Agreement = _nodes[i].Meaning.Agreement;
            i++;
        }

        if (phrase.Class == WordClass.None && _link == PhraseLink.Of && _nodes[_linkNode].Is(WordClass.Definite))
            phrase.Class = WordClass.Definite;
        int first = i;
        while (i < end && i < start + LongestPhrase && Absorb(ref phrase, i, first))
            i++;
        if (i == start)
            i++;
        phrase.End = i;
        if (i == first && i > start)
            return i;
        if (_link != PhraseLink.None && _nodes[_linkNode].Is(WordClass.Subordinator) && i < end && (_nodes[i].Is(WordClass.Finite | WordClass.Auxiliary)))
        {
            phrase.Link = PhraseLink.None;
            phrase.StartsClause = true;
        }

        _attachment.Attach(ref phrase, _phrases, _first, _nodes, _linkNode);
        if (_inParentheses && phrase.Link == PhraseLink.None)
            phrase.Link = PhraseLink.Preposition;
        _phrases.Add(phrase);
        Reset(startsClause: false);
        return i;
    }

    private bool Absorb(ref NounPhrase phrase, int i, int first)
    {
        Node node = _nodes[i];
        switch (node.Kind)
        {
            case NodeKind.Mark when !IsPluralPossessive(i):
            case NodeKind.Quotation:
                return false;
            case NodeKind.Number:
                return true;
            case NodeKind.Name:
                return AbsorbName(ref phrase, i);
        }

        if (node.Kind == NodeKind.Mark || IsPossessiveEnding(node))
        {
            phrase.Possessor = phrase.Name;
            phrase.Name = NodeId.None;
            phrase.Head = NodeId.None;
            return true;
        }

        if (!phrase.Name.IsNone && IsPerson(phrase.Name))
            return false;
        if (nounsHaveCapitals && !node.IsCapitalized && i > first && (!phrase.Name.IsNone || _nodes[i - 1].IsCapitalized))
            return false;
        if (i > first && IsVerbBeforeObject(phrase, i))
            return false;
        if (i > first && node.Is(WordClass.Determiner | WordClass.Of | WordClass.Pronoun | WordClass.FirstPerson))
            return false;
        if (node.Is(WordClass.Title | WordClass.Function | WordClass.Collective) && (i == first || !VerbForms.IsVerb(_nodes, i)))
        {
            bool isHead = phrase.Head.IsNone || (headIsLast && node.Is(WordClass.Function)) || (node.Is(WordClass.Function) && _nodes[phrase.Head.Index].Is(WordClass.Title));
            if (isHead && !(node.Is(WordClass.Title) && !node.Is(WordClass.Function) && !phrase.Head.IsNone))
                phrase.Head = new(i);
            phrase.Agreement |= node.Meaning.Agreement;
            return true;
        }

        if (node.Is(WordClass.Preposition | WordClass.Source | WordClass.Relay | WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative))
            return false;
        if (node.Is(WordClass.Verb) && VerbForms.IsVerb(_nodes, i) && i > phrase.Start)
            return false;
        if (node.Is(WordClass.Auxiliary) && i > first)
            return false;
        return !node.Is(WordClass.Adverb) || (phrase.Name.IsNone && phrase.Head.IsNone);
    }

    /// <summary>«un agricultor perdió la paciencia», “a farmer lost his temper”: behind a noun, a word before an article is its verb.</summary>
    private bool IsVerbBeforeObject(NounPhrase phrase, int i)
    {
        Node node = _nodes[i];
        if (node.Kind != NodeKind.Word || node.IsCapitalized || node.Meaning.Class != WordClass.None || i + 1 >= _nodes.Count || (phrase.Head.IsNone && (headIsLast || i == phrase.Start + 1)))
            return false;
        return _nodes[i + 1].Is(WordClass.Determiner) && !_nodes[i + 1].Is(WordClass.Of | WordClass.Preposition | WordClass.Subordinator);
    }

    private bool AbsorbName(ref NounPhrase phrase, int i)
    {
        if (phrase.Link == PhraseLink.Preposition && !_nodes[_linkNode].Is(WordClass.Source | WordClass.Viewpoint | WordClass.Relay) && i > phrase.Start && IsPerson(new(i)) && !_nodes[i - 1].IsCapitalized && !_nodes[i - 1].Is(WordClass.Function | WordClass.Title))
            return false;
        if (phrase.Name.IsNone)
        {
            phrase.Name = new(i);
            return true;
        }

        bool described = headIsLast ? _nodes[i - 1].Kind == NodeKind.Word : !phrase.Head.IsNone && _nodes[phrase.Head.Index].Is(WordClass.Function | WordClass.Title);
        if (IsPerson(phrase.Name) || !IsPerson(new(i)) || !described)
            return false;
        phrase.Name = new(i);
        return true;
    }

    private bool IsPerson(NodeId name) => entities.Entities[_nodes[name.Index].Entity.Index].Kind == EntityKind.Person;

    private bool IsPossessiveEnding(Node node) => node.Length <= 2 && body[node.Start] is '\'' or '’' && (node.Length == 1 || body[node.Start + 1] is 's' or 'S');

    /// <summary>“the teachers' union”: the apostrophe behind a plural, where the possessor stands before what it has.</summary>
    private bool IsPluralPossessive(int i) =>
        headIsLast && i > 0 && i + 1 < _nodes.Count && IsPossessiveEnding(_nodes[i]) && _nodes[i - 1].Span.End == _nodes[i].Start && body[_nodes[i].Start - 1] is 's' or 'S'
        && _nodes[i + 1].Kind is NodeKind.Word or NodeKind.Name && _nodes[i + 1].Start > _nodes[i].Span.End;
}
