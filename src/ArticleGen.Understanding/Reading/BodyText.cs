using System;
using System.Collections.Generic;
using System.Text;

namespace ArticleGen.Understanding.Reading;

/// <summary>Joins the reading texts of paragraphs into the body of a document.</summary>
internal static class BodyText
{
    /// <param name="text">The file text.</param>
    /// <param name="blocks">The paragraphs in order.</param>
    /// <param name="spans">Where each stands in the result.</param>
    public static string Join(string text, IReadOnlyList<SourceBlock> blocks, out TextSpan[] spans)
    {
        StringBuilder body = new(text.Length);
        spans = new TextSpan[blocks.Count];
        for (int i = 0; i < spans.Length; i++)
        {
            Cancellation.Check();
            if (i > 0)
                body.Append(Document.ParagraphSeparator);
            int start = body.Length;
            SourceBlock block = blocks[i];
            int position = block.Span.Start;
            foreach (TextEdit edit in block.Edits)
            {
                Cancellation.Check();
                body.Append(text, position, edit.Span.Start - position).Append(edit.Replacement);
                position = edit.Span.End;
            }

            body.Append(text, position, block.Span.End - position);
            spans[i] = TextSpan.FromBounds(start, body.Length);
        }

        return body.ToString();
    }

    /// <summary>The body with <see cref="Document.Opaque"/> in place of what is no words, character for character.</summary>
    /// <param name="body">The joined reading texts.</param>
    /// <param name="blocks">The paragraphs in order.</param>
    /// <param name="spans">Where each stands in the body.</param>
    public static string Mask(string body, IReadOnlyList<SourceBlock> blocks, TextSpan[] spans)
    {
        char[]? masked = null;
        for (int i = 0; i < spans.Length; i++)
        {
            Cancellation.Check();
            if (blocks[i].Opaque.IsEmpty)
                continue;
            masked ??= body.ToCharArray();
            SourceBlock block = blocks[i];
            int edit = 0;
            int shift = spans[i].Start - block.Span.Start;
            foreach (TextSpan opaque in block.Opaque)
            {
                Cancellation.Check();
                int start = ToBody(block.Edits, opaque.Start, ref edit, ref shift);
                int end = ToBody(block.Edits, opaque.End, ref edit, ref shift);

                // White space at the ends of a paragraph is none of it, not even in code.
                for (int position = Math.Max(start, spans[i].Start); position < Math.Min(end, spans[i].End); position++)
                    masked[position] = Document.Opaque;
            }
        }

        return masked is null ? body : new(masked);
    }

    // The edits before the position, and their shift, are kept for the next one.
    private static int ToBody(EquatableArray<TextEdit> edits, int position, ref int edit, ref int shift)
    {
        while (edit < edits.Length && edits[edit].Span.End <= position)
        {
            shift += edits[edit].Replacement.Length - edits[edit].Span.Length;
            edit++;
        }

        return position + shift;
    }
}
