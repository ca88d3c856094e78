using System;

namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>The first characters that open blocks (CommonMark 4 and 5). The line is given from its first character that is not white space.</summary>
internal static class BlockSyntax
{
    /// <summary>The level of an ATX heading, or 0.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> line)
    {
        int level = Run(line, '#');
        return level <= 6 && (level == line.Length || line[level] is ' ' or '\t') ? level : 0;
    }

    /// <summary>The level of the heading that a setext underline makes, or 0.</summary>
    public static int UnderlineLevel(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd([' ', '\t']);
        if (line.IsEmpty || line[0] is not ('=' or '-') || Run(line, line[0]) < line.Length)
            return 0;
        return line[0] == '=' ? 1 : 2;
    }

    /// <summary>Whether the line is a thematic break.</summary>
    public static bool IsThematicBreak(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('*' or '-' or '_'))
            return false;
        int marks = 0;
        foreach (char c in line)
        {
            if (c == line[0])
                marks++;
            else if (c is not (' ' or '\t'))
                return false;
        }

        return marks >= 3;
    }

    /// <summary>The length of the fence that opens a code block, or 0.</summary>
    public static int FenceLength(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('`' or '~'))
            return 0;
        int length = Run(line, line[0]);
        return length >= 3 && (line[0] == '~' || line.Slice(length).IndexOf('`') < 0) ? length : 0;
    }

    /// <summary>Whether the line closes a fenced code block.</summary>
    public static bool ClosesFence(ReadOnlySpan<char> line, char fence, int length)
    {
        line = line.TrimEnd([' ', '\t']);
        return line.Length >= length && Run(line, fence) == line.Length;
    }

    /// <summary>The length of a list marker, or 0.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isOrdered">Whether it is a number.</param>
    /// <param name="startsAtOne">Whether it may interrupt a paragraph: a bullet or the number one.</param>
    public static int ListMarkerLength(ReadOnlySpan<char> line, out bool isOrdered, out bool startsAtOne)
    {
        isOrdered = false;
        startsAtOne = true;
        int length = 0;
        if (!line.IsEmpty && line[0] is '-' or '+' or '*')
        {
            length = 1;
        }
        else
        {
            int digits = 0;
            while (digits < line.Length && line[digits] is >= '0' and <= '9')
                digits++;
            if (digits is > 0 and <= 9 && digits < line.Length && line[digits] is '.' or ')')
            {
                isOrdered = true;
                startsAtOne = digits == 1 && line[0] == '1';
                length = digits + 1;
            }
        }

        return length > 0 && (length == line.Length || line[length] is ' ' or '\t') ? length : 0;
    }

    private static int Run(ReadOnlySpan<char> line, char c)
    {
        int length = 0;
        while (length < line.Length && line[length] == c)
            length++;
        return length;
    }
}
