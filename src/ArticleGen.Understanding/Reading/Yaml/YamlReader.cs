using System;
using System.Collections.Generic;
using System.Text;
using ArticleGen.Understanding.Reading.Metadata;

namespace ArticleGen.Understanding.Reading.Yaml;

/// <summary>
/// Reads YAML as front matter has it: block maps and lists by indentation, and scalars of all styles. What cannot be read is reported once,
/// where it stands, and left out, so that one mistake does not hide the rest. Takes time that grows with the length of the text.
/// </summary>
internal sealed class YamlReader
{
    private const string KeyAndValue = "key: value";

    private static readonly char[] Spaces = [' ', '\t', '\r', '\n'];

    private readonly string _text;
    private readonly ProblemList _problems;
    private readonly YamlAnchors _anchors;
    private readonly YamlFlowReader _flow;
    private readonly List<YamlLine> _lines;
    private int _line;
    private bool _hasReportedTab;
    private bool _hasReportedDepth;

    private YamlReader(string text, TextSpan span, ProblemList problems)
    {
        _text = text;
        _problems = problems;
        _anchors = new(problems);
        _flow = new(text, span.End, _anchors, problems);
        _lines = YamlLine.Split(text, span);
    }

    /// <param name="text">The file text.</param>
    /// <param name="span">The lines between the <c>---</c> lines.</param>
    /// <param name="problems">Where to report what cannot be read.</param>
    public static MetadataMap Read(string text, TextSpan span, ProblemList problems) =>
        new YamlReader(text, span, problems).ReadDocument(span);

    private MetadataMap ReadDocument(TextSpan span)
    {
        MapBuilder entries = new(_problems);
        for (SkipBlank(); _line < _lines.Count; SkipBlank())
        {
            Cancellation.Check();
            YamlLine line = _lines[_line];
            if (_text[line.Start] == '{' && ReadFlow(line.Start, -1) is MetadataMap map)
            {
                foreach (MetadataEntry entry in map.Entries)
                    entries.Add(entry);
            }
            else if (_line < _lines.Count && _lines[_line] == line)
            {
                if (_text[line.Start] == '%' || IsDash())
                    Skip(line.Indent, _text[line.Start] == '%' ? null : KeyAndValue);
                else
                    ReadEntries(line.Indent, 0, entries);
            }
        }

        YamlAnchors.Merge(entries);
        return entries.ToMap(span);
    }

    private void ReadEntries(int indent, int depth, MapBuilder entries)
    {
        for (SkipBlank(); _line < _lines.Count && !IsDash(); SkipBlank())
        {
            Cancellation.Check();
            YamlLine line = _lines[_line];
            if (line.Indent < indent)
                return;
            if (line.Indent > indent)
                Skip(indent, KeyAndValue);
            else
                ReadEntry(line, depth, entries);
        }
    }

    private void ReadEntry(YamlLine line, int depth, MapBuilder entries)
    {
        ReportTab(line);
        if (YamlKey.IsMark(_text, '?', line.Start, line.End))
        {
            ReadExplicitEntry(line, depth, entries);
            return;
        }

        int start = SkipProperties(line.Start, line.End);
        int colon = YamlKey.Colon(_text, start, line.End);
        if (colon <= start)
        {
            Skip(line.Indent, KeyAndValue);
            return;
        }

        TextSpan span = Whitespace.Trim(_text, TextSpan.FromBounds(start, colon));
        string key = span.Of(_text).ToString();
        if (_text[start] is '"' or '\'' && _flow.Read(start, line.Indent) is MetadataScalar quoted)
        {
            if (_flow.Error is { } error)
                _problems.Add(ProblemKind.MalformedFrontMatter, error.Span, error.Expected);
            (span, key) = (quoted.Span, quoted.Text);
        }

        if (ReadValue(colon + 1, line.Indent, isItem: false, depth) is { } value)
            entries.Add(new(key, span, value));
    }

