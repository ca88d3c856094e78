using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Quotes.Speech;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Quotes;

/// <summary>
/// Decides what each quotation is and who speaks, by sieves from the surest to the weakest evidence: an incise, a cue before,
/// a colon, the subject of the sentence, the last speaker.
/// </summary>
/// <remarks>After the sieves of Muzny et al., «A Two-stage Sieve Approach for Quote Attribution» (EACL 2017), without a parser.</remarks>
internal sealed class QuoteAttribution
{
    /// <summary>How many paragraphs without quotations are read before one that has some, for what its pronouns refer to.</summary>
    private const int Context = 2;

    private readonly Document _document;
    private readonly QuotationTree _quotations;
    private readonly EntityIndex _entities;
    private readonly Discourse _discourse;
    private readonly SpeechReader _author;
    private readonly SpeechReader _inner;
    private readonly QuoteInfo?[] _quotes;
    private readonly List<QuoteInfo> _reported = [];
    private readonly bool _indirect;
    private Speaker _lastSpeaker = Speaker.Nobody;
    private QuotationEvidence? _joined;
    private int _lastBlock = -Context;
    private bool _spokeInLastSentence;

    private QuoteAttribution(Document document, EquatableArray<QuotationMarks> quotations, EntityIndex entities, bool indirect)
    {
        _document = document;
        _indirect = indirect;
        _quotations = new(quotations);
        _entities = entities;
        _discourse = new(document.Body, entities, bodiesAreNeuter: !SpeechLexicon.For(document.Language).SubjectMayFollow);
        _author = new(document, _quotations, entities, _discourse);
        _inner = new(document, _quotations, entities, _discourse);
        _quotes = new QuoteInfo?[quotations.Length];
    }

