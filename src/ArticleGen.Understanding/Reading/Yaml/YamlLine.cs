using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Yaml;

/// <summary>A line of YAML.</summary>
/// <param name="Start">Its first character behind the indentation.</param>
/// <param name="End">Where it ends, white space not counted.</param>
/// <param name="Indent">How deep it is indented.</param>
/// <param name="LineStart">Where the line starts.</param>
/// <param name="LineEnd">Where its line break stands.</param>
/// <param name="Tab">Where a tab indents it, or -1.</param>
internal readonly record struct YamlLine(int Start, int End, int Indent, int LineStart, int LineEnd, int Tab)
{
    // YAML knows no tabs here; any width reads what is indented by tabs alone.
    private const int TabWidth = 4;

    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsBlank => Start >= End;

    /// <summary>Cuts a text into lines.</summary>
    /// <param name="text">The file text.</param>
    /// <param name="span">The part of it that is YAML.</param>
    public static List<YamlLine> Split(string text, TextSpan span)
    {
        List<YamlLine> lines = [];
        for (int start = span.Start; start < span.End;)
        {
            Cancellation.Check();
            int lineEnd = start;
            while (lineEnd < span.End && text[lineEnd] is not ('\r' or '\n'))
                lineEnd++;
            lines.Add(Of(text, start, lineEnd));
            start = lineEnd + 1;
            if (start < span.End && text[lineEnd] == '\r' && text[start] == '\n')
                start++;
        }

        return lines;
    }

    private static YamlLine Of(string text, int start, int lineEnd)
    {
        int content = start;
        int indent = 0;
        int tab = -1;
        for (; content < lineEnd && text[content] is ' ' or '\t'; content++)
        {
            if (text[content] == '\t')
            {
                tab = tab < 0 ? content : tab;
                indent += TabWidth - (indent % TabWidth);
            }
            else
            {
                indent++;
            }
        }

        int end = lineEnd;
        while (end > content && text[end - 1] is ' ' or '\t')
            end--;
        return new(content, end, indent, start, lineEnd, tab);
    }
}
