
namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>Paragraphs whose own words say what they are, wherever they stand: «Lire aussi :», «Source :», «Photo X», «Commentaires (3)».</summary>
internal static class SelfDescribing
{
    /// <summary>Longer paragraphs are running text.</summary>
    private const int Longest = 300;

    /// <param name="outline">The paragraphs.</param>
    /// <param name="start">Where to start, behind the headline.</param>
    public static void Classify(Outline outline, int start)
    {
        for (int i = start; i < outline.Count; i++)
        {
            Cancellation.Check();
            if (outline.Paragraphs[i].IsOpen)
                outline.Paragraphs[i].Kind = KindOf(outline, i);
        }
    }

    /// <summary>What a paragraph says that it is, if anything.</summary>
    /// <param name="outline">The paragraphs.</param>
    /// <param name="index">The paragraph.</param>
    public static ParagraphKind? KindOf(Outline outline, int index)
    {
        ParagraphEvidence paragraph = outline.Paragraphs[index];
        if (paragraph.Words == 0)
            return ParagraphKind.Boilerplate;
        if (paragraph.Span.Length > Longest)
            return null;
        string body = outline.Body;
        StructureLexicon words = outline.Words;
        if (Labels.IsRelated(body, paragraph, words))
            return ParagraphKind.Related;
        if (Labels.IsSource(body, paragraph, words))
            return ParagraphKind.Source;
        if (PageFurniture.Is(body, paragraph, words) || Labels.IsSourceTitle(body, paragraph, words))
            return ParagraphKind.Boilerplate;
        if (Bylines.Is(body, paragraph, words))
            return ParagraphKind.Byline;
        return Captions.Is(body, paragraph, words) ? ParagraphKind.Caption : null;
    }
}
