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
        int index = outline.Count;
        while (index > start && Belongs(outline, index - 1))
            index--;
        return index;
    }

    private static bool Belongs(Outline outline, int index)
    {
        ref ParagraphEvidence paragraph = ref outline.Paragraphs[index];
        if (paragraph.IsOpen)
            paragraph.Kind = KindOf(outline, index);
        return paragraph.Kind is ParagraphKind.Boilerplate or ParagraphKind.Source or ParagraphKind.Related or ParagraphKind.Byline or ParagraphKind.Caption;
    }

    private static ParagraphKind? KindOf(Outline outline, int index)
    {
        ParagraphEvidence paragraph = outline.Paragraphs[index];
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
        if (paragraph.Ending is Ending.Open && paragraph.Words <= 6 && LineShapes.IsNames(body, paragraph.Span, words))
            return ParagraphKind.Byline;
        return paragraph.Span.Length <= LongestRelated ? ParagraphKind.Related : ParagraphKind.Caption;
    }

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
