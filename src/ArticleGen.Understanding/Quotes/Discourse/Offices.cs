using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Discourse;

/// <summary>What entities have been called besides their names, so that «la ministre» and «l'organisation» stand for somebody.</summary>
/// <param name="body">The text.</param>
/// <param name="entities">The entities of the article.</param>
/// <param name="referents">Who has been spoken of.</param>
internal sealed class Offices(string body, EntityIndex entities, Referents referents)
{
    private const int LongestMemory = 48;

    /// <summary>Nobody takes up a longer name by one of its words, and it would be searched for each noun.</summary>
    private const int LongestName = 120;
    private const double TakenUp = 1.2;

    private readonly List<Office> _offices = [];

    /// <summary>Remembers what an entity is called besides its name.</summary>
    public void Note(TextSpan head, EntityId entity, Agreement gender)
    {
        if (_offices.Count == LongestMemory)
            _offices.RemoveAt(0);
        _offices.Add(new(head, entity));
        referents.NoteGender(entity, gender);
    }

    /// <summary>The person that «le ministre» or “the coach” was said of, or none.</summary>
    /// <param name="head">The function in the body.</param>
    /// <param name="agreement">Its gender.</param>
    public EntityId Holder(TextSpan head, Agreement agreement)
    {
        for (int i = _offices.Count - 1; i >= 0; i--)
        {
            Office office = _offices[i];
            if (KindOf(office.Entity) == EntityKind.Person && SameWord(office.Head, head) && referents.Agrees(office.Entity, agreement))
                return office.Entity;
        }

        return EntityId.None;
    }

    /// <summary>The person that a phrase takes up which says no more than a function, a trade or an origin, or none.</summary>
    public EntityId TakeUp(Agreement agreement) => referents.MostSalient(agreement & ~Agreement.Plural, personsOnly: true, TakenUp).Entity;

    /// <summary>The organisation that «l'organisation» or “the paper” stands for, or none.</summary>
    /// <param name="head">The noun in the body.</param>
    /// <param name="mayBeAny">Whether the phrase says no more than the noun, so that it may take up whichever is salient.</param>
    public EntityId Organization(TextSpan head, bool mayBeAny)
    {
        for (int i = _offices.Count - 1; i >= 0; i--)
        {
            if (KindOf(_offices[i].Entity) == EntityKind.Organization && SameWord(_offices[i].Head, head))
                return _offices[i].Entity;
        }

        EntityId best = EntityId.None;
        double bestSalience = 0;
        for (int i = referents.All.Count - 1; i >= 0; i--)
        {
            EntityId candidate = referents.All[i].Who.Entity;
            if (candidate.IsNone || KindOf(candidate) != EntityKind.Organization)
                continue;
            if (ContainsWord(entities.Entities[candidate.Index].Name, head))
                return candidate;
            double salience = referents.SalienceOf(referents.All[i]);
            if (!mayBeAny || salience <= bestSalience)
                continue;
            best = candidate;
            bestSalience = salience;
        }

        return best;
    }

    private EntityKind KindOf(EntityId entity) => entities.Entities[entity.Index].Kind;

    private bool SameWord(TextSpan left, TextSpan right) => left.Of(body).Equals(right.Of(body), StringComparison.OrdinalIgnoreCase);

    private bool ContainsWord(string name, TextSpan word)
    {
        int at = name.Length > LongestName ? -1 : name.AsSpan().IndexOf(word.Of(body), StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(name[at - 1])) && (at + word.Length == name.Length || !char.IsLetter(name[at + word.Length]));
    }

    /// <param name="Head">The function or kind of organisation in the text.</param>
    /// <param name="Entity">Whom it was said of.</param>
    private readonly record struct Office(TextSpan Head, EntityId Entity);
}
