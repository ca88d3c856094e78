using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Quotes.Sentences;

/// <summary>
/// A paragraph, or the content of a quotation, as the one who wrote or spoke it put it: its words and names, the quotations in
/// it as single nodes, its sentences and their noun phrases. One buffer serves a whole article.
/// </summary>
internal sealed class AuthorText
{
    private readonly Document _document;
    private readonly QuotationTree _quotations;
    private readonly EntityIndex _entities;
    private readonly SpeechLexicon _lexicon;
    private readonly NounPhraseChunker _chunker;
    private readonly List<Node> _nodes = [];
    private readonly List<Sentence> _sentences = [];

    public AuthorText(Document document, QuotationTree quotations, EntityIndex entities)
    {
        _document = document;
        _quotations = quotations;
        _entities = entities;
        _lexicon = SpeechLexicon.For(document.Language);
        _chunker = new(document.Body, entities, headIsLast: !_lexicon.SubjectMayFollow, LanguageProfile.For(document.Language).NounsHaveCapitals);
    }

    /// <summary>The text that all spans index.</summary>
    public string Body => _document.Body;

    public string Language => _document.Language;

    /// <summary>The nodes in order.</summary>
    public List<Node> Nodes => _nodes;

    /// <summary>The sentences in order.</summary>
    public List<Sentence> Sentences => _sentences;

    /// <summary>The noun phrases of all sentences in order.</summary>
    public List<NounPhrase> Phrases => _chunker.Phrases;

    public SpeechLexicon Lexicon => _lexicon;

    public EntityIndex Entities => _entities;

    /// <summary>Reads a paragraph or the content of a quotation.</summary>
    /// <param name="span">What to read.</param>
    /// <param name="firstQuotation">The first quotation directly inside, if any.</param>
    public void Read(TextSpan span, QuotationId firstQuotation)
    {
        _nodes.Clear();
        _sentences.Clear();
        int position = span.Start;
        int token = FirstTokenAt(position);
        int mention = _entities.FirstMentionAt(position);
        for (QuotationId quotation = firstQuotation; !quotation.IsNone; quotation = _quotations.NextOf(quotation))
        {
            Cancellation.Check();
            QuotationMarks marks = _quotations[quotation];
            ReadWords(position, marks.Outer.Start, ref token, ref mention);
            _nodes.Add(new(marks.Outer.Start, marks.Outer.End, NodeKind.Quotation, IsUpper(marks.Content.Start)) { Quotation = quotation });
            position = marks.Outer.End;
        }

        ReadWords(position, span.End, ref token, ref mention);
        CutSentences();
        _chunker.Chunk(_nodes, _sentences);
    }

    /// <summary>The kind of the entity that a node names.</summary>
    public EntityKind KindOf(NodeId name) => KindOf(_nodes[name.Index].Entity);

    public EntityKind KindOf(EntityId entity) => _entities.Entities[entity.Index].Kind;

    /// <summary>The last character of a quotation that is no mark of pairing: a letter, a full stop, a comma, ….</summary>
    public char LastOf(int quotation)
    {
        TextSpan content = _quotations[_nodes[quotation].Quotation].Content;
        int i = content.End - 1;
        while (i > content.Start && !char.IsLetterOrDigit(Body[i]) && Body[i] is not (',' or '?' or '!' or '…' or '.' or '–' or '—'))
            i--;
        return Body[i];
    }

