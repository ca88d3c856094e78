namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>How one construct opens, goes on and ends, line by line (CommonMark, appendix, phase 1).</summary>
internal abstract class BlockRule
{
    /// <summary>The characters, one of which a line must start with for the block to open; <see langword="null"/> where any will do.</summary>
    public virtual string? FirstCharacters => "";

    /// <summary>What the block takes.</summary>
    public virtual BlockContent Content => BlockContent.Blocks;

    /// <summary>Opens the block where the line is, and takes its marker off the line.</summary>
    /// <param name="parser">The parser; its line is not blank.</param>
    public virtual Opening TryOpen(BlockParser parser) => Opening.None;

    /// <summary>Whether an open block goes on in the line; takes its marker off the line.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="block">The block.</param>
    public virtual Continuation Continue(BlockParser parser, BlockNode block) => Continuation.Ends;

    /// <summary>Called when the block has got its last line.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="block">The block.</param>
    public virtual void Close(BlockParser parser, BlockNode block)
    {
    }
}

/// <summary>What a block takes.</summary>
internal enum BlockContent : byte
{
    /// <summary>Other blocks.</summary>
    Blocks,

    /// <summary>Lines of text that any block may interrupt.</summary>
    Lines,

    /// <summary>Lines as they are.</summary>
    Verbatim,

    /// <summary>Nothing.</summary>
    Nothing,
}

/// <summary>What a line opened.</summary>
internal enum Opening : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A block that holds blocks: the rest of the line may open more.</summary>
    Container,

    /// <summary>A block that takes the rest of the line.</summary>
    Leaf,

    /// <summary>A block that took the whole line, or ended with it.</summary>
    WholeLine,
}

/// <summary>Whether a block goes on in a line.</summary>
internal enum Continuation : byte
{
    /// <summary>It ended before the line.</summary>
    Ends,

    /// <summary>It goes on.</summary>
    GoesOn,

    /// <summary>The line was its last one, and is used up.</summary>
    Closes,
}
