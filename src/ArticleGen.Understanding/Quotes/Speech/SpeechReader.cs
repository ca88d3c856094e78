using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>Reads one text at a time, sentence by sentence, for what reports its quotations.</summary>
internal sealed class SpeechReader
{
    private const int NearRelay = 8;
    private const int NearClause = 8;
    private const int ShortestClause = 3;
    private const int LongestRest = 24;
    private const int LongestJoint = 8;

    private readonly EntityIndex _entities;
    private readonly NounPhraseChunker _chunker;
    private readonly SpeakerResolver _resolver;
    private readonly CueFinder _cues;
    private readonly bool _subjectMayFollow;
    private readonly PhraseTable _complementizers;

    public SpeechReader(Document document, QuotationTree quotations, EntityIndex entities, Discourse discourse)
    {
        _entities = entities;
        SpeechLexicon lexicon = SpeechLexicon.For(document.Language);
        _subjectMayFollow = lexicon.SubjectMayFollow;
        _complementizers = lexicon.Complementizers;
        Text = new(document, quotations, entities);
        _chunker = new(document.Body, entities, headIsLast: !_subjectMayFollow);
        _resolver = new(entities, Text, _chunker, discourse);
        _cues = new(document.Body, Text, _chunker, _subjectMayFollow);
    }

    public AuthorText Text { get; }

    private List<Node> Nodes => Text.Nodes;

    public void Read(TextSpan span, int firstQuotation) => Text.Read(span, firstQuotation);

    /// <summary>Starts with a sentence.</summary>
    public void Open(Sentence sentence)
    {
        _chunker.Chunk(Nodes, sentence);
        _resolver.NextSentence();
    }

    /// <summary>Remembers whom the sentence speaks of.</summary>
    public void Close() => _resolver.NoteUntil(_chunker.Phrases.Count);

    /// <summary>Whom the sentence is about.</summary>
    public Speaker Subject()
    {
        int subject = _cues.SentenceSubject();
        return subject == NounPhrase.None ? Speaker.Nobody : _resolver.Resolve(subject);
    }

    /// <summary>What reports a quotation of the open sentence.</summary>
    public QuotationEvidence Evidence(Sentence sentence, int quotation)
    {
        Cue before = _cues.FindBefore(sentence, quotation);
        if (before.Strength == CueStrength.Adjacent && (before.Subject == NounPhrase.None || _resolver.Designates(before.Subject)))
            return ToEvidence(before, sentence);
        Cue after = _cues.FindAfter(sentence, quotation);
        return ToEvidence(after.Strength != CueStrength.None ? after : before, sentence);
    }

    /// <summary>Whether only a conjunction joins a quotation to the one before: «dangereux» et «idéologique».</summary>
    public bool JoinsLast(Sentence sentence, int quotation)
    {
        bool joined = false;
        for (int i = quotation - 1; i >= sentence.Start && i >= quotation - LongestJoint; i--)
        {
            if (Nodes[i].Kind == NodeKind.Quotation)
                return joined;
            if (Nodes[i].Is(WordClass.Verb | WordClass.Auxiliary | WordClass.Source) || Nodes[i].Kind == NodeKind.Name)
                return false;
            joined |= Nodes[i].Is(WordClass.Coordinator);
        }

        return false;
    }

    /// <summary>Whether the speaker is the one who says «je».</summary>
    public bool IsFirstPerson(QuotationEvidence evidence)
    {
        foreach (NounPhrase phrase in _chunker.Phrases)
        {
            if ((phrase.Class & WordClass.FirstPerson) != WordClass.None && evidence.Speaker.Span is { } span && Nodes[phrase.Start].Start == span.Start)
                return true;
        }

        return false;
    }

    /// <summary>The incise in the middle of a quotation that has just been read: «Nous lirons, prévient-il. Les tableaux…».</summary>
    public QuotationEvidence? Incise()
    {
        if (!_subjectMayFollow)
            return null;
        foreach (Sentence sentence in Text.Sentences)
        {
            bool chunked = false;
            for (int i = sentence.Start + 1; i < sentence.End; i++)
            {
                if (!Nodes[i].Is(WordClass.Verb) || !HasCommaBefore(sentence, i))
                    continue;
                if (!chunked)
                    Open(sentence);
                chunked = true;
                if (_cues.FindIncise(sentence, i) is { Strength: CueStrength.Incise } cue)
                    return ToEvidence(cue, sentence);
            }
        }

        return null;
    }

