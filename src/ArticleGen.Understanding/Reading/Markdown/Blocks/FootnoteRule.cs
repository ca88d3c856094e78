using ArticleGen.Understanding.Reading.Markdown.Inlines;

namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Blocks whose lines are indented by four columns.</summary>
internal abstract class IndentedContainerRule : BlockRule
{
    private const int ContentIndent = 4;

    public override Continuation Continue(BlockParser parser, BlockNode block)
    {
        if (parser.Line.IsBlank)
            parser.Line.SkipIndent();
        else if (parser.Line.Indent >= ContentIndent)
            parser.Line.SkipColumns(ContentIndent);
        else
            return Continuation.Ends;
        return Continuation.GoesOn;
    }
}

/// <summary>Footnotes: <c>[^label]: text</c>.</summary>
internal sealed class FootnoteRule : IndentedContainerRule
{
    public static readonly FootnoteRule Instance = new();

    public override string? FirstCharacters => "[";

    public override Opening TryOpen(BlockParser parser)
    {
        LineCursor line = parser.Line;
        int end = line.IsIndented ? -1 : FootnoteLabels.LabelEnd(parser.Text, line.Content, line.End);
        if (end < 0 || end + 1 >= line.End || parser.Text[end + 1] != ':' || !parser.MayNest())
            return Opening.None;
        int start = line.Content;
        BlockNode footnote = parser.Open(MarkupKind.Footnote, this, start);
        footnote.Value = parser.Text.Substring(start + 2, end - start - 2);
        footnote.End = end + 2;
        string key = LinkLabel.Normalize(footnote.Value);
        if (!parser.Footnotes.ContainsKey(key))
            parser.Footnotes.Add(key, footnote);
        line.SkipMarker(end + 2 - start);
        return Opening.Container;
    }
}
