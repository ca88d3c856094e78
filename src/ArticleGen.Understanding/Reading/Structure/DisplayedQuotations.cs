namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>
/// Quotations set off from the text, known by the line below that names who is quoted: «— Yann Corre, maire». A run of such lines
/// is a list. Without a name, «— le maire de la ville», it names who is quoted only where a quotation stands above it.
/// </summary>
internal static class DisplayedQuotations
{
    private const int LongestAttribution = 120;

    /// <param name="outline">The paragraphs.</param>
    /// <param name="start">Where to start, behind the lead.</param>
    public static void Classify(Outline outline, int start)
    {
        for (int i = start; i < outline.Count; i++)
        {
            Cancellation.Check();
            if (!IsAttribution(outline, i) || IsAttribution(outline, i - 1) || (i + 1 < outline.Count && IsAttribution(outline, i + 1)))
                continue;
            outline.Paragraphs[i].Kind = ParagraphKind.BlockQuote;
            ref ParagraphEvidence before = ref outline.Paragraphs[i - 1];
            if (i - 1 >= start && before.IsOpen && IsQuotation(outline.Body, before.Span))
                before.Kind = ParagraphKind.BlockQuote;
        }
    }

    private static bool IsAttribution(Outline outline, int index)
    {
        ParagraphEvidence paragraph = outline.Paragraphs[index];
        if (!paragraph.IsOpen || paragraph.Ending is not Ending.Open || paragraph.Span.Length > LongestAttribution || outline.Body[paragraph.Span.Start] is not ('—' or '–'))
            return false;
        int first = Labels.Opening(outline.Body, paragraph.Span);
        return first < paragraph.Span.End && (char.IsUpper(outline.Body[first]) || (index > 0 && char.IsLower(outline.Body[first]) && IsQuotation(outline.Body, outline.Paragraphs[index - 1].Span)));
    }

    /// <summary>Whether a paragraph is one quotation from its first to its last character.</summary>
    private static bool IsQuotation(string body, TextSpan span)
    {
        if (span.Length < 3 || body[span.Start] is not ('"' or '“' or '„' or '«' or '»' or '‘') || body[span.End - 1] is not ('"' or '”' or '“' or '»' or '«' or '’'))
            return false;
        for (int i = span.Start + 1; i < span.End - 1; i++)
        {
            if (body[i] == body[span.End - 1] && body[i] != '’')
                return false;
        }

        return true;
    }
}
