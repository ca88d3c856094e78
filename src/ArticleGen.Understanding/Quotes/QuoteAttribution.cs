using System;
using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Quotes.Discourse;
using ArticleGen.Understanding.Quotes.Ranking;
using ArticleGen.Understanding.Quotes.Reported;
using ArticleGen.Understanding.Quotes.Sentences;
using ArticleGen.Understanding.Quotes.Sieves;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Quotes;

/// <summary>Decides what each quotation is and who speaks. Walks through the article once, paragraph by paragraph.</summary>
internal sealed class QuoteAttribution
{
    /// <summary>How many paragraphs without quotations are read before one that has some, for what its pronouns refer to.</summary>
    private const int Context = 2;

    /// <summary>How probable the speaker of words held at a distance must be to be named.</summary>
    private const double SureOfScare = 0.6;

    /// <summary>How probable it must be that a pronoun means somebody to tell the gender of a name.</summary>
    private const double SureOfGender = 0.5;

    private readonly Document _document;
    private readonly QuotationTree _quotations;
    private readonly EntityIndex _entities;
    private readonly bool _indirect;
    private readonly Referents _referents;
    private readonly Conversation _conversation = new();
    private readonly Conversation _innerConversation = new();
    private readonly SentenceView _author;
    private readonly DiscourseReader _discourse;
    private readonly QuotationReader _outer;
    private readonly QuotationReader _nested;
    private readonly ReportedSpeech _reportedSpeech;
    private readonly QuoteInfo?[] _quotes;
    private readonly List<QuoteInfo> _reported = [];

    private QuoteAttribution(Document document, EquatableArray<QuotationMarks> quotations, EntityIndex entities, QuotationModels models, bool indirect)
    {
        _document = document;
        _indirect = indirect;
        _quotations = new(quotations);
        _entities = entities;
        _referents = new(entities, organizationsAreNeuter: !SpeechLexicon.For(document.Language).SubjectMayFollow);
        Offices offices = new(document.Body, entities, _referents);
        _author = new(new(document, _quotations, entities));
        SentenceView inner = new(new(document, _quotations, entities));
        SentenceView innermost = new(new(document, _quotations, entities));
        ArticleFacts facts = new(document, entities);
        SpeakerResolver author = new(_author, _referents, offices);
        SpeakerResolver inside = new(inner, _referents, offices);
        SpeakerReadings insideReadings = new(inner, inside, _referents, _innerConversation);
        _discourse = new(_author, author, _referents, offices);
        _outer = new(
            _quotations,
            new(_author, inner, author, _referents, _conversation),
            new(_discourse, new(_author, author, _referents, _conversation), insideReadings),
            new(facts),
            models);
        _nested = new(
            _quotations,
            new(inner, innermost, inside, _referents, _innerConversation),
            new(null, insideReadings, new(innermost, new(innermost, _referents, offices), _referents, new())),
            new(facts),
            models);
        _reportedSpeech = new(_author);
        _quotes = new QuoteInfo?[quotations.Length];
    }

    /// <summary>The quotations with kind, speaker and cue, in file positions.</summary>
    public static EquatableArray<QuoteInfo> Attribute(
        Document document,
        EquatableArray<QuotationMarks> quotations,
        EntityIndex entities,
        UnderstandingOptions options,
        CancellationToken cancellationToken) =>
        Attribute(document, quotations, entities, options, QuotationModels.For(document.Language), cancellationToken);

    /// <summary>The same, by other models.</summary>
    public static EquatableArray<QuoteInfo> Attribute(
        Document document,
        EquatableArray<QuotationMarks> quotations,
        EntityIndex entities,
        UnderstandingOptions options,
        QuotationModels models,
        CancellationToken cancellationToken)
    {
        if (quotations.IsEmpty && !options.IndirectSpeech)
            return [];
        QuoteAttribution attribution = new(document, quotations, entities, models, options.IndirectSpeech);
        attribution.Run(cancellationToken);
        HeadlineSpeakers.Fill(document, attribution._quotations, attribution._quotes);
        return attribution.Collect();
    }

