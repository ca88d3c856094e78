using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Layout;

/// <summary>
/// Tells line breaks that an editor put inside paragraphs from those that end paragraphs. A text is taken for hard-wrapped when no line
/// is long and, at a good share of the breaks inside runs of lines, the sentence flows on and the next word would not have fitted.
/// </summary>
internal sealed class HardWraps
{
    /// <summary>No editor wraps at more columns than this.</summary>
    private const int WidestMargin = 160;

    private const int LongestSmallWord = 4;

    private static readonly HardWraps None = new("", 0);

    private readonly string _text;
    private readonly int _margin;

    private HardWraps(string text, int margin)
    {
        _text = text;
        _margin = margin;
    }

    /// <param name="text">The file text.</param>
    /// <param name="lines">Its lines.</param>
    public static HardWraps Detect(string text, List<TextLine> lines)
    {
        int margin = 0;
        int filled = 0;
        int tooLong = 0;
        foreach (TextLine line in lines)
        {
            Cancellation.Check();
            if (line.IsBlank)
                continue;
            filled++;
            if (line.Content.Of(text).IndexOf(' ') < 0)
                continue;
            if (line.Width > WidestMargin)
                tooLong++;
            else
                margin = Math.Max(margin, line.Width);
        }

        if (tooLong * 10 > filled)
            return None;

        HardWraps wraps = new(text, margin);
        int breaks = 0;
        int flowing = 0;
        int full = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            Cancellation.Check();
            if (lines[i].IsBlank || lines[i - 1].IsBlank || lines[i].Marker is LineMarker.ListItem)
                continue;
            breaks++;
            flowing += wraps.FlowsOn(lines[i - 1], lines[i]) ? 1 : 0;
            full += wraps.IsFull(lines[i - 1], lines[i]) ? 1 : 0;
        }

        return flowing * 4 >= breaks && full * 2 >= breaks && flowing > 0 ? wraps : None;
    }

    /// <summary>Whether a line goes on in the next one.</summary>
    /// <param name="line">A line with text.</param>
    /// <param name="next">The line after it, with text too.</param>
    public bool Joins(TextLine line, TextLine next) =>
        _margin > 0 && next.Marker is not LineMarker.ListItem && (IsFull(line, next) || FlowsOn(line, next)) && !IsRule(line) && !IsRule(next);

    // A line of marks is a rule between paragraphs.
    private bool IsRule(TextLine line) => WordCounter.Count(line.Content.Of(_text)) == 0;

    // The next word is small, or the last one is and no other would have fitted: in German that may be all there is to see.
    private bool FlowsOn(TextLine line, TextLine next) =>
        ".!?…:;".IndexOf(_text[line.Content.End - 1]) < 0
        && (char.IsLower(_text[next.Content.Start]) || (IsFull(line, next) && EndsWithSmallWord(line)));

    private bool EndsWithSmallWord(TextLine line)
    {
        int start = line.Content.End;
        while (start > line.Content.Start && char.IsLower(_text[start - 1]))
            start--;
        return line.Content.End - start is > 0 and <= LongestSmallWord && start > line.Content.Start && _text[start - 1] == ' ';
    }

    // Editors that balance lines leave up to an eighth of the width free.
    private bool IsFull(TextLine line, TextLine next) => line.Width + 1 + FirstWordLength(next) > _margin - (_margin / 8);

    private int FirstWordLength(TextLine line)
    {
        int length = line.Content.Of(_text).IndexOf(' ');
        return length < 0 ? line.Content.Length : length;
    }
}
