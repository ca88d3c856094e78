using System.Collections.Generic;
using ArticleGen.Understanding.Quotes.Sentences;
using ArticleGen.Understanding.Quotes.Sieves;

namespace ArticleGen.Understanding.Quotes.Discourse;

/// <summary>All that a noun phrase may stand for: a name for itself, a pronoun or an office for whoever has been spoken of and agrees.</summary>
internal sealed class SpeakerReadings(SentenceView view, SpeakerResolver resolver, Referents referents, Conversation conversation)
{
    private const int MostReferents = 5;

    private readonly List<(double Salience, Referent Referent)> _ranked = [];

    /// <summary>Adds the readings of a phrase, the best first.</summary>
    /// <param name="id">The phrase.</param>
    /// <param name="evidence">The evidence that it belongs to.</param>
    /// <param name="into">Where they are added.</param>
    public void Add(PhraseId id, int evidence, List<SpeakerReading> into)
    {
        id = resolver.Designating(id);
        NounPhrase phrase = view.Of(id);
        SpeakerForm form = FormOf(id, phrase);
        Speaker resolved = resolver.Resolve(id);
        if (resolver.OfTwo(id) is { IsNone: false } mentioned)
        {
            into.Add(new(evidence, resolved with { Entity = mentioned }, SpeakerForm.KnownOffice, 0, IsSure: true));
            return;
        }

        if (form is SpeakerForm.Office or SpeakerForm.CompletedOffice or SpeakerForm.IndefiniteOffice && resolver.IssuerOf(id) is { IsNone: false } issuer && issuer != resolved.Entity)
            into.Add(new(evidence, new(issuer, resolved.Span), SpeakerForm.OfficeOfOrganization, 0, IsSure: true));
        switch (form)
        {
            case SpeakerForm.FirstPerson:
                into.Add(new(evidence, new(conversation.Self, resolved.Span), form, 0, IsSure: true));
                return;
            case SpeakerForm.Pronoun or SpeakerForm.OtherPronoun:
                if (!AddReferents(phrase.Agreement, personsOnly: false, evidence, resolved.Span, form, into))
                    into.Add(new(evidence, new(EntityId.None, resolved.Span), form, 0, IsSure: false));
                return;
            case SpeakerForm.Office or SpeakerForm.CompletedOffice or SpeakerForm.DefiniteNoun or SpeakerForm.CompletedNoun:
                if (!resolved.Entity.IsNone && resolver.IsHeld(id))
                    into.Add(new(evidence, resolved, SpeakerForm.KnownOffice, 0, IsSure: true));
                into.Add(new(evidence, new(EntityId.None, resolved.Span), form, MostReferents, IsSure: false));
                AddReferents(phrase.Agreement & ~Agreement.Plural, personsOnly: true, evidence, resolved.Span, form, into);
                return;
            case SpeakerForm.Collective:
                into.Add(new(evidence, resolved, form, 0, IsSure: !resolved.Entity.IsNone));
                if (!resolved.Entity.IsNone)
                    into.Add(new(evidence, new(EntityId.None, resolved.Span), form, MostReferents, IsSure: false));
                return;
            default:
                into.Add(new(evidence, resolved, form, 0, IsSure: true));
                return;
        }
    }

    /// <summary>Adds whom a verb without subject may be about.</summary>
    public void AddLeftOut(int evidence, List<SpeakerReading> into) =>
        AddReferents(Agreement.Singular, personsOnly: true, evidence, null, SpeakerForm.NullSubject, into);

    private bool AddReferents(Agreement agreement, bool personsOnly, int evidence, TextSpan? span, SpeakerForm form, List<SpeakerReading> into)
    {
        _ranked.Clear();
        for (int i = referents.All.Count - 1; i >= 0; i--)
        {
            double salience = referents.SalienceFor(referents.All[i], agreement, personsOnly);
            if (salience > 0)
                Insert(salience, referents.All[i]);
        }

        for (int rank = 0; rank < _ranked.Count; rank++)
        {
            Referent referent = _ranked[rank].Referent;
            Speaker speaker = referent.Who.Entity.IsNone ? referent.Who : new(referent.Who.Entity, span);
            into.Add(new(evidence, speaker, form, rank, referents.GenderOf(referent) != Agreement.None) { Rivals = _ranked.Count });
        }

        return _ranked.Count > 0;
    }

    /// <summary>Keeps the most salient in order; of equals, the later one goes first.</summary>
    private void Insert(double salience, Referent referent)
    {
        int at = _ranked.Count;
        while (at > 0 && _ranked[at - 1].Salience < salience)
            at--;
        if (at >= MostReferents)
            return;
        _ranked.Insert(at, (salience, referent));
        if (_ranked.Count > MostReferents)
            _ranked.RemoveAt(MostReferents);
    }

    private bool LooksLikeName(NounPhrase phrase)
    {
        if (phrase.Class != WordClass.None || !phrase.Head.IsNone || phrase.Start == view.Sentence.Start)
            return false;
        for (int i = phrase.Start; i < phrase.End; i++)
        {
            if (view.Nodes[i].Kind != NodeKind.Word || !view.Nodes[i].IsCapitalized)
                return false;
        }

        return true;
    }

    private SpeakerForm FormOf(PhraseId id, NounPhrase phrase)
    {
        if ((phrase.Class & WordClass.FirstPerson) != WordClass.None)
            return SpeakerForm.FirstPerson;
        if ((phrase.Class & WordClass.Pronoun) != WordClass.None)
            return (phrase.Agreement & Agreement.Singular) != Agreement.None && (phrase.Agreement & Agreement.Neuter) == Agreement.None ? SpeakerForm.Pronoun : SpeakerForm.OtherPronoun;
        if ((phrase.Class & WordClass.Impersonal) != WordClass.None)
            return SpeakerForm.Impersonal;
        bool apposed = !phrase.Apposition.IsNone && !view.Of(phrase.Apposition).Name.IsNone;
        if (apposed || (!phrase.Name.IsNone && !phrase.Head.IsNone && view.Text.KindOf(phrase.Name) == EntityKind.Person))
            return SpeakerForm.PersonWithOffice;
        Node head = phrase.Head.IsNone ? default : view.Nodes[phrase.Head.Index];
        if (head.Is(WordClass.Function))
            return phrase.IsDefinite && (phrase.Agreement & Agreement.Plural) == Agreement.None ? resolver.IsBare(id) ? SpeakerForm.Office : SpeakerForm.CompletedOffice : SpeakerForm.IndefiniteOffice;
        if (!phrase.Name.IsNone)
            return view.Text.KindOf(phrase.Name) == EntityKind.Person ? SpeakerForm.PersonName : SpeakerForm.OtherName;
        if (head.Is(WordClass.Collective))
            return SpeakerForm.Collective;
        if (LooksLikeName(phrase))
            return SpeakerForm.UnknownName;
        return !phrase.IsDefinite ? SpeakerForm.Noun : resolver.IsBare(id) ? SpeakerForm.DefiniteNoun : SpeakerForm.CompletedNoun;
    }
}
