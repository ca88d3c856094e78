using System.Collections.Generic;
using System.Threading;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>
/// Cuts a file into leaf blocks by the strategy of CommonMark (appendix "A parsing strategy", phase 1): each line first continues the open
/// containers, then opens new ones, and what is left goes to a leaf.
/// </summary>
internal sealed class MarkdownBlockParser
{
    /// <summary>Deeper containers are read as text, which keeps every line's work bounded.</summary>
    private const int DeepestNesting = 100;

    private readonly string _text;
    private readonly LinkReferences _references;
    private readonly List<Container> _containers = [];
    private readonly List<MarkdownLeaf> _leaves = [];

    private MarkdownLeaf? _leaf;
    private bool _fenced;
    private char _fence;
    private int _fenceLength;
    private int _htmlKind;

    private MarkdownBlockParser(string text, LinkReferences references)
    {
        _text = text;
        _references = references;
    }

    /// <param name="text">The file text.</param>
    /// <param name="start">Where the article starts, behind the front matter.</param>
    /// <param name="references">Takes the link reference definitions.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static List<MarkdownLeaf> Parse(string text, int start, LinkReferences references, CancellationToken cancellationToken)
    {
        MarkdownBlockParser parser = new(text, references);
        while (start < text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = start;
            while (end < text.Length && text[end] is not ('\r' or '\n'))
                end++;
            parser.ReadLine(start, end);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        parser.CloseLeaf();
        return parser._leaves;
    }

    private void ReadLine(int start, int end)
    {
        LineCursor line = new(_text, start, end);
        int matched = Continue(ref line);
        bool allMatched = matched == _containers.Count;
        if (allMatched && ContinuesVerbatim(ref line))
            return;

        int before = matched;
        bool opened = false;
        while (Opens(ref line, ref matched, allMatched, out bool consumed))
        {
            opened = true;
            if (consumed)
                return;
        }

        if (line.IsBlank)
        {
            ReadBlank(line, matched, opened);
            return;
        }

        bool isLazy = !opened && before < _containers.Count && _leaf is { Kind: LeafKind.Paragraph };
        if (!isLazy && !opened)
            Close(matched);
        AddText(line);
    }

    // The number of open containers that the line continues.
    private int Continue(ref LineCursor line)
    {
        int matched = 0;
        for (; matched < _containers.Count; matched++)
        {
            Container container = _containers[matched];
            if (container.Kind is ContainerKind.BlockQuote)
            {
                if (!TrySkipQuoteMark(ref line))
                    break;
            }
            else if (line.IsBlank)
            {
                if (container.IsEmpty && _leaf is null && matched == _containers.Count - 1)
                    break;
            }
            else if (line.Indent >= container.ContentIndent)
            {
                line.SkipIndent(container.ContentIndent);
            }
            else
            {
                break;
            }
        }

        return matched;
    }

    private static bool TrySkipQuoteMark(ref LineCursor line)
    {
        LineCursor ahead = line;
        ahead.SkipIndent(3);
        if (ahead.Current != '>')
            return false;
        ahead.Advance(1);
        ahead.SkipIndent(1);
        line = ahead;
        return true;
    }

    // Fenced code and HTML take their lines as they are.
    private bool ContinuesVerbatim(ref LineCursor line)
    {
        if (_leaf is { Kind: LeafKind.Code } && _fenced)
        {
            LineCursor ahead = line;
            ahead.SkipIndent(3);
            if (BlockSyntax.ClosesFence(ahead.Rest, _fence, _fenceLength))
                CloseLeaf();
            else
                _leaf.Lines.Add(TextSpan.FromBounds(line.Position, line.End));
            return true;
        }

        if (_leaf is not { Kind: LeafKind.Html } || (_htmlKind >= 6 && line.IsBlank))
            return false;
        if (HtmlBlockSyntax.IsLast(line.Rest, _htmlKind))
            CloseLeaf();
        return true;
    }

    // Tries to open a block; a leaf that is complete or takes the rest of the line consumes it.
    private bool Opens(ref LineCursor line, ref int matched, bool allMatched, out bool consumed)
    {
        consumed = false;
        if (line.IsBlank)
            return false;
        bool inParagraph = _leaf is { Kind: LeafKind.Paragraph };
        if (line.Indent >= 4)
        {
            if (inParagraph)
                return false;
            Close(matched);
            line.SkipIndent(4);
            if (_leaf is not { Kind: LeafKind.Code })
                OpenLeaf(LeafKind.Code);
            _fenced = false;
            _leaf!.Lines.Add(TextSpan.FromBounds(line.Position, line.End));
            return consumed = true;
        }

        LineCursor ahead = line;
        ahead.SkipIndent(3);
        if (ahead.Current == '>' && matched < DeepestNesting)
        {
            Close(matched);
            TrySkipQuoteMark(ref line);
            OpenContainer(new(ContainerKind.BlockQuote, 0), ref matched);
            return true;
        }

        consumed = OpensLeaf(ahead, matched, allMatched, inParagraph);
        return consumed || OpensItem(ahead, ref line, ref matched, inParagraph && matched == _containers.Count);
    }

    private bool OpensLeaf(LineCursor line, int matched, bool allMatched, bool inParagraph)
    {
        int level = BlockSyntax.HeadingLevel(line.Rest);
        if (level > 0)
        {
            Close(matched);
            CloseLeaf();
            OpenLeaf(level == 1 ? LeafKind.Title : LeafKind.Heading);
            _leaf!.Lines.Add(HeadingContent(line, level));
            CloseLeaf();
            return true;
        }

        int fence = BlockSyntax.FenceLength(line.Rest);
        if (fence > 0)
        {
            Close(matched);
            CloseLeaf();
            OpenLeaf(LeafKind.Code);
            (_fenced, _fence, _fenceLength) = (true, line.Current, fence);
            return true;
        }

        int html = HtmlBlockSyntax.KindOf(_text, line.Position, line.End);
        if (html > 0 && !(html == 7 && inParagraph))
        {
            Close(matched);
            CloseLeaf();
            OpenLeaf(LeafKind.Html);
            _htmlKind = html;
            if (HtmlBlockSyntax.IsLast(line.Rest, html))
                CloseLeaf();
            return true;
        }

        int underline = BlockSyntax.UnderlineLevel(line.Rest);
        if (underline > 0 && inParagraph && allMatched && matched == _containers.Count)
        {
            Underline(line, underline);
            return true;
        }

        if (!BlockSyntax.IsThematicBreak(line.Rest))
            return false;
        Close(matched);
        CloseLeaf();
        return true;
    }

    // Under nothing but link reference definitions it is text.
    private void Underline(LineCursor line, int level)
    {
        _references.TakeFrom(_text, _leaf!.Lines);
        if (_leaf.Lines.Count == 0)
        {
            AddText(line);
            return;
        }

        _leaf = _leaf with { Kind = level == 1 ? LeafKind.Title : LeafKind.Heading };
        CloseLeaf();
    }

    private bool OpensItem(LineCursor ahead, ref LineCursor line, ref int matched, bool interrupts)
    {
        int length = BlockSyntax.ListMarkerLength(ahead.Rest, out _, out bool startsAtOne);
        if (length == 0 || matched >= DeepestNesting)
            return false;
        int markerColumn = ahead.Column - line.Column;
        ahead.Advance(length);
        bool isEmpty = ahead.IsBlank;
        if (interrupts && (isEmpty || !startsAtOne))
            return false;
        Close(matched);
        int spaces = ahead.Indent;
        int padding = isEmpty || spaces > 4 ? 1 : spaces;
        ahead.SkipIndent(padding);
        line = ahead;
        OpenContainer(new(ContainerKind.ListItem, markerColumn + length + padding) { IsEmpty = isEmpty }, ref matched);
        return true;
    }

    private void OpenContainer(Container container, ref int matched)
    {
        CloseLeaf();
        _containers.Add(container);
        matched = _containers.Count;
    }

    private void ReadBlank(LineCursor line, int matched, bool opened)
    {
        // Indented code goes on behind blank lines; nothing else does.
        if (!opened && matched == _containers.Count && _leaf is { Kind: LeafKind.Code })
        {
            line.SkipIndent(4);
            _leaf.Lines.Add(TextSpan.FromBounds(line.Position, line.End));
            return;
        }

        if (!opened)
            Close(matched);
        CloseLeaf();
    }

    private void AddText(LineCursor line)
    {
        line.SkipIndent(int.MaxValue);
        if (_leaf is not { Kind: LeafKind.Paragraph })
        {
            CloseLeaf();
            OpenLeaf(LeafKind.Paragraph);
        }

        _leaf!.Lines.Add(TextSpan.FromBounds(line.Position, line.End));
    }

    private TextSpan HeadingContent(LineCursor line, int level)
    {
        TextSpan content = Whitespace.Trim(_text, TextSpan.FromBounds(line.Position + level, line.End));
        int end = content.End;
        while (end > content.Start && _text[end - 1] == '#')
            end--;
        if (end == content.Start || _text[end - 1] is ' ' or '\t')
            content = Whitespace.Trim(_text, TextSpan.FromBounds(content.Start, end));
        return content;
    }

    private void OpenLeaf(LeafKind kind)
    {
        _leaf = new(kind, _containers.Count == 0 ? ContainerKind.Document : _containers[_containers.Count - 1].Kind, []);
        if (_containers.Count > 0)
            _containers[_containers.Count - 1] = _containers[_containers.Count - 1] with { IsEmpty = false };
    }

    private void Close(int matched)
    {
        if (matched == _containers.Count)
            return;
        CloseLeaf();
        _containers.RemoveRange(matched, _containers.Count - matched);
    }

    private void CloseLeaf()
    {
        if (_leaf is { Kind: LeafKind.Paragraph })
            _references.TakeFrom(_text, _leaf.Lines);
        if (_leaf is { Kind: not LeafKind.Html, Lines.Count: > 0 })
            _leaves.Add(_leaf);
        _leaf = null;
    }

    /// <summary>An open block quote or list item.</summary>
    /// <param name="Kind">Which.</param>
    /// <param name="ContentIndent">How far the lines of an item are indented.</param>
    private readonly record struct Container(ContainerKind Kind, int ContentIndent)
    {
        /// <summary>Whether an item has no content yet: a blank line then ends it.</summary>
        public bool IsEmpty { get; init; }
    }
}
