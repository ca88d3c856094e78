using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>
/// Lists without bullets: neighbours of one shape, such as results, agendas, casts, and what follows a colon. Titles between the items are subheadings.
/// </summary>
internal static class ItemRuns
{
    private const int LongestItem = 400;

    /// <param name="outline">The paragraphs.</param>
    /// <param name="start">Where to start, behind the lead.</param>
    public static void Classify(Outline outline, int start)
    {
        HashSet<string> speakers = Speakers(outline);
        int first = start;
        while (first < outline.Count)
        {
            int end = first;
            ItemShape shape = default;
            while (end < outline.Count && IsItem(outline, end, first, speakers, ref shape))
                end++;
            if (end == first)
            {
                first++;
                continue;
            }

            if (IsList(outline, first, end, shape))
                Mark(outline, first, end);
            first = end;
        }
    }

    // A label that comes back is a speaker of an interview, not an item.
    private static HashSet<string> Speakers(Outline outline)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        HashSet<string> repeated = new(StringComparer.Ordinal);
        foreach (ParagraphEvidence paragraph in outline.Paragraphs)
        {
            ItemShape shape = ItemShape.Of(outline.Body, paragraph.Span);
            if (shape.HasLabel && shape.Label.Of(outline.Body).ToString() is string label && !seen.Add(label))
                repeated.Add(label);
        }

        return repeated;
    }

    private static bool IsItem(Outline outline, int index, int first, HashSet<string> speakers, ref ItemShape run)
    {
        ParagraphEvidence paragraph = outline.Paragraphs[index];
        if (!paragraph.IsOpen || paragraph.Span.Length > LongestItem)
            return false;
        if (paragraph.Ending is Ending.Item or Ending.Open)
        {
            return true;
        }

        bool introduced = index > 0 && outline.Paragraphs[first - 1].Ending is Ending.Colon;
        if (index > first && outline.Paragraphs[index - 1].Ending is Ending.Item)
            return true;
        ItemShape shape = ItemShape.Of(outline.Body, paragraph.Span);
        if (shape.IsNumbered && paragraph.Ending is not Ending.Question)
            return true;
        return introduced && char.IsLower(outline.Body[paragraph.Span.Start]);
    }

    private static bool IsList(Outline outline, int first, int end, ItemShape shape) => end - first >= 3;

    private static void Mark(Outline outline, int first, int end)
    {
        for (int i = first; i < end; i++)
            outline.Paragraphs[i].Kind = ParagraphKind.ListItem;
    }
}
