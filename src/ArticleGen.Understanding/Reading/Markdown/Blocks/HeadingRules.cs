namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>ATX headings (CommonMark 4.2).</summary>
internal sealed class AtxHeadingRule : BlockRule
{
    public static readonly AtxHeadingRule Instance = new();

    public override string? FirstCharacters => "#";

    public override BlockContent Content => BlockContent.Nothing;

    public override Opening TryOpen(BlockParser parser)
    {
        LineCursor line = parser.Line;
        int level = line.IsIndented ? 0 : BlockSyntax.HeadingLevel(line.Rest);
        if (level == 0)
            return Opening.None;
        TextSpan content = Text(parser.Text, TextSpan.FromBounds(line.Content + level, line.End));
        BlockNode heading = parser.Open(MarkupKind.Heading, this, line.Content);
        heading.Number = level;
        if (!content.IsEmpty)
            parser.AddContent(heading, content.Start, content.End);
        parser.CloseWithLine(heading);
        return Opening.WholeLine;
    }

    private static TextSpan Text(string text, TextSpan line)
    {
        TextSpan content = InlineSpace.Trim(text, line);
        int end = content.End;
        while (end > content.Start && text[end - 1] == '#')
            end--;
        return end == content.Start || text[end - 1] is ' ' or '\t' ? InlineSpace.Trim(text, TextSpan.FromBounds(content.Start, end)) : content;
    }
}

/// <summary>Setext headings (CommonMark 4.3): paragraphs with a line under them.</summary>
internal sealed class SetextHeadingRule : BlockRule
{
    public static readonly SetextHeadingRule Instance = new();

    public override string? FirstCharacters => "=-";

    public override BlockContent Content => BlockContent.Nothing;

    public override Opening TryOpen(BlockParser parser)
    {
        BlockNode paragraph = parser.Container;
        if (paragraph.Rule is not ParagraphRule || parser.Line.IsIndented)
            return Opening.None;
        int level = BlockSyntax.UnderlineLevel(parser.Line.Rest);
        if (level == 0)
            return Opening.None;

        // The underline of nothing but link reference definitions is text.
        parser.References.TakeFrom(parser, paragraph);
        if (paragraph.SliceCount == 0)
            return Opening.None;
        paragraph.Kind = MarkupKind.Heading;
        paragraph.Rule = this;
        paragraph.Number = level;
        parser.CloseWithLine(paragraph);
        return Opening.WholeLine;
    }
}
