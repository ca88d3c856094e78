using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Discourse;

/// <summary>Finds the entity behind a noun phrase of the open sentence.</summary>
internal sealed class SpeakerResolver(SentenceView view, Referents referents, Offices offices)
{
    private const int LongestOfTwo = 3;

    /// <summary>The speaker that a phrase designates.</summary>
    public Speaker Resolve(PhraseId phrase) => new(EntityOf(Designating(phrase)), SpanOf(Introducing(Designating(phrase))));

    /// <summary>Whether a phrase can speak: a name, an office, an organisation, a pronoun, or what stands in apposition to one.</summary>
    public bool Designates(PhraseId phrase) => view.Of(phrase).Designates || !view.Of(phrase).Apposition.IsNone;

    /// <summary>Whether a phrase is an office that somebody is known to hold.</summary>
    public bool IsHeld(PhraseId index)
    {
        NodeId noun = view.NounOf(index);
        return !noun.IsNone && !offices.Holder(view.Nodes[noun.Index].Span, view.Of(index).Agreement).IsNone;
    }

    /// <summary>Whom “the former” or “the latter” means, or none.</summary>
    public EntityId OfTwo(PhraseId index)
    {
        NounPhrase phrase = view.Of(index);
        if (!phrase.Name.IsNone || phrase.End - phrase.Start > LongestOfTwo || !view.Text.Lexicon.OfTwo.TryGet(SpanOf(phrase).Of(view.Text.Body), out string which))
            return EntityId.None;
        EntityId person = which == "former" ? referents.Former : referents.Latter;
        return !person.IsNone && referents.Agrees(person, phrase.Agreement) ? person : EntityId.None;
    }

    /// <summary>Whose paper it is: the organisation that completes it, or the one its possessive refers to.</summary>
    public EntityId IssuerOf(PhraseId index)
    {
        NounPhrase phrase = view.Of(index);
        if (!phrase.Possessor.IsNone && view.Nodes[phrase.Possessor.Index].Kind == NodeKind.Name)
            return Entity(phrase.Possessor);
        bool isOffice = !phrase.Head.IsNone && view.Nodes[phrase.Head.Index].Is(WordClass.Function);
        for (int i = index.Index + 1; i < view.CompletionLimit(index) && view.Phrases[i].Root == index && (isOffice || view.Phrases[i].Link == PhraseLink.Of); i++)
        {
            if (view.Phrases[i].Name is { IsNone: false } name && view.Text.KindOf(name) is EntityKind.Organization or EntityKind.Person)
                return Entity(name);
        }

        return (phrase.Class & WordClass.Possessive) != WordClass.None ? referents.Resolve(Agreement.Neuter).Entity : EntityId.None;
    }

    /// <summary>Of «le porte-parole de la police», the porte-parole.</summary>
    public PhraseId Designating(PhraseId index)
    {
        NounPhrase phrase = view.Of(index);
        bool completes = !phrase.Root.IsNone && phrase.Apposition.IsNone && (view.Of(phrase.Root).Designates || !phrase.Designates);
        return completes ? phrase.Root : index;
    }

    /// <summary>Of «Marc Olivet, négociateur en chef», Marc Olivet.</summary>
    private PhraseId Introducing(PhraseId index)
    {
        NounPhrase phrase = view.Of(index);
        bool isIntroduced = phrase.Name.IsNone && !phrase.Apposition.IsNone && phrase.Apposition.Index < index.Index
            && view.Of(phrase.Apposition).Name is { IsNone: false } name && Speaks(phrase, name);
        return isIntroduced ? phrase.Apposition : index;
    }

    /// <summary>Whether a definite phrase says no more than its head.</summary>
    public bool IsBare(PhraseId index)
    {
        NounPhrase phrase = view.Of(index);
        return phrase.IsDefinite && phrase.Name.IsNone && phrase.End - phrase.Start <= 3 && CompletedBy(index) is null;
    }

