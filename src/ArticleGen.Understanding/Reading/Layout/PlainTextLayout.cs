using System.Collections.Generic;
using System.Threading;

namespace ArticleGen.Understanding.Reading.Layout;

/// <summary>
/// Finds the paragraphs of a plain text. Blank lines end paragraphs; so does every line break, unless the text is hard-wrapped.
/// </summary>
internal static class PlainTextLayout
{
    /// <param name="text">The file text.</param>
    /// <param name="start">Where the article starts, behind the front matter.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static List<SourceBlock> Read(string text, int start, CancellationToken cancellationToken)
    {
        List<TextLine> lines = TextLine.Split(text, start);
        HardWraps wraps = HardWraps.Detect(text, lines);
        List<SourceBlock> blocks = [];
        List<TextEdit> edits = [];
        int first = 0;
        while (first < lines.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (lines[first].IsBlank)
            {
                first++;
                continue;
            }

            int last = first;
            while (last + 1 < lines.Count && !lines[last + 1].IsBlank && GoesOn(lines[first], lines[last], lines[last + 1], wraps))
            {
                Cancellation.Check();
                edits.Add(Join(text, lines[last].Content, lines[last + 1].Content));
                last++;
            }

            TextSpan span = TextSpan.FromBounds(lines[first].Content.Start, lines[last].Content.End);
            blocks.Add(new(span, edits.Count == 0 ? [] : edits.ToEquatableArray(), KindOf(lines[first].Marker)));
            edits.Clear();
            first = last + 1;
        }

        return blocks;
    }

    private static bool GoesOn(TextLine first, TextLine line, TextLine next, HardWraps wraps) =>
        (first.Marker is LineMarker.BlockQuote) == (next.Marker is LineMarker.BlockQuote) && wraps.Joins(line, next);

    // A word broken after its own hyphen goes on without a space; so does one broken at a soft hyphen.
    private static TextEdit Join(string text, TextSpan line, TextSpan next)
    {
        char last = text[line.End - 1];
        bool insideWord = last == '\u00AD'
            || (last is '-' or '\u2010' && line.Length > 1 && char.IsLetter(text[line.End - 2]) && char.IsLetter(text[next.Start]));
        return new(TextSpan.FromBounds(line.End, next.Start), insideWord ? "" : " ");
    }

    private static ParagraphKind? KindOf(LineMarker marker) => marker switch
    {
        LineMarker.ListItem => ParagraphKind.ListItem,
        LineMarker.BlockQuote => ParagraphKind.BlockQuote,
        _ => null,
    };
}
