using System;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Quotes.Sentences;
using ArticleGen.Understanding.Quotes.Sieves;

namespace ArticleGen.Understanding.Quotes.Reported;

/// <summary>
/// What a sentence without quotation marks reports: «X a affirmé que …», “X said …”, „X sagte, er habe …“, «…, a dit X», «selon X, …».
/// </summary>
internal sealed class ReportedSpeech(SentenceView view)
{
    private const int NearClause = 8;
    private const int NearSource = 2;
    private const int NearComma = 3;
    private const int ShortestClause = 3;
    private const int LongestRest = 8;
    private const int NearVerb = 12;

    private int _end;

    /// <summary>The reported clause of the open sentence, or <see langword="null"/>.</summary>
    public ReportedClause? Find()
    {
        _end = view.Sentence.End;
        while (_end > view.Sentence.Start && view.Nodes[_end - 1].Kind == NodeKind.Mark)
        {
            Cancellation.Check();
            _end--;
        }

        int last = Math.Min(_end, view.Sentence.Start + SentenceView.Reach);
        for (int i = view.Sentence.Start; i < last; i++)
        {
            Cancellation.Check();
            if (view.Nodes[i].Is(WordClass.Source) && BySource(i) is { } sourced)
                return sourced;
            if (view.Verbs.At(i) is { IsPassive: false } form && (Opened(form) ?? SetOff(form) ?? Bare(form) ?? AfterComma(form)) is { } reported)
                return reported;
        }

        return null;
    }

    /// <summary>A conjunction opens the clause: «X a affirmé que …».</summary>
    private ReportedClause? Opened(VerbForm form)
    {
        int complementizer = ComplementizerFrom(form.End);
        if (complementizer >= _end || view.SubjectOf(form, view.Sentence.End) is not { IsNone: false } subject)
            return null;
        return Clause(SieveId.VerbBefore, form, subject, complementizer + 1, _end);
    }

    /// <summary>The clause comes first: «…, a dit X», “…, X said on Monday”.</summary>
    private ReportedClause? SetOff(VerbForm form)
    {
        PhraseId subject = PhraseId.None;
        int start = form.Start;
        if (!view.Text.Lexicon.SubjectMayFollow)
        {
            PhraseId before = view.LastPhraseBefore(form.Start);
            if (!before.IsNone && view.Of(before).End == form.Start)
                subject = view.Of(before).Root is { IsNone: false } root ? root : before;
            start = subject.IsNone ? start : view.Of(subject).Start;
        }

        int end = form.End;
        if (subject.IsNone)
        {
            subject = view.Verbs.TiedSubject(form) is { IsNone: false } tied ? view.PhraseAt(tied.Index) : view.PhraseAt(form.End);
            end = subject.IsNone ? end : Math.Max(end, view.EndOf(subject));
        }

        if (subject.IsNone || start <= view.Sentence.Start || !view.IsAfterComma(start) || !view.Of(subject).Designates)
            return null;
        bool goesOn = end < _end && view.Nodes[end].IsComma;
        return goesOn || _end - end <= LongestRest ? Clause(SieveId.ClauseAfter, form, subject, view.Sentence.Start, goesOn ? _end : start - 1) : null;
    }

    /// <summary>Nothing opens the clause: “X said she would …”.</summary>
    private ReportedClause? Bare(VerbForm form)
    {
        if (view.Text.Lexicon.SubjectMayFollow || form.Verb != form.End - 1 || view.SubjectOf(form, form.Start) is not { IsNone: false } subject || !view.Of(subject).Designates)
            return null;
        if (form.End >= _end || view.Nodes[form.End].Kind is NodeKind.Mark or NodeKind.Quotation || view.Nodes[form.End].Is(WordClass.Preposition | WordClass.Of | WordClass.Coordinator))
            return null;
        if (view.PhraseAt(form.End) is { IsNone: false } inner && HasVerb(inner))
            return Clause(SieveId.VerbBefore, form, subject, form.End, _end);
        for (int i = form.End + 1; i < Math.Min(_end, form.End + NearVerb); i++)
        {
            if (view.Nodes[i].Kind == NodeKind.Mark)
                return null;
            if (view.Nodes[i].Is(WordClass.Auxiliary | WordClass.Finite))
                return Clause(SieveId.VerbBefore, form, subject, form.End, _end);
        }

        return null;
    }

