using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Tables (GFM 4.10): a line of cells, a line that says how they are aligned, and the rows below.</summary>
internal sealed class TableRule : BlockRule
{
    public static readonly TableRule Instance = new();

    public override string? FirstCharacters => "|:-";

    public override BlockContent Content => BlockContent.Lines;

    public override Opening TryOpen(BlockParser parser)
    {
        BlockNode paragraph = parser.Container;
        if (paragraph.Rule is not ParagraphRule || parser.Line.IsIndented || TableSyntax.ReadAlignments(parser.Line.Rest) is not { } alignments)
            return Opening.None;
        LineSlice header = parser.Slices[parser.Slices.Count - 1];
        if (TableSyntax.CountCells(parser.Text, header.Span) != alignments.Length)
            return Opening.None;

        int line = paragraph.LastLine;
        paragraph.SliceCount--;
        if (paragraph.SliceCount > 0)
            (paragraph.LastLine, paragraph.End) = (line - 1, parser.Slices[parser.Slices.Count - 2].End);
        parser.CloseContainer();
        BlockNode table = parser.Open(MarkupKind.Table, this, InlineSpace.Trim(parser.Text, header.Span).Start);
        table.FirstSlice = parser.Slices.Count - 1;
        table.SliceCount = 1;
        table.FirstLine = line;
        table.Value = alignments;
        table.Number = alignments.Length;
        parser.Touch(table, parser.Line.End);
        return Opening.WholeLine;
    }

    public override Continuation Continue(BlockParser parser, BlockNode block) => parser.Line.IsBlank ? Continuation.Ends : Continuation.GoesOn;
}

/// <summary>The lines of tables.</summary>
internal static class TableSyntax
{
    /// <summary>The alignments of the columns, a digit of <see cref="ColumnAlignment"/> each, or <see langword="null"/> where the line is no such line.</summary>
    public static string? ReadAlignments(System.ReadOnlySpan<char> line)
    {
        int end = line.Length;
        while (end > 0 && line[end - 1] is ' ' or '\t')
            end--;
        int position = line[0] == '|' ? 1 : 0;
        bool hasPipe = position == 1;
        List<char> alignments = [];
        while (position < end)
        {
            position = SkipSpace(line, position, end);
            bool left = position < end && line[position] == ':';
            position += left ? 1 : 0;
            int dashes = position;
            while (position < end && line[position] == '-')
                position++;
            if (position == dashes)
                return null;
            bool right = position < end && line[position] == ':';
            position = SkipSpace(line, position + (right ? 1 : 0), end);
            alignments.Add((char)('0' + (int)(left && right ? ColumnAlignment.Center : left ? ColumnAlignment.Left : right ? ColumnAlignment.Right : ColumnAlignment.None)));
            if (position >= end)
                break;
            if (line[position++] != '|')
                return null;
            hasPipe = true;
        }

        return hasPipe && alignments.Count > 0 ? new string([.. alignments]) : null;
    }

    /// <summary>The number of cells in a row.</summary>
    public static int CountCells(string text, TextSpan row)
    {
        int cells = 0;
        foreach (TextSpan cell in Cells(text, row))
            cells++;
        return cells;
    }

    /// <summary>The cells of a row, without the white space around; a pipe that is escaped ends none.</summary>
    public static IEnumerable<TextSpan> Cells(string text, TextSpan row)
    {
        TextSpan content = InlineSpace.Trim(text, row);
        int start = content.Start < content.End && text[content.Start] == '|' ? content.Start + 1 : content.Start;
        for (int i = start; i < content.End; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                yield return InlineSpace.Trim(text, TextSpan.FromBounds(start, i));
                start = i + 1;
            }
        }

        if (start < content.End)
            yield return InlineSpace.Trim(text, TextSpan.FromBounds(start, content.End));
    }

    private static int SkipSpace(System.ReadOnlySpan<char> line, int position, int end)
    {
        while (position < end && line[position] is ' ' or '\t')
            position++;
        return position;
    }
}
