namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Thematic breaks (CommonMark 4.1).</summary>
internal sealed class ThematicBreakRule : BlockRule
{
    public static readonly ThematicBreakRule Instance = new();

    public override string? FirstCharacters => "*-_";

    public override BlockContent Content => BlockContent.Nothing;

    public override Opening TryOpen(BlockParser parser)
    {
        if (parser.Line.IsIndented || !BlockSyntax.IsThematicBreak(parser.Line.Rest))
            return Opening.None;
        parser.AddClosed(MarkupKind.ThematicBreak, this, parser.Line.Content, parser.Line.End);
        return Opening.WholeLine;
    }
}
