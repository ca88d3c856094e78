namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Definition lists: one or a few lines, the terms, and below them lines that start with a colon.</summary>
internal sealed class DefinitionRule : BlockRule
{
    private const int MostTerms = 3;

    public static readonly DefinitionRule Instance = new();

    public override string? FirstCharacters => ":";

    public override Opening TryOpen(BlockParser parser)
    {
        LineCursor line = parser.Line;
        if (line.IsIndented || line.Content + 1 >= line.End || parser.Text[line.Content + 1] is not (' ' or '\t'))
            return Opening.None;
        BlockNode container = parser.Container;
        if (container.Kind is not MarkupKind.DefinitionList)
        {
            BlockNode? terms = container.Rule is ParagraphRule ? container : LastParagraph(parser, container);

            // Link reference definitions are no terms.
            if (terms is not null && terms == container)
                parser.References.TakeFrom(parser, terms);
            if (terms is null || terms.SliceCount is 0 or > MostTerms || !parser.MayNest())
                return Opening.None;
            OpenList(parser, terms);
        }

        int start = line.Content;
        int indent = line.Indent;
        BlockNode description = parser.Open(MarkupKind.DefinitionDescription, this, start);
        line.SkipMarker(1);
        int padding = line.Indent > 4 ? 1 : line.Indent;
        line.SkipColumns(padding);
        description.Indent = indent + 1 + padding;
        return Opening.Container;
    }

    public override Continuation Continue(BlockParser parser, BlockNode block)
    {
        if (parser.Line.IsBlank)
            parser.Line.SkipIndent();
        else if (parser.Line.Indent >= block.Indent)
            parser.Line.SkipColumns(block.Indent);
        else
            return Continuation.Ends;
        return Continuation.GoesOn;
    }

    // A blank line may stand between a term and what it means.
    private static BlockNode? LastParagraph(BlockParser parser, BlockNode container) =>
        container.LastChild is { Rule: ParagraphRule, SliceCount: 1, Kind: MarkupKind.Paragraph } last && last.LastLine == parser.Line.Number - 2 ? last : null;

    private static void OpenList(BlockParser parser, BlockNode paragraph)
    {
        if (parser.Container == paragraph)
            parser.CloseContainer();
        BlockNode parent = paragraph.Parent!;
        parent.RemoveLast();
        BlockNode list = parent.LastChild is { Kind: MarkupKind.DefinitionList } before
            ? parser.Reopen(before)
            : parser.Open(MarkupKind.DefinitionList, DefinitionListRule.Instance, paragraph.Start);
        if (list.Children is null)
            list.FirstLine = paragraph.FirstLine;
        for (int i = 0; i < paragraph.SliceCount; i++)
        {
            LineSlice slice = parser.Slices[paragraph.FirstSlice + i];
            TextSpan term = InlineSpace.Trim(parser.Text, slice.Span);
            list.Add(new(MarkupKind.DefinitionTerm, DefinitionListRule.Instance, term.Start, paragraph.FirstLine + i)
            {
                End = term.End,
                FirstSlice = paragraph.FirstSlice + i,
                SliceCount = 1,
            });
        }
    }
}

/// <summary>What holds terms and what they mean.</summary>
internal sealed class DefinitionListRule : BlockRule
{
    public static readonly DefinitionListRule Instance = new();

    public override Continuation Continue(BlockParser parser, BlockNode block) => Continuation.GoesOn;
}
