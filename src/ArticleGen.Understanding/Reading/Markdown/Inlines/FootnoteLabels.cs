using System.Collections.Generic;
using ArticleGen.Understanding.Reading.Markdown.Blocks;

namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>Numbers the footnotes of an article in the order in which the text first refers to them.</summary>
/// <param name="defined">The footnotes that are defined, by label.</param>
internal sealed class FootnoteLabels(Dictionary<string, BlockNode> defined)
{
    private int _referred;

    /// <summary>Where the label of <c>[^label]</c> ends, or -1.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">Its <c>[</c>.</param>
    /// <param name="limit">Where to stop.</param>
    public static int LabelEnd(string text, int start, int limit)
    {
        if (start + 2 >= limit || text[start + 1] != '^')
            return -1;
        int end = start + 2;
        while (end < limit && end - start <= LinkSyntax.LongestLabel && text[end] is not (']' or '[' or <= ' '))
            end++;
        return end < limit && text[end] == ']' && end > start + 2 ? end : -1;
    }

    /// <summary>The number of the footnote with a label, if there is one.</summary>
    public bool TryRefer(string label, out int number)
    {
        number = 0;
        if (defined.Count == 0 || !defined.TryGetValue(LinkLabel.Normalize(label), out BlockNode? footnote))
            return false;
        if (footnote.Number == 0)
            footnote.Number = ++_referred;
        number = footnote.Number;
        return true;
    }
}
