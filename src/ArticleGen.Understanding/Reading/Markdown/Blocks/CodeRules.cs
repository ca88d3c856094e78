using System;
using ArticleGen.Understanding.Reading.Markdown.Inlines;

namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Fenced code (CommonMark 4.5).</summary>
internal sealed class FencedCodeRule : BlockRule
{
    public static readonly FencedCodeRule Instance = new();

    public override string? FirstCharacters => "`~";

    public override BlockContent Content => BlockContent.Verbatim;

    public override Opening TryOpen(BlockParser parser)
    {
        LineCursor line = parser.Line;
        int length = line.IsIndented ? 0 : BlockSyntax.FenceLength(line.Rest);
        if (length == 0)
            return Opening.None;
        int indent = line.Indent;
        BlockNode code = parser.Open(MarkupKind.CodeBlock, this, line.Content);
        code.Indent = indent;
        code.Marker = line.First;
        code.MarkerLength = length;
        code.End = line.End;
        ReadOnlySpan<char> info = line.Rest.Slice(length).Trim([' ', '\t']);
        code.Value = info.IsEmpty ? null : LinkSyntax.Unescape(info.ToString());
        code.FirstSlice = parser.Slices.Count;
        return Opening.WholeLine;
    }

    public override Continuation Continue(BlockParser parser, BlockNode block)
    {
        if (!parser.Line.IsIndented && BlockSyntax.ClosesFence(parser.Line.Rest, block.Marker, block.MarkerLength))
        {
            block.Number = 1;
            return Continuation.Closes;
        }

        parser.Line.SkipColumns(Math.Min(parser.Line.Indent, block.Indent));
        return Continuation.GoesOn;
    }

    public override void Close(BlockParser parser, BlockNode block)
    {
        if (block.Number == 0)
            parser.Report(ProblemKind.UnclosedMarkup, new(block.Start, block.MarkerLength), new string(block.Marker, block.MarkerLength));
        block.Number = 0;
    }
}

/// <summary>Indented code (CommonMark 4.4).</summary>
internal sealed class IndentedCodeRule : BlockRule
{
    public static readonly IndentedCodeRule Instance = new();

    public override string? FirstCharacters => null;

    public override BlockContent Content => BlockContent.Verbatim;

    public override Opening TryOpen(BlockParser parser)
    {
        if (!parser.Line.IsIndented || parser.MayBeLazy || parser.Container.Rule is TableRule)
            return Opening.None;
        parser.Line.SkipColumns(4);
        parser.Open(MarkupKind.CodeBlock, this, parser.Line.Position);
        return Opening.Leaf;
    }

    public override Continuation Continue(BlockParser parser, BlockNode block)
    {
        if (parser.Line.IsIndented)
            parser.Line.SkipColumns(4);
        else if (parser.Line.IsBlank)
            parser.Line.SkipIndent();
        else
            return Continuation.Ends;
        return Continuation.GoesOn;
    }

    // Blank lines at the end are no code.
    public override void Close(BlockParser parser, BlockNode block)
    {
        TextSpan code = TextSpan.FromBounds(parser.Slices[block.FirstSlice].Start, parser.Slices[parser.Slices.Count - 1].End);
        while (block.SliceCount > 0)
        {
            LineSlice last = parser.Slices[parser.Slices.Count - 1];
            int end = last.End;
            int content = end;
            while (content > last.Start && parser.Text[content - 1] is ' ' or '\t' or '\n' or '\r')
                content--;
            if (content > last.Start)
            {
                int lineEnd = LineBreak.Find(parser.Text, content);
                int lines = LineCount(parser.Text, lineEnd, code.End);
                parser.Slices[parser.Slices.Count - 1] = last with { End = LineBreak.Skip(parser.Text, lineEnd) };
                block.End = lineEnd;
                block.LastLine -= lines - 1;
                return;
            }

            parser.Slices.RemoveAt(parser.Slices.Count - 1);
            block.SliceCount--;
        }
    }

    private static int LineCount(string text, int start, int end)
    {
        int lines = 0;
        for (int i = start; i < end; i = LineBreak.Skip(text, LineBreak.Find(text, i)))
            lines++;
        return Math.Max(1, lines);
    }
}
