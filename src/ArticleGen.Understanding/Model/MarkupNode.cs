namespace ArticleGen.Understanding;

/// <summary>A piece of the markup of an article. Pieces stand in the order of the file, each followed by those that it holds.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the file, with its own markers.</param>
/// <param name="Descendants">How many of the pieces behind it are inside it.</param>
/// <param name="Number">See <see cref="MarkupKind"/>.</param>
/// <param name="Value">See <see cref="MarkupKind"/>.</param>
/// <param name="Title">See <see cref="MarkupKind"/>.</param>
public readonly record struct MarkupNode(MarkupKind Kind, TextSpan Span, int Descendants = 0, int Number = 0, string? Value = null, string? Title = null);
