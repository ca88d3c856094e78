using System;

namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Formulas between lines of two dollar signs, or on one line between them.</summary>
internal sealed class MathBlockRule : SpanningRule
{
    private const string Fence = "$$";

    public static readonly MathBlockRule Instance = new();

    public override string? FirstCharacters => "$";

    public override Opening TryOpen(BlockParser parser)
    {
        LineCursor line = parser.Line;
        int start = line.Content;
        if (line.IsIndented || line.End - start < 2 || parser.Text[start + 1] != '$' || (line.End - start > 2 && parser.Text[start + 2] == '$') || parser.Endless.Contains(Fence))
            return Opening.None;
        int close = parser.Text.IndexOf(Fence, start + 2, StringComparison.Ordinal);
        if (close < 0)
        {
            parser.Endless.Add(Fence);
            if (EndsLine(parser.Text, start + 2))
                parser.Report(ProblemKind.UnclosedMarkup, new(start, 2), Fence);
            return Opening.None;
        }

        // Two signs with a sentence behind them open and close within the line.
        if (!EndsLine(parser.Text, close + 2))
            return Opening.None;
        BlockNode math = parser.Open(MarkupKind.MathBlock, this, start);
        parser.Slices.Add(new(start + 2, close));
        math.SliceCount = 1;
        math.Indent = close + 2;
        parser.Touch(math, line.End);
        if (math.Indent <= line.End)
            parser.CloseWithLine(math);
        return Opening.WholeLine;
    }
}
