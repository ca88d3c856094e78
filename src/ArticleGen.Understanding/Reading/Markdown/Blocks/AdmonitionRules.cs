using System;

namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>Admonitions and other containers between fences of colons: <c>:::note Title</c> … <c>:::</c>.</summary>
internal sealed class FencedAdmonitionRule : BlockRule
{
    private const int ShortestFence = 3;

    public static readonly FencedAdmonitionRule Instance = new();

    public override string? FirstCharacters => ":";

    public override Opening TryOpen(BlockParser parser)
    {
        LineCursor line = parser.Line;
        ReadOnlySpan<char> rest = line.Rest;
        int fence = 0;
        while (fence < rest.Length && rest[fence] == ':')
            fence++;
        if (fence < ShortestFence || line.IsIndented)
            return Opening.None;
        ReadOnlySpan<char> info = rest.Slice(fence).Trim();
        if (info.IsEmpty)
            return Close(parser, fence);
        if ((!Ascii.IsLetter(info[0]) && info[0] != '{') || !parser.MayNest())
            return Opening.None;
        BlockNode admonition = parser.Open(MarkupKind.Admonition, this, line.Content);
        admonition.MarkerLength = fence;
        admonition.End = line.End;
        AdmonitionHead.Read(info.TrimEnd(':'), admonition);
        return Opening.WholeLine;
    }

    public override Continuation Continue(BlockParser parser, BlockNode block) => Continuation.GoesOn;

    public override void Close(BlockParser parser, BlockNode block)
    {
        if (block.Number == 0)
            parser.Report(ProblemKind.UnclosedMarkup, new(block.Start, block.MarkerLength), new string(':', block.MarkerLength));
        block.Number = 0;
    }

    private Opening Close(BlockParser parser, int fence)
    {
        if (parser.FindOpen(this) is not { } open || open.MarkerLength > fence)
            return Opening.None;
        open.Number = 1;
        parser.CloseWithLine(open);
        return Opening.WholeLine;
    }
}

/// <summary>Admonitions and tabs of MkDocs, whose content is indented: <c>!!! note "Title"</c>, <c>??? note</c>, <c>=== "Tab"</c>.</summary>
internal sealed class IndentedAdmonitionRule : IndentedContainerRule
{
    public static readonly IndentedAdmonitionRule Instance = new();

    public override string? FirstCharacters => "!?=";

    public override Opening TryOpen(BlockParser parser)
    {
        LineCursor line = parser.Line;
        ReadOnlySpan<char> rest = line.Rest.TrimEnd();
        char mark = line.First;
        if (line.IsIndented || rest.Length < 5 || rest[1] != mark || rest[2] != mark)
            return Opening.None;
        ReadOnlySpan<char> info = rest.Slice(3).TrimStart('+');
        bool opens = info.Length > 1 && info[0] == ' ' && (mark == '=' ? info[1] is '"' or '\'' : Ascii.IsLetter(info[1]));
        if (!opens || !parser.MayNest())
            return Opening.None;
        BlockNode admonition = parser.Open(MarkupKind.Admonition, this, line.Content);
        admonition.End = line.End;
        AdmonitionHead.Read(info.Trim(), admonition);
        return Opening.WholeLine;
    }
}

/// <summary>What stands behind the mark that opens an admonition: its type and its title.</summary>
internal static class AdmonitionHead
{
    public static void Read(ReadOnlySpan<char> info, BlockNode admonition)
    {
        int length = 0;
        while (length < info.Length && (Ascii.IsLetterOrDigit(info[length]) || info[length] is '-' or '_'))
            length++;
        admonition.Value = length == 0 ? null : info.Slice(0, length).ToString().ToLowerInvariant();
        ReadOnlySpan<char> title = info.Slice(length).Trim();
        if (!title.IsEmpty && title[0] == '[' && title.IndexOf(']') is > 0 and int bracket)
            title = title.Slice(1, bracket - 1);
        else if (!title.IsEmpty && title[0] == '{')
            title = default;
        else if (title.IndexOf('"') is >= 0 and int quote && title.LastIndexOf('"') is int last && last > quote)
            title = title.Slice(quote + 1, last - quote - 1);
        admonition.Title = title.IsEmpty ? null : title.ToString();
    }
}
