namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>
/// Decides what each paragraph is. What words of their own give away is settled first; then runs of items, the head before the lead,
/// the tail behind the last paragraph of running text, and the titles and captions between. The rest is body.
/// </summary>
internal static class ParagraphClassifier
{
    /// <param name="outline">The paragraphs; their kinds are filled in.</param>
    /// <param name="markedUp">Whether titles and lists are marked up, so that nothing is guessed from how lines end.</param>
    public static void Classify(Outline outline, bool markedUp)
    {
        int start = markedUp ? 0 : HeadMatter.TakeHeadline(outline);
        SelfDescribing.Classify(outline, start);
        if (!markedUp)
        {
            int behindLead = outline.FirstRunningText(start) + 1;
            DisplayedQuotations.Classify(outline, behindLead);
            ItemRuns.Classify(outline, behindLead);
        }

        int lead = HeadMatter.Classify(outline, start, markedUp);
        if (!markedUp)
        {
            int tail = TailMatter.Classify(outline, lead + 1);
            InnerTitles.Classify(outline, lead + 1, tail);
        }

        for (int i = 0; i < outline.Count; i++)
            outline.Paragraphs[i].Kind ??= ParagraphKind.Body;
    }
}
