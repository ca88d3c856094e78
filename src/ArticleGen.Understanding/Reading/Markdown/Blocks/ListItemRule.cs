namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>List items (CommonMark 5.2), tasks among them (GFM 5.3).</summary>
internal sealed class ListItemRule : BlockRule
{
    private const int WidestPadding = 4;

    public static readonly ListItemRule Instance = new();

    public override string? FirstCharacters => "-+*0123456789";

    public override Opening TryOpen(BlockParser parser)
    {
        LineCursor line = parser.Line;
        if (line.IsIndented)
            return Opening.None;
        int length = BlockSyntax.ListMarkerLength(line.Rest, out bool isOrdered, out bool startsAtOne);
        if (length == 0)
            return Opening.None;
        bool isEmpty = InlineSpace.Trim(parser.Text, TextSpan.FromBounds(line.Content + length, line.End)).IsEmpty;
        if (parser.Container.Rule is ParagraphRule && (isEmpty || !startsAtOne))
            return Opening.None;
        if (!parser.MayNest())
            return Opening.None;

        int start = line.Content;
        int indent = line.Indent;
        char marker = parser.Text[start + length - 1];
        parser.CloseUnmatched();
        MarkupKind kind = isOrdered ? MarkupKind.OrderedList : MarkupKind.BulletList;
        if (parser.Tip.Kind != kind || parser.Tip.Marker != marker)
        {
            BlockNode list = parser.Open(kind, ListRule.Instance, start);
            list.Marker = marker;
            list.Number = isOrdered ? int.Parse(parser.Text.Substring(start, length - 1), System.Globalization.CultureInfo.InvariantCulture) : 0;
        }

        BlockNode item = parser.Open(MarkupKind.ListItem, this, start);
        item.End = start + length;
        line.SkipMarker(length);
        int padding = isEmpty || line.Indent > WidestPadding ? 1 : line.Indent;
        line.SkipColumns(padding);
        item.Indent = indent + length + padding;
        if ((parser.Extensions & MarkdownExtensions.TaskLists) != MarkdownExtensions.None)
            TakeTask(parser, item);
        return Opening.Container;
    }

    public override Continuation Continue(BlockParser parser, BlockNode block)
    {
        if (parser.Line.IsBlank)
        {
            if (block.Children is null)
                return Continuation.Ends;
            parser.Line.SkipIndent();
            return Continuation.GoesOn;
        }

        if (parser.Line.Indent < block.Indent)
            return Continuation.Ends;
        parser.Line.SkipColumns(block.Indent);
        return Continuation.GoesOn;
    }

    private static void TakeTask(BlockParser parser, BlockNode item)
    {
        LineCursor line = parser.Line;
        System.ReadOnlySpan<char> rest = line.Rest;
        if (line.IsIndented || rest.Length < 4 || rest[0] != '[' || rest[2] != ']' || rest[3] is not (' ' or '\t') || rest[1] is not (' ' or 'x' or 'X'))
            return;
        if (InlineSpace.Trim(parser.Text, TextSpan.FromBounds(line.Content + 3, line.End)).IsEmpty)
            return;
        item.Number = (int)(rest[1] == ' ' ? TaskState.Open : TaskState.Done);
        line.SkipMarker(3);
    }
}

/// <summary>Lists (CommonMark 5.3): items with the same kind of marker.</summary>
internal sealed class ListRule : BlockRule
{
    public static readonly ListRule Instance = new();

    public override Continuation Continue(BlockParser parser, BlockNode block) => Continuation.GoesOn;

    public override void Close(BlockParser parser, BlockNode block)
    {
        for (int i = 0; i < block.Children!.Count && !block.IsLoose; i++)
            block.IsLoose = IsApart(block, i) || HasGap(block.Children[i]);
    }

    private static bool HasGap(BlockNode item)
    {
        for (int i = 0; i < (item.Children?.Count ?? 0); i++)
        {
            if (IsApart(item, i))
                return true;
        }

        return false;
    }

    private static bool IsApart(BlockNode parent, int child) =>
        child + 1 < parent.Children!.Count && parent.Children[child].LastLine < parent.Children[child + 1].FirstLine - 1;
}
