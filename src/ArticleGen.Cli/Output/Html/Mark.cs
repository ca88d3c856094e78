namespace ArticleGen.Cli.Output.Html;

/// <summary>A stretch of text that is set apart.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Element">The element it becomes.</param>
/// <param name="Class">The element's class.</param>
/// <param name="Title">What is shown on hovering, as text.</param>
internal sealed record Mark(TextSpan Span, string Element, string Class, string Title);
