using System;
using System.Collections.Generic;
using System.Globalization;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>
/// Lists without bullets: neighbours of one shape, such as results, agendas and casts, and what follows a colon.
/// Titles between the items are subheadings.
/// </summary>
internal sealed class ItemRuns
{
    private const int LongestItem = 400;
    private const int LongestTitle = 60;

    private readonly Outline _outline;
    private readonly ItemShape[] _shapes;
    private readonly HashSet<string> _speakers;

    private ItemRuns(Outline outline)
    {
        _outline = outline;
        _shapes = new ItemShape[outline.Count];
        for (int i = 0; i < _shapes.Length; i++)
        {
            Cancellation.Check();
            _shapes[i] = ItemShape.Of(outline.Body, outline.Paragraphs[i].Span, outline.Words);
        }

        _speakers = RepeatedLabels();
    }

    /// <param name="outline">The paragraphs.</param>
    /// <param name="start">Where to start, behind the lead.</param>
    public static void Classify(Outline outline, int start)
    {
        ItemRuns runs = new(outline);
        for (int first = start; first < outline.Count;)
        {
            Cancellation.Check();
            int end = runs.EndOfRun(first);
            if (end > first && runs.IsList(first, end))
                runs.Mark(first, end);
            first = Math.Max(first + 1, end);
        }
    }

    // A label that comes back is a speaker of an interview, not an item.
    private HashSet<string> RepeatedLabels()
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        HashSet<string> repeated = new(StringComparer.Ordinal);
        foreach (ItemShape shape in _shapes)
        {
            Cancellation.Check();
            if (shape.HasLabel && LabelText(shape) is string label && !seen.Add(label))
                repeated.Add(label);
        }

        return repeated;
    }

    private string LabelText(ItemShape shape) => shape.Label.Of(_outline.Body).ToString();

    private int EndOfRun(int first)
    {
        int end = first;
        while (end < _outline.Count && IsItem(first, end))
            end++;
        return end;
    }

    private bool IsItem(int first, int index)
    {
        ParagraphEvidence paragraph = _outline.Paragraphs[index];
        if (!paragraph.IsOpen || paragraph.Span.Length > LongestItem)
            return false;
        if (paragraph.Ending is Ending.Item or Ending.Open || IsShaped(index))
            return true;
        if (index > first && _outline.Paragraphs[index - 1].Ending is Ending.Item)
            return true;
        return IsIntroduced(first) && (paragraph.Ending is Ending.Question || char.IsLower(_outline.Body[paragraph.Span.Start]));
    }

    // Numbered, or labelled by something else than a speaker or the hour of a live report.
    private bool IsShaped(int index)
    {
        ItemShape shape = _shapes[index];
        if (shape.IsNumbered)
            return _outline.Paragraphs[index].Ending is not Ending.Question;
        return shape.HasLabel && !_speakers.Contains(LabelText(shape)) && !LineShapes.IsClockTime(shape.Label.Of(_outline.Body));
    }

    private bool IsIntroduced(int first) => first > 0 && _outline.Paragraphs[first - 1].Ending is Ending.Colon;

    private bool IsList(int first, int end)
    {
        int fragments = 0;
        int continued = 0;
        int labelled = 0;
        int stops = 0;
        int numbered = 0;
        int dashed = 0;
        for (int i = first; i < end; i++)
        {
            Cancellation.Check();
            fragments += _outline.Paragraphs[i].Ending is Ending.Open ? 1 : 0;
            dashed += HasSign(i) && _outline.Paragraphs[i].Ending is Ending.Open or Ending.Item ? 1 : 0;
            continued += _outline.Paragraphs[i].Ending is Ending.Item ? 1 : 0;
            if (!IsShaped(i))
                continue;
            numbered += _shapes[i].IsNumbered ? 1 : 0;
            labelled += _shapes[i].HasLabel && _shapes[i].Separator != '.' ? 1 : 0;
            stops += _shapes[i].Separator == '.' ? 1 : 0;
        }

        return fragments >= 3 || labelled >= 2 || labelled + stops >= 3 || numbered >= 2 || dashed >= 2
            || (end - first >= 2 && (continued > 0 || IsIntroduced(first) || (fragments == 2 && labelled > 0)));
    }

    private void Mark(int first, int end)
    {
        for (int i = first; i < end; i++)
            _outline.Paragraphs[i].Kind = IsTitle(first, i, end) ? ParagraphKind.Subheading : ParagraphKind.ListItem;
    }

    // A few words without figures, commas or label, over something heavier.
    private bool IsTitle(int first, int index, int end)
    {
        ParagraphEvidence paragraph = _outline.Paragraphs[index];
        if (paragraph.Ending is not Ending.Open || paragraph.Span.Length > LongestTitle || _shapes[index].HasLabel || _shapes[index].IsNumbered)
            return false;
        if (LineShapes.IsDate(_outline.Body, paragraph.Span, _outline.Words))
            return true;
        if ((index == first && IsIntroduced(first)) || paragraph.Words > 6 || HasItemMarks(index))
            return false;
        if (index + 1 == end)
            return end < _outline.Count && index > first && HasItemMarks(index - 1) && _outline.Paragraphs[end].IsRunningText;
        return HasItemMarks(index + 1) || _outline.Paragraphs[index + 1].Span.Length > 2 * paragraph.Span.Length;
    }

    /// <summary>Whether a line opens with a dash or a drawn sign.</summary>
    private bool HasSign(int index)
    {
        char first = _outline.Body[_outline.Paragraphs[index].Span.Start];
        return first is '–' or '—' || char.GetUnicodeCategory(first) == UnicodeCategory.OtherSymbol;
    }

    private bool HasItemMarks(int index)
    {
        if (_shapes[index].HasLabel || _shapes[index].IsNumbered || HasSign(index))
            return true;
        foreach (char c in _outline.TextOf(index))
        {
            if (char.IsDigit(c) || c is ',' or '(' or ';' or '/')
                return true;
        }

        return false;
    }
}
