using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities;

namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>
/// Who has been spoken of so far: what pronouns and short forms («l'organisation», «la ministre») refer to.
/// </summary>
/// <remarks>A simplified centering: subjects and speakers are salient, the salience fades by the sentence.</remarks>
internal sealed class Discourse(string body, EntityIndex entities)
{
    private const int LongestMemory = 24;
    private const double MinSalience = 0.1;
    private const double BodyPenalty = 1.2;

    private readonly List<Referent> _referents = [];
    private readonly List<Office> _offices = [];
    private readonly Dictionary<int, Agreement> _genders = [];
    private int _sentence;

    /// <summary>How salient an entity is by the part it has in a sentence.</summary>
    public const double AsSubject = 3;
    public const double AsSpeaker = 3.6;
    public const double AsOther = 1.4;

    /// <summary>Lets a sentence pass.</summary>
    public void NextSentence() => _sentence++;

    /// <summary>Lets everything but the last speakers and subjects fade, as a new paragraph does.</summary>
    public void NextParagraph() => _sentence++;

    /// <summary>Remembers that an entity was spoken of.</summary>
    public void Note(int entity, double salience)
    {
        double before = MinSalience;
        for (int i = 0; i < _referents.Count; i++)
        {
            if (_referents[i].Entity != entity)
                continue;
            before = SalienceOf(_referents[i]);
            _referents.RemoveAt(i);
            break;
        }

        if (_referents.Count == LongestMemory)
            _referents.RemoveAt(0);
        _referents.Add(new(entity, Math.Max(before, salience), _sentence));
    }

    /// <summary>Remembers what an entity is called besides its name.</summary>
    public void NoteOffice(TextSpan head, int entity, Agreement gender)
    {
        if (_offices.Count == LongestMemory)
            _offices.RemoveAt(0);
        _offices.Add(new(head, entity));
        NoteGender(entity, gender);
    }

    /// <summary>Remembers the gender that a title or office shows.</summary>
    public void NoteGender(int entity, Agreement gender)
    {
        gender &= Agreement.Masculine | Agreement.Feminine;
        if (gender is Agreement.Masculine or Agreement.Feminine)
            _genders[entity] = gender;
    }

    /// <summary>The person or body a pronoun refers to, or <see cref="Speaker.None"/>.</summary>
    public int ResolvePronoun(Agreement agreement)
    {
        bool plural = (agreement & Agreement.Plural) != Agreement.None;
        int best = Speaker.None;
        double bestSalience = MinSalience;
        for (int i = _referents.Count - 1; i >= 0; i--)
        {
            Referent referent = _referents[i];
            EntityKind kind = entities.Entities[referent.Entity].Kind;
            double salience = SalienceOf(referent);
            if (kind == EntityKind.Person)
            {
                if (plural || (agreement & Agreement.Neuter) != Agreement.None || !Agrees(referent.Entity, agreement))
                    continue;
            }
            else if (kind == EntityKind.Organization)
            {
                salience -= plural || (agreement & Agreement.Neuter) != Agreement.None ? 0 : BodyPenalty;
            }
            else
            {
                continue;
            }

            if (salience <= bestSalience)
                continue;
            best = referent.Entity;
            bestSalience = salience;
        }

        return best;
    }

    /// <summary>The person that «le ministre» or “the coach” stands for, or <see cref="Speaker.None"/>.</summary>
    /// <param name="head">The function in the body.</param>
    /// <param name="agreement">Its gender.</param>
    /// <param name="mayBeAnyone">Whether the phrase says no more than the function, so that it may take up whoever is salient.</param>
    public int ResolveOffice(TextSpan head, Agreement agreement, bool mayBeAnyone)
    {
        for (int i = _offices.Count - 1; i >= 0; i--)
        {
            if (SameWord(_offices[i].Head, head) && entities.Entities[_offices[i].Entity].Kind == EntityKind.Person && Agrees(_offices[i].Entity, agreement))
                return _offices[i].Entity;
        }

        if (!mayBeAnyone)
            return Speaker.None;
        int person = ResolvePronoun((agreement & ~Agreement.Plural) | Agreement.Singular);
        return person != Speaker.None && entities.Entities[person].Kind == EntityKind.Person ? person : Speaker.None;
    }

    /// <summary>The organisation that «l'organisation» or “the paper” stands for, or <see cref="Speaker.None"/>.</summary>
    public int ResolveBody(TextSpan head, bool mayBeAny)
    {
        for (int i = _offices.Count - 1; i >= 0; i--)
        {
            if (SameWord(_offices[i].Head, head) && entities.Entities[_offices[i].Entity].Kind == EntityKind.Organization)
                return _offices[i].Entity;
        }

        int best = Speaker.None;
        double bestSalience = MinSalience;
        for (int i = _referents.Count - 1; i >= 0; i--)
        {
            RecognizedEntity entity = entities.Entities[_referents[i].Entity];
            if (entity.Kind != EntityKind.Organization)
                continue;
            if (ContainsWord(entity.Name, head))
                return _referents[i].Entity;
            double salience = SalienceOf(_referents[i]);
            if (!mayBeAny || salience <= bestSalience)
                continue;
            best = _referents[i].Entity;
            bestSalience = salience;
        }

        return best;
    }

    private double SalienceOf(Referent referent) => referent.Salience - Math.Min(referent.Salience - MinSalience, 0.8 * (_sentence - referent.Sentence));

    private bool Agrees(int entity, Agreement agreement)
    {
        Agreement gender = GenderOf(entity);
        return gender == Agreement.None
            || (agreement & (Agreement.Masculine | Agreement.Feminine)) is Agreement.None or (Agreement.Masculine | Agreement.Feminine)
            || (gender & agreement) != Agreement.None;
    }

    private Agreement GenderOf(int entity) =>
        _genders.TryGetValue(entity, out Agreement gender) ? gender : entities.Entities[entity].Gender switch
        {
            Gender.Masculine => Agreement.Masculine,
            Gender.Feminine => Agreement.Feminine,
            _ => Agreement.None,
        };

    private bool SameWord(TextSpan left, TextSpan right) => left.Of(body).Equals(right.Of(body), StringComparison.OrdinalIgnoreCase);

    private bool ContainsWord(string name, TextSpan word)
    {
        int at = name.AsSpan().IndexOf(word.Of(body), StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(name[at - 1])) && (at + word.Length == name.Length || !char.IsLetter(name[at + word.Length]));
    }

    /// <param name="Entity">Who.</param>
    /// <param name="Salience">How salient when last spoken of.</param>
    /// <param name="Sentence">When that was.</param>
    private readonly record struct Referent(int Entity, double Salience, int Sentence);

    /// <param name="Head">The function or body noun in the text.</param>
    /// <param name="Entity">Whom it was said of.</param>
    private readonly record struct Office(TextSpan Head, int Entity);
}
