using System;

namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Block quotes (CommonMark 5.1), and those whose first line makes them an alert (<c>&gt; [!NOTE]</c>).</summary>
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
        if ((parser.Extensions & MarkdownExtensions.Admonitions) == MarkdownExtensions.None || AlertOf(parser.Line) is not { } alert)
            return Opening.Container;
        quote.Kind = MarkupKind.Admonition;
        quote.Value = alert;
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

    private static string? AlertOf(LineCursor line)
    {
        ReadOnlySpan<char> rest = line.Rest.TrimEnd();
        if (line.Indent > 3 || rest.Length < 4 || rest[0] != '[' || rest[1] != '!' || rest[rest.Length - 1] is not (']' or '-' or '+'))
            return null;
        int end = rest.IndexOf(']');
        for (int i = 2; i < end; i++)
        {
            if (!Ascii.IsLetter(rest[i]))
                return null;
        }

        return end > 2 && end >= rest.Length - 2 ? rest.Slice(2, end - 2).ToString().ToLowerInvariant() : null;
    }
}
