using System.Collections.Generic;
using ArticleGen.Understanding.Entities;

namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>Finds the entity behind a noun phrase.</summary>
internal sealed class SpeakerResolver(EntityIndex entities, AuthorText text, NounPhraseChunker chunker, Discourse discourse)
{
    private int _noted;
    private bool _hasSubject;

    private List<Node> Nodes => text.Nodes;

    private List<NounPhrase> Phrases => chunker.Phrases;

    /// <summary>Starts with the phrases of a new sentence.</summary>
    public void NextSentence()
    {
        discourse.NextSentence();
        _noted = 0;
        _hasSubject = false;
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
        if (phrase.Root != NounPhrase.None && phrase.Apposition == NounPhrase.None && (Designates(Phrases[phrase.Root]) || !Designates(phrase)))
            return Resolve(phrase.Root);
        NoteUntil(index);
        return new(EntityOf(index, phrase), SpanOf(index, phrase));
    }

    /// <summary>Whether a phrase of the sentence can speak: a name, an office, a body, a pronoun.</summary>
    public bool Designates(int index) => Designates(Phrases[index]) || Phrases[index].Apposition != NounPhrase.None;

    private static bool Designates(NounPhrase phrase) => phrase.Name != NounPhrase.None || phrase.Head != NounPhrase.None || phrase.IsPronoun;

    private int EntityOf(int index, NounPhrase phrase)
    {
        if (phrase.IsPronoun)
            return (phrase.Class & WordClass.Pronoun) == WordClass.None ? Speaker.None : discourse.ResolvePronoun(phrase.Agreement).Entity;
        if (phrase.Name != NounPhrase.None && IsPerson(phrase.Name))
            return Entity(phrase.Name);
        if (phrase.Apposition != NounPhrase.None && Phrases[phrase.Apposition].Name != NounPhrase.None && Speaks(phrase, Phrases[phrase.Apposition].Name))
            return Entity(Phrases[phrase.Apposition].Name);
        if (phrase.Head == NounPhrase.None)
            return phrase.Name != NounPhrase.None ? Entity(phrase.Name) : IsDemonym(index, phrase) ? discourse.ResolveOffice(Nodes[phrase.End - 1].Span, phrase.Agreement, mayBeAnyone: true) : Speaker.None;
        Node head = Nodes[phrase.Head];
        if (head.Is(WordClass.Function))
            return OfficeHolder(index, phrase);
        if (phrase.Name != NounPhrase.None)
            return Entity(phrase.Name);
        if (head.Is(WordClass.Document) && !head.Is(WordClass.Organization | WordClass.Medium))
            return IssuerOf(index, phrase);
        int named = NamedInComplement(index);
        if (named != Speaker.None)
            return named;
        return phrase.IsIndefinite || !head.Is(WordClass.Organization | WordClass.Medium | WordClass.Authority)
            ? Speaker.None
            : discourse.ResolveBody(head.Span, IsUnspecific(index, phrase) && head.Is(WordClass.Organization | WordClass.Medium));
    }

    /// <summary>The person in an office; for a plural the body they speak for («les analystes du groupe»).</summary>
    private int OfficeHolder(int index, NounPhrase phrase)
    {
        if ((phrase.Agreement & Agreement.Plural) != Agreement.None)
            return phrase.Name != NounPhrase.None ? Entity(phrase.Name) : IssuerOf(index, phrase);
        return phrase.IsIndefinite ? Speaker.None : discourse.ResolveOffice(Nodes[phrase.Head].Span, phrase.Agreement, IsBare(index, phrase));
    }

    /// <summary>Whether a phrase is of the form «le Croate», «le requérant», “the 34-year-old”.</summary>
    private bool IsDemonym(int index, NounPhrase phrase) =>
        IsBare(index, phrase) && phrase.End - phrase.Start == 2;

    /// <summary>Whose paper it is: the body that completes it, or the one its possessive refers to.</summary>
    private int IssuerOf(int index, NounPhrase phrase)
    {
        if (phrase.Possessor != NounPhrase.None && Nodes[phrase.Possessor].Kind == NodeKind.Name)
            return Entity(phrase.Possessor);
        for (int i = index + 1; i < Phrases.Count && Phrases[i].Root == index && Phrases[i].Link == PhraseLink.Of; i++)
        {
            if (Phrases[i].Name != NounPhrase.None && KindOf(Phrases[i].Name) is EntityKind.Organization or EntityKind.Person)
                return Entity(Phrases[i].Name);
        }

        return (phrase.Class & WordClass.Possessive) != WordClass.None ? discourse.ResolvePronoun(Agreement.Neuter).Entity : Speaker.None;
    }

