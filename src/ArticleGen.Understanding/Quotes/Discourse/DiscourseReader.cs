using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Discourse;

/// <summary>Remembers whom the sentences speak of, phrase by phrase, as far as the reading has come.</summary>
internal sealed class DiscourseReader(SentenceView view, SpeakerResolver resolver, Referents referents, Offices offices)
{
    private int _noted;
    private bool _hasSubject;
    private PhraseId _unlisted = PhraseId.None;

    /// <summary>Whether the paragraph says who wrote it: nobody speaks of reporters.</summary>
    public bool IsByline { get; set; }

    /// <summary>Starts with the phrases of the sentence that was opened.</summary>
    public void NextSentence()
    {
        referents.NextSentence();
        _noted = view.Sentence.FirstPhrase;
        _hasSubject = false;
        _unlisted = PhraseId.None;
    }

    /// <summary>The speaker that a phrase of the sentence designates, seen from where it stands.</summary>
    public Speaker Resolve(PhraseId phrase)
    {
        NoteBefore(phrase);
        return resolver.Resolve(phrase);
    }

    /// <summary>Remembers whom the sentence speaks of up to a phrase.</summary>
    public void NoteBefore(PhraseId phrase) => NoteUntil(resolver.Designating(phrase).Index);

    /// <summary>Remembers whom the rest of the sentence speaks of.</summary>
    public void Finish()
    {
        NoteUntil(view.Sentence.EndPhrase);
        if (!_unlisted.IsNone)
            referents.Note(new(EntityId.None, SpanOf(view.Of(_unlisted))), view.Of(_unlisted).Agreement, Referents.AsUnlisted);
    }

    private void NoteUntil(int phrase)
    {
        for (; _noted < phrase; _noted++)
        {
            Cancellation.Check();
            if (!IsByline)
                Note(new PhraseId(_noted));
        }
    }

    private void Note(PhraseId id)
    {
        NounPhrase phrase = view.Of(id);
        bool subject = !_hasSubject && phrase.StartsClause && phrase.Link == PhraseLink.None;
        if (phrase.IsPronoun)
        {
            Speaker antecedent = subject && (phrase.Class & WordClass.Pronoun) != WordClass.None ? referents.Resolve(phrase.Agreement) : Speaker.Nobody;
            _hasSubject |= antecedent.IsKnown;
            if (antecedent.IsKnown)
                referents.Note(antecedent, phrase.Agreement, Referents.AsSubject);
            return;
        }

        NodeId noun = view.NounOf(id);
        if (IsUnnamedActor(phrase))
            NoteUnnamed(phrase, subject);
        else if (subject && !noun.IsNone && IsUnlisted(phrase))
            _unlisted = id;
        if (!phrase.Apposition.IsNone && !noun.IsNone && view.Of(phrase.Apposition).Name is { IsNone: false } apposed)
            offices.Note(view.Nodes[noun.Index].Span, view.Nodes[apposed.Index].Entity, phrase.Agreement);
        if (phrase.Name.IsNone || view.Text.KindOf(phrase.Name) is not (EntityKind.Person or EntityKind.Organization))
            return;
        EntityId entity = view.Nodes[phrase.Name.Index].Entity;
        bool isPerson = view.Text.KindOf(phrase.Name) == EntityKind.Person;
        _hasSubject |= subject;
        bool designates = phrase.Head.IsNone || isPerson || !view.Nodes[phrase.Head.Index].Is(WordClass.Function);
        bool prominent = designates && (subject || IsSource(phrase) || HasRelativeClause(phrase));
        if (isPerson)
            referents.NotePerson(entity, IsCoordinated(phrase));
        referents.Note(new(entity, null), Agreement.None, prominent ? Referents.AsSubject : Referents.AsOther);
        if (!noun.IsNone && designates)
            offices.Note(view.Nodes[noun.Index].Span, entity, isPerson ? phrase.Agreement : Agreement.None);
    }

    private bool IsCoordinated(NounPhrase phrase) => phrase.Start > 0 && view.Nodes[phrase.Start - 1].Is(WordClass.Coordinator);

    private bool IsUnnamedActor(NounPhrase phrase) =>
        phrase.Class != WordClass.None
        && phrase.Name.IsNone
        && phrase.Apposition.IsNone
        && !phrase.Head.IsNone
        && view.Nodes[phrase.Head.Index].Is(WordClass.Function);

    /// <summary>«Una tendera …»: a subject that no list has may be somebody, for the sentences that follow.</summary>
    private static bool IsUnlisted(NounPhrase phrase) =>
        phrase.Class != WordClass.None && phrase.Name.IsNone && phrase.Apposition.IsNone && phrase.Head.IsNone && (phrase.Agreement & (Agreement.Plural | Agreement.Neuter)) == Agreement.None;

    private TextSpan SpanOf(NounPhrase phrase) => TextSpan.FromBounds(view.Nodes[phrase.Start].Start, view.Nodes[phrase.End - 1].End);

    private bool IsSource(NounPhrase phrase) => phrase.Start > 0 && view.Nodes[phrase.Start - 1].Is(WordClass.Source | WordClass.Viewpoint);

    private bool HasRelativeClause(NounPhrase phrase)
    {
        int next = phrase.End < view.Nodes.Count && view.Nodes[phrase.End].IsComma ? phrase.End + 1 : phrase.End;
        return next < view.Nodes.Count && view.Nodes[next].Is(WordClass.Relative) && !view.Nodes[next].Is(WordClass.Determiner);
    }

    /// <summary>«Le directeur a souri. « … », dit-il»: somebody without a name may be taken up too.</summary>
    private void NoteUnnamed(NounPhrase phrase, bool subject)
    {
        Node head = view.Nodes[phrase.Head.Index];
        EntityId holder = phrase.IsIndefinite ? EntityId.None : offices.Holder(head.Span, phrase.Agreement);
        TextSpan span = SpanOf(phrase);
        _hasSubject |= subject;
        if (!holder.IsNone)
            referents.Note(new(holder, null), phrase.Agreement, subject ? Referents.AsSubject : Referents.AsOther);
        else if (subject || phrase.IsIndefinite)
            referents.Note(new(EntityId.None, span), phrase.Agreement, subject ? Referents.AsUnnamed : Referents.AsUnnamedObject);
    }
}
