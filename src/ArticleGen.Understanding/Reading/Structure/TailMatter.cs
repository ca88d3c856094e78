using System;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>What stands behind the last paragraph of running text: signatures, agencies, related headlines, page lines.</summary>
internal static class TailMatter
{
    private const int LongestRelated = 140;

    /// <summary>Classifies backwards from the end, as long as paragraphs are something of the kind.</summary>
    /// <param name="outline">The paragraphs.</param>
    /// <param name="start">The first paragraph behind the lead.</param>
    /// <returns>Where the tail starts.</returns>
    public static int Classify(Outline outline, int start)
    {
        bool isPage = false;
        int index = outline.Count;
        for (; index > start; index--)
        {
            Cancellation.Check();
            ref ParagraphEvidence paragraph = ref outline.Paragraphs[index - 1];
            if (paragraph.IsOpen)
                paragraph.Kind = KindOf(outline, paragraph, isPage);
            if (paragraph.Kind is not (ParagraphKind.Boilerplate or ParagraphKind.Source or ParagraphKind.Related or ParagraphKind.Byline or ParagraphKind.Caption))
                break;
            isPage |= paragraph.Kind is ParagraphKind.Boilerplate or ParagraphKind.Source or ParagraphKind.Related;
        }

        return index;
    }

    private static ParagraphKind? KindOf(Outline outline, ParagraphEvidence paragraph, bool isPage)
    {
        string body = outline.Body;
        StructureLexicon words = outline.Words;
        if (LineShapes.IsInitials(paragraph.Span.Of(body)))
            return ParagraphKind.Byline;
        if (PageFurniture.IsClosingLine(body, paragraph, words))
            return ParagraphKind.Boilerplate;
        if (!paragraph.IsTitleLike)
            return null;
        if (IsSource(body, paragraph, words))
            return ParagraphKind.Source;
        if (paragraph.Ending is Ending.Open && LineShapes.IsNames(body, paragraph.Span, words))
            return ParagraphKind.Byline;
        return IsForeignHeadline(body, paragraph, isPage) ? ParagraphKind.Related : null;
    }

    // One sentence; the question mark, or the page lines below it, tell that it is no line of this article.
    private static bool IsForeignHeadline(string body, ParagraphEvidence paragraph, bool isPage) =>
        paragraph.Span.Length <= LongestRelated
        && (body[paragraph.Span.End - 1] == '?' || (isPage && paragraph.Ending is Ending.Open))
        && body.IndexOf(". ", paragraph.Span.Start, paragraph.Span.Length, StringComparison.Ordinal) < 0;

    private static bool IsSource(string body, ParagraphEvidence paragraph, StructureLexicon words)
    {
        if (paragraph.Ending is not Ending.Open || paragraph.Span.Length > 90)
            return false;
        if (LineShapes.IsAgencies(body, paragraph.Span, words) || (body[paragraph.Span.Start] == '(' && body[paragraph.Span.End - 1] == ')'))
            return true;
        int start = Labels.Opening(body, paragraph.Span);
        return words.SourceLabels.LongestMatch(body, start, paragraph.Span.End, out string meaning) > 0 && meaning == "opening";
    }
}
