namespace ArticleGen.Understanding;

/// <summary>One link or image of a Markdown article (CommonMark, sections 6.3 to 6.5).</summary>
/// <param name="Span">The link text, or the alternative text of the image, in the file; markup inside it is included.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
/// <param name="Target">Where it leads, or where the image is, as the author wrote it without escapes.</param>
/// <param name="IsImage">Whether it is an image.</param>
public sealed record LinkInfo(TextSpan Span, int Paragraph, string Target, bool IsImage);
