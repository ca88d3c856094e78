namespace ArticleGen.Understanding.Reading;

/// <summary>An inline link or image of a Markdown article.</summary>
/// <param name="Span">The link text, or the alternative text of the image, in the file.</param>
/// <param name="Target">Where it leads, or where the image is.</param>
/// <param name="IsImage">Whether it is an image.</param>
internal sealed record InlineLink(TextSpan Span, string Target, bool IsImage);
