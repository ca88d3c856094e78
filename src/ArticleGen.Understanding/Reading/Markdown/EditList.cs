using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>Puts edits in the order and form that paragraphs have them in.</summary>
internal static class EditList
{
    /// <summary>Sorts edits, drops those inside others, and joins what is dropped to what it touches; two replacements stay two places.</summary>
    public static List<TextEdit> Merge(List<TextEdit> edits)
    {
        edits.Sort(static (left, right) => left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start) : right.Span.Length.CompareTo(left.Span.Length));
        List<TextEdit> merged = new(edits.Count);
        foreach (TextEdit edit in edits)
        {
            TextEdit last = merged.Count == 0 ? new(new(-1, 0), "") : merged[merged.Count - 1];
            if (edit.Span.Start < last.Span.End)
                continue;
            if (edit.Span.Start == last.Span.End && (edit.Replacement.Length == 0 || last.Replacement.Length == 0))
                merged[merged.Count - 1] = new(TextSpan.FromBounds(last.Span.Start, edit.Span.End), last.Replacement + edit.Replacement);
            else
                merged.Add(edit);
        }

        return merged;
    }

    /// <summary>The content without what nobody sees at its ends; edits there are taken off the list.</summary>
    /// <param name="content">The text.</param>
    /// <param name="edits">Its edits, merged.</param>
    public static TextSpan TrimInvisible(string content, List<TextEdit> edits)
    {
        int end = content.Length;
        while (end > 0)
        {
            TextEdit last = edits.Count == 0 ? default : edits[edits.Count - 1];
            if (edits.Count > 0 && last.Span.End == end && string.IsNullOrWhiteSpace(last.Replacement))
            {
                end = last.Span.Start;
                edits.RemoveAt(edits.Count - 1);
            }
            else if ((edits.Count == 0 || last.Span.End < end) && char.IsWhiteSpace(content[end - 1]))
            {
                end--;
            }
            else
            {
                break;
            }
        }

        int start = 0;
        int taken = 0;
        while (start < end)
        {
            if (taken < edits.Count && edits[taken].Span.Start == start)
            {
                if (!string.IsNullOrWhiteSpace(edits[taken].Replacement))
                    break;
                start = edits[taken++].Span.End;
            }
            else if (char.IsWhiteSpace(content[start]))
            {
                start++;
            }
            else
            {
                break;
            }
        }

        edits.RemoveRange(0, taken);
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>Whether an edit changes nothing, as a line feed of code that reads as itself.</summary>
    public static bool IsVoid(string text, TextSpan span, string replacement) =>
        span.Length == replacement.Length && string.CompareOrdinal(text, span.Start, replacement, 0, replacement.Length) == 0;
}
