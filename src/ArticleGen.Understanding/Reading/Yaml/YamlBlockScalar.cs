using System.Collections.Generic;
using System.Text;

namespace ArticleGen.Understanding.Reading.Yaml;

/// <summary>Block scalars, <c>|</c> and <c>&gt;</c> (YAML 1.2, section 8.1).</summary>
internal static class YamlBlockScalar
{
    /// <summary>Reads the header behind the indicator.</summary>
    /// <param name="header">The line from the indicator on, without comment and white space at the end.</param>
    /// <param name="indent">The indentation that it gives, or 0.</param>
    /// <param name="chomping"><c>-</c>, <c>+</c> or a space.</param>
    /// <returns>Whether it is a header.</returns>
    public static bool TryReadHeader(string header, out int indent, out char chomping)
    {
        indent = 0;
        chomping = ' ';
        for (int i = 1; i < header.Length; i++)
        {
            if (header[i] is >= '1' and <= '9' && indent == 0)
                indent = header[i] - '0';
            else if (header[i] is '+' or '-' && chomping == ' ')
                chomping = header[i];
            else
                return false;
        }

        return true;
    }

    /// <summary>Reads the lines below the header.</summary>
    /// <param name="text">The file text.</param>
    /// <param name="lines">All lines.</param>
    /// <param name="line">The first line below the header; afterwards the first line behind the scalar.</param>
    /// <param name="parentIndent">The indentation of what the scalar belongs to.</param>
    /// <param name="header">The header, as <see cref="TryReadHeader"/> takes it.</param>
    public static MetadataScalar Read(string text, List<YamlLine> lines, ref int line, int parentIndent, string header)
    {
        TryReadHeader(header, out int given, out char chomping);
        int first = line;
        int indent = given > 0 ? parentIndent + given : DetectIndent(lines, line, parentIndent);
        int end = line;
        while (line < lines.Count && (lines[line].IsBlank || lines[line].Indent >= indent))
        {
            Cancellation.Check();
            line++;
            if (!lines[line - 1].IsBlank)
                end = line;
        }

        bool isFolded = header[0] == '>';
        StringBuilder value = new();
        int blanks = 0;
        bool wasDeeper = false;
        bool hasText = false;
        for (int i = first; i < line; i++)
        {
            Cancellation.Check();
            int start = ContentStart(text, lines[i], indent);
            if (start >= lines[i].LineEnd)
            {
                blanks++;
                continue;
            }

            bool isDeeper = text[start] is ' ' or '\t';
            if (!hasText)
                value.Append('\n', blanks);
            else if (!isFolded || isDeeper || wasDeeper)
                value.Append('\n', blanks + 1);
            else if (blanks == 0)
                value.Append(' ');
            else
                value.Append('\n', blanks);
            value.Append(text, start, lines[i].LineEnd - start);
            (blanks, wasDeeper, hasText) = (0, isDeeper, true);
        }

        if (chomping == '+')
            value.Append('\n', hasText ? blanks + 1 : blanks);
        else if (chomping == ' ' && hasText)
            value.Append('\n');
        TextSpan span = end > first ? TextSpan.FromBounds(lines[first].LineStart, lines[end - 1].End) : new(first > 0 ? lines[first - 1].End : 0, 0);
        return new(span, MetadataKind.Text, value.ToString());
    }

    private static int DetectIndent(List<YamlLine> lines, int line, int parentIndent)
    {
        while (line < lines.Count && lines[line].IsBlank)
            line++;
        return line < lines.Count && lines[line].Indent > parentIndent ? lines[line].Indent : parentIndent + 1;
    }

    // Deeper indentation is content.
    private static int ContentStart(string text, YamlLine line, int indent)
    {
        if (line.Tab >= 0 && !line.IsBlank)
            return line.Indent == indent ? line.Start : System.Math.Min(line.Start, line.LineStart + indent);
        int start = line.LineStart;
        while (start < line.LineEnd && start - line.LineStart < indent && text[start] == ' ')
            start++;
        return start;
    }
}
