using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>
/// A paragraph, or the content of a quotation, as the one who wrote or spoke it put it: its words and names, and the
/// quotations in it as single nodes. One buffer serves a whole article.
/// </summary>
internal sealed class AuthorText(Document document, QuotationTree quotations, EntityIndex entities)
{
    private const int ExpectedTokens = 256;

    private readonly string _body = document.Body;
    private readonly SpeechLexicon _lexicon = SpeechLexicon.For(document.Language);
    private readonly TokenScanner _tokens = new(document.Body, Lexicon.For(document.Language)["clitics"], Lexicon.For(document.Language)["abbreviations"], ExpectedTokens);
    private readonly List<Node> _nodes = [];
    private readonly List<Sentence> _sentences = [];
    private readonly bool _lowerCaseIncise = SpeechLexicon.For(document.Language).SubjectMayFollow;

    /// <summary>The text that all spans index.</summary>
    public string Body => _body;

    /// <summary>The nodes in order.</summary>
    public List<Node> Nodes => _nodes;

    /// <summary>The sentences in order, as ranges of nodes.</summary>
    public List<Sentence> Sentences => _sentences;

    /// <summary>Reads a paragraph or the content of a quotation.</summary>
    /// <param name="span">What to read.</param>
    /// <param name="firstQuotation">The first quotation directly inside, or <see cref="QuotationTree.None"/>.</param>
    public void Read(TextSpan span, int firstQuotation)
    {
        _nodes.Clear();
        _sentences.Clear();
        int position = span.Start;
        int mention = entities.FirstMentionAt(span.Start);
        for (int quotation = firstQuotation; quotation != QuotationTree.None; quotation = quotations.NextOf(quotation))
        {
            QuotationMarks marks = quotations[quotation];
            mention = ReadWords(position, marks.Outer.Start, mention);
            _nodes.Add(new(marks.Outer.Start, marks.Outer.End, NodeKind.Quotation, IsUpper(marks.Content.Start), quotation, default));
            position = marks.Outer.End;
        }

        ReadWords(position, span.End, mention);
        CutSentences();
    }

    private int ReadWords(int start, int end, int mention)
    {
        while (mention < entities.Mentions.Count && entities.Mentions[mention].Span.Start < start)
            mention++;
        _tokens.Clear();
        _tokens.Scan(TextSpan.FromBounds(start, end));
        ReadOnlySpan<Token> tokens = _tokens.Tokens;
        int covered = start;
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            if (token.Start < covered)
                continue;
            while (mention < entities.Mentions.Count && entities.Mentions[mention].Span.Start < token.Start)
                mention++;
            int nameStart = mention < entities.Mentions.Count ? entities.Mentions[mention].Span.Start : int.MaxValue;
            if (nameStart < token.End)
            {
                TextSpan span = entities.Mentions[mention].Span;
                covered = Math.Min(span.End, end);
                _nodes.Add(new(span.Start, covered, IsValue(mention) ? NodeKind.Number : NodeKind.Name, !IsValue(mention), mention, default));
                mention++;
            }
            else
            {
                covered = AddWord(token, Math.Min(end, nameStart));
            }
        }

        return mention;
    }

    private bool IsValue(int mention) =>
        entities.Entities[entities.Mentions[mention].Entity].Kind is EntityKind.Date or EntityKind.Money or EntityKind.Percent or EntityKind.Quantity;

    private int AddWord(Token token, int limit)
    {
        if (token.Kind == TokenKind.Punctuation)
        {
            _nodes.Add(new(token.Start, token.End, NodeKind.Mark, false, _body[token.Start], default));
            return token.End;
        }

        NodeKind kind = token.Kind == TokenKind.Number ? NodeKind.Number : NodeKind.Word;
        int end = _lexicon.Look(_body, token.Start, token.End, Math.Max(token.End, limit), out WordMeaning meaning);
        if (meaning.Class == WordClass.None && kind == NodeKind.Word && AddInversion(token))
            return token.End;
        _nodes.Add(new(token.Start, end, kind, token.IsCapitalized, 0, meaning));
        return end;
    }

    /// <summary>Cuts «dit-il» into the verb and its subject.</summary>
    private bool AddInversion(Token token)
    {
        for (int hyphen = token.Start + 1; hyphen < token.End - 1; hyphen++)
        {
            if (_body[hyphen] is not ('-' or '\u2011') || !_lexicon.Inversions.TryGet(_body.AsSpan(hyphen, token.End - hyphen), out string heading))
                continue;
            WordMeaning verb = _lexicon.Look(_body.AsSpan(token.Start, hyphen - token.Start));
            _nodes.Add(new(token.Start, hyphen, NodeKind.Word, token.IsCapitalized, 0, verb.Or(new(WordClass.Inverted, Agreement.None))));
            _nodes.Add(new(hyphen, token.End, NodeKind.Word, false, 0, SpeechSections.MeaningOf(SpeechSections.Inversions, heading)));
            return true;
        }

        return false;
    }

    private void CutSentences()
    {
        int start = 0;
        for (int i = 0; i < _nodes.Count; i++)
        {
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
            return node.Index is '.' or '!' or '?' or '…' && next.Kind != NodeKind.Mark && (next.IsCapitalized || next.Kind is NodeKind.Quotation or NodeKind.Number);
        if (node.Kind != NodeKind.Quotation)
            return false;
        char last = _body[quotations[node.Index].Content.End - 1];
        if (next.Kind == NodeKind.Quotation)
            return last is '.' or '!' or '?' or '…';
        if (!next.IsCapitalized || next.Kind == NodeKind.Mark)
            return false;
        return last == '.' || (last is '!' or '?' or '…' && (_lowerCaseIncise || !ReportsAfter(index + 1)));
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

    private bool IsUpper(int position) => position < _body.Length && char.IsUpper(_body[position]);
}

/// <summary>A sentence as a range of nodes.</summary>
/// <param name="Start">The first node.</param>
/// <param name="End">The node after the last.</param>
internal readonly record struct Sentence(int Start, int End);
