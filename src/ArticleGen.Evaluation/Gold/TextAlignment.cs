using System;

namespace ArticleGen.Evaluation.Gold;

/// <summary>
/// Finds a block's text in a raw file where it stands with line feeds for spaces (hard wraps) or, in Markdown, with markup between
/// its characters. Written apart from the reader of the understanding, whose work it helps to judge.
/// </summary>
internal static class TextAlignment
{
    /// <summary>The raw position of every character of a block, or <see langword="null"/> where the block does not follow.</summary>
    /// <param name="raw">The file.</param>
    /// <param name="from">The first position that the block may start at.</param>
    /// <param name="block">The block's text, without markup.</param>
    /// <param name="markdown">Whether inline markup may stand between the characters.</param>
    public static int[]? Find(string raw, int from, string block, bool markdown)
    {
        if (block.Length == 0)
            return null;
        int[] positions = new int[block.Length];
        for (int start = from; (start = raw.IndexOf(block[0], start)) >= 0; start++)
        {
            if (TryAlign(raw, start, block, markdown, positions))
                return positions;
        }

        return null;
    }

    private static bool TryAlign(string raw, int start, string block, bool markdown, int[] positions)
    {
        int position = start;
        for (int i = 0; i < block.Length; i++)
        {
            if (markdown)
                SkipMarkup(raw, ref position, block[i]);
            if (position >= raw.Length)
                return false;
            positions[i] = position;
            if (raw[position] == block[i])
                position++;
            else if (block[i] == ' ' && raw[position] is '\n' or '\r')
                SkipLineBreak(raw, ref position, markdown);
            else
                return false;
        }

        return true;
    }

    private static void SkipLineBreak(string raw, ref int position, bool markdown)
    {
        position += raw.AsSpan(position).StartsWith("\r\n") ? 2 : 1;
        while (position < raw.Length && (raw[position] is ' ' or '\t' || (markdown && raw[position] == '>')))
            position++;
    }

    private static void SkipMarkup(string raw, ref int position, char wanted)
    {
        while (position < raw.Length)
        {
            ReadOnlySpan<char> rest = raw.AsSpan(position);
            if (rest.StartsWith("](") && rest.IndexOf(')') is > 0 and int end)
                position += end + 1;
            else if (rest[0] != wanted && rest[0] is '*' or '_' or '`' or '[' or '\\')
                position++;
            else if (rest[0] != wanted && rest.StartsWith("!["))
                position += 2;
            else
                return;
        }
    }
}
