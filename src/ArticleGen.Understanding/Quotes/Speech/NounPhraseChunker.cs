using System.Collections.Generic;
using ArticleGen.Understanding.Entities;

namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>
/// Cuts a sentence into noun phrases from left to right, without a grammar: determiners, titles, functions and names start them;
/// marks, verbs, prepositions and conjunctions end them.
/// </summary>
internal sealed class NounPhraseChunker(string body, EntityIndex entities, bool headIsLast)
{
    private const int LongestPhrase = 12;
    private const int LongestPremodifier = 4;

    private readonly List<NounPhrase> _phrases = [];
    private List<Node> _nodes = [];
    private PhraseLink _link;
    private int _linkNode;
    private bool _startsClause;
    private bool _inParentheses;

    /// <summary>The phrases of the sentence in order.</summary>
    public List<NounPhrase> Phrases => _phrases;

    public void Chunk(List<Node> nodes, Sentence sentence)
    {
        _phrases.Clear();
        _nodes = nodes;
        _link = PhraseLink.None;
        // A parenthesis links without a word of its own: the word of a sentence before must not be taken for it.
        _linkNode = sentence.Start;
        _startsClause = true;
        _inParentheses = false;
        int i = sentence.Start;
        while (i < sentence.End)
            i = Step(i, sentence.End);
    }

    /// <summary>Whether a node is a reporting verb and no noun.</summary>
    public bool IsVerb(int index)
    {
        Node node = _nodes[index];
        if (!node.Is(WordClass.Verb))
            return false;
        if (index == 0)
            return true;
        Node previous = _nodes[index - 1];
        if (!previous.Is(WordClass.Determiner) || previous.Is(WordClass.Pronoun))
            return !previous.Is(WordClass.Of) || !node.Is(WordClass.Function | WordClass.Collective);
        return previous.Is(WordClass.Definite) && index > 1 && IsBeforeObjectPronoun(_nodes[index - 2]) && !node.Is(WordClass.Function);
    }

    private static bool IsBeforeObjectPronoun(Node node) =>
        node.Is(WordClass.Relative | WordClass.Pronoun | WordClass.Adverb) || node.Is(WordClass.Subordinator) && node.Is(WordClass.Preposition);