    /// <summary>The quotations with kind, speaker and cue, in file positions.</summary>
    public static EquatableArray<QuoteInfo> Attribute(
        Document document,
        EquatableArray<QuotationMarks> quotations,
        EntityIndex entities,
        UnderstandingOptions options,
        CancellationToken cancellationToken)
    {
        if (quotations.IsEmpty && !options.IndirectSpeech)
            return [];
        QuoteAttribution attribution = new(document, quotations, entities, options.IndirectSpeech);
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
            int next = quotation < _quotations.Count ? _quotations[quotation].Block : int.MaxValue;
            if (!_indirect && next - block > Context)
                continue;
            int first = next == block ? quotation : QuotationTree.None;
            ReadParagraph(block, first);
            int start = quotation;
            while (quotation < _quotations.Count && _quotations[quotation].Block == block)
                quotation++;
            for (int i = start; i < quotation; i++)
            {
                if (_quotations.InnerOf(i) != QuotationTree.None)
                    ReadInside(i);
            }
        }
    }

    private void ReadParagraph(int block, int first)
    {
        _discourse.NextParagraph();
        _spokeInLastSentence &= block - _lastBlock == 1;
        _author.Read(_document.Blocks[block].Body, first);
        foreach (Sentence sentence in _author.Text.Sentences)
        {
            _author.Open(sentence);
            _joined = null;
            bool quotes = false;
            bool spoke = false;
            for (int i = sentence.Start; i < sentence.End; i++)
            {
                if (_author.Text.Nodes[i].Kind != NodeKind.Quotation)
                    continue;
                quotes = true;
                spoke |= Settle(sentence, i);
            }

            if (_indirect && !quotes && _author.Reported(sentence) is { } reported)
                Take(reported, block);
            _author.Close();
            if (!spoke && _spokeInLastSentence && HasOwnSubject(sentence))
                _spokeInLastSentence = false;
            _spokeInLastSentence |= spoke;
            if (spoke)
                _lastBlock = block;
        }
    }

    private void Take(ReportedClause reported, int block)
    {
        QuotationEvidence evidence = reported.Evidence;
        _reported.Add(new(QuoteKind.Indirect, _document.ToFile(reported.Clause), block, evidence.Speaker.Entity, ToFile(evidence.Speaker.Span), ToFile(evidence.Cue), evidence.Via));
        if (evidence.Speaker.Entity != Speaker.None)
            _discourse.Note(evidence.Speaker with { Span = null }, Agreement.None, Discourse.AsSpeaker);
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

    private bool HasOwnSubject(Sentence sentence) => sentence.End - sentence.Start > 1 && _author.Subject().Entity != Speaker.None;

    private bool Settle(Sentence sentence, int node)
    {
        int quotation = _author.Text.Nodes[node].Index;
        _inner.Read(_quotations[quotation].Content, _quotations.InnerOf(quotation));
        QuotationContent content = QuotationContent.Of(_inner.Text, _entities);
        bool alone = sentence.End - sentence.Start <= 2;
        QuotationEvidence evidence = _inner.Incise() ?? _author.Evidence(sentence, node) with { StandsAlone = alone };
        if (_joined is { } joined && evidence.Strength < CueStrength.Incise && _author.JoinsLast(sentence, node))
            evidence = joined;
        QuoteKind kind = QuoteKindClassifier.Classify(_author.Text.Nodes, node, sentence, content, evidence);
        bool speech = kind is QuoteKind.Direct or QuoteKind.Fragment;
        if (speech)
        {
            evidence = Carry(evidence);
            _lastSpeaker = evidence.Speaker;
            if (evidence.Speaker.Entity != Speaker.None)
                _discourse.Note(evidence.Speaker with { Span = null }, Agreement.None, Discourse.AsSpeaker);
        }

        bool silent = evidence.Strength < CueStrength.Distant && _document.Blocks[_quotations[quotation].Block].Kind is ParagraphKind.Headline or ParagraphKind.Subheading;
        _joined = speech ? evidence : null;
        _quotes[quotation] = ToQuote(quotation, kind, silent ? evidence with { Speaker = Speaker.Nobody } : evidence);
        return speech && !silent;
    }

    /// <summary>Without a cue the last speaker goes on, unless somebody else has the floor.</summary>
    private QuotationEvidence Carry(QuotationEvidence evidence)
    {
        if (evidence.Strength >= CueStrength.Colon && evidence.Speaker.IsKnown)
            return evidence;
        if (evidence.Strength == CueStrength.Distant && evidence.Speaker.IsKnown)
            return evidence;
        if (_spokeInLastSentence && _lastSpeaker.IsKnown && !(evidence.Speaker.Entity != Speaker.None && IsPerson(evidence.Speaker.Entity)))
            return evidence with { Speaker = _lastSpeaker };
        if (evidence.Speaker.IsKnown)
            return evidence;
        Speaker salient = _discourse.ResolvePronoun(Agreement.Singular);
        return evidence with { Speaker = _lastSpeaker.IsKnown && _spokeInLastSentence ? _lastSpeaker : salient };
    }

    private bool IsPerson(int entity) => _entities.Entities[entity].Kind == EntityKind.Person;

    private void ReadInside(int outer)
    {
        Speaker speaker = _quotes[outer] is { } quote ? new(quote.Speaker, null) : Speaker.Nobody;
        _inner.Read(_quotations[outer].Content, _quotations.InnerOf(outer));
        foreach (Sentence sentence in _inner.Text.Sentences)
        {
            _inner.Open(sentence);
            for (int i = sentence.Start; i < sentence.End; i++)
            {
                if (_inner.Text.Nodes[i].Kind == NodeKind.Quotation)
                    SettleInside(sentence, i, speaker);
            }
        }
    }

    private void SettleInside(Sentence sentence, int node, Speaker outer)
    {
        int quotation = _inner.Text.Nodes[node].Index;
        QuotationEvidence evidence = _inner.Evidence(sentence, node) with { StandsAlone = sentence.End - sentence.Start <= 2 };
        if (!evidence.Speaker.IsKnown || _inner.IsFirstPerson(evidence))
            evidence = evidence with { Speaker = evidence.Speaker with { Entity = outer.Entity } };
        QuoteKind kind = QuoteKindClassifier.Classify(_inner.Text.Nodes, node, sentence, _inner.ContentOf(_quotations[quotation].Content), evidence);
        _quotes[quotation] = ToQuote(quotation, kind, evidence);
    }

    private QuoteInfo ToQuote(int quotation, QuoteKind kind, QuotationEvidence evidence)
    {
        QuotationMarks marks = _quotations[quotation];
        TextSpan span = _document.ToFile(marks.Content);
        if (kind is QuoteKind.Scare or QuoteKind.Title)
            return new(kind, span, marks.Block, Speaker.None, null, null, Speaker.None);
        return new(kind, span, marks.Block, evidence.Speaker.Entity, ToFile(evidence.Speaker.Span), ToFile(evidence.Cue), evidence.Via);
    }

    private TextSpan? ToFile(TextSpan? span) => span is { } known ? _document.ToFile(known) : null;
}
