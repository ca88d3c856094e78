using System;
using System.Collections.Generic;
using System.Threading;
using ArticleGen.CompilerServices;
using ArticleGen.Understanding;
using MarkupKind = ArticleGen.Understanding.MarkupKind;
using MarkupNode = ArticleGen.Understanding.MarkupNode;

namespace ArticleGen.Generator.Tables;

/// <summary>Writes the markup of an article; <c>MarkupReader</c> of the run-time model reads it.</summary>
internal sealed class MarkupTable
{
    private readonly string _text;
    private readonly TableWriter _table;
    private readonly List<MarkupNode> _nodes = [];
    private readonly Dictionary<string, int> _written = new(StringComparer.Ordinal);

    private MarkupTable(string text, TableWriter table)
    {
        _text = text;
        _table = table;
    }

    /// <param name="text">The file text.</param>
    /// <param name="nodes">Its markup.</param>
    /// <param name="table">Takes the table.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static void Write(string text, EquatableArray<MarkupNode> nodes, TableWriter table, CancellationToken cancellationToken)
    {
        MarkupTable markup = new(text, table);
        markup.Join(nodes, cancellationToken);
        table.WriteNumber(markup._nodes.Count);
        markup.WriteNodes(cancellationToken);
    }

    private void WriteNodes(CancellationToken cancellationToken)
    {
        Stack<(int End, int Position)> open = new();
        int position = 0;
        for (int i = 0; i < _nodes.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (open.Count > 0 && open.Peek().End <= i)
                position = open.Pop().Position;
            MarkupNode node = _nodes[i];
            Write(node, MarkupFormat.FormOf((int)node.Kind, node.Descendants > 0, EndsWithLast(i)), node.Span.Start - position);
            position = node.Span.End;
            if (node.Descendants == 0)
                continue;
            open.Push((i + 1 + node.Descendants, position));
            position = node.Span.Start;
        }
    }

    private bool EndsWithLast(int index)
    {
        int last = index;
        for (int i = index + 1; i <= index + _nodes[index].Descendants; i += 1 + _nodes[i].Descendants)
            last = i;
        return last > index && _nodes[index].Span.End == _nodes[last].Span.End + MarkupFormat.MarksAtEnd((int)_nodes[index].Kind);
    }

    /// <summary>Takes the nodes over, lines of text that follow each other in the file as one, and paragraphs of nothing but text without it.</summary>
    private void Join(EquatableArray<MarkupNode> nodes, CancellationToken cancellationToken)
    {
        Stack<(int End, int Node)> open = new();
        for (int i = 0; i < nodes.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (open.Count > 0 && open.Peek().End <= i)
                Close(open.Pop().Node);
            MarkupNode node = nodes[i];
            if (node.Descendants > 0)
                open.Push((i + 1 + node.Descendants, _nodes.Count));
            if (IsText(node))
            {
                while (i + 2 < nodes.Length && IsLineEnd(nodes[i + 1], node) && IsText(nodes[i + 2]) && nodes[i + 2].Span.Start == nodes[i + 1].Span.End
                    && (open.Count == 0 || open.Peek().End > i + 2))
                {
                    node = node with { Span = Understanding.TextSpan.FromBounds(node.Span.Start, nodes[i + 2].Span.End) };
                    i += 2;
                }
            }

            _nodes.Add(node);
        }

        while (open.Count > 0)
            Close(open.Pop().Node);
    }

    private void Close(int index)
    {
        MarkupNode node = _nodes[index];
        int descendants = _nodes.Count - index - 1;
        if (descendants == 1 && IsText(_nodes[index + 1]) && IsTextOf(node, _nodes[index + 1]))
        {
            _nodes.RemoveAt(index + 1);
            descendants = 0;
        }

        _nodes[index] = node with { Descendants = descendants };
    }

    private static bool IsTextOf(MarkupNode node, MarkupNode text)
    {
        int marks = MarkupFormat.MarksAroundText((int)node.Kind);
        return marks >= 0 && text.Span.Start == node.Span.Start + marks && text.Span.End == node.Span.End - marks;
    }

    private static bool IsText(MarkupNode node) => node.Kind is MarkupKind.Text && node.Value is null;

    // A line end with spaces around it is not what is rendered.
    private bool IsLineEnd(MarkupNode node, MarkupNode before) =>
        node.Kind is MarkupKind.SoftBreak && node.Span.Start == before.Span.End && _text[node.Span.Start] is '\n' or '\r' && _text[node.Span.End - 1] is '\n' or '\r';

    private void Write(MarkupNode node, int form, int gap)
    {
        bool hasDetails = node.Number != 0 || node.Value is not null || node.Title is not null;
        if (gap < 0)
            throw new InvalidOperationException("Markup overlaps.");
        _table.WriteByte(form | (hasDetails ? MarkupFormat.HasDetails : 0) | (gap > 0 ? MarkupFormat.HasGap : 0));
        if (gap > 0)
            _table.WriteNumber(gap);
        if (MarkupFormat.SaysLength(form))
            _table.WriteNumber(node.Span.Length);
        if (MarkupFormat.SaysCount(form))
            _table.WriteNumber(node.Descendants);
        if (hasDetails)
            WriteDetails(node, form);
    }

    private void WriteDetails(MarkupNode node, int form)
    {
        bool isAtEnd = MarkupFormat.SaysLength(form) && IsAtEnd(node);
        int value = node.Value is null ? 0 : isAtEnd ? MarkupFormat.HasValueAtEnd : MarkupFormat.HasValue;
        bool isLarge = node.Number is < 0 or > MarkupFormat.LargestSmallNumber;
        _table.WriteByte(value | (node.Title is null ? 0 : MarkupFormat.HasTitle) | (isLarge ? MarkupFormat.HasLargeNumber : node.Number << MarkupFormat.NumberShift));
        if (isLarge)
            _table.WriteNumber(node.Number);
        if (isAtEnd)
            WriteLength(node);
        else if (node.Value is { } text)
            WriteString(text, node.Span);
        if (node.Title is { } title)
            WriteString(title, node.Span);
    }

    private void WriteLength(MarkupNode node)
    {
        _table.WriteNumber(node.Value!.Length);
        if (!_written.ContainsKey(node.Value))
            _written.Add(node.Value, node.Span.End - 1 - node.Value.Length);
    }

    private bool IsAtEnd(MarkupNode node) =>
        node.Value is { Length: > 0 } value && value.Length < node.Span.Length && string.CompareOrdinal(_text, node.Span.End - 1 - value.Length, value, 0, value.Length) == 0;

    // What stands in the markup need not be spelled out, nor what stood in markup before.
    private void WriteString(string value, Understanding.TextSpan span)
    {
        int start = value.Length == 0 ? -1 : _text.IndexOf(value, span.Start, span.Length, StringComparison.Ordinal);
        if (start >= 0 && !_written.ContainsKey(value))
            _written.Add(value, start);
        if (start >= 0 || _written.TryGetValue(value, out start))
            _table.WriteSlice(start, value.Length);
        else
            _table.WriteString(value);
    }
}
