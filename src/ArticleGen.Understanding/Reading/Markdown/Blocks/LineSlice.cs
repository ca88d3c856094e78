namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>A line of a block, or a part of one.</summary>
/// <param name="Start">Its first character in the file.</param>
/// <param name="End">The one after its last.</param>
/// <param name="Spaces">How many spaces stand before it that are a part of a tab.</param>
internal readonly record struct LineSlice(int Start, int End, int Spaces = 0)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
