using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding.Reading.Markdown.Inlines;

namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>
/// Reads lines into blocks (CommonMark, appendix, phase 1): each line first goes on with the open blocks, then may open others, and what is left
/// of it is text. Linear, because the nesting is bounded.
/// </summary>
internal sealed class BlockParser
{
    /// <summary>Containers within containers; what would go deeper is text.</summary>
    public const int DeepestNesting = 100;

    private readonly BlockRules _rules;
    private readonly ProblemList? _problems;
    private readonly List<BlockNode> _open = [];
    private int _matched;
    private int _depth;
    private bool _isTooDeep;
    private bool _wasBlank;

    /// <param name="text">The file text.</param>
    /// <param name="extensions">What is read beyond CommonMark.</param>
    /// <param name="raw">Where the signs of templates are text.</param>
    /// <param name="problems">Where to report what is wrong, if anywhere.</param>
    public BlockParser(string text, MarkdownExtensions extensions, RawRegions raw, ProblemList? problems)
    {
        Text = text;
        Raw = raw;
        Line = new(text);
        Extensions = extensions;
        _rules = BlockRules.For(extensions);
        _problems = problems;
        _open.Add(new(MarkupKind.Paragraph, DocumentRule.Instance, 0, 0));
    }

    /// <summary>The file text.</summary>
    public string Text { get; }

    public MarkdownExtensions Extensions { get; }

    /// <summary>The line that is read.</summary>
    public LineCursor Line { get; }

    /// <summary>The lines of all leaf blocks.</summary>
    public List<LineSlice> Slices { get; } = [];

    public LinkReferences References { get; } = new();

    /// <summary>Where the signs of templates are text.</summary>
    public RawRegions Raw { get; }

    /// <summary>The labels of the footnotes that are defined.</summary>
    public Dictionary<string, BlockNode> Footnotes { get; } = new(System.StringComparer.Ordinal);

    /// <summary>What is known to have no end in the rest of the text.</summary>
    public HashSet<string> Endless { get; } = new(System.StringComparer.Ordinal);

    /// <summary>The innermost block that goes on in this line, or was opened by it.</summary>
    public BlockNode Container => _open[_matched];

    /// <summary>The innermost open block.</summary>
    public BlockNode Tip => _open[_open.Count - 1];

    /// <summary>Whether the line may go on with a paragraph that it is not indented for.</summary>
    public bool MayBeLazy => Tip.Rule is ParagraphRule;

    /// <param name="start">Where the article starts, behind the front matter.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The root of the blocks.</returns>
    public BlockNode Parse(int start, CancellationToken cancellationToken)
    {
        while (Line.MoveTo(start))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadLine();
            start = Line.Next;
        }

