using System;

namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Block quotes (CommonMark 5.1), and those whose first line makes them an alert (<c>&gt; [!NOTE]</c>, in Obsidian with a title behind it).</summary>
internal sealed class BlockQuoteRule : BlockRule
{
    public static readonly BlockQuoteRule Instance = new();

    public override string? FirstCharacters => ">";

    public override Opening TryOpen(BlockParser parser)
    {
        if (parser.Line.IsIndented || !parser.MayNest())
            return Opening.None;
        int start = parser.Line.Content;
        BlockNode quote = parser.Open(MarkupKind.BlockQuote, this, start);
        SkipMarker(parser.Line);
        if ((parser.Extensions & MarkdownExtensions.Admonitions) == MarkdownExtensions.None || AlertOf(parser.Line, out string? title) is not { } alert)
            return Opening.Container;
        quote.Kind = MarkupKind.Admonition;
        quote.Value = alert;
        quote.Title = title;
        quote.End = parser.Line.End;
        return Opening.WholeLine;
    }

    public override Continuation Continue(BlockParser parser, BlockNode block)
    {
        if (parser.Line.IsIndented || parser.Line.First != '>')
            return Continuation.Ends;
        parser.Touch(block, parser.Line.Content + 1);
        SkipMarker(parser.Line);
        return Continuation.GoesOn;
    }

    private static void SkipMarker(LineCursor line)
    {
        line.SkipMarker(1);
        line.SkipColumns(1);
    }

    private static string? AlertOf(LineCursor line, out string? title)
    {
        title = null;
        ReadOnlySpan<char> rest = line.Rest.TrimEnd();
        int end = rest.IndexOf(']');
        if (line.Indent > 3 || end < 3 || rest[0] != '[' || rest[1] != '!')
            return null;
        for (int i = 2; i < end; i++)
        {
            if (!Ascii.IsLetter(rest[i]) && !(rest[i] is '-' && i > 2))
                return null;
        }

        int behind = end + 1;
        if (behind < rest.Length && rest[behind] is '-' or '+')
            behind++;
        if (behind < rest.Length)
        {
            if (rest[behind] is not (' ' or '\t'))
                return null;
            title = rest.Slice(behind).Trim().ToString();
        }

        return rest.Slice(2, end - 2).ToString().ToLowerInvariant();
    }
}