    private int FirstTokenAt(int position)
    {
        Token[] tokens = _document.Tokens;
        int low = 0;
        int high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void ReadWords(int start, int end, ref int token, ref int mention)
    {
        Token[] tokens = _document.Tokens;
        int covered = start;
        for (; token < tokens.Length && tokens[token].Start < end; token++)
        {
            Cancellation.Check();
            if (tokens[token].End <= covered)
                continue;
            // A quotation mark may stand inside what the tokens take for one word.
            int from = Math.Max(tokens[token].Start, covered);
            int to = Math.Min(tokens[token].End, end);
            while (mention < _entities.Mentions.Count && _entities.Mentions[mention].Span.Start < from)
                mention++;
            int nameStart = mention < _entities.Mentions.Count ? _entities.Mentions[mention].Span.Start : int.MaxValue;
            covered = nameStart < to
                ? AddName(_entities.Mentions[mention++], end)
                : AddWord(tokens[token], from, to, Math.Min(end, nameStart));
            if (tokens[token].End > end)
                return;
        }
    }

    private int AddName(RecognizedMention mention, int limit)
    {
        int end = Math.Min(mention.Span.End, limit);
        bool isValue = _entities.Entities[mention.Entity].Kind is EntityKind.Date or EntityKind.Money or EntityKind.Percent or EntityKind.Quantity;
        _nodes.Add(new(mention.Span.Start, end, isValue ? NodeKind.Number : NodeKind.Name, !isValue) { Entity = new(mention.Entity) });
        return end;
    }

    private int AddWord(Token token, int start, int end, int limit)
    {
        if (token.Kind == TokenKind.Punctuation)
        {
            if (ContinuesNumber(start, end, limit))
                return AddToNumber(end, limit);
            _nodes.Add(new(start, end, NodeKind.Mark, false) { Mark = Body[start] });
            return end;
        }

        NodeKind kind = token.Kind == TokenKind.Number ? NodeKind.Number : NodeKind.Word;
        int phraseEnd = _lexicon.Look(Body, start, end, Math.Max(end, limit), out WordMeaning meaning);
        if (meaning.Class == WordClass.None && kind == NodeKind.Word && AddInversion(token, start, end))
            return end;
        _nodes.Add(new(start, phraseEnd, kind, token.IsCapitalized) { Meaning = meaning });
        return phraseEnd;
    }

    /// <summary>Whether a hyphen ties a word to the number before it: «56-jährige», “34-year-old”.</summary>
    private bool ContinuesNumber(int start, int end, int limit) =>
        IsHyphen(start) && end < limit && char.IsLetter(Body[end]) && _nodes.Count > 0 && _nodes[_nodes.Count - 1] is { Kind: NodeKind.Number } number && number.End == start;

    private int AddToNumber(int end, int limit)
    {
        while (end < limit && (char.IsLetter(Body[end]) || (IsHyphen(end) && end + 1 < limit && char.IsLetter(Body[end + 1]))))
            end++;
        _nodes[_nodes.Count - 1] = _nodes[_nodes.Count - 1] with { End = end };
        return end;
    }

    private bool IsHyphen(int position) => Body[position] is '-' or '\u2011';

    /// <summary>Cuts «dit-il» into the verb and its subject.</summary>
    private bool AddInversion(Token token, int start, int end)
    {
        for (int hyphen = start + 1; hyphen < end - 1; hyphen++)
        {
            Cancellation.CheckAt(hyphen);
            if (!IsHyphen(hyphen) || !_lexicon.Inversions.TryGet(Body.AsSpan(hyphen, end - hyphen), out string heading))
                continue;
            WordMeaning verb = _lexicon.Look(Body.AsSpan(start, hyphen - start));
            _nodes.Add(new(start, hyphen, NodeKind.Word, token.IsCapitalized) { Meaning = verb.Or(new(WordClass.Inverted, Agreement.None)) });
            _nodes.Add(new(hyphen, end, NodeKind.Word, false) { Meaning = SpeechSections.MeaningOf(SpeechSections.Inversions, heading) });
            return true;
        }

        return false;
    }

    private void CutSentences()
    {
        int start = 0;
        for (int i = 0; i < _nodes.Count; i++)
        {
            Cancellation.Check();
            if (i + 1 < _nodes.Count && !EndsSentence(i))
                continue;
            _sentences.Add(new(start, i + 1));
            start = i + 1;
        }
    }

    private bool EndsSentence(int index)
    {
        Node node = _nodes[index];
        Node next = _nodes[index + 1];
        if (node.Kind == NodeKind.Mark)
            return node.EndsSentence && next.Kind != NodeKind.Mark && (next.IsCapitalized || next.Kind is NodeKind.Quotation or NodeKind.Number);
        if (node.Kind != NodeKind.Quotation)
            return false;
        char last = Body[_quotations[node.Quotation].Content.End - 1];
        if (next.Kind == NodeKind.Quotation)
            return last is '.' or '!' or '?' or '…';
        if (!next.IsCapitalized || next.Kind == NodeKind.Mark)
            return false;
        return last == '.' || (last is '!' or '?' or '…' && (_lexicon.SubjectMayFollow || !ReportsAfter(index + 1)));
    }

    /// <summary>Whether a name or pronoun and a reporting verb follow, as in “Why?” Smith asked.</summary>
    private bool ReportsAfter(int index)
    {
        for (int i = index; i < _nodes.Count && i < index + 6; i++)
        {
            if (_nodes[i].Kind is NodeKind.Mark or NodeKind.Quotation)
                return false;
            if (i > index && _nodes[i].Is(WordClass.Finite))
                return true;
        }

        return false;
    }

    private bool IsUpper(int position) => position < Body.Length && char.IsUpper(Body[position]);
}
