namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>A piece of markup within a leaf block, in positions of its <see cref="InlineSource"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character.</param>
/// <param name="ContentStart">The first character of what it holds.</param>
/// <param name="ContentEnd">The one after the last of what it holds.</param>
/// <param name="End">The one after its last.</param>
internal readonly record struct InlinePiece(MarkupKind Kind, int Start, int ContentStart, int ContentEnd, int End)
{
    /// <inheritdoc cref="MarkupNode.Number"/>
    public int Number { get; init; }

    /// <inheritdoc cref="MarkupNode.Value"/>
    public string? Value { get; init; }

    /// <inheritdoc cref="MarkupNode.Title"/>
    public string? Title { get; init; }

    /// <summary>Whether it is a bare address, which is none inside a link.</summary>
    public bool IsBareAddress { get; init; }
}
