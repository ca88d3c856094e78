namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Lines of nothing but attributes for the block before them, or after.</summary>
internal sealed class AttributesRule : SpanningRule
{
    public static readonly AttributesRule Instance = new();

    public override string? FirstCharacters => "{";

    public override Opening TryOpen(BlockParser parser)
    {
        int length = parser.Line.IsIndented ? 0 : AttributeSyntax.Length(parser.Text, parser.Line.Content, parser.Line.End);
        int end = parser.Line.Content + length;
        return length > 0 && EndsLine(parser.Text, end) ? OpenTo(parser, MarkupKind.Attributes, end) : Opening.None;
    }
}
