namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>What holds all blocks.</summary>
internal sealed class DocumentRule : BlockRule
{
    public static readonly DocumentRule Instance = new();

    public override Continuation Continue(BlockParser parser, BlockNode block) => Continuation.GoesOn;
}
