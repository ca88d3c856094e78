namespace ArticleGen.Cli.Output.Html;

/// <summary>A stretch of a paragraph's reading text that is set apart.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">The code unit after its last one.</param>
/// <param name="Element">The element it becomes.</param>
/// <param name="Class">The element's class.</param>
/// <param name="Title">What is shown on hovering, as text.</param>
internal sealed record Mark(int Start, int End, string Element, string Class, string Title);
