using System;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>Lines without a stop among the running text: subheadings, captions without a credit, headlines of other articles.</summary>
internal static class InnerTitles
{
    private const int LongestSubheading = 75;
    private const int LongestQuestion = 55;

    /// <param name="outline">The paragraphs.</param>
    /// <param name="start">The first paragraph behind the lead.</param>
    /// <param name="end">Where the tail starts.</param>
    public static void Classify(Outline outline, int start, int end)
    {
        bool interview = IsInterview(outline, start, end);
        if (IsSignature(outline, start))
            outline.Paragraphs[start].Kind = ParagraphKind.Byline;
        for (int i = start; i < end; i++)
        {
            Cancellation.Check();
            ref ParagraphEvidence paragraph = ref outline.Paragraphs[i];
            if (!paragraph.IsOpen || !paragraph.IsTitleLike)
                continue;
            if (paragraph.Ending is Ending.Question)
                paragraph.Kind = QuestionKind(outline, paragraph, interview);
            else
                paragraph.Kind = TitleKind(outline, paragraph.Span);
        }
    }

    // Several sentences without a last stop are a report that its author signed.
    private static ParagraphKind TitleKind(Outline outline, TextSpan span)
    {
        if (span.Length <= LongestSubheading)
            return Captions.ShowsPerson(outline.Body, span, outline.Words) || LineShapes.EndsWithDate(outline.Body, span, outline.Words) ? ParagraphKind.Caption : ParagraphKind.Subheading;
        return outline.Body.IndexOf(". ", span.Start, span.Length, StringComparison.Ordinal) < 0 ? ParagraphKind.Caption : ParagraphKind.Body;
    }

    // Some papers sign between the lead and the rest.
    private static bool IsSignature(Outline outline, int index)
    {
        if (index + 1 >= outline.Count)
            return false;
        ParagraphEvidence paragraph = outline.Paragraphs[index];
        return paragraph.IsOpen && paragraph.Ending is Ending.Open && outline.Paragraphs[index + 1].IsRunningText
            && LineShapes.IsNames(outline.Body, paragraph.Span, outline.Words);
    }

    private static ParagraphKind QuestionKind(Outline outline, ParagraphEvidence paragraph, bool interview)
    {
        if (ItemShape.Of(outline.Body, paragraph.Span, outline.Words).IsNumbered)
            return ParagraphKind.Subheading;
        if (interview || outline.Body[paragraph.Span.Start] is '—' or '–' or '-')
            return ParagraphKind.Body;
        return paragraph.Span.Length <= LongestQuestion ? ParagraphKind.Subheading : ParagraphKind.Related;
    }

    // Questions are the only titles, or there are many, or one addresses somebody.
    private static bool IsInterview(Outline outline, int start, int end)
    {
        int questions = 0;
        int otherTitles = 0;
        for (int i = start; i < end; i++)
        {
            Cancellation.Check();
            ParagraphEvidence paragraph = outline.Paragraphs[i];
            if (!paragraph.IsOpen || !paragraph.IsTitleLike)
                continue;
            if (paragraph.Ending is not Ending.Question)
                otherTitles++;
            else if (++questions == 3 || AddressesSomebody(outline, paragraph.Span))
                return true;
        }

        return questions == 2 && otherTitles == 0;
    }

    private static bool AddressesSomebody(Outline outline, TextSpan span)
    {
        int position = span.Start;
        while (LineShapes.NextWord(outline.Body, span.End, ref position, out TextSpan word))
        {
            if (outline.Words.SecondPerson.LongestMatch(outline.Body, word.Start, span.End, out _) > 0
                || (word.Of(outline.Body).IndexOf('-') is > 0 and int hyphen && outline.Words.SecondPerson.Contains(word.Of(outline.Body).Slice(hyphen + 1))))
                return true;
        }

        return false;
    }
}
