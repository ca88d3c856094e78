namespace ArticleGen.Understanding;

/// <summary>
/// One difference between the file text of a paragraph and its reading text: the file text of <see cref="Span"/>
/// reads as <see cref="Replacement"/>. A hard line break reads as a space, Markdown emphasis marks read as nothing.
/// </summary>
/// <param name="Span">The file text replaced; may be empty only where something is inserted.</param>
/// <param name="Replacement">What is read instead; empty where markup is dropped.</param>
public readonly record struct TextEdit(TextSpan Span, string Replacement);
