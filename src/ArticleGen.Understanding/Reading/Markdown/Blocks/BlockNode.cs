using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>A block while the lines of a text are read.</summary>
/// <param name="kind">What it is.</param>
/// <param name="rule">How it goes on.</param>
/// <param name="start">Where it starts in the file.</param>
/// <param name="line">The number of its first line.</param>
internal sealed class BlockNode(MarkupKind kind, BlockRule rule, int start, int line)
{
    public MarkupKind Kind { get; set; } = kind;

    public BlockRule Rule { get; set; } = rule;

    public int Start { get; set; } = start;

    /// <summary>Where its last line that is not blank ends.</summary>
    public int End { get; set; } = start;

    public int FirstLine { get; set; } = line;

    public int LastLine { get; set; } = line;

    public BlockNode? Parent { get; set; }

    public List<BlockNode>? Children { get; private set; }

    /// <summary>The first of its lines in the parser's list.</summary>
    public int FirstSlice { get; set; }

    /// <summary>How many lines of text it has.</summary>
    public int SliceCount { get; set; }

    /// <summary>How many columns the lines of a list item are indented, or may be indented in fenced code.</summary>
    public int Indent { get; set; }

    /// <summary>The mark of a fence, bullet or number.</summary>
    public char Marker { get; set; }

    /// <summary>The length of a fence; the kind of an HTML block.</summary>
    public int MarkerLength { get; set; }

    /// <inheritdoc cref="MarkupNode.Number"/>
    public int Number { get; set; }

    /// <inheritdoc cref="MarkupNode.Value"/>
    public string? Value { get; set; }

    /// <inheritdoc cref="MarkupNode.Title"/>
    public string? Title { get; set; }

    /// <summary>Whether a list has a blank line between its items or between the blocks of one of them.</summary>
    public bool IsLoose { get; set; }

    public BlockNode? LastChild => Children is { Count: > 0 } ? Children[Children.Count - 1] : null;

    public void Add(BlockNode child)
    {
        child.Parent = this;
        (Children ??= []).Add(child);
    }

    /// <summary>Takes the last child out again.</summary>
    public void RemoveLast() => Children!.RemoveAt(Children.Count - 1);
}
