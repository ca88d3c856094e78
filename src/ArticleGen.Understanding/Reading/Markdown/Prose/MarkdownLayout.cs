using System;
using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding.Reading.Markdown.Blocks;

namespace ArticleGen.Understanding.Reading.Markdown.Prose;

/// <summary>
/// Finds the paragraphs of a Markdown article and what their markup says of them. Prose only: no code, no templates, no tables of numbers;
/// code and formulas within a line stay, but are no words.
/// </summary>
internal sealed class MarkdownLayout
{
    private readonly string _text;
    private readonly IReadOnlyList<MarkupNode> _nodes;
    private readonly List<InlineLink> _links;
    private readonly List<SourceBlock> _blocks = [];
    private readonly VisibleText _visible;
    private readonly HtmlProse _html;
    private readonly List<LineSlice> _slices = [];
    private readonly Stack<(int End, MarkupKind Kind)> _containers = new();
    private bool _hasTitle;

    // Up to here no element within a line is closed that was not when it was looked for.
    private int _unclosedUntil;

    private MarkdownLayout(string text, IReadOnlyList<MarkupNode> nodes, List<InlineLink> links)
    {
        _text = text;
        _nodes = nodes;
        _links = links;
        _visible = new(text);
        _html = new(text);
    }

    /// <summary>What articles of a format are read with beyond CommonMark.</summary>
    public static MarkdownExtensions ExtensionsOf(ArticleFormat format) =>
        format is ArticleFormat.Mdx ? MarkdownExtensions.Articles | MarkdownExtensions.Mdx : MarkdownExtensions.Articles;

    /// <param name="text">The file text.</param>
    /// <param name="nodes">Its markup.</param>
    /// <param name="links">Takes the links, in file positions.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static List<SourceBlock> Read(string text, IReadOnlyList<MarkupNode> nodes, List<InlineLink> links, CancellationToken cancellationToken)
    {
        MarkdownLayout layout = new(text, nodes, links);
        for (int i = 0; i < nodes.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            i = layout.ReadBlock(i);
        }

        return layout._blocks;
    }

    /// <summary>Reads a block.</summary>
    /// <returns>The node behind it, or the first of those in it that are still to read.</returns>
    private int ReadBlock(int index)
    {
        while (_containers.Count > 0 && _containers.Peek().End <= index)
            _containers.Pop();
        MarkupNode node = _nodes[index];
        int end = index + 1 + node.Descendants;
        switch (node.Kind)
        {
            case MarkupKind.Paragraph or MarkupKind.PlainParagraph or MarkupKind.Heading or MarkupKind.DefinitionTerm:
                ReadLeaf(index, KindOf(index));
                return end;
            case MarkupKind.Table:
                ReadTable(index);
                return end;
            case MarkupKind.HtmlBlock:
                ReadHtml(index);
                return end;
            case MarkupKind.CodeBlock or MarkupKind.MathBlock or MarkupKind.TemplateBlock or MarkupKind.Attributes or MarkupKind.LinkDefinition or MarkupKind.ThematicBreak:
                return end;
            case MarkupKind.Admonition when node.Title is { } title && TitleIn(node.Span, title) is { IsEmpty: false } span:
                _blocks.Add(new(span, [], ParagraphKind.Subheading, []));
                _containers.Push((end, node.Kind));
                return index + 1;
            default:
                _containers.Push((end, node.Kind));
                return index + 1;
        }
    }

    // The title stands in the line that opens the admonition.
    private TextSpan TitleIn(TextSpan admonition, string title)
    {
        int lineEnd = LineBreak.Find(_text, admonition.Start, admonition.End);
        int start = _text.LastIndexOf(title, lineEnd - 1, lineEnd - admonition.Start, StringComparison.Ordinal);
        return start < 0 ? default : new(start, title.Length);
    }

    private ParagraphKind? KindOf(int index)
    {
        MarkupNode node = _nodes[index];
        if (node.Kind is MarkupKind.Heading)
        {
            bool isTitle = node.Number == 1 && !_hasTitle && _containers.Count == 0;
            _hasTitle |= isTitle;
            return isTitle ? ParagraphKind.Headline : ParagraphKind.Subheading;
        }

        return ContainerKind() ?? (IsStrongTitle(index) ? ParagraphKind.Subheading : null);
    }