    private int Step(int i, int end)
    {
        Node node = _nodes[i];
        switch (node.Kind)
        {
            case NodeKind.Mark:
                _inParentheses = node.Index == '(' || (_inParentheses && node.Index != ')');
                Reset(startsClause: !_inParentheses);
                return i + 1;
            case NodeKind.Quotation:
                Reset(startsClause: true);
                return i + 1;
            case NodeKind.Name:
                return Parse(i, end);
        }

        if (node.Is(WordClass.Relative) && !node.Is(WordClass.Determiner))
        {
            Reset(startsClause: true);
            return i + 1;
        }

        if (node.Is(WordClass.Pronoun | WordClass.FirstPerson) && (!node.Is(WordClass.Adverb) || _link != PhraseLink.None))
            return AddPronoun(i);
        if (IsVerb(i) || (node.Is(WordClass.Auxiliary) && !node.Is(WordClass.Preposition)))
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
        if (_startsClause && LeadsToNoun(i, end))
            return Parse(i, end);
        _startsClause = false;
        return i + 1;
    }

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
        if (_phrases.Count > 0 && _phrases[_phrases.Count - 1].End == i)
            _link = _phrases[_phrases.Count - 1].Link == PhraseLink.None ? PhraseLink.None : PhraseLink.Preposition;
        else
            _link = PhraseLink.None;
        _linkNode = i;
        _startsClause = true;
        return i + 1;
    }

    /// <summary>Whether bare words lead to a function or name, as in “team member Rodaba Noori”.</summary>
    private bool LeadsToNoun(int i, int end)
    {
        for (int k = i; k < end && k <= i + LongestPremodifier; k++)
        {
            Node node = _nodes[k];
            if (node.Kind == NodeKind.Name || node.Is(WordClass.Function))
                return true;
            if (node.Kind != NodeKind.Word || IsVerb(k) || (node.Meaning.Class != WordClass.None && !node.Is(WordClass.Title | WordClass.Collective | WordClass.Work | WordClass.Name)))
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
            Name = NounPhrase.None,
            Head = NounPhrase.None,
            Possessor = NounPhrase.None,
            Link = _link,
            Root = NounPhrase.None,
            Apposition = NounPhrase.None,
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
            Name = NounPhrase.None,
            Head = NounPhrase.None,
            Possessor = NounPhrase.None,
            Link = _link,
            Root = NounPhrase.None,
            Apposition = NounPhrase.None,
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

        Attach(ref phrase);
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
            case NodeKind.Mark:
            case NodeKind.Quotation:
                return false;
            case NodeKind.Number:
                return true;
            case NodeKind.Name:
                return AbsorbName(ref phrase, i);
        }

        if (IsPossessiveEnding(node))
        {
            phrase.Possessor = phrase.Name;
            phrase.Name = NounPhrase.None;
            phrase.Head = NounPhrase.None;
            return true;
        }

        if (phrase.Name != NounPhrase.None && IsPerson(phrase.Name))
            return false;
        if (i > first && node.Is(WordClass.Determiner | WordClass.Of | WordClass.Pronoun | WordClass.FirstPerson))
            return false;
        if (node.Is(WordClass.Title | WordClass.Function | WordClass.Collective) && (i == first || !IsVerb(i)))
        {
            bool isHead = phrase.Head == NounPhrase.None || (headIsLast && node.Is(WordClass.Function)) || (node.Is(WordClass.Function) && _nodes[phrase.Head].Is(WordClass.Title));
            if (isHead && !(node.Is(WordClass.Title) && !node.Is(WordClass.Function) && phrase.Head != NounPhrase.None))
                phrase.Head = i;
            phrase.Agreement |= node.Meaning.Agreement;
            return true;
        }

        if (node.Is(WordClass.Preposition | WordClass.Source | WordClass.Relay | WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative))
            return false;
        if (node.Is(WordClass.Verb) && IsVerb(i) && i > phrase.Start)
            return false;
        if (node.Is(WordClass.Auxiliary) && i > first)
            return false;
        return !node.Is(WordClass.Adverb) || (phrase.Name == NounPhrase.None && phrase.Head == NounPhrase.None);
    }

    private bool AbsorbName(ref NounPhrase phrase, int i)
    {
        if (phrase.Link == PhraseLink.Preposition && !_nodes[_linkNode].Is(WordClass.Source | WordClass.Viewpoint | WordClass.Relay) && i > phrase.Start && IsPerson(i) && !_nodes[i - 1].IsCapitalized && !_nodes[i - 1].Is(WordClass.Function | WordClass.Title))
            return false;
        if (phrase.Name == NounPhrase.None)
        {
            phrase.Name = i;
            return true;
        }

        if (IsPerson(phrase.Name) || !IsPerson(i) || phrase.Head == NounPhrase.None || !_nodes[phrase.Head].Is(WordClass.Function | WordClass.Title))
            return false;
        phrase.Name = i;
        return true;
    }

    private void Attach(ref NounPhrase phrase)
    {
        if (_phrases.Count == 0)
            return;
        int index = _phrases.Count - 1;
        NounPhrase before = _phrases[index];
        int root = before.Root == NounPhrase.None ? index : before.Root;
        bool completes = before.End == _linkNode && (phrase.Link == PhraseLink.Of || (phrase.Link == PhraseLink.Preposition && (before.Head != NounPhrase.None || before.Root != NounPhrase.None)));
        if (completes)
        {
            phrase.Root = root;
            bool bareName = phrase.Head == NounPhrase.None || !_nodes[phrase.Head].Is(WordClass.Function);
            if (phrase.Name > phrase.Start && IsPerson(phrase.Name) && bareName)
                Appose(ref phrase, root);
        }

        if (phrase.Link == PhraseLink.Of)
            return;
        bool comma = before.End + 1 == phrase.Start && _nodes[before.End].Kind == NodeKind.Mark && _nodes[before.End].Index is ',' or '(' or '–' or '—';
        if (phrase.Link == PhraseLink.None && (before.End == phrase.Start || comma))
            Appose(ref phrase, HasPerson(before) ? index : root);
    }

    /// <summary>Says that a phrase and the one before designate the same, if one is a name and the other an office or body.</summary>
    private void Appose(ref NounPhrase phrase, int before)
    {
        NounPhrase other = _phrases[before];
        if (other.IsPronoun)
            return;
        if (other.Apposition != NounPhrase.None && other.Name == NounPhrase.None && _phrases[other.Apposition].Name != NounPhrase.None)
            (before, other) = (other.Apposition, _phrases[other.Apposition]);
        bool named = phrase.Name != NounPhrase.None && (CanBe(phrase.Name, other.Head) || IsUnlistedOffice(other, phrase));
        bool otherNamed = other.Name != NounPhrase.None && (CanBe(other.Name, phrase.Head) || IsUnlistedTrade(phrase, other));
        if (!(named && !HasPerson(other)) && !(otherNamed && !HasPerson(phrase)))
            return;
        phrase.Apposition = before;
        if (other.Apposition == NounPhrase.None)
        {
            other.Apposition = _phrases.Count;
            _phrases[before] = other;
        }

        phrase.StartsClause |= other.StartsClause;
        if (phrase.Link == PhraseLink.None)
            phrase.Link = other.Link;
    }

    /// <summary>«Un maître-nageur du Pontet, Sébastien Carbonnel, …»: a noun that no list has, set off by commas.</summary>
    private bool IsUnlistedOffice(NounPhrase office, NounPhrase person) =>
        office.Link == PhraseLink.None
        && office.Name == NounPhrase.None
        && office.Head == NounPhrase.None
        && office.Class != WordClass.None
        && person.Name == person.Start
        && IsPerson(person.Name)
        && person.End < _nodes.Count
        && _nodes[person.End].IsComma;

    /// <summary>“Kinfe Adamu, a dean of the diocese, …”.</summary>
    private bool IsUnlistedTrade(NounPhrase trade, NounPhrase person) =>
        IsPerson(person.Name) && person.Link == PhraseLink.None && trade.Class != WordClass.None && trade.Name == NounPhrase.None && trade.Head == NounPhrase.None && person.End + 1 == trade.Start;

    private bool HasPerson(NounPhrase phrase) => phrase.Name != NounPhrase.None && IsPerson(phrase.Name);

    private bool CanBe(int name, int head)
    {
        if (head == NounPhrase.None)
            return false;
        return IsPerson(name) ? _nodes[head].Is(WordClass.Function | WordClass.Title) : _nodes[head].Is(WordClass.Organization | WordClass.Authority | WordClass.Medium) && KindOf(name) == EntityKind.Organization;
    }

    private bool IsPerson(int name) => KindOf(name) == EntityKind.Person;

    private EntityKind KindOf(int name) => entities.Entities[entities.Mentions[_nodes[name].Index].Entity].Kind;

    private bool IsPossessiveEnding(Node node) => node.End - node.Start <= 2 && body[node.Start] is '\'' or '’' && (node.End - node.Start == 1 || body[node.Start + 1] is 's' or 'S');
}
