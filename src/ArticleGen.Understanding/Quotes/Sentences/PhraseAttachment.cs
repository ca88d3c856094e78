using System.Collections.Generic;
using ArticleGen.Understanding.Entities;

namespace ArticleGen.Understanding.Quotes.Sentences;

/// <summary>Says what a noun phrase has to do with the one before: it completes it, or designates the same in other words.</summary>
internal sealed class PhraseAttachment(EntityIndex entities)
{
    private List<NounPhrase> _phrases = [];
    private List<Node> _nodes = [];

    /// <summary>Ties a phrase to those before it in its sentence.</summary>
    /// <param name="phrase">The phrase, not yet in the list.</param>
    /// <param name="phrases">The phrases so far.</param>
    /// <param name="first">The first phrase of the sentence.</param>
    /// <param name="nodes">The text.</param>
    /// <param name="linkNode">The preposition or conjunction before the phrase.</param>
    public void Attach(ref NounPhrase phrase, List<NounPhrase> phrases, int first, List<Node> nodes, int linkNode)
    {
        if (phrases.Count == first)
            return;
        (_phrases, _nodes) = (phrases, nodes);
        PhraseId index = new(phrases.Count - 1);
        NounPhrase before = phrases[index.Index];
        PhraseId root = before.Root.IsNone ? index : before.Root;
        bool completes = before.End == linkNode && (phrase.Link == PhraseLink.Of || (phrase.Link == PhraseLink.Preposition && (!before.Head.IsNone || !before.Root.IsNone)));
        if (completes)
        {
            phrase.Root = root;
            bool bareName = phrase.Head.IsNone || !nodes[phrase.Head.Index].Is(WordClass.Function);
            if (!phrase.Name.IsNone && phrase.Name.Index > phrase.Start && IsPerson(phrase.Name) && bareName)
                Appose(ref phrase, root);
        }

        if (phrase.Link == PhraseLink.Of)
            return;
        bool setOff = before.End + 1 == phrase.Start && nodes[before.End].Kind == NodeKind.Mark && nodes[before.End].Mark is ',' or '(' or '–' or '—';
        if (phrase.Link == PhraseLink.None && (before.End == phrase.Start || setOff))
            Appose(ref phrase, HasPerson(before) ? index : root);
    }

    /// <summary>Says that a phrase and the one before designate the same, if one is a name and the other an office or organisation.</summary>
    private void Appose(ref NounPhrase phrase, PhraseId before)
    {
        NounPhrase other = _phrases[before.Index];
        if (other.IsPronoun)
            return;
        if (!other.Apposition.IsNone && other.Name.IsNone && !_phrases[other.Apposition.Index].Name.IsNone)
            (before, other) = (other.Apposition, _phrases[other.Apposition.Index]);
        bool named = !phrase.Name.IsNone && (CanBe(phrase.Name, other.Head) || IsUnlistedOffice(other, phrase));
        bool otherNamed = !other.Name.IsNone && (CanBe(other.Name, phrase.Head) || IsUnlistedTrade(phrase, other));
        if (!(named && !HasPerson(other)) && !(otherNamed && !HasPerson(phrase)))
            return;
        phrase.Apposition = before;
        if (other.Apposition.IsNone)
        {
            other.Apposition = new(_phrases.Count);
            _phrases[before.Index] = other;
        }

        phrase.StartsClause |= other.StartsClause;
        if (phrase.Link == PhraseLink.None)
            phrase.Link = other.Link;
    }

    /// <summary>«Un maître-nageur du Pontet, Sébastien Carbonnel, …»: a noun that no list has, set off by commas.</summary>
    private bool IsUnlistedOffice(NounPhrase office, NounPhrase person) =>
        office.Link == PhraseLink.None
        && office.Name.IsNone
        && office.Head.IsNone
        && office.Class != WordClass.None
        && person.Name == new NodeId(person.Start)
        && IsPerson(person.Name)
        && person.End < _nodes.Count
        && _nodes[person.End].IsComma;

    /// <summary>“Kinfe Adamu, a dean of the diocese, …”.</summary>
    private bool IsUnlistedTrade(NounPhrase trade, NounPhrase person) =>
        IsPerson(person.Name) && person.Link == PhraseLink.None && trade.Class != WordClass.None && trade.Name.IsNone && trade.Head.IsNone && person.End + 1 == trade.Start;

    private bool HasPerson(NounPhrase phrase) => !phrase.Name.IsNone && IsPerson(phrase.Name);

    private bool CanBe(NodeId name, NodeId head)
    {
        if (head.IsNone)
            return false;
        Node noun = _nodes[head.Index];
        return IsPerson(name) ? noun.Is(WordClass.Function | WordClass.Title) : noun.Is(WordClass.Organization | WordClass.Authority | WordClass.Medium) && KindOf(name) == EntityKind.Organization;
    }

    private bool IsPerson(NodeId name) => KindOf(name) == EntityKind.Person;

    private EntityKind KindOf(NodeId name) => entities.Entities[_nodes[name.Index].Entity.Index].Kind;
}