    private ParagraphKind? ContainerKind()
    {
        foreach ((_, MarkupKind kind) in _containers)
        {
            switch (kind)
            {
                case MarkupKind.ListItem or MarkupKind.DefinitionList:
                    return ParagraphKind.ListItem;
                case MarkupKind.BlockQuote:
                    return ParagraphKind.BlockQuote;
                case MarkupKind.Footnote:
                    return ParagraphKind.Body;
            }
        }

        return null;
    }

    // Some authors set their titles in bold.
    private bool IsStrongTitle(int index)
    {
        MarkupNode node = _nodes[index];
        if (node.Descendants == 0 || _nodes[index + 1].Kind is not MarkupKind.Strong || _nodes[index + 1].Descendants != node.Descendants - 1)
            return false;
        TextSpan last = _nodes[index + node.Descendants].Span;
        return !last.IsEmpty && _text[last.End - 1] is not ('.' or '!' or '…' or ':' or ';');
    }

    private void Take(ParagraphKind? kind)
    {
        if (_visible.Take(kind) is { } block)
            _blocks.Add(block);
    }

    /// <summary>Reads the inlines of a leaf. Images before its text or behind it are paragraphs of their own.</summary>
    private void ReadLeaf(int leaf, ParagraphKind? kind)
    {
        int end = leaf + 1 + _nodes[leaf].Descendants;
        (int firstText, int lastText) = TextRange(leaf + 1, end);
        int hiddenUntil = 0;
        for (int i = leaf + 1; i < end; i++)
        {
            Cancellation.Check();
            MarkupNode node = _nodes[i];
            int nodeEnd = i + 1 + node.Descendants;
            if (node.Kind is MarkupKind.Link or MarkupKind.Image)
                AddLink(i);
            if (i < hiddenUntil)
                continue;
            switch (node.Kind)
            {
                case MarkupKind.Image when i < firstText || i > lastText:
                    Take(kind);
                    ReadInlines(i + 1, nodeEnd);
                    Take(ParagraphKind.Caption);
                    hiddenUntil = nodeEnd;
                    break;
                case MarkupKind.Image:
                    hiddenUntil = nodeEnd;
                    break;
                case MarkupKind.Html when HtmlElements.NameOf(_text, node.Span.Start, node.Span.End, out bool closes) is { } name && !closes && (HtmlElements.IsHidden(name) || HtmlElements.IsCode(name)):
                    int close = FindClosingTag(nodeEnd, end, name);
                    if (HtmlElements.IsCode(name))
                        ReadInlines(nodeEnd, close, isOpaque: true);
                    hiddenUntil = close;
                    break;
                case MarkupKind.Code or MarkupKind.Math:
                    ReadInlines(i + 1, nodeEnd, isOpaque: true);
                    hiddenUntil = nodeEnd;
                    break;
                case MarkupKind.Html:
                    ReadInline(node, isOpaque: false);
                    hiddenUntil = nodeEnd;
                    break;
                default:
                    ReadInline(node, isOpaque: false);
                    break;
            }
        }

        Take(kind);
    }

    private void ReadInlines(int start, int end, bool isOpaque = false)
    {
        for (int i = start; i < end; i++)
        {
            Cancellation.Check();
            ReadInline(_nodes[i], isOpaque);
        }
    }

    private void ReadInline(MarkupNode node, bool isOpaque)
    {
        switch (node.Kind)
        {
            case MarkupKind.Text when node.Value is not null:
                _visible.Replace(node.Span, node.Value);
                break;
            case MarkupKind.Text:
                ReadText(node.Span, isOpaque || IsTemplate(node.Span));
                break;
            case MarkupKind.SoftBreak or MarkupKind.HardBreak:
                _visible.Replace(node.Span, " ");
                break;
            case MarkupKind.Html when HtmlElements.NameOf(_text, node.Span.Start, node.Span.End, out _).Equals("br", StringComparison.OrdinalIgnoreCase):
                _visible.Replace(node.Span, " ");
                break;
        }
    }

    // Between {% raw %} and {% endraw %} a tag is text, but no words.
    private bool IsTemplate(TextSpan span) => _text[span.Start] == '{' && span.Length > 3 && TemplateSyntax.Length(_text, span.Start) == span.Length;

