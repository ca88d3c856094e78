using System.Text;

namespace ArticleGen.Understanding;

/// <summary>The reading text of parts of an article: the file text with its paragraph's edits applied.</summary>
public static class ReadingText
{
    /// <summary>The reading text of a whole paragraph.</summary>
    /// <param name="article">The article.</param>
    /// <param name="paragraph">The index of the paragraph.</param>
    public static string Of(ArticleInfo article, int paragraph) => Of(article, paragraph, article.Paragraphs[paragraph].Span);

    /// <summary>The reading text of a span of a paragraph.</summary>
    /// <param name="article">The article.</param>
    /// <param name="paragraph">The index of the paragraph.</param>
    /// <param name="span">A span of the file inside the paragraph.</param>
    public static string Of(ArticleInfo article, int paragraph, TextSpan span)
    {
        EquatableArray<TextEdit> edits = article.Paragraphs[paragraph].Edits;
        if (edits.IsEmpty)
            return article.Text.Substring(span.Start, span.Length);
        StringBuilder text = new(span.Length);
        int position = span.Start;
        for (int i = FirstEditAt(edits, span.Start); i < edits.Length && edits[i].Span.End <= span.End; i++)
        {
            text.Append(article.Text, position, edits[i].Span.Start - position).Append(edits[i].Replacement);
            position = edits[i].Span.End;
        }

        return text.Append(article.Text, position, span.End - position).ToString();
    }

    private static int FirstEditAt(EquatableArray<TextEdit> edits, int position)
    {
        int low = 0;
        int high = edits.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (edits[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
