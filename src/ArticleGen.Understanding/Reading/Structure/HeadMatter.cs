namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>What stands before the lead: headline, byline, dateline, standfirst.</summary>
internal static class HeadMatter
{
    private const int LongestSentence = 120;

    /// <summary>Takes the first paragraph for the headline if it has the form of one and an article follows.</summary>
    /// <param name="outline">The paragraphs.</param>
    /// <returns>Where the rest starts.</returns>
    public static int TakeHeadline(Outline outline)
    {
        if (outline.Count < 2)
            return 0;
        ref ParagraphEvidence first = ref outline.Paragraphs[0];
        bool hasForm = first.IsOpen && (first.IsTitleLike || IsShortSentence(outline)) && first.Words > 0;
        if (!hasForm || LineShapes.IsDate(outline.Body, first.Span, outline.Words) || SelfDescribing.KindOf(outline, 0) is ParagraphKind.Boilerplate or ParagraphKind.Caption or ParagraphKind.Source)
            return 0;
        first.Kind = ParagraphKind.Headline;
        return 1;
    }

    /// <summary>Classifies the paragraphs up to the lead.</summary>
    /// <param name="outline">The paragraphs.</param>
    /// <param name="start">Where to start, behind the headline.</param>
    /// <param name="markedUp">See <see cref="ParagraphClassifier.Classify"/>.</param>
    /// <returns>The index of the lead; the count where there is none.</returns>
    public static int Classify(Outline outline, int start, bool markedUp)
    {
        int lead = markedUp ? FirstOpen(outline, start, skipSignatures: true) : outline.FirstRunningText(start);
        if (lead == outline.Count)
            lead = FirstOpen(outline, start, skipSignatures: false);
        for (int i = start; i < lead; i++)
        {
            Cancellation.Check();
            ref ParagraphEvidence paragraph = ref outline.Paragraphs[i];
            if (paragraph.IsOpen)
                paragraph.Kind = KindBeforeLead(outline, paragraph);
        }

        if (lead < outline.Count)
            outline.Paragraphs[lead].Kind = ParagraphKind.Lead;
        return lead;
    }

    private static ParagraphKind KindBeforeLead(Outline outline, ParagraphEvidence paragraph)
    {
        if (LineShapes.IsDate(outline.Body, paragraph.Span, outline.Words) || IsPlace(outline, paragraph.Span))
            return ParagraphKind.Dateline;
        return LineShapes.IsNames(outline.Body, paragraph.Span, outline.Words) ? ParagraphKind.Byline : ParagraphKind.Subheading;
    }

    // «LYON (Reuters) –»: the dash leads into the report.
    private static bool IsPlace(Outline outline, TextSpan span) =>
        span.Length <= 60 && outline.Body[span.End - 1] is '-' or '–' or '—' && char.IsUpper(outline.Body[span.Start]);

    // Some headlines end with a mark: an exclamation over something longer, or any sentence over a byline.
    private static bool IsShortSentence(Outline outline)
    {
        ParagraphEvidence first = outline.Paragraphs[0];
        if (first.Span.Length > LongestSentence)
            return false;
        if (outline.Body[first.Span.End - 1] is '!' or '…')
            return outline.FirstRunningText(1) is int next && next < outline.Count && outline.Paragraphs[next].Span.Length > first.Span.Length;
        return first.Ending is Ending.Sentence && SelfDescribing.KindOf(outline, 1) is ParagraphKind.Byline;
    }

    private static int FirstOpen(Outline outline, int start, bool skipSignatures)
    {
        int index = start;
        while (index < outline.Count && (!outline.Paragraphs[index].IsOpen || (skipSignatures && KindBeforeLead(outline, outline.Paragraphs[index]) is not ParagraphKind.Subheading)))
            index++;
        return index;
    }
}
