using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Discourse;

/// <summary>Who has been spoken of so far, for what pronouns and short forms refer to.</summary>
/// <remarks>A simplified centering: subjects and speakers are salient, the salience fades by the sentence.</remarks>
/// <param name="entities">The entities of the article.</param>
/// <param name="organizationsAreNeuter">Whether organisations are «it» rather than «he» or «she».</param>
internal sealed class Referents(EntityIndex entities, bool organizationsAreNeuter)
{
    /// <summary>How salient an entity is by the part it has in a sentence.</summary>
    public const double AsSubject = 3;
    public const double AsSpeaker = 3.2;
    public const double AsUnnamed = 2.2;
    public const double AsOther = 1.8;
    public const double AsUnnamedObject = 1.2;
    public const double AsUnlisted = 1;

    private const int LongestMemory = 24;
    private const double Fading = 0.5;
    private const double OfUnknownGender = 0.9;
    private const double OrganizationInSingular = 0.4;
    private const double OrganizationInPlural = 0.8;
    private const Agreement Genders = Agreement.Masculine | Agreement.Feminine;

    private readonly List<Referent> _referents = [];
    private readonly Dictionary<EntityId, Agreement> _genders = [];
    private int _sentence;
    private bool _isPair;

    /// <summary>Of the two persons named last, the first.</summary>
    public EntityId Former { get; private set; } = EntityId.None;

    /// <summary>Of the two persons named last, the second.</summary>
    public EntityId Latter { get; private set; } = EntityId.None;

    /// <summary>Those spoken of, the latest last.</summary>
    public IReadOnlyList<Referent> All => _referents;

    /// <summary>Lets a sentence pass, or the gap between two paragraphs.</summary>
    public void NextSentence() => _sentence++;

    /// <summary>Remembers that somebody was spoken of.</summary>
    /// <param name="who">An entity, or a noun phrase that names nobody.</param>
    /// <param name="agreement">What the noun phrase shows.</param>
    /// <param name="salience">The part it had in its sentence.</param>
    public void Note(Speaker who, Agreement agreement, double salience)
    {
        double before = 0;
        double part = salience;
        int mentions = 0;
        for (int i = 0; i < _referents.Count; i++)
        {
            Cancellation.Check();
            if (!_referents[i].Who.IsSame(who))
                continue;
            before = SalienceOf(_referents[i]);
            mentions = _referents[i].Mentions;
            if (Age(_referents[i]) == 0)
                part = Math.Max(part, _referents[i].Part);
            _referents.RemoveAt(i);
            break;
        }

        if (_referents.Count == LongestMemory)
            _referents.RemoveAt(0);
        _referents.Add(new(who, agreement, Math.Max(before, salience), _sentence, part, mentions + 1));
    }

    /// <summary>Remembers which two persons were named last, for “the former” and “the latter”.</summary>
    /// <param name="person">Who is named.</param>
    /// <param name="isCoordinated">Whether a conjunction joins the name to what stands before.</param>
    public void NotePerson(EntityId person, bool isCoordinated)
    {
        bool isOfPair = person == Former || person == Latter;
        if (isOfPair && (_isPair || person == Latter))
            return;
        (Former, Latter, _isPair) = (Latter, person, isCoordinated && !Latter.IsNone);
    }

    /// <summary>Remembers the gender that a title or office shows.</summary>
    public void NoteGender(EntityId entity, Agreement gender)
    {
        gender &= Genders;
        if (gender is Agreement.Masculine or Agreement.Feminine)
            _genders[entity] = gender;
    }

    /// <summary>Whom a pronoun refers to.</summary>
    public Speaker Resolve(Agreement agreement) => MostSalient(agreement, personsOnly: false, least: 0);

    /// <summary>The most salient of those that agree.</summary>
    /// <param name="agreement">What the pronoun or noun phrase shows.</param>
    /// <param name="personsOnly">Whether organisations do not count.</param>
    /// <param name="least">How salient it must be at least.</param>
    public Speaker MostSalient(Agreement agreement, bool personsOnly, double least)
    {
        Speaker best = Speaker.Nobody;
        double bestSalience = least;
        for (int i = _referents.Count - 1; i >= 0; i--)
        {
            double salience = SalienceFor(_referents[i], agreement, personsOnly);
            if (salience <= bestSalience)
                continue;
            best = _referents[i].Who;
            bestSalience = salience;
        }

        return best;
    }

    /// <summary>How salient a referent is for a pronoun or noun phrase; 0 where both cannot be the same.</summary>
    public double SalienceFor(Referent referent, Agreement agreement, bool personsOnly)
    {
        double salience = SalienceOf(referent);
        bool plural = (agreement & Agreement.Plural) != Agreement.None;
        bool singular = (agreement & Agreement.Singular) != Agreement.None;
        bool neuter = (agreement & Agreement.Neuter) != Agreement.None;
        bool collective = neuter || (plural && !singular);
        if (!IsOrganization(referent.Who))
        {
            bool several = (referent.Agreement & (Agreement.Plural | Agreement.Singular)) == Agreement.Plural;
            if ((collective != several && !(plural && singular)) || !Agree(GenderOf(referent), agreement))
                return 0;
            bool unknown = (agreement & Genders) is Agreement.Masculine or Agreement.Feminine && GenderOf(referent) == Agreement.None;
            return unknown ? salience * OfUnknownGender : salience;
        }

        if (collective)
            return neuter ? salience : salience * OrganizationInPlural;
        return personsOnly || organizationsAreNeuter ? 0 : salience * OrganizationInSingular;
    }

    /// <summary>How salient a referent still is.</summary>
    public double SalienceOf(Referent referent) => referent.Salience / (1 + (Fading * Age(referent)));

    /// <summary>How many sentences ago somebody was last spoken of.</summary>
    public int Age(Referent referent) => _sentence - referent.Sentence;

    /// <summary>Whether an entity can be meant by a noun phrase of some gender.</summary>
    public bool Agrees(EntityId entity, Agreement agreement) => Agree(GenderOf(entity), agreement);

    /// <summary>The gender of a referent as far as it is known.</summary>
    public Agreement GenderOf(Referent referent) => referent.Who.Entity.IsNone ? referent.Agreement & Genders : GenderOf(referent.Who.Entity);

    public Agreement GenderOf(EntityId entity) =>
        _genders.TryGetValue(entity, out Agreement gender) ? gender : entities.Entities[entity.Index].Gender switch
        {
            Gender.Masculine => Agreement.Masculine,
            Gender.Feminine => Agreement.Feminine,
            _ => Agreement.None,
        };

    private bool IsOrganization(Speaker who) => !who.Entity.IsNone && entities.Entities[who.Entity.Index].Kind != EntityKind.Person;

    private static bool Agree(Agreement gender, Agreement agreement) =>
        gender is Agreement.None or Genders || (agreement & Genders) is Agreement.None or Genders || (gender & agreement) != Agreement.None;
}

/// <summary>Somebody that was spoken of.</summary>
/// <param name="Who">Who.</param>
/// <param name="Agreement">What the noun phrase shows, for those without a name.</param>
/// <param name="Salience">How salient when last spoken of.</param>
/// <param name="Sentence">When that was.</param>
/// <param name="Part">The part it had in that sentence.</param>
/// <param name="Mentions">How often it has been spoken of.</param>
internal readonly record struct Referent(Speaker Who, Agreement Agreement, double Salience, int Sentence, double Part, int Mentions);
