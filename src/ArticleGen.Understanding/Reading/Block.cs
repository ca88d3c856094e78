namespace ArticleGen.Understanding.Reading;

/// <summary>A paragraph and where its reading text stands in <see cref="Document.Body"/>.</summary>
/// <param name="Paragraph">The paragraph, in file positions.</param>
/// <param name="Body">Its reading text, in body positions.</param>
internal sealed record Block(ParagraphInfo Paragraph, TextSpan Body)
{
    public ParagraphKind Kind => Paragraph.Kind;

    /// <summary>Where a body position stands in the file.</summary>
    /// <param name="position">A position of the body inside this block, or its end.</param>
    /// <param name="atEnd">Whether the position ends a span: it then stays before markup that is dropped there, otherwise it goes after it.</param>
    public int ToFile(int position, bool atEnd)
    {
        int shift = Paragraph.Span.Start - Body.Start;
        foreach (TextEdit edit in Paragraph.Edits)
        {
            int editStart = edit.Span.Start - shift;
            if (position < editStart || (atEnd && position == editStart))
                break;
            if (position < editStart + edit.Replacement.Length)
                return atEnd ? edit.Span.End : edit.Span.Start;
            shift += edit.Span.Length - edit.Replacement.Length;
        }

        return position + shift;
    }
}

/// <summary>An inline link of a Markdown article.</summary>
/// <param name="Span">The link text in the file.</param>
/// <param name="Target">Where it leads.</param>
internal sealed record InlineLink(TextSpan Span, string Target);
