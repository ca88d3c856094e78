using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities;

namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>
/// Who has been spoken of so far: what pronouns and short forms («l'organisation», «la ministre») refer to.
/// </summary>
/// <remarks>A simplified centering: subjects and speakers are salient, the salience fades by the sentence.</remarks>
/// <param name="body">The text.</param>
/// <param name="entities">The entities of the article.</param>
/// <param name="bodiesAreNeuter">Whether organisations are «it» rather than «he» or «she».</param>
internal sealed class Discourse(string body, EntityIndex entities, bool bodiesAreNeuter)
{
    private const int LongestMemory = 24;
    private const double Fading = 0.5;
    private const double TakenUp = 1.2;
    private const double BodyInSingular = 0.4;
    private const double BodyInPlural = 0.8;

    private readonly List<Referent> _referents = [];
    private readonly List<Office> _offices = [];
    private readonly Dictionary<int, Agreement> _genders = [];
    private int _sentence;

    /// <summary>How salient an entity is by the part it has in a sentence.</summary>
    public const double AsSubject = 3;
    public const double AsSpeaker = 3.2;
    public const double AsUnnamed = 2.2;
    public const double AsOther = 1.8;

    /// <summary>Lets a sentence pass.</summary>
    public void NextSentence() => _sentence++;

    /// <summary>Lets everything but the last speakers and subjects fade, as a new paragraph does.</summary>
    public void NextParagraph() => _sentence++;

    /// <summary>Remembers that somebody was spoken of.</summary>
    /// <param name="who">An entity, or a noun phrase that names nobody.</param>
    /// <param name="agreement">What the noun phrase shows.</param>
    /// <param name="salience">The part it had in its sentence.</param>
    public void Note(Speaker who, Agreement agreement, double salience)
    {
        double before = 0;
        for (int i = 0; i < _referents.Count; i++)
        {
            if (who.Entity == Speaker.None ? _referents[i].Who != who : _referents[i].Who.Entity != who.Entity)
                continue;
            before = SalienceOf(_referents[i]);
            _referents.RemoveAt(i);
            break;
        }

        if (_referents.Count == LongestMemory)
            _referents.RemoveAt(0);
        _referents.Add(new(who, agreement, Math.Max(before, salience), _sentence));
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

    /// <summary>Whom a pronoun refers to.</summary>
    public Speaker ResolvePronoun(Agreement agreement) => MostSalient(agreement, personsOnly: false, least: 0);

    private Speaker MostSalient(Agreement agreement, bool personsOnly, double least)
    {
        bool collective = (agreement & (Agreement.Plural | Agreement.Neuter)) != Agreement.None;
        Speaker best = Speaker.Nobody;
        double bestSalience = least;
        for (int i = _referents.Count - 1; i >= 0; i--)
        {
            Referent referent = _referents[i];
            double salience = SalienceOf(referent);
            if (!IsBody(referent.Who))
            {
                if (collective != ((referent.Agreement & Agreement.Plural) != Agreement.None) || !Agrees(referent, agreement))
                    continue;
            }
            else if (collective)
            {
                salience *= (agreement & Agreement.Neuter) != Agreement.None ? 1 : BodyInPlural;
            }
            else if (personsOnly || bodiesAreNeuter)
            {
                continue;
            }
            else
            {
                salience *= BodyInSingular;
            }

            if (salience <= bestSalience)
                continue;
            best = referent.Who;
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
            if (SameWord(_offices[i].Head, head) && entities.Entities[_offices[i].Entity].Kind == EntityKind.Person && Agrees(new(new(_offices[i].Entity, null), Agreement.None, 0, 0), agreement))
                return _offices[i].Entity;
        }

        if (!mayBeAnyone)
            return Speaker.None;
        return MostSalient(agreement & ~Agreement.Plural, personsOnly: true, TakenUp).Entity;
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
        double bestSalience = 0;
        for (int i = _referents.Count - 1; i >= 0; i--)
        {
            int candidate = _referents[i].Who.Entity;
            if (candidate == Speaker.None || entities.Entities[candidate].Kind != EntityKind.Organization)
                continue;
            if (ContainsWord(entities.Entities[candidate].Name, head))
                return candidate;
            double salience = SalienceOf(_referents[i]);
            if (!mayBeAny || salience <= bestSalience)
                continue;
            best = candidate;
            bestSalience = salience;
        }

        return best;
    }

    private double SalienceOf(Referent referent) => referent.Salience / (1 + (Fading * (_sentence - referent.Sentence)));

    private bool IsBody(Speaker who) => who.Entity != Speaker.None && entities.Entities[who.Entity].Kind != EntityKind.Person;

    private bool Agrees(Referent referent, Agreement agreement)
    {
        const Agreement Genders = Agreement.Masculine | Agreement.Feminine;
        Agreement gender = referent.Who.Entity == Speaker.None ? referent.Agreement & Genders : GenderOf(referent.Who.Entity);
        return gender is Agreement.None or Genders || (agreement & Genders) is Agreement.None or Genders || (gender & agreement) != Agreement.None;
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

    /// <param name="Who">Who.</param>
    /// <param name="Agreement">What the noun phrase shows, for those without a name.</param>
    /// <param name="Salience">How salient when last spoken of.</param>
    /// <param name="Sentence">When that was.</param>
    private readonly record struct Referent(Speaker Who, Agreement Agreement, double Salience, int Sentence);

    /// <param name="Head">The function or body noun in the text.</param>
    /// <param name="Entity">Whom it was said of.</param>
    private readonly record struct Office(TextSpan Head, int Entity);
}
