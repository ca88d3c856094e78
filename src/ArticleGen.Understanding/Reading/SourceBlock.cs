namespace ArticleGen.Understanding.Reading;

/// <summary>A paragraph as the layout gives it, before anybody asked what it is.</summary>
/// <param name="Span">Where it stands in the file, without surrounding white space and block markers.</param>
/// <param name="Edits">See <see cref="ParagraphInfo.Edits"/>.</param>
/// <param name="Kind">What its markup says it is; <see langword="null"/> where that is for the words to tell.</param>
/// <param name="Opaque">Code and formulas in it, in the file: a reader sees them, but they are no words.</param>
internal readonly record struct SourceBlock(TextSpan Span, EquatableArray<TextEdit> Edits, ParagraphKind? Kind, EquatableArray<TextSpan> Opaque = default);
