using System.Collections.Generic;
using System.Text;
using ArticleGen.Understanding.Reading.Metadata;

namespace ArticleGen.Understanding.Reading.Yaml;

/// <summary>
/// Reads quoted scalars, <c>[a, b]</c> and <c>{a: b}</c>, over several lines if need be. What never closes ends before the next line that has
/// a key and is not deeper than the value's own key.
/// </summary>
/// <param name="text">The file text.</param>
/// <param name="end">Where the front matter ends.</param>
/// <param name="anchors">The anchors of the front matter.</param>
/// <param name="problems">Where to report keys that stand twice.</param>
internal sealed class YamlFlowReader(string text, int end, YamlAnchors anchors, ProblemList problems)
{
    private int _parentIndent;

    /// <summary>Where the next character is read.</summary>
    public int Position { get; private set; }

    /// <summary>What is wrong, or <see langword="null"/>: what was expected and where.</summary>
    public (TextSpan Span, string Expected)? Error { get; private set; }

    /// <summary>Reads a value that starts with a quotation mark or a bracket.</summary>
    /// <param name="start">Its first character.</param>
    /// <param name="parentIndent">The indentation of what the value belongs to.</param>
    public MetadataNode Read(int start, int parentIndent)
    {
        Position = start;
        Error = null;
        _parentIndent = parentIndent;
        return ReadNode(depth: 0);
    }

    private MetadataNode ReadNode(int depth)
    {
        Cancellation.Check();
        int before = anchors.Count;
        string? anchor = null;
        string? tag = null;
        while (Position < end && text[Position] is '&' or '!')
        {
            string property = Property();
            if (property[0] == '&')
                anchor = property.Substring(1);
            else
                tag = property;
            SkipSpace();
        }

        MetadataNode node = Position >= end ? Nothing() : text[Position] switch
        {
            '"' or '\'' => Quoted(),
            '[' => List(depth),
            '{' => Map(depth),
            '*' when Position + 1 < end && !IsFlowEnd(text[Position + 1]) => Alias(),
            _ => Plain(),
        };
        if (tag is not null && node is MetadataScalar scalar)
            node = scalar with { Kind = YamlSchema.KindOf(tag, scalar.Text, scalar.Kind) };
        if (anchor is not null)
            anchors.Add(anchor, node, before);
        return node;
    }

    private MetadataNode Alias()
    {
        TextSpan span = new(Position, 0);
        string name = Property();
        return anchors.Resolve(name.Substring(1), span with { Length = name.Length });
    }

    // An anchor, tag or alias with its mark.
    private string Property()
    {
        int start = Position++;
        while (Position < end && !IsFlowEnd(text[Position]))
            Position++;
        return text.Substring(start, Position - start);
    }

    private static bool IsFlowEnd(char c) => c is ' ' or '\t' or '\r' or '\n' or ',' or '[' or ']' or '{' or '}';

    private MetadataScalar Nothing() => anchors.Counted(new MetadataScalar(new(Position, 0), MetadataKind.Null, ""));

    private MetadataScalar Plain()
    {
        int start = Position;
        int contentEnd = start;
        StringBuilder value = new();
        while (Position < end)
        {
            int lineStart = Position;
            while (Position < end && text[Position] is not ('\r' or '\n') && !EndsPlain(start))
                Position++;
            TextSpan part = Whitespace.Trim(text, TextSpan.FromBounds(lineStart, Position));
            value.Append(text, part.Start, part.Length);
            contentEnd = part.IsEmpty ? contentEnd : part.End;
            if (Position >= end || text[Position] is not ('\r' or '\n'))
                break;
            int next = Position;
            int breaks = YamlFolding.SkipBreaks(text, ref next, end);
            if (next >= end || text[next] is '#' or ',' or ']' or '}' or ':' || StartsKeyOfParent(next))
                break;
            YamlFolding.AppendBreaks(value, breaks);
            Position = next;
        }

        string content = value.ToString();
        return anchors.Counted(new MetadataScalar(TextSpan.FromBounds(start, contentEnd), YamlSchema.KindOf(content), content));
    }

    private bool EndsPlain(int start)
    {
        char c = text[Position];
        if (c == '#')
            return Position == start || text[Position - 1] is ' ' or '\t';
        return c is ',' or '[' or ']' or '{' or '}' || IsColon(Position);
    }

    private bool IsColon(int position) =>
        text[position] == ':' && (position + 1 >= end || text[position + 1] is ' ' or '\t' or '\r' or '\n' or ',' or '[' or ']' or '{' or '}');

    private MetadataScalar Quoted()
    {
        char quote = text[Position];
        int start = ++Position;
        StringBuilder value = new();
        int kept = 0;
        while (Position < end)
        {
            Cancellation.CheckAt(Position);
            char c = text[Position];
            if (c is '\r' or '\n')
            {
                if (!TryFold(value, kept))
                    break;
            }
            else if (c == quote && quote == '\'' && Position + 1 < end && text[Position + 1] == '\'')
            {
                value.Append(c);
                Position += 2;
            }
            else if (c == quote)
            {
                TextSpan span = TextSpan.FromBounds(start, Position);
                Position++;
                return anchors.Counted(new MetadataScalar(span, MetadataKind.Text, value.ToString()));
            }
            else if (c == '\\' && quote == '"')
            {
                if (!TryAppendEscape(value))
                    return Fail(new MetadataScalar(TextSpan.FromBounds(start, Position), MetadataKind.Text, value.ToString()), new(Position, 1), "a known escape behind the backslash");
                kept = value.Length;
            }
            else
            {
                value.Append(c);
                Position++;
            }
        }

        int lineEnd = LineEnd(start);
        return Fail(new MetadataScalar(TextSpan.FromBounds(start, lineEnd), MetadataKind.Text, value.ToString()), TextSpan.FromBounds(start - 1, lineEnd), "a closing quotation mark");
    }

