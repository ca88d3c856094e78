using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Quotes.Discourse;
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

    private readonly Document _document;
    private readonly QuotationTree _quotations;
    private readonly EntityIndex _entities;
    private readonly bool _indirect;
    private readonly Referents _referents;
    private readonly Conversation _conversation = new();
    private readonly SentenceView _author;
    private readonly DiscourseReader _discourse;
    private readonly QuotationReader _outer;
    private readonly QuotationReader _nested;
    private readonly ReportedSpeech _reportedSpeech;
    private readonly QuoteInfo?[] _quotes;
    private readonly List<QuoteInfo> _reported = [];

    private QuoteAttribution(Document document, EquatableArray<QuotationMarks> quotations, EntityIndex entities, bool indirect)
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
        SpeakerResolver author = new(_author, _referents, offices);
        SpeakerResolver inside = new(inner, _referents, offices);
        _discourse = new(_author, author, _referents, offices);
        _outer = new(_quotations, new(_author, inner, author, _referents, _conversation), new(_discourse, author, inside));
        _nested = new(_quotations, new(inner, innermost, inside, _referents, new()), new(null, inside, new(innermost, _referents, offices)));
        _reportedSpeech = new(_author);
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
        foreach (Sentence sentence in _author.Text.Sentences)
        {
            _author.Open(sentence);
            _discourse.NextSentence();
            bool quotes = false;
            bool spoke = false;
            _outer.NextSentence();
            for (int i = sentence.Start; i < sentence.End; i++)
            {
                if (_author.Nodes[i].Kind != NodeKind.Quotation)
                    continue;
                quotes = true;
                spoke |= Settle(i, block);
            }

            if (_indirect && !quotes && _reportedSpeech.Find() is { } reported)
                Take(reported, block);
            _discourse.Finish();
            _conversation.EndSentence(block, spoke, sentence.End - sentence.Start > 1 && HasOwnSubject());
        }
    }

    private bool HasOwnSubject() => _author.Subject() is { IsNone: false } subject && !_discourse.Resolve(subject).Entity.IsNone;

    private bool Settle(int node, int block)
    {
        QuotationId quotation = _author.Nodes[node].Quotation;
        QuotationReading reading = _outer.Read(node);
        bool speech = reading.Kind is QuoteKind.Direct or QuoteKind.Fragment;
        bool silent = !reading.IsReported && _document.Blocks[block].Kind is ParagraphKind.Headline or ParagraphKind.Subheading;
        if (speech)
        {
            _conversation.Speaks(reading.Evidence.Speaker);
            if (!reading.Evidence.Speaker.Entity.IsNone)
                _referents.Note(reading.Evidence.Speaker with { Span = null }, Agreement.None, Referents.AsSpeaker);
        }

        _quotes[quotation.Index] = ToQuote(quotation, silent ? reading with { Evidence = reading.Evidence with { Speaker = Speaker.Nobody } } : reading, _outer);
        return speech && !silent;
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
        EntityId speaker = new(_quotes[outer.Index]?.Speaker ?? -1);
        SentenceView view = _nested.Site.View;
        view.Text.Read(_quotations[outer].Content, _quotations.InnerOf(outer));
        foreach (Sentence sentence in view.Text.Sentences)
        {
            view.Open(sentence);
            _nested.NextSentence();
            for (int i = sentence.Start; i < sentence.End; i++)
            {
                if (view.Nodes[i].Kind != NodeKind.Quotation)
                    continue;
                QuotationReading reading = _nested.Read(i);
                Evidence evidence = reading.Evidence;
                if (!evidence.Speaker.IsKnown || _nested.IsFirstPerson(evidence))
                    evidence = evidence with { Speaker = evidence.Speaker with { Entity = speaker } };
                QuotationId quotation = view.Nodes[i].Quotation;
                _quotes[quotation.Index] = ToQuote(quotation, reading with { Evidence = evidence }, _nested);
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
        if (reading.Kind is QuoteKind.Scare or QuoteKind.Title)
            return new(reading.Kind, span, marks.Block, -1, null, null, -1);
        Evidence evidence = reading.Evidence;
        return new(reading.Kind, span, marks.Block, evidence.Speaker.Entity.Index, ToFile(evidence.Speaker.Span), ToFile(reader.CueOf(evidence)), reader.ViaOf(evidence).Index) { DecidedBy = evidence.Sieve };
    }

    private TextSpan? ToFile(TextSpan? span) => span is { } known ? _document.ToFile(known) : null;
}