    // Only code has line ends in its text.
    private void ReadText(TextSpan span, bool isOpaque)
    {
        int start = span.Start;
        while (isOpaque && LineBreak.Find(_text, start, span.End) is int lineEnd && lineEnd < span.End)
        {
            _visible.Add(TextSpan.FromBounds(start, lineEnd), isOpaque);
            start = LineBreak.Skip(_text, lineEnd);
            _visible.Replace(TextSpan.FromBounds(lineEnd, start), " ");
        }

        _visible.Add(TextSpan.FromBounds(start, span.End), isOpaque);
    }

    /// <summary>The first and the last piece of text outside images.</summary>
    private (int First, int Last) TextRange(int start, int end)
    {
        int first = int.MaxValue;
        int last = -1;
        for (int i = start; i < end; i++)
        {
            Cancellation.Check();
            MarkupNode node = _nodes[i];
            if (node.Kind is MarkupKind.Image or MarkupKind.Html or MarkupKind.Template or MarkupKind.Attributes)
            {
                i += node.Descendants;
            }
            else if (node.Kind is MarkupKind.Text && !string.IsNullOrWhiteSpace(node.Value ?? node.Span.Of(_text).ToString()))
            {
                first = Math.Min(first, i);
                last = i;
            }
        }

        return (first, last);
    }

    private int FindClosingTag(int start, int end, string name)
    {
        int none = HtmlElements.IsCode(name) ? start : end;
        if (start < _unclosedUntil)
            return none;
        for (int i = start; i < end; i++)
        {
            Cancellation.Check();
            TextSpan span = _nodes[i].Span;
            if (_nodes[i].Kind is MarkupKind.Html && HtmlElements.NameOf(_text, span.Start, span.End, out bool closes).Equals(name, StringComparison.OrdinalIgnoreCase) && closes)
                return i;
        }

        _unclosedUntil = end;
        return none;
    }

    private void AddLink(int index)
    {
        MarkupNode node = _nodes[index];
        if (node.Descendants == 0)
        {
            _links.Add(new(new(node.Span.Start + Math.Min(node.Span.Length, node.Kind is MarkupKind.Image ? 2 : 1), 0), node.Value!, node.Kind is MarkupKind.Image));
            return;
        }

        TextSpan content = _nodes[index + 1].Span;
        for (int child = index + 1; child <= index + node.Descendants; child += 1 + _nodes[child].Descendants)
            content = TextSpan.FromBounds(content.Start, Math.Max(content.End, _nodes[child].Span.End));
        _links.Add(new(content, node.Value!, node.Kind is MarkupKind.Image));
    }

    /// <summary>Reads the cells of a table as paragraphs, unless it is one of numbers.</summary>
    private void ReadTable(int table)
    {
        int end = table + 1 + _nodes[table].Descendants;
        int cells = 0;
        int numbers = 0;
        for (int row = table + 1; row < end; row += 1 + _nodes[row].Descendants)
        {
            for (int cell = row + 1; cell <= row + _nodes[row].Descendants && _nodes[row].Number == 0; cell += 1 + _nodes[cell].Descendants)
            {
                cells += _nodes[cell].Span.IsEmpty ? 0 : 1;
                numbers += CellText.IsNumber(_text, _nodes[cell].Span) ? 1 : 0;
            }
        }

        bool isProse = numbers * 2 < cells || cells == 0;
        for (int i = table + 1; i < end; i++)
        {
            Cancellation.Check();
            if (isProse && _nodes[i].Kind is MarkupKind.TableCell && CellText.HasWord(_text, _nodes[i].Span))
                ReadLeaf(i, ParagraphKind.ListItem);
            else if (!isProse && _nodes[i].Kind is MarkupKind.Link or MarkupKind.Image)
                AddLink(i);
        }
    }

    private void ReadHtml(int block)
    {
        _slices.Clear();
        for (int i = block + 1; i <= block + _nodes[block].Descendants; i++)
        {
            if (_nodes[i].Value is null)
                _slices.Add(new(_nodes[i].Span.Start, _nodes[i].Span.End));
        }

        _html.Read(_slices, ContainerKind(), _blocks);
    }
}
