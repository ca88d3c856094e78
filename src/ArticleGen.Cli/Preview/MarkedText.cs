using System;
using System.Collections.Generic;
using System.Linq;

namespace ArticleGen.Cli.Preview;

/// <summary>
/// Writes pieces of a text with marks as well-formed markup, also where marks cross each other or the bounds of pieces: a mark is closed there and opened
/// again, the first of its parts has its id and the last its label.
/// </summary>
internal sealed class MarkedText
{
    private readonly List<Part>[] _parts;
    private readonly IReadOnlyList<TextSpan> _pieces;

    /// <param name="pieces">The parts of the file that will be written.</param>
    /// <param name="marks">What is set apart; what lies in no piece is not seen.</param>
    public MarkedText(IReadOnlyList<TextSpan> pieces, IEnumerable<Mark> marks)
    {
        _pieces = pieces;
        _parts = new List<Part>[pieces.Count];
        (TextSpan Span, int Index)[] ordered = [.. pieces.Select(static (span, index) => (span, index)).Where(static piece => piece.span.Length > 0).OrderBy(static piece => piece.span.Start)];
        int first = 0;

        // Of marks that begin together the longer one is outside.
        foreach (Mark mark in marks.Where(static mark => mark.Span.Length > 0).OrderBy(static mark => mark.Span.Start).ThenByDescending(static mark => mark.Span.End))
        {
            while (first < ordered.Length && ordered[first].Span.End <= mark.Span.Start)
                first++;
            int end = first;
            while (end < ordered.Length && ordered[end].Span.Start < mark.Span.End)
                end++;
            for (int piece = first; piece < end; piece++)
            {
                TextSpan within = ordered[piece].Span;
                int start = Math.Max(within.Start, mark.Span.Start);
                (_parts[ordered[piece].Index] ??= []).Add(new(mark, start, Math.Min(within.End, mark.Span.End), IsFirst: piece == first, IsLast: piece == end - 1));
            }
        }
    }

    /// <param name="html">Where it is written.</param>
    /// <param name="piece">The index of the piece that is written.</param>
    /// <param name="read">How a part of it reads.</param>
    public void Write(HtmlWriter html, int piece, Func<TextSpan, string> read)
    {
        Queue<Part> coming = new(_parts[piece] ?? []);
        Stack<OpenPart> open = new();
        int position = _pieces[piece].Start;
        int end = _pieces[piece].End;
        while (position < end)
        {
            CloseEnded(html, open, position);
            while (coming.TryPeek(out Part next) && next.Start <= position)
                Open(html, open, coming.Dequeue());
            int stop = coming.TryPeek(out Part following) ? Math.Min(following.Start, end) : end;
            foreach (OpenPart part in open)
                stop = Math.Min(stop, part.Part.End);
            html.Text(read(new TextSpan(position, stop - position)));
            position = stop;
        }

        while (open.TryPop(out OpenPart last))
            last.Close(html, ended: true);
    }

    private static void CloseEnded(HtmlWriter html, Stack<OpenPart> open, int position)
    {
        if (open.All(part => part.Part.End > position))
            return;
        List<Part> goOn = [];
        while (open.Any(part => part.Part.End <= position))
        {
            OpenPart inner = open.Pop();
            bool ended = inner.Part.End <= position;
            inner.Close(html, ended);
            if (!ended)
                goOn.Add(inner.Part with { IsFirst = false });
        }

        foreach (Part part in Enumerable.Reverse(goOn))
            Open(html, open, part);
    }

    private static void Open(HtmlWriter html, Stack<OpenPart> open, Part part) =>
        open.Push(new(part, html.Element(part.Mark.Element, [("id", part.IsFirst ? part.Mark.Id : null), .. part.Mark.Attributes])));

    /// <summary>What of a mark lies in one piece.</summary>
    private readonly record struct Part(Mark Mark, int Start, int End, bool IsFirst, bool IsLast);

    private readonly record struct OpenPart(Part Part, HtmlWriter.Closing Element)
    {
        public void Close(HtmlWriter html, bool ended)
        {
            if (ended && Part.IsLast && Part.Mark.Tag.Length > 0)
                html.Element(Part.Mark.Target is null ? "span" : "a", Part.Mark.Tag, ("class", "tag"), ("href", Part.Mark.Target));
            Element.Dispose();
        }
    }
}
