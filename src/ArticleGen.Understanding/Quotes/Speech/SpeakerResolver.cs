using System.Collections.Generic;
using ArticleGen.Understanding.Entities;

namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>Finds the entity behind a noun phrase.</summary>
internal sealed class SpeakerResolver(EntityIndex entities, AuthorText text, NounPhraseChunker chunker, Discourse discourse)
{
    private int _noted;

    private List<Node> Nodes => text.Nodes;

    private List<NounPhrase> Phrases => chunker.Phrases;

    /// <summary>Starts with the phrases of a new sentence.</summary>
    public void NextSentence()
    {
        discourse.NextSentence();
        _noted = 0;
    }

    /// <summary>Remembers whom the phrases before a given one speak of.</summary>
    public void NoteUntil(int phrase)
    {
        for (; _noted < phrase; _noted++)
            Note(Phrases[_noted]);
    }

    /// <summary>The speaker that a phrase of the sentence designates.</summary>
    public Speaker Resolve(int index)
    {
        NounPhrase phrase = Phrases[index];
        if (phrase.Root != NounPhrase.None && phrase.Apposition == NounPhrase.None)
            return Resolve(phrase.Root);
        NoteUntil(index);
        int entity = EntityOf(index, phrase);
        if (entity != Speaker.None && phrase.Apposition == NounPhrase.None && phrase.Name == NounPhrase.None)
            discourse.Note(entity, Discourse.AsSubject);
        return new(entity, SpanOf(index, phrase));
    }

    private int EntityOf(int index, NounPhrase phrase)
    {
        if (phrase.IsPronoun)
            return (phrase.Class & WordClass.Pronoun) == WordClass.None ? Speaker.None : discourse.ResolvePronoun(phrase.Agreement);
        if (phrase.Name != NounPhrase.None && IsPerson(phrase.Name))
            return Entity(phrase.Name);
        if (phrase.Apposition != NounPhrase.None && Phrases[phrase.Apposition].Name != NounPhrase.None && Speaks(phrase, Phrases[phrase.Apposition].Name))
            return Entity(Phrases[phrase.Apposition].Name);
        if (phrase.Head == NounPhrase.None)
            return phrase.Name == NounPhrase.None ? Speaker.None : Entity(phrase.Name);
        Node head = Nodes[phrase.Head];
        if (head.Is(WordClass.Function))
            return phrase.IsIndefinite ? Speaker.None : discourse.ResolveOffice(head.Span, phrase.Agreement, IsBare(index, phrase));
        if (phrase.Name != NounPhrase.None)
            return Entity(phrase.Name);
        if (head.Is(WordClass.Document))
            return IssuerOf(index, phrase);
        return phrase.IsIndefinite || !head.Is(WordClass.Organization | WordClass.Medium | WordClass.Authority)
            ? Speaker.None
            : discourse.ResolveBody(head.Span, IsBare(index, phrase) && head.Is(WordClass.Organization | WordClass.Medium));
    }

    /// <summary>Whose paper it is: the body that completes it, or the one its possessive refers to.</summary>
    private int IssuerOf(int index, NounPhrase phrase)
    {
        for (int i = index + 1; i < Phrases.Count && Phrases[i].Root == index; i++)
        {
            if (Phrases[i].Name != NounPhrase.None && KindOf(Phrases[i].Name) is EntityKind.Organization or EntityKind.Person)
                return Entity(Phrases[i].Name);
        }

        return (phrase.Class & WordClass.Possessive) != WordClass.None ? discourse.ResolvePronoun(Agreement.Neuter) : Speaker.None;
    }

    /// <summary>Whether a definite phrase says no more than its head.</summary>
    private bool IsBare(int index, NounPhrase phrase) =>
        (phrase.Class & (WordClass.Definite | WordClass.Demonstrative)) != WordClass.None
        && phrase.Name == NounPhrase.None
        && phrase.End - phrase.Start <= 3
        && !(index + 1 < Phrases.Count && Phrases[index + 1].Root == index);

    private bool Speaks(NounPhrase phrase, int name) =>
        IsPerson(name) || phrase.Head == NounPhrase.None || !Nodes[phrase.Head].Is(WordClass.Function);

    private TextSpan SpanOf(int index, NounPhrase phrase)
    {
        int end = phrase.End;
        if (phrase.Name == NounPhrase.None && !phrase.IsPronoun)
        {
            for (int i = index + 1; i < Phrases.Count && Phrases[i].Root == index && Phrases[i].Link == PhraseLink.Of; i++)
                end = Phrases[i].End;
        }

        return TextSpan.FromBounds(Nodes[phrase.Start].Start, Nodes[end - 1].End);
    }

    private void Note(NounPhrase phrase)
    {
        bool subject = phrase.StartsClause && phrase.Link == PhraseLink.None;
        if (phrase.IsPronoun)
        {
            int antecedent = subject && (phrase.Class & WordClass.Pronoun) != WordClass.None ? discourse.ResolvePronoun(phrase.Agreement) : Speaker.None;
            if (antecedent != Speaker.None)
                discourse.Note(antecedent, Discourse.AsSubject);
            return;
        }

        if (phrase.Apposition != NounPhrase.None && phrase.Head != NounPhrase.None && Phrases[phrase.Apposition].Name != NounPhrase.None)
            discourse.NoteOffice(Nodes[phrase.Head].Span, Entity(Phrases[phrase.Apposition].Name), phrase.Agreement);
        if (phrase.Name == NounPhrase.None || KindOf(phrase.Name) is not (EntityKind.Person or EntityKind.Organization))
            return;
        int entity = Entity(phrase.Name);
        bool designates = phrase.Head == NounPhrase.None || IsPerson(phrase.Name) || !Nodes[phrase.Head].Is(WordClass.Function);
        discourse.Note(entity, subject && designates ? Discourse.AsSubject : Discourse.AsOther);
        if (phrase.Head != NounPhrase.None && designates)
            discourse.NoteOffice(Nodes[phrase.Head].Span, entity, IsPerson(phrase.Name) ? phrase.Agreement : Agreement.None);
    }

    private int Entity(int name) => entities.Mentions[Nodes[name].Index].Entity;

    private EntityKind KindOf(int name) => entities.Entities[Entity(name)].Kind;

    private bool IsPerson(int name) => KindOf(name) == EntityKind.Person;
}
