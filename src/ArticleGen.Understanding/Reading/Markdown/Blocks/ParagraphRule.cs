namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Paragraphs (CommonMark 4.8): what nothing else opens.</summary>
internal sealed class ParagraphRule : BlockRule
{
    public static readonly ParagraphRule Instance = new();

    public override BlockContent Content => BlockContent.Lines;

    public override Continuation Continue(BlockParser parser, BlockNode block) => parser.Line.IsBlank ? Continuation.Ends : Continuation.GoesOn;

    public override void Close(BlockParser parser, BlockNode block)
    {
        parser.References.TakeFrom(parser, block);
        if (block.SliceCount == 0)
            block.Parent!.RemoveLast();
    }
}