    private EntityId EntityOf(PhraseId index)
    {
        NounPhrase phrase = view.Of(index);
        if (phrase.IsPronoun)
            return (phrase.Class & WordClass.Pronoun) == WordClass.None ? EntityId.None : referents.Resolve(phrase.Agreement).Entity;
        if (!phrase.Name.IsNone && IsPerson(phrase.Name))
            return Entity(phrase.Name);
        if (!phrase.Apposition.IsNone && view.Of(phrase.Apposition).Name is { IsNone: false } apposed && Speaks(phrase, apposed))
            return Entity(apposed);
        if (phrase.Head.IsNone)
            return !phrase.Name.IsNone ? Entity(phrase.Name) : IsDemonym(index) ? OfficeHolder(index) : EntityId.None;
        Node head = view.Nodes[phrase.Head.Index];
        if (head.Is(WordClass.Function))
            return OfficeHolder(index);
        if (!phrase.Name.IsNone)
            return Entity(phrase.Name);
        if (head.Is(WordClass.Document) && !head.Is(WordClass.Organization | WordClass.Medium))
            return IssuerOf(index);
        if (NamedInComplement(index) is { IsNone: false } named)
            return named;
        return phrase.IsIndefinite || !head.Is(WordClass.Organization | WordClass.Medium | WordClass.Authority)
            ? EntityId.None
            : offices.Organization(head.Span, IsUnspecific(index) && head.Is(WordClass.Organization | WordClass.Medium));
    }

    /// <summary>The person in an office; for a plural the organisation they speak for («les analystes du groupe»).</summary>
    private EntityId OfficeHolder(PhraseId index)
    {
        NounPhrase phrase = view.Of(index);
        if ((phrase.Agreement & Agreement.Plural) != Agreement.None)
            return !phrase.Name.IsNone ? Entity(phrase.Name) : IssuerOf(index);
        if (phrase.IsIndefinite)
            return EntityId.None;
        EntityId holder = view.NounOf(index) is { IsNone: false } noun ? offices.Holder(view.Nodes[noun.Index].Span, phrase.Agreement) : EntityId.None;
        return holder.IsNone && IsBare(index) ? offices.TakeUp(phrase.Agreement) : holder;
    }

    /// <summary>Whether a phrase is of the form «le Croate», «le requérant», “the 34-year-old”.</summary>
    private bool IsDemonym(PhraseId index) => IsBare(index) && view.Of(index).End - view.Of(index).Start == 2;

    /// <summary>The organisation named at the end of a complement: «l'agence de presse KCNA».</summary>
    private EntityId NamedInComplement(PhraseId index)
    {
        if (CompletedBy(index) is not { Link: PhraseLink.Of } complement)
            return EntityId.None;
        bool bare = complement.Class == WordClass.None && complement.Name.Index > complement.Start;
        return bare && view.Text.KindOf(complement.Name) == EntityKind.Organization ? Entity(complement.Name) : EntityId.None;
    }

    /// <summary>Whether a definite phrase, with all that completes it, has no name in it.</summary>
    private bool IsUnspecific(PhraseId index)
    {
        if (!view.Of(index).IsDefinite || !view.Of(index).Name.IsNone)
            return false;
        for (int i = index.Index + 1; i < view.CompletionLimit(index) && view.Phrases[i].Root == index; i++)
        {
            if (!view.Phrases[i].Name.IsNone)
                return false;
        }

        return true;
    }

    private NounPhrase? CompletedBy(PhraseId index)
    {
        int next = index.Index + 1;
        return next < view.Sentence.EndPhrase && view.Phrases[next].Root == index ? view.Phrases[next] : null;
    }

    private bool Speaks(NounPhrase phrase, NodeId name) =>
        IsPerson(name) || phrase.Head.IsNone || !view.Nodes[phrase.Head.Index].Is(WordClass.Function);

    private TextSpan SpanOf(NounPhrase phrase) => TextSpan.FromBounds(view.Nodes[phrase.Start].Start, view.Nodes[phrase.End - 1].End);

    private TextSpan SpanOf(PhraseId index)
    {
        NounPhrase phrase = view.Of(index);
        int end = phrase.End;
        if (phrase.Name.IsNone && !phrase.IsPronoun)
        {
            for (int i = index.Index + 1; i < view.CompletionLimit(index) && view.Phrases[i].Root == index && view.Phrases[i].Link == PhraseLink.Of; i++)
                end = view.Phrases[i].End;
        }

        int start = view.Nodes[phrase.Start].Start;
        return TextSpan.FromBounds(phrase.IsPronoun ? WithoutTie(start) : start, view.Nodes[end - 1].End);
    }

    /// <summary>Of «-t-il» the «il».</summary>
    private int WithoutTie(int start)
    {
        string body = view.Text.Body;
        if (body[start] is not ('-' or '\u2011'))
            return start;
        return body[start + 1] is 't' or 'T' && body[start + 2] is '-' or '\u2011' ? start + 3 : start + 1;
    }

    private EntityId Entity(NodeId name) => view.Nodes[name.Index].Entity;

    private bool IsPerson(NodeId name) => view.Text.KindOf(name) == EntityKind.Person;
}
