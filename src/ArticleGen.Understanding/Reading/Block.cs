namespace ArticleGen.Understanding.Reading;

/// <summary>A paragraph and where its reading text stands in <see cref="Document.Body"/>.</summary>
internal sealed class Block
{
    private readonly EditMap _edits;

    /// <param name="paragraph">The paragraph, in file positions.</param>
    /// <param name="body">Its reading text, in body positions.</param>
    public Block(ParagraphInfo paragraph, TextSpan body)
    {
        Paragraph = paragraph;
        Body = body;
        _edits = new(paragraph.Span.Start, body.Start, paragraph.Edits);
    }

    /// <summary>The paragraph, in file positions.</summary>
    public ParagraphInfo Paragraph { get; }

    /// <summary>Its reading text, in body positions.</summary>
    public TextSpan Body { get; }

    public ParagraphKind Kind => Paragraph.Kind;

    /// <summary>Where a body position stands in the file.</summary>
    /// <param name="position">A position of the body inside this block, or its end.</param>
    /// <param name="atEnd">Whether the position ends a span: it then stays before markup that is dropped there, otherwise it goes after it.</param>
    public int ToFile(int position, bool atEnd) => _edits.ToFile(position, atEnd);
}
