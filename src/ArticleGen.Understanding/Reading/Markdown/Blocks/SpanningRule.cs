namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Blocks that go on up to a place in the file that is known when they open.</summary>
internal abstract class SpanningRule : BlockRule
{
    public override BlockContent Content => BlockContent.Nothing;

    public override Continuation Continue(BlockParser parser, BlockNode block)
    {
        if (parser.Line.Start >= block.Indent)
            return Continuation.Ends;
        return parser.Line.Next >= block.Indent ? Continuation.Closes : Continuation.GoesOn;
    }

    /// <summary>Opens a block that ends at a position, with nothing but white space behind it in its line.</summary>
    protected Opening OpenTo(BlockParser parser, MarkupKind kind, int end)
    {
        BlockNode block = parser.Open(kind, this, parser.Line.Content);
        block.Indent = end;
        parser.Touch(block, parser.Line.End);
        if (end <= parser.Line.End)
            parser.CloseWithLine(block);
        return Opening.WholeLine;
    }

    /// <summary>Whether nothing but white space stands between a position and the end of its line.</summary>
    protected static bool EndsLine(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
            position++;
        return position >= text.Length || text[position] is '\n' or '\r';
    }
}
