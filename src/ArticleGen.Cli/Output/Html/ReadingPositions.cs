using ArticleGen.Understanding;

namespace ArticleGen.Cli.Output.Html;

/// <summary>Where a position of the file stands in the reading text of its paragraph.</summary>
internal readonly struct ReadingPositions(ParagraphInfo paragraph)
{
    /// <summary>The reading position; inside an edit, that of its end.</summary>
    public int Of(int filePosition)
    {
        int shift = -paragraph.Span.Start;
        foreach (TextEdit edit in paragraph.Edits)
        {
            if (edit.Span.Start >= filePosition)
                break;
            if (edit.Span.End > filePosition)
                return edit.Span.Start + shift + edit.Replacement.Length;
            shift += edit.Replacement.Length - edit.Span.Length;
        }

        return filePosition + shift;
    }
}
