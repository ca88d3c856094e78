using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding.Reading.Markdown.Blocks;
using ArticleGen.Understanding.Reading.Markdown.Inlines;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>
/// Reads Markdown: the whole of CommonMark 0.31 and GFM, and what sites add to them. Time and memory grow with the length of the text
/// and nothing else.
/// </summary>
internal sealed class MarkdownParser
{
    private const int LeastExpansion = 100_000;

    private readonly BlockParser _blocks;
    private readonly InlineParser _inlines;
    private readonly InlineSource _source = new();
    private readonly List<MarkupNode> _nodes = [];
    private readonly List<(int Node, BlockNode Block)> _footnotes = [];
    private readonly List<LineSlice> _cell = [];
    private readonly CancellationToken _cancellationToken;

    private MarkdownParser(string text, int start, MarkdownExtensions extensions, ProblemList? problems, CancellationToken cancellationToken)
    {
        RawRegions raw = new(text, (extensions & MarkdownExtensions.Templates) == MarkdownExtensions.None ? text.Length : start);
        _blocks = new(text, extensions, raw, problems);
        _inlines = new(extensions, _blocks.References, new(_blocks.Footnotes), raw);
        _cancellationToken = cancellationToken;
    }

    private string Text => _blocks.Text;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The file text.</param>
    /// <param name="start">Where the article starts, behind the front matter.</param>
    /// <param name="extensions">What is read beyond CommonMark.</param>
    /// <param name="problems">Where to report what is wrong, if anywhere.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The markup in the order of the file; all spans are positions of it.</returns>
    public static List<MarkupNode> Parse(string text, int start, MarkdownExtensions extensions, ProblemList? problems, CancellationToken cancellationToken)
    {
        MarkdownParser parser = new(text, start, extensions, problems, cancellationToken);
        BlockNode root = parser._blocks.Parse(start, cancellationToken);
        parser._blocks.References.Limit = System.Math.Max(LeastExpansion, text.Length);
        parser.AddChildren(root);
        foreach ((int node, BlockNode block) in parser._footnotes)
            parser._nodes[node] = parser._nodes[node] with { Number = block.Number };
        return parser._nodes;
    }

    private void AddChildren(BlockNode parent)
    {
        foreach (BlockNode block in parent.Children ?? [])
            Add(block);
    }

    private void Add(BlockNode block)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        int node = _nodes.Count;
        bool isPlain = block.Kind is MarkupKind.Paragraph
            && block.Parent is { Kind: MarkupKind.ListItem, Parent.IsLoose: false } or { Kind: MarkupKind.DefinitionDescription, Children.Count: 1 };
        _nodes.Add(new(isPlain ? MarkupKind.PlainParagraph : block.Kind, TextSpan.FromBounds(block.Start, block.End), 0, block.Number, block.Value, block.Title));
        switch (block.Kind)
        {
            case MarkupKind.Paragraph or MarkupKind.DefinitionTerm:
                AddInlines(block);
                break;
            case MarkupKind.Heading:
                _inlines.HeadingId = null;
                AddInlines(block);
                _nodes[node] = _nodes[node] with { Value = _inlines.HeadingId };
                break;
            case MarkupKind.CodeBlock or MarkupKind.HtmlBlock or MarkupKind.MathBlock:
                AddVerbatim(block);
                break;
            case MarkupKind.Table:
                AddRows(block);
                break;
            case MarkupKind.Footnote:
                _footnotes.Add((node, block));
                AddChildren(block);
                break;
            default:
                AddChildren(block);
                break;
        }

        _nodes[node] = _nodes[node] with { Descendants = _nodes.Count - node - 1 };
    }

    private void AddInlines(BlockNode block)
    {
        if (block.SliceCount == 0)
            return;
        _source.Read(Text, _blocks.Slices, block.FirstSlice, block.SliceCount);
        _inlines.Parse(_source, block.Kind is MarkupKind.Heading, _nodes);
    }

    private void AddVerbatim(BlockNode block)
    {
        for (int i = block.FirstSlice; i < block.FirstSlice + block.SliceCount; i++)
        {
            LineSlice slice = _blocks.Slices[i];
            if (slice.Spaces > 0)
                _nodes.Add(new(MarkupKind.Text, new(slice.Start - 1, 1), 0, 0, new string(' ', slice.Spaces)));
            int end = System.Math.Min(slice.End, block.End);
            if (slice.Start < end)
                _nodes.Add(new(MarkupKind.Text, TextSpan.FromBounds(slice.Start, end)));
        }
    }

    private void AddRows(BlockNode table)
    {
        for (int i = 0; i < table.SliceCount; i++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            int row = _nodes.Count;
            TextSpan line = InlineSpace.Trim(Text, _blocks.Slices[table.FirstSlice + i].Span);
            _nodes.Add(new(MarkupKind.TableRow, line, 0, i == 0 ? 1 : 0));
            int column = 0;
            foreach (TextSpan cell in TableSyntax.Cells(Text, line))
                AddCell(cell, column < table.Value!.Length ? table.Value[column++] - '0' : 0);
            _nodes[row] = _nodes[row] with { Descendants = _nodes.Count - row - 1 };
        }
    }

    // The backslash before a pipe is none of the cell, not even of code in it.
    private void AddCell(TextSpan cell, int alignment)
    {
        int node = _nodes.Count;
        _nodes.Add(new(MarkupKind.TableCell, cell, 0, alignment));
        _cell.Clear();
        int start = cell.Start;
        for (int i = cell.Start; i < cell.End; i++)
        {
            if (Text[i] != '\\' || i + 1 >= cell.End)
                continue;
            if (Text[i + 1] == '|')
            {
                _cell.Add(new(start, i));
                start = i + 1;
            }

            i++;
        }

        if (!cell.IsEmpty)
        {
            _cell.Add(new(start, cell.End));
            _source.Read(Text, _cell, 0, _cell.Count, areLines: false);
            _inlines.Parse(_source, isHeading: false, _nodes);
        }

        _nodes[node] = _nodes[node] with { Descendants = _nodes.Count - node - 1 };
    }
}
