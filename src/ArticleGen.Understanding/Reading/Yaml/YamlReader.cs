using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Yaml;

/// <summary>
/// Reads the YAML subset of front matter: block mappings and lists by indentation, and <see cref="YamlFlowReader">what stands on a line</see>.
/// A line that is not in the subset is reported and skipped, so that one mistake does not hide the rest.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 16;

    private readonly string _text;
    private readonly ProblemList _problems;
    private readonly YamlFlowReader _flow;
    private readonly List<Line> _lines = [];
    private int _line;

    private YamlReader(string text, int start, int end, ProblemList problems)
    {
        _text = text;
        _problems = problems;
        _flow = new(text, end);
        SplitLines(start, end);
    }

    /// <param name="text">The file text.</param>
    /// <param name="span">The lines between the <c>---</c> lines.</param>
    /// <param name="problems">Where to report what is not in the subset.</param>
    public static YamlMapping Read(string text, TextSpan span, ProblemList problems)
    {
        YamlReader reader = new(text, span.Start, span.End, problems);
        List<YamlEntry> entries = [];
        while (reader._line < reader._lines.Count)
        {
            if (reader._lines[reader._line].Indent > 0 || reader.IsDash())
                reader.Skip("key: value");
            else
                reader.ReadEntries(0, 0, entries);
        }

        return new(span, entries);
    }

    private void SplitLines(int start, int end)
    {
        while (start < end)
        {
            int lineEnd = start;
            while (lineEnd < end && _text[lineEnd] is not ('\r' or '\n'))
                lineEnd++;
            int content = start;
            while (content < lineEnd && _text[content] == ' ')
                content++;
            TextSpan span = Whitespace.Trim(_text, TextSpan.FromBounds(content, lineEnd));
            if (!span.IsEmpty && _text[span.Start] != '#')
                _lines.Add(new(span.Start, span.End, content - start));
            start = lineEnd + 1;
        }
    }

    private void ReadEntries(int indent, int depth, List<YamlEntry> entries)
    {
        while (_line < _lines.Count && _lines[_line].Indent == indent && !IsDash())
        {
            if (TryReadKey(out YamlScalar key, out int valueStart) && ReadValue(valueStart, indent, depth) is { } value)
                entries.Add(new(key, value));
        }
    }

    private bool TryReadKey(out YamlScalar key, out int valueStart)
    {
        Line line = _lines[_line];
        int position;
        if (_text[line.Start] is '"' or '\'')
        {
            key = _flow.ReadQuoted(line.Start, line.End);
            position = _flow.Position;
        }
        else
        {
            position = KeyEnd(line);
            TextSpan span = Whitespace.Trim(_text, TextSpan.FromBounds(line.Start, position));
            key = new(span, _text.Substring(span.Start, span.Length));
        }

        while (position < line.End && _text[position] is ' ' or '\t')
            position++;
        valueStart = position + 1;
        if (position < line.End && _text[position] == ':' && IsSpaceOrEnd(position + 1, line.End) && key.Value.Length > 0)
            return true;
        Skip("key: value");
        return false;
    }

    private int KeyEnd(Line line)
    {
        int position = line.Start;
        while (position < line.End && !(_text[position] == ':' && IsSpaceOrEnd(position + 1, line.End)))
            position++;
        return position;
    }

    // Null where the value was reported.
    private YamlNode? ReadValue(int start, int indent, int depth)
    {
        Line line = _lines[_line];
        TextSpan rest = Whitespace.Trim(_text, TextSpan.FromBounds(Math.Min(start, line.End), line.End));
        if (!rest.IsEmpty && _text[rest.Start] != '#')
            return ReadInline(rest);
        _line++;
        if (_line == _lines.Count)
            return Nothing(start);
        Line next = _lines[_line];
        bool isDash = IsDash();
        if (next.Indent < indent || (next.Indent == indent && !isDash))
            return Nothing(start);
        if (depth < DeepestNesting)
            return isDash ? ReadSequence(next.Indent, depth + 1) : ReadMapping(next.Indent, depth + 1);
        Skip("less nesting");
        return Nothing(start);
    }

    private YamlScalar Nothing(int position) => new(new(Math.Min(position, _text.Length), 0), "");

    private YamlNode? ReadInline(TextSpan rest)
    {
        YamlNode node = _flow.Read(rest.Start, rest.End);
        do
            _line++;
        while (_line < _lines.Count && _lines[_line].Start < _flow.Position);
        if (_flow.Error is not { } error)
            return node;
        _problems.Add(ProblemKind.MalformedFrontMatter, error.Span, error.Expected);
        return null;
    }

    private YamlMapping ReadMapping(int indent, int depth)
    {
        int start = _lines[_line].Start;
        List<YamlEntry> entries = [];
        ReadEntries(indent, depth, entries);
        return new(TextSpan.FromBounds(start, EndOfPreviousLine(start)), entries);
    }

    private YamlSequence ReadSequence(int indent, int depth)
    {
        int start = _lines[_line].Start;
        List<YamlNode> items = [];
        while (_line < _lines.Count && _lines[_line].Indent == indent && IsDash())
        {
            if (ReadItem(depth) is { } item)
                items.Add(item);
        }

        return new(TextSpan.FromBounds(start, EndOfPreviousLine(start)), items);
    }

    private YamlNode? ReadItem(int depth)
    {
        Line line = _lines[_line];
        TextSpan rest = Whitespace.Trim(_text, TextSpan.FromBounds(line.Start + 1, line.End));
        int indent = line.Indent + rest.Start - line.Start;
        Line inner = new(rest.Start, rest.End, indent);
        bool isSequence = !rest.IsEmpty && _text[rest.Start] == '-' && IsSpaceOrEnd(rest.Start + 1, rest.End);
        bool isMapping = !rest.IsEmpty && _text[rest.Start] is not ('"' or '\'' or '[' or '{' or '#') && KeyEnd(inner) < rest.End;
        if ((!isMapping && !isSequence) || depth >= DeepestNesting)
            return ReadValue(line.Start + 1, line.Indent + 1, depth);
        _lines[_line] = inner;
        return isSequence ? ReadSequence(indent, depth + 1) : ReadMapping(indent, depth + 1);
    }

    private bool IsDash()
    {
        Line line = _lines[_line];
        return _text[line.Start] == '-' && IsSpaceOrEnd(line.Start + 1, line.End);
    }

    private bool IsSpaceOrEnd(int position, int end) => position >= end || _text[position] is ' ' or '\t';

    private int EndOfPreviousLine(int start) => Math.Max(start, _lines[_line - 1].End);

    private void Skip(string expected)
    {
        Line line = _lines[_line++];
        _problems.Add(ProblemKind.MalformedFrontMatter, TextSpan.FromBounds(line.Start, line.End), expected);
    }

    /// <summary>A line with text.</summary>
    /// <param name="Start">Its first character behind the indentation.</param>
    /// <param name="End">Where it ends, white space not counted.</param>
    /// <param name="Indent">The number of spaces before it.</param>
    private readonly record struct Line(int Start, int End, int Indent);
}
