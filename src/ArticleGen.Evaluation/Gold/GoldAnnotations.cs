using ArticleGen.Understanding;

namespace ArticleGen.Evaluation.Gold;

/// <summary>One paragraph as annotated.</summary>
/// <param name="Kind">The kind as written: a <see cref="ParagraphKind"/> in camelCase.</param>
/// <param name="Span">Where it stands in the article's text.</param>
public sealed record GoldBlock(string Kind, TextSpan Span);

/// <summary>One pair of quotation marks as annotated.</summary>
/// <param name="Kind">What the quotation is.</param>
/// <param name="Span">What stands between the marks, in the article's text.</param>
/// <param name="Speaker">The canonical name of the speaker, or the noun phrase that designates it; <see langword="null"/> where nobody can be told.</param>
/// <param name="Cue">The reporting expression as it stands, if any.</param>
/// <param name="Via">The canonical name of who passed the words on, if anyone.</param>
public sealed record GoldQuote(QuoteKind Kind, TextSpan Span, string? Speaker, string? Cue, string? Via);

/// <summary>One mention of an entity as annotated.</summary>
/// <param name="Kind">What the entity is.</param>
/// <param name="Span">Where the mention stands in the article's text.</param>
/// <param name="Name">The canonical name; <see langword="null"/> for values.</param>
/// <param name="Value">The normalised value, in the form of <see cref="EntityInfo.Id"/>, where the annotation gives one.</param>
public sealed record GoldEntity(EntityKind Kind, TextSpan Span, string? Name, string? Value);