    /// <summary>What a sentence without quotation marks reports: «X a affirmé que …», «selon X, …», «…, selon X».</summary>
    public ReportedClause? Reported(Sentence sentence)
    {
        int end = sentence.End;
        while (end > sentence.Start && Nodes[end - 1].Kind == NodeKind.Mark)
            end--;
        for (int i = sentence.Start; i < end; i++)
        {
            if (Nodes[i].Is(WordClass.Source) && BySource(sentence, i, end) is { } sourced)
                return sourced;
            if (!_cues.IsVerbAt(i, out _, out int verbEnd))
                continue;
            int complementizer = ComplementizerFrom(verbEnd, end);
            if (complementizer < end && Clause(_cues.ReportOf(sentence, i), complementizer + 1, end, sentence) is { } reported)
                return reported;
        }

        return null;
    }

    public QuotationContent ContentOf(TextSpan content)
    {
        int words = 0;
        bool inWord = false;
        string body = Text.Body;
        for (int i = content.Start; i < content.End; i++)
        {
            bool letter = char.IsLetterOrDigit(body[i]);
            if (letter && !inWord)
                words++;
            inWord = letter;
        }

        bool ends = body[content.End - 1] is '.' or '!' or '?' or '…';
        return new(words, 0, char.IsUpper(body[content.Start]), ends, words > 4, false, false, false);
    }

    private ReportedClause? BySource(Sentence sentence, int source, int end)
    {
        Cue cue = _cues.SourceAt(source);
        if (cue.Subject == NounPhrase.None)
            return null;
        int after = _cues.EndOf(cue.Subject);
        if (source == sentence.Start)
            return after < end && Nodes[after].IsComma ? Clause(cue, after + 1, end, sentence) : null;
        return after >= end && Nodes[source - 1].IsComma ? Clause(cue, sentence.Start, source - 1, sentence) : null;
    }

    private ReportedClause? Clause(Cue cue, int start, int end, Sentence sentence)
    {
        if (end - start < ShortestClause)
            return null;
        QuotationEvidence evidence = ToEvidence(cue, sentence);
        return evidence.Speaker.IsKnown ? new(TextSpan.FromBounds(Nodes[start].Start, Nodes[end - 1].End), evidence) : null;
    }

    private int ComplementizerFrom(int start, int end)
    {
        for (int i = start; i < end && i < start + NearClause; i++)
        {
            if (Nodes[i].Kind == NodeKind.Word && _complementizers.Contains(Nodes[i].Span.Of(Text.Body)))
                return i;
        }

        return end;
    }

    private bool HasCommaBefore(Sentence sentence, int verb)
    {
        for (int i = verb - 1; i >= sentence.Start && i >= verb - 4; i--)
        {
            if (Nodes[i].IsComma)
                return true;
            if (!Nodes[i].Is(WordClass.Adverb | WordClass.Auxiliary) && !Nodes[i].Is(WordClass.Pronoun))
                return false;
        }

        return false;
    }

    private QuotationEvidence ToEvidence(Cue cue, Sentence sentence)
    {
        bool vague = cue.Subject != NounPhrase.None && cue.Strength < CueStrength.Colon && !_resolver.Designates(cue.Subject);
        Speaker speaker = cue.Subject == NounPhrase.None || vague ? Speaker.Nobody : _resolver.Resolve(cue.Subject);
        TextSpan? words = cue.IsWritten ? TextSpan.FromBounds(Nodes[cue.Start].Start, Nodes[cue.End - 1].End) : null;
        int via = cue.IsWritten ? Via(cue, sentence) : Speaker.None;
        return new(speaker, words, cue.Strength, via == speaker.Entity ? Speaker.None : via, false);
    }

    /// <summary>Who passed the words on: «cité par X», «a déclaré à X», “told X”.</summary>
    private int Via(Cue cue, Sentence sentence)
    {
        int end = Math.Min(sentence.End, cue.End + LongestRest);
        for (int i = cue.End; i < end && Nodes[i].Kind != NodeKind.Quotation; i++)
        {
            bool addressed = i < cue.End + NearRelay && (Nodes[i].Is(WordClass.Preposition) || i == cue.End);
            if (!Nodes[i].Is(WordClass.Relay) && !addressed)
                continue;
            int name = Nodes[i].Kind == NodeKind.Name ? i : i + 1;
            while (name < end && Nodes[name].Is(WordClass.Definite | WordClass.Collective))
                name++;
            if (name < end && Nodes[name].Kind == NodeKind.Name && _entities.Entities[Entity(name)].Kind == EntityKind.Organization && (Nodes[i].Kind == NodeKind.Name ? !_subjectMayFollow : true))
                return Entity(name);
        }

        return Speaker.None;
    }

    private int Entity(int name) => _entities.Mentions[Nodes[name].Index].Entity;
}