    // A key behind a question mark may be anything; one that is no text is called as it is written. Its value stands behind a colon of its own.
    private void ReadExplicitEntry(YamlLine line, int depth, MapBuilder entries)
    {
        MetadataNode? key = ReadItem(depth);
        SkipBlank();
        MetadataNode? value = null;
        if (_line < _lines.Count && _lines[_line].Indent == line.Indent && YamlKey.IsMark(_text, ':', _lines[_line].Start, _lines[_line].End))
            value = ReadItem(depth);
        if (key is null)
            return;
        string name = key is MetadataScalar scalar ? scalar.Text : string.Join(" ", key.Span.Of(_text).ToString().Split(Spaces, StringSplitOptions.RemoveEmptyEntries));
        entries.Add(new(name, key.Span, value ?? _anchors.Counted(new MetadataScalar(new(key.Span.End, 0), MetadataKind.Null, ""))));
    }

    private bool StartsEntry(int start, int end) =>
        YamlKey.IsMark(_text, '?', start, end) || YamlKey.Colon(_text, SkipProperties(start, end), end) > 0;

    // What stands behind a colon or a dash, on this line or below. Null where it was reported as no value.
    private MetadataNode? ReadValue(int position, int parentIndent, bool isItem, int depth)
    {
        YamlLine line = _lines[_line];
        int before = _anchors.Count;
        string? anchor = null;
        string? tag = null;
        position = SkipSpace(position, line.End);
        while (position < line.End && _text[position] is '&' or '!')
        {
            int end = position;
            while (end < line.End && _text[end] is not (' ' or '\t'))
                end++;
            string property = _text.Substring(position, end - position);
            if (property[0] == '&')
                anchor = property.Substring(1);
            else
                tag = property;
            position = SkipSpace(end, line.End);
        }

        bool isBelow = position >= line.End || IsComment(position, line);
        MetadataNode? node = isBelow ? ReadBelow(position, parentIndent, isItem, depth) : ReadInline(position, parentIndent);
        if (tag is not null && node is MetadataScalar scalar)
            node = scalar with { Kind = YamlSchema.KindOf(tag, scalar.Text, scalar.Kind) };
        if (anchor is not null && node is not null)
            _anchors.Add(anchor, node, before);
        return node;
    }

    private MetadataNode? ReadBelow(int position, int parentIndent, bool isItem, int depth)
    {
        TextSpan nowhere = new(Math.Min(position, _lines[_line].End), 0);
        _line++;
        SkipBlank();
        MetadataScalar nothing = new(nowhere, MetadataKind.Null, "");
        if (_line == _lines.Count)
            return _anchors.Counted(nothing);
        YamlLine line = _lines[_line];
        bool isDash = IsDash();
        if (line.Indent < parentIndent || (line.Indent == parentIndent && (isItem || !isDash)))
            return _anchors.Counted(nothing);
        if (depth >= MetadataLimits.Depth)
        {
            Skip(parentIndent, _hasReportedDepth ? null : "less nesting");
            _hasReportedDepth = true;
            return nothing;
        }

        if (isDash)
            return ReadList(line.Indent, depth + 1);
        if (StartsEntry(line.Start, line.End))
            return ReadMap(line.Indent, depth + 1);
        return ReadInline(line.Start, parentIndent);
    }

    private MetadataMap ReadMap(int indent, int depth)
    {
        int start = _lines[_line].Start;
        MapBuilder entries = new(_problems);
        ReadEntries(indent, depth, entries);
        YamlAnchors.Merge(entries);
        return _anchors.Counted(entries.ToMap(TextSpan.FromBounds(start, EndOfPreviousLine(start))));
    }

    private MetadataList ReadList(int indent, int depth)
    {
        int start = _lines[_line].Start;
        List<MetadataNode> items = [];
        for (SkipBlank(); _line < _lines.Count && _lines[_line].Indent == indent && IsDash(); SkipBlank())
        {
            Cancellation.Check();
            ReportTab(_lines[_line]);
            if (ReadItem(depth) is { } item)
                items.Add(item);
        }

        return _anchors.Counted(new MetadataList(TextSpan.FromBounds(start, EndOfPreviousLine(start)), items.ToEquatableArray()));
    }

