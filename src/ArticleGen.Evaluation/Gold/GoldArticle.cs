using System.Collections.Generic;
using ArticleGen.Understanding;

namespace ArticleGen.Evaluation.Gold;

/// <summary>An article and what a person says it means. All spans are UTF-16 code units of <see cref="Text"/>.</summary>
public sealed class GoldArticle
{
    // For Markdown: how many annotated characters stand before each position of the file.
    private readonly int[]? _readingPositions;

    internal GoldArticle(
        string id,
        string language,
        ArticleFormat format,
        string text,
        IReadOnlyList<GoldBlock> blocks,
        IReadOnlyList<GoldQuote> quotes,
        IReadOnlyList<GoldEntity> entities,
        int[]? readingPositions)
    {
        Id = id;
        Language = language;
        Format = format;
        Text = text;
        Blocks = blocks;
        Quotes = quotes;
        Entities = entities;
        _readingPositions = readingPositions;
    }

    /// <summary>The name of the annotation file, without its extension.</summary>
    public string Id { get; }

    /// <summary>The ISO 639-1 code of the language.</summary>
    public string Language { get; }

    /// <summary>How the article is written.</summary>
    public ArticleFormat Format { get; }

    /// <summary>The article as a program reads it.</summary>
    public string Text { get; }

    /// <summary>The paragraphs, in order.</summary>
    public IReadOnlyList<GoldBlock> Blocks { get; }

    /// <summary>The quotations, in order of their ends: a nested one stands before the one that holds it.</summary>
    public IReadOnlyList<GoldQuote> Quotes { get; }

    /// <summary>The mentions, in order of their ends.</summary>
    public IReadOnlyList<GoldEntity> Entities { get; }

    /// <summary>
    /// What two spans have in common that mark the same words: surrounding white space does not count, nor, in Markdown, where within
    /// the markup around a word the span begins or ends.
    /// </summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    internal TextSpan Comparable(TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && IsBlank(Text[start]))
            start++;
        while (end > start && IsBlank(Text[end - 1]))
            end--;
        return _readingPositions is { } reading && reading[start] < reading[end]
            ? TextSpan.FromBounds(reading[start], reading[end])
            : TextSpan.FromBounds(start, end);
    }

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u202F' or '\n' or '\r' or '\t';
}