    /// <summary>The body named at the end of a complement: «l'agence de presse KCNA».</summary>
    private int NamedInComplement(int index)
    {
        if (index + 1 >= Phrases.Count || Phrases[index + 1].Root != index || Phrases[index + 1].Link != PhraseLink.Of)
            return Speaker.None;
        NounPhrase complement = Phrases[index + 1];
        bool bare = complement.Class == WordClass.None && complement.Name > complement.Start;
        return bare && KindOf(complement.Name) == EntityKind.Organization ? Entity(complement.Name) : Speaker.None;
    }

    /// <summary>Whether a definite phrase says no more than its head.</summary>
    private bool IsBare(int index, NounPhrase phrase) =>
        (phrase.Class & (WordClass.Definite | WordClass.Demonstrative)) != WordClass.None
        && phrase.Name == NounPhrase.None
        && phrase.End - phrase.Start <= 3
        && !(index + 1 < Phrases.Count && Phrases[index + 1].Root == index);

    /// <summary>Whether a definite phrase, with all that completes it, has no name in it.</summary>
    private bool IsUnspecific(int index, NounPhrase phrase)
    {
        if ((phrase.Class & (WordClass.Definite | WordClass.Demonstrative)) == WordClass.None || phrase.Name != NounPhrase.None)
            return false;
        for (int i = index + 1; i < Phrases.Count && Phrases[i].Root == index; i++)
        {
            if (Phrases[i].Name != NounPhrase.None)
                return false;
        }

        return true;
    }

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
        bool subject = !_hasSubject && phrase.StartsClause && phrase.Link == PhraseLink.None;
        if (phrase.IsPronoun)
        {
            Speaker antecedent = subject && (phrase.Class & WordClass.Pronoun) != WordClass.None ? discourse.ResolvePronoun(phrase.Agreement) : Speaker.Nobody;
            _hasSubject |= antecedent.IsKnown;
            if (antecedent.IsKnown)
                discourse.Note(antecedent, phrase.Agreement, Discourse.AsSubject);
            return;
        }

        if (subject && phrase.Class != WordClass.None && phrase.End < Nodes.Count && Nodes[phrase.End].Kind == NodeKind.Word && phrase.Name == NounPhrase.None && phrase.Apposition == NounPhrase.None && phrase.Head != NounPhrase.None && Nodes[phrase.Head].Is(WordClass.Function))
            NoteUnnamed(phrase);
        if (phrase.Apposition != NounPhrase.None && phrase.Head != NounPhrase.None && Phrases[phrase.Apposition].Name != NounPhrase.None)
            discourse.NoteOffice(Nodes[phrase.Head].Span, Entity(Phrases[phrase.Apposition].Name), phrase.Agreement);
        if (phrase.Name == NounPhrase.None || KindOf(phrase.Name) is not (EntityKind.Person or EntityKind.Organization))
            return;
        int entity = Entity(phrase.Name);
        _hasSubject |= subject;
        bool designates = phrase.Head == NounPhrase.None || IsPerson(phrase.Name) || !Nodes[phrase.Head].Is(WordClass.Function);
        bool prominent = designates && (subject || IsSource(phrase) || HasRelativeClause(phrase));
        discourse.Note(new(entity, null), Agreement.None, prominent ? Discourse.AsSubject : Discourse.AsOther);
        if (phrase.Head != NounPhrase.None && designates)
            discourse.NoteOffice(Nodes[phrase.Head].Span, entity, IsPerson(phrase.Name) ? phrase.Agreement : Agreement.None);
    }

    private bool IsSource(NounPhrase phrase) => phrase.Start > 0 && Nodes[phrase.Start - 1].Is(WordClass.Source | WordClass.Viewpoint);

    private bool HasRelativeClause(NounPhrase phrase)
    {
        int next = phrase.End < Nodes.Count && Nodes[phrase.End].IsComma ? phrase.End + 1 : phrase.End;
        return next < Nodes.Count && Nodes[next].Is(WordClass.Relative) && !Nodes[next].Is(WordClass.Determiner);
    }

    /// <summary>«Le directeur a souri. « … », dit-il»: somebody without a name may be taken up too.</summary>
    private void NoteUnnamed(NounPhrase phrase)
    {
        int entity = phrase.IsIndefinite ? Speaker.None : discourse.ResolveOffice(Nodes[phrase.Head].Span, phrase.Agreement, mayBeAnyone: false);
        TextSpan span = TextSpan.FromBounds(Nodes[phrase.Start].Start, Nodes[phrase.End - 1].End);
        _hasSubject = true;
        discourse.Note(entity == Speaker.None ? new(Speaker.None, span) : new(entity, null), phrase.Agreement, entity == Speaker.None ? Discourse.AsUnnamed : Discourse.AsSubject);
    }

    private int Entity(int name) => entities.Mentions[Nodes[name].Index].Entity;

    private EntityKind KindOf(int name) => entities.Entities[Entity(name)].Kind;

    private bool IsPerson(int name) => KindOf(name) == EntityKind.Person;
}
