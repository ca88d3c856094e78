using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>Puts the pieces of a leaf into each other: what lies between them is text.</summary>
internal sealed class InlineTreeBuilder
{
    private readonly Stack<(int Node, InlinePiece Piece)> _open = new();

    /// <param name="source">The text of the leaf.</param>
    /// <param name="atoms">What holds nothing, in order.</param>
    /// <param name="holders">What holds others, in any order; they nest.</param>
    /// <param name="nodes">Takes the result.</param>
    public void Build(InlineSource source, List<InlinePiece> atoms, List<InlinePiece> holders, List<MarkupNode> nodes)
    {
        if (holders.Count > 1)
            Sorting.Sort(holders, static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
        int atom = 0;
        int holder = 0;
        int position = source.Start;
        while (true)
        {
            Cancellation.Check();
            int nextAtom = atom < atoms.Count ? atoms[atom].Start : int.MaxValue;
            int nextHolder = holder < holders.Count ? holders[holder].Start : int.MaxValue;
            int close = _open.Count > 0 ? _open.Peek().Piece.ContentEnd : int.MaxValue;
            if (close != int.MaxValue && close <= nextAtom && close <= nextHolder)
            {
                source.AddText(nodes, position, close);
                (int node, InlinePiece piece) = _open.Pop();
                nodes[node] = nodes[node] with { Descendants = nodes.Count - node - 1 };
                position = piece.End;
            }
            else if (nextHolder < nextAtom)
            {
                InlinePiece piece = holders[holder++];
                source.AddText(nodes, position, piece.Start);
                _open.Push((nodes.Count, piece));
                nodes.Add(new(piece.Kind, source.ToFile(piece.Start, piece.End), 0, piece.Number, piece.Value, piece.Title));
                position = piece.ContentStart;
            }
            else if (nextAtom != int.MaxValue)
            {
                InlinePiece piece = atoms[atom++];
                source.AddText(nodes, position, piece.Start);
                AddAtom(source, piece, nodes);
                position = piece.End;
            }
            else
            {
                source.AddText(nodes, position, source.End);
                return;
            }
        }
    }

    private static void AddAtom(InlineSource source, InlinePiece piece, List<MarkupNode> nodes)
    {
        int node = nodes.Count;
        nodes.Add(new(piece.Kind, source.ToFile(piece.Start, piece.End), 0, piece.Number, piece.Value));
        source.AddText(nodes, piece.ContentStart, piece.ContentEnd);
        nodes[node] = nodes[node] with { Descendants = nodes.Count - node - 1 };
    }
}
