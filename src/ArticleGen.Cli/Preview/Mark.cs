namespace ArticleGen.Cli.Preview;

/// <summary>A stretch of text that is set apart.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Element">The element it becomes.</param>
/// <param name="Id">The element's id; of a mark in several pieces the first has it.</param>
/// <param name="Attributes">The element's other attributes; one whose value is <see langword="null"/> is left out.</param>
/// <param name="Tag">The label at its end.</param>
/// <param name="Target">Where the label leads, if it leads anywhere.</param>
internal sealed record Mark(TextSpan Span, string Element, string? Id, (string Name, string? Value)[] Attributes, string Tag, string? Target = null);