    private bool TryFold(StringBuilder value, int kept)
    {
        int next = Position;
        int breaks = YamlFolding.SkipBreaks(text, ref next, end);
        if (next >= end || StartsKeyOfParent(next))
            return false;
        int length = value.Length;
        while (length > kept && value[length - 1] is ' ' or '\t')
            length--;
        value.Length = length;
        YamlFolding.AppendBreaks(value, breaks);
        Position = next;
        return true;
    }

    private bool TryAppendEscape(StringBuilder value)
    {
        int position = Position;
        if (position + 1 < end && text[position + 1] is '\r' or '\n')
        {
            position++;
            int breaks = YamlFolding.SkipBreaks(text, ref position, end);
            value.Append('\n', breaks - 1);
        }
        else if (!YamlEscapes.TryAppend(text, ref position, end, value))
        {
            return false;
        }

        Position = position;
        return true;
    }

    private MetadataList List(int depth)
    {
        int start = Position++;
        List<MetadataNode> items = [];
        while (Error is null && !Closes(']', start, depth))
        {
            Cancellation.Check();
            MetadataNode item = ReadNode(depth + 1);
            SkipSpace();
            items.Add(Error is null && Position < end && text[Position] == ':' ? Pair(item, depth) : item);
            Separate(']');
        }

        return anchors.Counted(new MetadataList(TextSpan.FromBounds(start, Position), items.ToEquatableArray()));
    }

    // [a: b] is a list of one map.
    private MetadataMap Pair(MetadataNode key, int depth)
    {
        MetadataNode value = ValueBehindColon(depth);
        return anchors.Counted(new MetadataMap(TextSpan.FromBounds(key.Span.Start, value.Span.End), [EntryOf(key, value)]));
    }

    private MetadataMap Map(int depth)
    {
        int start = Position++;
        MapBuilder entries = new(problems);
        while (Error is null && !Closes('}', start, depth))
        {
            Cancellation.Check();
            MetadataNode key = ReadNode(depth + 1);
            SkipSpace();
            if (Error is not null)
                break;
            bool hasValue = Position < end && text[Position] == ':';
            MetadataNode value = hasValue ? ValueBehindColon(depth) : Nothing();
            entries.Add(EntryOf(key, value));
            Separate('}');
        }

        YamlAnchors.Merge(entries);
        return anchors.Counted(entries.ToMap(TextSpan.FromBounds(start, Position)));
    }

    private MetadataEntry EntryOf(MetadataNode key, MetadataNode value) =>
        new(key is MetadataScalar scalar ? scalar.Text : key.Span.Of(text).ToString(), key.Span, value);

    private MetadataNode ValueBehindColon(int depth)
    {
        Position++;
        SkipSpace();
        return Position >= end || text[Position] is ',' or '}' or ']' ? Nothing() : ReadNode(depth + 1);
    }

    // Moves to the next item or over the closing bracket.
    private bool Closes(char bracket, int start, int depth)
    {
        if (depth >= MetadataLimits.Depth)
        {
            Fail(bracket, new(start, 1), "less nesting");
            return true;
        }

        SkipSpace();
        if (Position >= end || AtKeyOfParent())
        {
            Fail(bracket, new(start, 1), "a closing " + bracket);
            return true;
        }

        if (text[Position] != bracket)
            return false;
        Position++;
        return true;
    }

    private void Separate(char bracket)
    {
        SkipSpace();
        if (Error is not null || Position >= end || text[Position] == bracket || AtKeyOfParent())
            return;
        if (text[Position] == ',')
            Position++;
        else
            Fail(bracket, new(Position, 1), "a comma or a closing " + bracket);
    }

    private void SkipSpace()
    {
        while (Position < end)
        {
            if (text[Position] is ' ' or '\t' or '\r' or '\n')
                Position++;
            else if (text[Position] == '#' && text[Position - 1] is ' ' or '\t' or '\r' or '\n')
                Position = LineEnd(Position);
            else
                break;
        }
    }

    private bool AtKeyOfParent() => text[Position - 1] is '\r' or '\n' or ' ' && StartsKeyOfParent(Position);

    // Whether a line starts here that has a key and is not deeper than the one this value belongs to.
    private bool StartsKeyOfParent(int position)
    {
        int indent = 0;
        while (position - indent > 0 && text[position - indent - 1] == ' ' && indent <= _parentIndent)
            indent++;
        return indent <= _parentIndent
            && (position == indent || text[position - indent - 1] is '\r' or '\n')
            && char.IsLetter(text[position])
            && YamlKey.Colon(text, position, LineEnd(position)) >= 0;
    }

    private int LineEnd(int position)
    {
        while (position < end && text[position] is not ('\r' or '\n'))
            position++;
        return position;
    }

    private T Fail<T>(T result, TextSpan span, string expected)
    {
        Error ??= (span, expected);
        return result;
    }
}
