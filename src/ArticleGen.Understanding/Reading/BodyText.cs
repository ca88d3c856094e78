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
            if (i > 0)
                body.Append(Document.ParagraphSeparator);
            int start = body.Length;
            SourceBlock block = blocks[i];
            int position = block.Span.Start;
            foreach (TextEdit edit in block.Edits)
            {
                body.Append(text, position, edit.Span.Start - position).Append(edit.Replacement);
                position = edit.Span.End;
            }

            body.Append(text, position, block.Span.End - position);
            spans[i] = TextSpan.FromBounds(start, body.Length);
        }

        return body.ToString();
    }
}
