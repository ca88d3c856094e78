using System;
using System.Collections.Generic;
using System.Linq;

namespace ArticleGen.Cli.Preview;

/// <summary>Writes text with marks as well-formed markup, also where marks cross: the one that began later is closed and opened again.</summary>
internal static class MarkedText
{
    /// <param name="html">Where it is written.</param>
    /// <param name="text">The part of the file that is written.</param>
    /// <param name="read">How a part of it reads.</param>
    /// <param name="marks">What is set apart.</param>
    public static void Write(HtmlWriter html, TextSpan text, Func<TextSpan, string> read, IEnumerable<Mark> marks)
    {
        // Of marks that begin together the longer one is outside.
        Queue<Mark> coming = new(marks.Where(static mark => mark.Span.Length > 0).OrderBy(static mark => mark.Span.Start).ThenByDescending(static mark => mark.Span.End));
        Stack<OpenMark> open = new();
        int position = text.Start;
        while (position < text.End)
        {
            CloseEnded(html, open, position);
            while (coming.TryPeek(out Mark? next) && next.Span.Start <= position)
                Open(html, open, coming.Dequeue(), again: false);
            int end = coming.TryPeek(out Mark? following) ? Math.Min(following.Span.Start, text.End) : text.End;
            foreach (OpenMark mark in open)
                end = Math.Min(end, mark.Mark.Span.End);
            html.Text(read(new TextSpan(position, end - position)));
            position = end;
        }

        while (open.TryPop(out OpenMark last))
            last.Close(html, ended: true);
    }

    private static void CloseEnded(HtmlWriter html, Stack<OpenMark> open, int position)
    {
        if (open.All(mark => mark.Mark.Span.End > position))
            return;
        List<Mark> goOn = [];
        while (open.Any(mark => mark.Mark.Span.End <= position))
        {
            OpenMark inner = open.Pop();
            bool ended = inner.Mark.Span.End <= position;
            inner.Close(html, ended);
            if (!ended)
                goOn.Add(inner.Mark);
        }

        foreach (Mark mark in Enumerable.Reverse(goOn))
            Open(html, open, mark, again: true);
    }

    private static void Open(HtmlWriter html, Stack<OpenMark> open, Mark mark, bool again) =>
        open.Push(new(mark, html.Element(mark.Element, [("id", again ? null : mark.Id), .. mark.Attributes])));

    private readonly record struct OpenMark(Mark Mark, HtmlWriter.Closing Element)
    {
        public void Close(HtmlWriter html, bool ended)
        {
            if (ended && Mark.Tag.Length > 0)
                html.Element(Mark.Target is null ? "span" : "a", Mark.Tag, ("class", "tag"), ("href", Mark.Target));
            Element.Dispose();
        }
    }
}