        CloseDownTo(0);
        return _open[0];
    }

    /// <summary>Opens a block in the innermost one that takes it; blocks that end before this line, and leaves, are closed.</summary>
    public BlockNode Open(MarkupKind kind, BlockRule rule, int start)
    {
        CloseDownTo(_matched);
        while (!CanHold(Tip.Kind, Tip.Rule, kind))
            CloseDownTo(_open.Count - 2);
        BlockNode block = new(kind, rule, start, Line.Number) { FirstSlice = Slices.Count };
        Tip.Add(block);
        Push(block);
        _matched = _open.Count - 1;
        return block;
    }

    /// <summary>Adds a block that is complete.</summary>
    public BlockNode AddClosed(MarkupKind kind, BlockRule rule, int start, int end)
    {
        BlockNode block = Open(kind, rule, start);
        block.End = end;
        CloseDownTo(_open.Count - 2);
        return block;
    }

    /// <summary>Closes what is open behind the container of this line.</summary>
    public void CloseUnmatched() => CloseDownTo(_matched);

    /// <summary>Closes a block with this line.</summary>
    public void CloseWithLine(BlockNode block)
    {
        Touch(block, Line.End);
        CloseDownTo(_open.IndexOf(block) - 1);
    }

    /// <summary>Closes the container of this line, and what is in it.</summary>
    public void CloseContainer() => CloseDownTo(_matched - 1);

    /// <summary>Opens the last block of the container again.</summary>
    public BlockNode Reopen(BlockNode block)
    {
        CloseUnmatched();
        Push(block);
        _matched = _open.Count - 1;
        return block;
    }

    /// <summary>The innermost block of a rule that goes on in this line, or <see langword="null"/>.</summary>
    public BlockNode? FindOpen(BlockRule rule)
    {
        for (int i = _matched; i > 0; i--)
        {
            if (_open[i].Rule == rule)
                return _open[i];
        }

        return null;
    }

    /// <summary>Whether a container may open here; reports the first that goes too deep.</summary>
    public bool MayNest()
    {
        if (_depth < DeepestNesting)
            return true;
        if (!_isTooDeep)
            Report(ProblemKind.TooDeepMarkup, new(Line.Content, Line.End - Line.Content));
        _isTooDeep = true;
        return false;
    }

    public void Report(ProblemKind kind, TextSpan span, params string[] arguments) => _problems?.Add(kind, span, arguments);

    /// <summary>Adds what is left of the line to a block, from its first character that is not white space.</summary>
    public void AddContent(BlockNode block, int start, int end)
    {
        Slices.Add(new(start, end));
        block.SliceCount++;
        Touch(block, end);
    }

    /// <summary>Adds what is left of the line to a block as it is, line end included.</summary>
    public void AddVerbatim(BlockNode block)
    {
        LineSlice last = block.SliceCount > 0 ? Slices[Slices.Count - 1] : default;
        int start = Line.PendingColumns > 0 ? Line.Position + 1 : Line.Position;
        if (block.SliceCount > 0 && last.End == start && Line.PendingColumns == 0)
        {
            Slices[Slices.Count - 1] = last with { End = Line.Next };
        }
        else
        {
            Slices.Add(new(start, Line.Next, Line.PendingColumns));
            block.SliceCount++;
        }

        Touch(block, Line.End);
    }

    private void ReadLine()
    {
        // A second blank line changes nothing between blocks, however deep they are.
        if (Line.IsBlank && _wasBlank && Tip.Rule.Content is BlockContent.Blocks)
            return;
        _wasBlank = Line.IsBlank;
        _matched = 0;
        for (int i = 1; i < _open.Count; i++)
        {
            Continuation continuation = _open[i].Rule.Continue(this, _open[i]);
            if (continuation is Continuation.Closes)
            {
                CloseWithLine(_open[i]);
                return;
            }

            if (continuation is Continuation.Ends)
                break;
            _matched = i;
        }

        if (!OpenBlocks())
            AddRest();
    }

    /// <summary>Opens what the line opens.</summary>
    /// <returns>Whether the line is used up.</returns>
    private bool OpenBlocks()
    {
        while (Container.Rule.Content is BlockContent.Blocks or BlockContent.Lines && !Line.IsBlank)
        {
            Cancellation.Check();
            Opening opening = Opening.None;
            foreach (BlockRule rule in _rules.StartingWith(Line.First))
            {
                opening = rule.TryOpen(this);
                if (opening is not Opening.None)
                    break;
            }

            if (opening is Opening.WholeLine)
                return true;
            if (opening is Opening.None or Opening.Leaf)
                return false;
        }

        return false;
    }

    private void AddRest()
    {
        if (_matched < _open.Count - 1 && !Line.IsBlank && MayBeLazy)
        {
            AddContent(Tip, Line.Position, Line.End);
            return;
        }

        CloseUnmatched();
        BlockNode container = Tip;
        if (container.Rule.Content is BlockContent.Verbatim)
        {
            AddVerbatim(container);
            if (container.Rule is HtmlBlockRule && HtmlBlockSyntax.IsLast(Line.Rest, container.MarkerLength))
                CloseDownTo(_open.Count - 2);
        }
        else if (container.Rule.Content is BlockContent.Nothing)
        {
            Touch(container, Line.End);
        }
        else if (Line.IsBlank)
        {
            return;
        }
        else if (container.Rule.Content is BlockContent.Lines)
        {
            // Nothing but link reference definitions stood in the lines before.
            if (container.SliceCount == 0)
                (container.Start, container.FirstLine, container.FirstSlice) = (Line.Content, Line.Number, Slices.Count);
            AddContent(container, Line.Position, Line.End);
        }
        else
        {
            Line.SkipIndent();
            AddContent(Open(MarkupKind.Paragraph, ParagraphRule.Instance, Line.Content), Line.Content, Line.End);
        }
    }

    private void Push(BlockNode block)
    {
        _open.Add(block);
        if (IsNesting(block))
            _depth++;
    }

    private void CloseDownTo(int last)
    {
        while (_open.Count - 1 > last && _open.Count > 1)
        {
            BlockNode block = Tip;
            block.Rule.Close(this, block);
            _open.RemoveAt(_open.Count - 1);
            if (IsNesting(block))
                _depth--;
            if (block.Parent is { } parent && block.LastLine >= parent.LastLine)
                (parent.LastLine, parent.End) = (block.LastLine, System.Math.Max(parent.End, block.End));
        }

        if (_matched > _open.Count - 1)
            _matched = _open.Count - 1;
    }

    /// <summary>Says that a block has text in this line.</summary>
    public void Touch(BlockNode block, int end)
    {
        block.LastLine = Line.Number;
        block.End = end;
    }

    private static bool IsNesting(BlockNode block) =>
        block.Rule.Content is BlockContent.Blocks && block.Kind is not (MarkupKind.BulletList or MarkupKind.OrderedList or MarkupKind.DefinitionList);

    private static bool CanHold(MarkupKind kind, BlockRule rule, MarkupKind child)
    {
        if (rule.Content is not BlockContent.Blocks)
            return false;
        return kind switch
        {
            MarkupKind.BulletList or MarkupKind.OrderedList => child is MarkupKind.ListItem,
            MarkupKind.DefinitionList => child is MarkupKind.DefinitionTerm or MarkupKind.DefinitionDescription,
            _ => child is not (MarkupKind.ListItem or MarkupKind.DefinitionTerm or MarkupKind.DefinitionDescription),
        };
    }
}
