using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading;

/// <summary>
/// An article as a reader sees it: markup gone, hard wraps joined. Quotes and entities are looked for in <see cref="Body"/>
/// and only their results are mapped back to the file.
/// </summary>
/// <remarks>Paragraphs stand in <see cref="Body"/> in file order, joined by <see cref="ParagraphSeparator"/>, so nothing found spans two by accident.</remarks>
internal sealed class Document
{
    /// <summary>What stands between two paragraphs of the body.</summary>
    public const string ParagraphSeparator = "\n\n";

    /// <summary>What stands in <see cref="Body"/> for each character of code or a formula: one that is no letter, mark or space.</summary>
    public const char Opaque = '\uFFFC';

    private readonly Block[] _blocks;
    private Token[]? _tokens;

    public Document(string text, string body, string language, string? headline, FrontMatter frontMatter, Block[] blocks, int wordCount, IReadOnlyList<InlineLink> links)
    {
        Text = text;
        Body = body;
        ReadingText = body;
        Language = language;
        Headline = headline;
        FrontMatter = frontMatter;
        WordCount = wordCount;
        Links = links;
        _blocks = blocks;
    }

    /// <summary>The decoded file text.</summary>
    public string Text { get; }

    /// <summary>The reading text of all paragraphs as it is understood: code and formulas are <see cref="Opaque"/>.</summary>
    public string Body { get; }

    /// <summary>The reading text of all paragraphs as a reader sees it, in the positions of <see cref="Body"/>.</summary>
    public string ReadingText { get; init; }

    public string Language { get; }

    public string? Headline { get; }

    public FrontMatter FrontMatter { get; }

    public int WordCount { get; }

    /// <summary>The inline links and images of a Markdown article, in file positions.</summary>
    public IReadOnlyList<InlineLink> Links { get; }

    /// <summary>The markup of a Markdown article, in the order of the file.</summary>
    public IReadOnlyList<MarkupNode> Markup { get; init; } = [];

    public ReadOnlySpan<Block> Blocks => _blocks;

    /// <summary>The words, numbers and marks of <see cref="Body"/>, cut when first asked for.</summary>
    public Token[] Tokens => _tokens ??= Tokenizer.Tokenize(this);

    /// <summary>The same article with other capitals and small letters, which leave every position what it is.</summary>
    /// <param name="body">The reading text, as long as this one.</param>
    /// <param name="tokens">Its tokens, where these ones are.</param>
    public Document WithCase(string body, Token[] tokens) => new(Text, body, Language, Headline, FrontMatter, _blocks, WordCount, Links) { _tokens = tokens };

    /// <summary>The text of some tokens, with what stands between them.</summary>
    /// <param name="firstToken">The first of them.</param>
    /// <param name="endToken">The one after the last.</param>
    public string TextOf(int firstToken, int endToken) => SpanOf(firstToken, endToken).Of(ReadingText).ToString();

    /// <summary>Where some tokens stand in <see cref="Body"/>.</summary>
    /// <param name="firstToken">The first of them.</param>
    /// <param name="endToken">The one after the last.</param>
    public TextSpan SpanOf(int firstToken, int endToken) => TextSpan.FromBounds(Tokens[firstToken].Start, Tokens[endToken - 1].End);

    public EquatableArray<ParagraphInfo> ToParagraphs()
    {
        ParagraphInfo[] paragraphs = new ParagraphInfo[_blocks.Length];
        for (int i = 0; i < paragraphs.Length; i++)
        {
            Cancellation.Check();
            paragraphs[i] = _blocks[i].Paragraph;
        }

        return new(paragraphs);
    }

    /// <summary>The index of the paragraph that holds a position of the body.</summary>
    /// <param name="position">A position inside a paragraph, or at its end.</param>
    public int BlockAt(int position)
    {
        int low = 0;
        int high = _blocks.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_blocks[middle].Body.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>Where a span of the body stands in the file.</summary>
    /// <param name="span">A span of the body within one paragraph.</param>
    public TextSpan ToFile(TextSpan span)
    {
        Block block = _blocks[BlockAt(span.Start)];
        int start = block.ToFile(span.Start, atEnd: false);
        return TextSpan.FromBounds(start, span.IsEmpty ? start : Math.Max(start, block.ToFile(span.End, atEnd: true)));
    }

    /// <summary>Where a span of the file stands in the body; empty where it is no part of any paragraph's reading text.</summary>
    /// <param name="span">A span of the file within one paragraph.</param>
    public TextSpan ToBody(TextSpan span)
    {
        int index = -1;
        int high = _blocks.Length - 1;
        for (int low = 0; low <= high;)
        {
            int middle = (low + high) / 2;
            if (_blocks[middle].Paragraph.Span.Start < span.End)
                (index, low) = (middle, middle + 1);
            else
                high = middle - 1;
        }

        if (index < 0 || !span.OverlapsWith(_blocks[index].Paragraph.Span))
            return default;
        int start = FirstAtOrAfter(_blocks[index], span.Start, atEnd: false);
        return TextSpan.FromBounds(start, Math.Max(start, FirstAtOrAfter(_blocks[index], span.End, atEnd: true)));
    }

    private static int FirstAtOrAfter(Block block, int file, bool atEnd)
    {
        int low = block.Body.Start;
        int high = block.Body.End;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (block.ToFile(middle, atEnd) < file)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