    // A list or a map may start behind the dash; its other lines stand below its first character.
    private MetadataNode? ReadItem(int depth)
    {
        YamlLine line = _lines[_line];
        int start = SkipSpace(line.Start + 1, line.End);
        YamlLine inner = line with { Start = start, Indent = line.Indent + start - line.Start, Tab = -1 };
        bool isList = YamlKey.IsDash(_text, inner);
        bool isMap = !isList && start < line.End && StartsEntry(start, line.End) && _text[start] is not ('&' or '*');
        if (!isList && !isMap)
            return ReadValue(line.Start + 1, line.Indent, isItem: true, depth);
        if (depth >= MetadataLimits.Depth)
        {
            Skip(line.Indent, _hasReportedDepth ? null : "less nesting");
            _hasReportedDepth = true;
            return null;
        }

        _lines[_line] = inner;
        return isList ? ReadList(inner.Indent, depth + 1) : ReadMap(inner.Indent, depth + 1);
    }

    private MetadataNode? ReadInline(int position, int parentIndent)
    {
        YamlLine line = _lines[_line];
        switch (_text[position])
        {
            case '|' or '>' when ReadBlockScalar(position, parentIndent) is { } block:
                return block;
            case '{' when position + 1 < line.End && _text[position + 1] == '{':
                return ReadTemplate(position);
            case '"' or '\'' or '[' or '{':
                return ReadFlow(position, parentIndent);
            case '*' when AliasEnd(position, line) is int end and > 0:
                _line++;
                return _anchors.Resolve(_text.Substring(position + 1, end - position - 1), TextSpan.FromBounds(position, end));
            case '|' or '>' or '%' or '@' or '`':
                _problems.Add(ProblemKind.MalformedFrontMatter, new(position, 1), "quotation marks around a value that starts so");
                break;
        }

        return ReadPlain(position, parentIndent);
    }

    // {{ … }} is a placeholder of a template and not yet a value.
    private MetadataScalar ReadTemplate(int position)
    {
        TextSpan span = TextSpan.FromBounds(position, _lines[_line++].End);
        return _anchors.Counted(new MetadataScalar(span, MetadataKind.Text, span.Of(_text).ToString()));
    }

    private MetadataScalar? ReadBlockScalar(int position, int parentIndent)
    {
        int end = position;
        YamlLine line = _lines[_line];
        while (end < line.End && _text[end] is not (' ' or '\t'))
            end++;
        string header = _text.Substring(position, end - position);
        int rest = SkipSpace(end, line.End);
        if (!YamlBlockScalar.TryReadHeader(header, out _, out _) || (rest < line.End && !IsComment(rest, line)))
            return null;
        _line++;
        return _anchors.Counted(YamlBlockScalar.Read(_text, _lines, ref _line, parentIndent, header));
    }

    private MetadataNode? ReadFlow(int position, int parentIndent)
    {
        YamlLine first = _lines[_line];
        MetadataNode node = _flow.Read(position, parentIndent);
        int end = _flow.Position;
        do
            _line++;
        while (_line < _lines.Count && _lines[_line].Start < end);
        YamlLine last = _lines[_line - 1];
        int rest = SkipSpace(end, last.End);
        (TextSpan Span, string Expected)? error = _flow.Error;
        if (error is null && rest < last.End && !(IsComment(rest, last) && rest > end))
            error = (TextSpan.FromBounds(rest, last.End), "the end of the line");
        if (error is not { } problem)
            return node;
        _problems.Add(ProblemKind.MalformedFrontMatter, problem.Span, problem.Expected);
        SkipDeeper(parentIndent);
        TextSpan raw = TextSpan.FromBounds(position, first.End);
        return _anchors.Counted(new MetadataScalar(raw, MetadataKind.Text, raw.Of(_text).ToString()));
    }