    private void Run(CancellationToken cancellationToken)
    {
        int quotation = 0;
        for (int block = 0; block < _document.Blocks.Length && (_indirect || quotation < _quotations.Count); block++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int next = quotation < _quotations.Count ? BlockOf(quotation) : int.MaxValue;
            if (!_indirect && next - block > Context)
                continue;
            ReadParagraph(block, next == block ? new(quotation) : QuotationId.None);
            int start = quotation;
            while (quotation < _quotations.Count && BlockOf(quotation) == block)
                quotation++;
            for (int i = start; i < quotation; i++)
            {
                if (!_quotations.InnerOf(new(i)).IsNone)
                    ReadInside(new(i));
            }
        }
    }

    private int BlockOf(int quotation) => _quotations[new(quotation)].Block;

    private void ReadParagraph(int block, QuotationId first)
    {
        _referents.NextSentence();
        _conversation.OpenParagraph(block);
        _author.Text.Read(_document.Blocks[block].Body, first);
        _outer.Site.Paragraph = _document.Blocks[block].Kind;
        _discourse.IsByline = _document.Blocks[block].Kind == ParagraphKind.Byline;
        _outer.Site.NameBelow = NameLines.Below(_document, _entities, block);
        for (int index = 0; index < _author.Text.Sentences.Count; index++)
        {
            Cancellation.Check();
            _author.Open(index);
            Sentence sentence = _author.Sentence;
            _discourse.NextSentence();
            _conversation.OpenSentence();
            _outer.OpenSentence();
            bool quotes = false;
            bool spoke = false;
            for (int i = sentence.Start; i < sentence.End; i++)
            {
                Cancellation.Check();
                if (_author.Nodes[i].Kind != NodeKind.Quotation)
                    continue;
                quotes = true;
                spoke |= Settle(i, block);
            }

            if (_indirect && !quotes && _reportedSpeech.Find() is { } reported)
                Take(reported, block);
            if (!quotes && ReportingVerbs.SpeakerOf(_author) is { IsNone: false } reporter)
                _conversation.Reporter = _discourse.Resolve(reporter);
            if (sentence.End == _author.Nodes.Count)
                _conversation.LeadIn = _author.Nodes[sentence.End - 1].IsColon ? LeadIn() : Speaker.Nobody;
            _discourse.Finish();
            _conversation.EndSentence(block, spoke, sentence.End - sentence.Start > 1 && HasOwnSubject());
        }
    }

    private bool HasOwnSubject() => _author.Subject() is { IsNone: false } subject && !_discourse.Resolve(subject).Entity.IsNone;

    /// <summary>Whom the end of a paragraph lets speak: its subject, or whom it names last.</summary>
    private Speaker LeadIn()
    {
        PhraseId subject = _author.SubjectBefore(_author.Sentence.End - 1);
        PhraseId last = _author.LastPhraseBefore(_author.Sentence.End);
        return !subject.IsNone && _author.Of(subject).Designates ? _discourse.Resolve(subject) : last.IsNone ? Speaker.Nobody : _discourse.Resolve(last);
    }

    private bool Settle(int node, int block)
    {
        QuotationId quotation = _author.Nodes[node].Quotation;
        QuotationReading reading = _outer.Read(node);
        bool speech = reading.Kind is QuoteKind.Direct or QuoteKind.Fragment;
        bool silent = !reading.IsReported && _document.Blocks[block].Kind is ParagraphKind.Headline or ParagraphKind.Subheading;
        if (speech)
        {
            _conversation.Speaks(reading.Evidence.Speaker);
            LearnGender(reading);
            if (!reading.Evidence.Speaker.Entity.IsNone)
                _referents.Note(reading.Evidence.Speaker with { Span = null }, Agreement.None, Referents.AsSpeaker);
            else if (reading.Evidence.Speaker.Span is not null && !reading.Evidence.IsInside && !reading.Evidence.Phrase.IsNone)
                _referents.Note(reading.Evidence.Speaker, _author.Of(reading.Evidence.Phrase).Agreement, Referents.AsSpeaker);
        }

        _quotes[quotation.Index] = ToQuote(quotation, silent ? reading with { Evidence = reading.Evidence with { Speaker = Speaker.Nobody } } : reading, _outer);
        return speech && !silent;
    }

