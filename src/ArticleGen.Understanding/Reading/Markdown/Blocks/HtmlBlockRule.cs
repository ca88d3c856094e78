namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>HTML blocks (CommonMark 4.6).</summary>
internal sealed class HtmlBlockRule : BlockRule
{
    private const int LastWithEnd = 5;
    private const int AnyTag = 7;

    public static readonly HtmlBlockRule Instance = new();

    public override string? FirstCharacters => "<";

    public override BlockContent Content => BlockContent.Verbatim;

    public override Opening TryOpen(BlockParser parser)
    {
        LineCursor line = parser.Line;
        int kind = line.IsIndented ? 0 : HtmlBlockSyntax.KindOf(parser.Text, line.Content, line.End);
        if (kind == 0 || (kind == AnyTag && (parser.Container.Rule is ParagraphRule || parser.MayBeLazy)))
            return Opening.None;
        BlockNode html = parser.Open(MarkupKind.HtmlBlock, this, line.Position);
        html.MarkerLength = kind;
        return Opening.Leaf;
    }

    public override Continuation Continue(BlockParser parser, BlockNode block) =>
        parser.Line.IsBlank && block.MarkerLength > LastWithEnd ? Continuation.Ends : Continuation.GoesOn;

    public override void Close(BlockParser parser, BlockNode block)
    {
        LineSlice last = parser.Slices[parser.Slices.Count - 1];
        int start = LineStart(parser.Text, last);
        bool isEnded = HtmlBlockSyntax.IsLast(System.MemoryExtensions.AsSpan(parser.Text, start, last.End - start), block.MarkerLength);
        if (block.MarkerLength <= LastWithEnd && !isEnded)
            Report(parser, block);
    }

    private static void Report(BlockParser parser, BlockNode block)
    {
        int start = parser.Text.IndexOf('<', block.Start);
        int end = start + 1;
        while (end < parser.Text.Length && (Ascii.IsLetterOrDigit(parser.Text[end]) || parser.Text[end] is '!' or '-' or '?' or '['))
            end++;
        parser.Report(ProblemKind.UnclosedMarkup, TextSpan.FromBounds(start, end), parser.Text.Substring(start, end - start));
    }

    private static int LineStart(string text, LineSlice slice)
    {
        int start = slice.End;
        while (start > slice.Start && text[start - 1] is '\n' or '\r')
            start--;
        while (start > slice.Start && text[start - 1] is not ('\n' or '\r'))
        {
            Cancellation.CheckAt(start);
            start--;
        }

        return start;
    }
}