    /// <summary>“(said) he wants to …”: whether a word in the place of a verb follows a pronoun or name.</summary>
    private bool HasVerb(PhraseId subject)
    {
        NounPhrase phrase = view.Of(subject);
        bool endsWithName = !phrase.Name.IsNone && phrase.Name.Index == phrase.End - 1;
        if (!phrase.IsPronoun && !endsWithName)
            return false;
        return phrase.End < _end && view.Nodes[phrase.End] is { Kind: NodeKind.Word, IsCapitalized: false, Meaning.Class: WordClass.None };
    }

    /// <summary>A comma opens a clause in the mood of reported speech: „X sagte, er habe …“.</summary>
    private ReportedClause? AfterComma(VerbForm form)
    {
        int comma = form.End;
        while (comma < Math.Min(_end, form.End + NearComma) && !view.Nodes[comma].IsComma)
            comma++;
        if (comma >= _end || !view.Nodes[comma].IsComma || view.SubjectOf(form, view.Sentence.End) is not { IsNone: false } subject)
            return null;
        for (int i = comma + 1; i < Math.Min(_end, comma + SentenceView.Reach); i++)
        {
            if (view.Nodes[i].Is(WordClass.Subjunctive))
                return Clause(SieveId.VerbBefore, form, subject, comma + 1, _end);
        }

        return null;
    }

    private ReportedClause? BySource(int source)
    {
        PhraseId speaker = view.PhraseFrom(source + 1, NearSource);
        if (speaker.IsNone)
            return null;
        Evidence evidence = new(SieveId.SourceBefore) { Phrase = speaker, CueStart = source, CueEnd = source + 1 };
        int after = view.EndOf(speaker);
        bool isSure = IsSureSource(source);
        if (source == view.Sentence.Start)
            return after >= _end ? null : view.Nodes[after].IsComma ? Clause(evidence, after + 1, _end) : isSure ? Clause(evidence, after, _end) : null;
        bool comma = view.Nodes[source - 1].IsComma;
        if (!comma && !isSure)
            return null;
        return after >= _end ? Clause(evidence, view.Sentence.Start, comma ? source - 1 : source)
            : view.Nodes[after].IsComma || !comma ? Clause(evidence, view.Sentence.Start, _end)
            : null;
    }

    /// <summary>«(laut) Polizei», “(according to) officials”: who is named right behind needs no comma to be a source.</summary>
    private bool IsSureSource(int source)
    {
        if (view.Nodes[source].Is(WordClass.Adverb | WordClass.Subordinator) || view.PhraseAt(source + 1) is not { IsNone: false } id)
            return false;
        NounPhrase phrase = view.Of(id);
        return !phrase.Name.IsNone || (!phrase.Head.IsNone && view.Nodes[phrase.Head.Index].Is(WordClass.Function | WordClass.Collective));
    }

    private ReportedClause? Clause(SieveId sieve, VerbForm form, PhraseId subject, int start, int end) =>
        Clause(new(sieve) { Phrase = subject, CueStart = form.Start, CueEnd = form.End }, start, end);

    private ReportedClause? Clause(Evidence evidence, int start, int end) =>
        end - start < ShortestClause ? null : new(TextSpan.FromBounds(view.Nodes[start].Start, view.Nodes[end - 1].End), evidence);

    private int ComplementizerFrom(int start)
    {
        PhraseTable complementizers = view.Text.Lexicon.Complementizers;
        for (int i = start; i < _end && i < start + NearClause; i++)
        {
            if (view.Nodes[i].Kind == NodeKind.Word && complementizers.Contains(view.Nodes[i].Span.Of(view.Text.Body)))
                return i;
        }

        return _end;
    }
}