    /// <summary>«Yaëlza et Tomaž …», «dit-elle», «dit-il»: who was “she” is not “he” a sentence later.</summary>
    private void LearnGender(QuotationReading reading)
    {
        Evidence evidence = reading.Evidence;
        if (evidence.Speaker.Entity.IsNone || evidence.Phrase.IsNone || evidence.IsInside || reading.Confidence < SureOfGender)
            return;
        NounPhrase phrase = _author.Of(evidence.Phrase);
        bool isPronoun = (phrase.Class & WordClass.Pronoun) != WordClass.None && (phrase.Agreement & Agreement.Singular) != Agreement.None;
        if (isPronoun && _referents.GenderOf(evidence.Speaker.Entity) == Agreement.None)
            _referents.NoteGender(evidence.Speaker.Entity, phrase.Agreement);
    }

    private void Take(ReportedClause reported, int block)
    {
        Evidence evidence = reported.Evidence with { Speaker = _discourse.Resolve(reported.Evidence.Phrase) };
        if (!evidence.Speaker.IsKnown)
            return;
        EntityId via = Relay.Find(_author, evidence);
        TextSpan cue = TextSpan.FromBounds(_author.Nodes[evidence.CueStart].Start, _author.Nodes[evidence.CueEnd - 1].End);
        _reported.Add(new(QuoteKind.Indirect, _document.ToFile(reported.Clause), block, evidence.Speaker.Entity.Index, ToFile(evidence.Speaker.Span), ToFile(cue), via.Index));
        if (!evidence.Speaker.Entity.IsNone)
            _referents.Note(evidence.Speaker with { Span = null }, Agreement.None, Referents.AsSpeaker);
    }

    /// <summary>The speaker of the quotation goes on in those inside it, unless something inside says otherwise.</summary>
    private void ReadInside(QuotationId outer)
    {
        _innerConversation.Enter(new(_quotes[outer.Index]?.Speaker ?? -1));
        SentenceView view = _nested.Site.View;
        view.Text.Read(_quotations[outer].Content, _quotations.InnerOf(outer));
        _nested.Site.Paragraph = _document.Blocks[_quotations[outer].Block].Kind;
        for (int sentence = 0; sentence < view.Text.Sentences.Count; sentence++)
        {
            view.Open(sentence);
            _innerConversation.OpenSentence();
            _nested.OpenSentence();
            for (int i = view.Sentence.Start; i < view.Sentence.End; i++)
            {
                Cancellation.Check();
                if (view.Nodes[i].Kind == NodeKind.Quotation)
                    _quotes[view.Nodes[i].Quotation.Index] = ToQuote(view.Nodes[i].Quotation, _nested.Read(i), _nested);
            }
        }
    }

    /// <summary>All by start; reported clauses and quotations never overlap.</summary>
    private EquatableArray<QuoteInfo> Collect()
    {
        if (_reported.Count == 0)
            return new(_quotes!);
        QuoteInfo[] all = new QuoteInfo[_quotes.Length + _reported.Count];
        int reported = 0;
        int count = 0;
        foreach (QuoteInfo? quote in _quotes)
        {
            while (reported < _reported.Count && _reported[reported].Span.Start < quote!.Span.Start)
                all[count++] = _reported[reported++];
            all[count++] = quote!;
        }

        while (reported < _reported.Count)
            all[count++] = _reported[reported++];
        return new(all);
    }

    private QuoteInfo ToQuote(QuotationId quotation, QuotationReading reading, QuotationReader reader)
    {
        QuotationMarks marks = _quotations[quotation];
        TextSpan span = _document.ToFile(marks.Content);
        bool isSpoken = reading.Kind == QuoteKind.Scare && reading.IsReported && reading.Confidence >= SureOfScare;
        if (reading.Kind is QuoteKind.Scare or QuoteKind.Title && !isSpoken)
            return new(reading.Kind, span, marks.Block, -1, null, null, -1);
        Evidence evidence = reading.Evidence;
        return new(reading.Kind, span, marks.Block, evidence.Speaker.Entity.Index, ToFile(evidence.Speaker.Span), ToFile(reader.CueOf(evidence)), reader.ViaOf(evidence).Index) { DecidedBy = evidence.Sieve, SpeakerConfidence = evidence.Speaker.IsKnown ? Math.Round(reading.Confidence, 2) : 0 };
    }

    private TextSpan? ToFile(TextSpan? span) => span is { } known ? _document.ToFile(known) : null;
}
