using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;

namespace ArticleGen.Cli.Output.Html;

/// <summary>Writes text with marks as well-formed markup, also where marks cross: the one that began later is closed and opened again.</summary>
internal static class MarkedText
{
    /// <param name="writer">Where it is written.</param>
    /// <param name="encoder">What makes markup of text.</param>
    /// <param name="text">The part of the file that is written.</param>
    /// <param name="read">How a part of it reads.</param>
    /// <param name="marks">What is set apart.</param>
    public static void Write(TextWriter writer, HtmlEncoder encoder, TextSpan text, Func<TextSpan, string> read, IEnumerable<Mark> marks)
    {
        // Of marks that begin together the longer one is outside.
        Queue<Mark> coming = new(marks.Where(static mark => mark.Span.Length > 0).OrderBy(static mark => mark.Span.Start).ThenByDescending(static mark => mark.Span.End));
        List<Mark> open = [];
        int position = text.Start;
        while (position < text.End)
        {
            CloseEnded(writer, encoder, open, position);
            while (coming.TryPeek(out Mark? next) && next.Span.Start <= position)
                Open(writer, encoder, open, coming.Dequeue());
            int end = coming.TryPeek(out Mark? following) ? Math.Min(following.Span.Start, text.End) : text.End;
            foreach (Mark mark in open)
                end = Math.Min(end, mark.Span.End);
            writer.Write(encoder.Encode(read(new TextSpan(position, end - position))));
            position = end;
        }

        foreach (Mark mark in Enumerable.Reverse(open))
            Close(writer, mark);
    }

    private static void CloseEnded(TextWriter writer, HtmlEncoder encoder, List<Mark> open, int position)
    {
        int first = open.FindIndex(mark => mark.Span.End <= position);
        if (first < 0)
            return;
        List<Mark> inside = open.GetRange(first, open.Count - first);
        open.RemoveRange(first, inside.Count);
        foreach (Mark mark in Enumerable.Reverse(inside))
            Close(writer, mark);
        foreach (Mark mark in inside.Where(mark => mark.Span.End > position))
            Open(writer, encoder, open, mark);
    }

    private static void Open(TextWriter writer, HtmlEncoder encoder, List<Mark> open, Mark mark)
    {
        writer.Write($"<{mark.Element} class=\"{mark.Class}\" title=\"{encoder.Encode(mark.Title)}\">");
        open.Add(mark);
    }

    private static void Close(TextWriter writer, Mark mark) => writer.Write($"</{mark.Element}>");
}
