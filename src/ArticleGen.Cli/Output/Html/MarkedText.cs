using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;

namespace ArticleGen.Cli.Output.Html;

/// <summary>Writes text with marks as well-formed markup, also where marks cross: the one that began later is closed and opened again.</summary>
internal static class MarkedText
{
    public static void Write(TextWriter writer, HtmlEncoder encoder, string text, IEnumerable<Mark> marks)
    {
        // Of marks that begin together the longer one is outside.
        Queue<Mark> coming = new(marks.Where(mark => mark.Start < mark.End).OrderBy(static mark => mark.Start).ThenByDescending(static mark => mark.End));
        List<Mark> open = [];
        int position = 0;
        while (position < text.Length)
        {
            CloseEnded(writer, encoder, open, position);
            while (coming.TryPeek(out Mark? next) && next.Start <= position)
                Open(writer, encoder, open, coming.Dequeue());
            int end = coming.TryPeek(out Mark? following) ? following.Start : text.Length;
            foreach (Mark mark in open)
                end = Math.Min(end, mark.End);
            encoder.Encode(writer, text, position, end - position);
            position = end;
        }

        foreach (Mark mark in Enumerable.Reverse(open))
            Close(writer, mark);
    }

    private static void CloseEnded(TextWriter writer, HtmlEncoder encoder, List<Mark> open, int position)
    {
        int first = open.FindIndex(mark => mark.End <= position);
        if (first < 0)
            return;
        List<Mark> inside = open.GetRange(first, open.Count - first);
        open.RemoveRange(first, inside.Count);
        foreach (Mark mark in Enumerable.Reverse(inside))
            Close(writer, mark);
        foreach (Mark mark in inside.Where(mark => mark.End > position))
            Open(writer, encoder, open, mark);
    }

    private static void Open(TextWriter writer, HtmlEncoder encoder, List<Mark> open, Mark mark)
    {
        writer.Write($"<{mark.Element} class=\"{mark.Class}\" title=\"{encoder.Encode(mark.Title)}\">");
        open.Add(mark);
    }

    private static void Close(TextWriter writer, Mark mark) => writer.Write($"</{mark.Element}>");
}