    private MetadataScalar ReadPlain(int position, int parentIndent)
    {
        YamlLine line = _lines[_line];
        int end = PlainEnd(position, line);
        bool isWhole = end == line.End;
        StringBuilder value = new();
        value.Append(_text, position, end - position);
        _line++;
        int next = _line;
        while (isWhole)
        {
            while (next < _lines.Count && _lines[next].IsBlank)
                next++;
            if (next == _lines.Count || _lines[next].Indent <= parentIndent || _text[_lines[next].Start] == '#')
                break;
            line = _lines[next];
            if (YamlKey.Colon(_text, line.Start, line.End) >= 0)
            {
                _line = next;
                Skip(parentIndent, KeyAndValue);
                break;
            }

            YamlFolding.AppendBreaks(value, next - _line + 1);
            end = PlainEnd(line.Start, line);
            value.Append(_text, line.Start, end - line.Start);
            isWhole = end == line.End;
            _line = ++next;
        }

        string content = value.ToString();
        return _anchors.Counted(new MetadataScalar(TextSpan.FromBounds(position, end), YamlSchema.KindOf(content), content));
    }

    // Where a comment starts, or the line ends.
    private int PlainEnd(int position, YamlLine line)
    {
        for (int i = position + 1; i < line.End; i++)
        {
            if (_text[i] == '#' && _text[i - 1] is ' ' or '\t')
                return Whitespace.Trim(_text, TextSpan.FromBounds(position, i)).End;
        }

        return line.End;
    }

    // Where an alias that is the whole value ends, or -1.
    private int AliasEnd(int position, YamlLine line)
    {
        int end = position + 1;
        while (end < line.End && _text[end] is not (' ' or '\t'))
            end++;
        int rest = SkipSpace(end, line.End);
        return end > position + 1 && (rest == line.End || IsComment(rest, line)) ? end : -1;
    }

    private int SkipProperties(int position, int end)
    {
        while (position < end && _text[position] is '&' or '!')
        {
            while (position < end && _text[position] is not (' ' or '\t'))
                position++;
            position = SkipSpace(position, end);
        }

        return position;
    }

    private int SkipSpace(int position, int end)
    {
        while (position < end && _text[position] is ' ' or '\t')
            position++;
        return position;
    }

    private bool IsComment(int position, YamlLine line) =>
        _text[position] == '#' && (position == line.LineStart || _text[position - 1] is ' ' or '\t');

    private bool IsDash() => YamlKey.IsDash(_text, _lines[_line]);

    private void SkipBlank()
    {
        while (_line < _lines.Count && (_lines[_line].IsBlank || _text[_lines[_line].Start] == '#'))
            _line++;
    }

    private int EndOfPreviousLine(int start) => Math.Max(start, _lines[_line - 1].End);

    private void ReportTab(YamlLine line)
    {
        if (line.Tab < 0 || _hasReportedTab)
            return;
        _hasReportedTab = true;
        _problems.Add(ProblemKind.MalformedFrontMatter, new(line.Tab, 1), "spaces where a tab indents the line");
    }

    // Leaves out a line and what is indented below it, and says so once.
    private void Skip(int parentIndent, string? expected)
    {
        YamlLine first = _lines[_line];
        bool isItem = IsDash();
        int start = first.Start;
        do
        {
            _line++;
            SkipDeeper(parentIndent);
        }
        while (isItem && _line < _lines.Count && _lines[_line].Indent == first.Indent && IsDash());
        if (expected is not null)
            _problems.Add(ProblemKind.MalformedFrontMatter, TextSpan.FromBounds(start, EndOfPreviousLine(start)), expected);
    }

    private void SkipDeeper(int parentIndent)
    {
        int end = _line;
        for (; _line < _lines.Count && (_lines[_line].IsBlank || _lines[_line].Indent > parentIndent); _line++)
        {
            if (!_lines[_line].IsBlank)
                end = _line + 1;
        }

        _line = end;
    }
}
