namespace ArticleGen.Understanding.Reading;

/// <summary>An inline link of a Markdown article.</summary>
/// <param name="Span">The link text in the file.</param>
/// <param name="Target">Where it leads.</param>
internal sealed record InlineLink(TextSpan Span, string Target);
