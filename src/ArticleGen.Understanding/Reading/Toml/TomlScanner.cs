using System;
using System.Collections.Generic;
using System.Text;
using ArticleGen.Understanding.Reading.Metadata;
using ArticleGen.Understanding.Reading.Yaml;

namespace ArticleGen.Understanding.Reading.Toml;

/// <summary>Reads the keys and values of TOML.</summary>
/// <param name="text">The file text.</param>
/// <param name="span">The part of it that is TOML.</param>
/// <param name="problems">Where to report keys that stand twice in an inline table.</param>
internal sealed class TomlScanner(string text, TextSpan span, ProblemList problems)
{
    /// <summary>Where the next character is read.</summary>
    public int Position { get; private set; } = span.Start;

    /// <summary>What is wrong, or <see langword="null"/>: what was expected and where.</summary>
    public (TextSpan Span, string Expected)? Error { get; set; }

    /// <summary>The next character; a line break at the end.</summary>
    public char Current => Position < span.End ? text[Position] : '\n';

    /// <summary>Moves over blank lines and comments.</summary>
    public void SkipLines()
    {
        while (Position < span.End)
        {
            Cancellation.CheckAt(Position);
            if (text[Position] is ' ' or '\t' or '\r' or '\n')
                Position++;
            else if (text[Position] == '#')
                SkipToLineEnd();
            else
                break;
        }
    }

    /// <summary>Moves to the end of the line.</summary>
    public void SkipToLineEnd()
    {
        while (Current is not ('\r' or '\n'))
        {
            Cancellation.CheckAt(Position);
            Position++;
        }
    }

    /// <summary>Moves over a text if it stands here.</summary>
    public bool TryTake(string taken)
    {
        if (Position + taken.Length > span.End || string.CompareOrdinal(text, Position, taken, 0, taken.Length) != 0)
            return false;
        Position += taken.Length;
        return true;
    }

    /// <summary>Moves over a character, or fails.</summary>
    public bool Expect(char expected, string description)
    {
        SkipSpace();
        if (Current == expected && Position < span.End)
        {
            Position++;
            return true;
        }

        Fail(RestOfLine(), description);
        return false;
    }

    /// <summary>Fails where more than a comment follows on the line.</summary>
    public void RequireEndOfLine()
    {
        if (Error is not null)
            return;
        SkipSpace();
        if (Current is not ('#' or '\r' or '\n'))
            Fail(RestOfLine(), "the end of the line");
    }

    /// <summary>Reads a key with its dots.</summary>
    public List<(string Key, TextSpan Span)> ReadKey()
    {
        List<(string Key, TextSpan Span)> path = [];
        do
        {
            SkipSpace();
            int start = Position;
            if (path.Count == MetadataLimits.Depth)
            {
                Fail(RestOfLine(), "less nesting");
                break;
            }

            if (Current is '"' or '\'')
            {
                MetadataScalar quoted = ReadText();
                path.Add((quoted.Text, quoted.Span));
            }
            else
            {
                while (Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')
                    Position++;
                path.Add((text.Substring(start, Position - start), TextSpan.FromBounds(start, Position)));
            }

            if (Position == start)
                Fail(RestOfLine(), "key = value");
            SkipSpace();
        }
        while (Error is null && TryTake("."));
        return path;
    }

    /// <summary>Reads a value.</summary>
    /// <param name="depth">How many arrays and tables are around it.</param>
    public MetadataNode ReadValue(int depth)
    {
        SkipSpace();
        if (depth >= MetadataLimits.Depth)
            Fail(new(Position, Math.Min(1, span.End - Position)), "less nesting");
        return Error is not null ? Nothing() : Current switch
        {
            '"' or '\'' => ReadText(),
            '[' => ReadArray(depth),
            '{' => ReadInlineTable(depth),
            _ => ReadLiteral(),
        };
    }

    private MetadataScalar Nothing() => new(new(Position, 0), MetadataKind.Null, "");

    private MetadataScalar ReadLiteral()
    {
        int start = Position;
        while (Current is not (',' or ']' or '}' or '#' or '\r' or '\n'))
            Position++;
        TextSpan literal = Whitespace.Trim(text, TextSpan.FromBounds(start, Position));
        string value = literal.Of(text).ToString();
        MetadataKind kind = KindOf(value);
        if (kind == MetadataKind.Null)
            Fail(literal.IsEmpty ? RestOfLine() : literal, "a value; a text stands in quotation marks");
        return new(literal, kind, value);
    }

    private static MetadataKind KindOf(string value)
    {
        if (value is "true" or "false")
            return MetadataKind.Boolean;
        if (value is "inf" or "+inf" or "-inf" or "nan" or "+nan" or "-nan")
            return MetadataKind.Text;
        if (NumberText.TryParse(value, out _))
            return MetadataKind.Number;
        if (DateText.TryParse(value, DateOrder.Unknown, out _))
            return MetadataKind.Date;
        bool isTime = value.Length >= 5 && char.IsDigit(value[0]) && value[2] == ':';
        return isTime ? MetadataKind.Text : MetadataKind.Null;
    }

    private MetadataList ReadArray(int depth)
    {
        int start = Position++;
        List<MetadataNode> items = [];
        while (Error is null)
        {
            Cancellation.Check();
            SkipLines();
            if (TryTake("]"))
                break;
            if (Position >= span.End)
            {
                Fail(new(start, 1), "a closing ]");
                break;
            }

            items.Add(ReadValue(depth + 1));
            SkipLines();
            if (Error is null && !TryTake(",") && Current != ']')
                Fail(new(Position, Math.Min(1, span.End - Position)), "a comma or a closing ]");
        }

        return new(TextSpan.FromBounds(start, Position), items.ToEquatableArray());
    }

    private MetadataMap ReadInlineTable(int depth)
    {
        int start = Position++;
        TomlTable table = new(new(start, 0));
        SkipLines();
        while (Error is null && !TryTake("}"))
        {
            Cancellation.Check();
            List<(string Key, TextSpan Span)> path = ReadKey();
            if (Error is not null || !Expect('=', "key = value"))
                break;
            MetadataNode value = ReadValue(depth + path.Count);
            if (Error is null)
                TomlKeys.Add(table, path, value, problems);
            SkipLines();
            if (Error is null && !TryTake(",") && Current != '}')
                Fail(new(Position, Math.Min(1, span.End - Position)), "a comma or a closing }");
            SkipLines();
        }

        return table.ToMap() with { Span = TextSpan.FromBounds(start, Position) };
    }

    private MetadataScalar ReadText()
    {
        char quote = Current;
        bool isMultiline = TryTake(new string(quote, 3));
        if (!isMultiline)
            Position++;
        else if (!TryTake("\r\n"))
            TryTake("\n");
        int start = Position;
        StringBuilder value = new();
        while (Position < span.End && (isMultiline || Current is not ('\r' or '\n')))
        {
            Cancellation.CheckAt(Position);
            if (Current == quote && (!isMultiline || Closes(quote)))
                return Close(quote, isMultiline, start, value);
            if (Current != '\\' || quote == '\'')
            {
                AppendCharacter(value);
            }
            else if (!TryAppendEscape(value, isMultiline))
            {
                Fail(new(Position, 1), "a known escape behind the backslash");
                return new(TextSpan.FromBounds(start, Position), MetadataKind.Text, value.ToString());
            }
        }

        Position = start;
        SkipToLineEnd();
        Fail(TextSpan.FromBounds(start - (isMultiline ? 3 : 1), Position), isMultiline ? "three closing quotation marks" : "a closing quotation mark");
        return new(TextSpan.FromBounds(start, Position), MetadataKind.Text, value.ToString());
    }

    private bool Closes(char quote) => Position + 2 < span.End && text[Position + 1] == quote && text[Position + 2] == quote;

    // Up to two quotation marks may stand before the closing ones.
    private MetadataScalar Close(char quote, bool isMultiline, int start, StringBuilder value)
    {
        for (int extra = 0; isMultiline && extra < 2 && Position + 3 < span.End && text[Position + 3] == quote; extra++)
        {
            value.Append(quote);
            Position++;
        }

        TextSpan content = TextSpan.FromBounds(start, Position);
        Position += isMultiline ? 3 : 1;
        return new(content, MetadataKind.Text, value.ToString());
    }

    private void AppendCharacter(StringBuilder value)
    {
        if (Current == '\r' && Position + 1 < span.End && text[Position + 1] == '\n')
            Position++;
        value.Append(text[Position++]);
    }

    private bool TryAppendEscape(StringBuilder value, bool isMultiline)
    {
        int position = Position;
        bool isEscape = YamlEscapes.TryAppend(text, ref position, span.End, value);
        if (!isEscape || text[Position + 1] == ' ')
        {
            value.Length -= isEscape ? 1 : 0;
            position = Position + 1;
            if (!isMultiline || !IsBlankToLineEnd(position))
                return false;
            while (position < span.End && text[position] is ' ' or '\t' or '\r' or '\n')
                position++;
        }

        Position = position;
        return true;
    }

    private bool IsBlankToLineEnd(int position)
    {
        while (position < span.End && text[position] is ' ' or '\t')
            position++;
        return position < span.End && text[position] is '\r' or '\n';
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\t')
            Position++;
    }

    private TextSpan RestOfLine()
    {
        int end = Position;
        while (end < span.End && text[end] is not ('\r' or '\n'))
        {
            Cancellation.CheckAt(end);
            end++;
        }

        TextSpan rest = Whitespace.Trim(text, TextSpan.FromBounds(Position, end));
        return rest;
    }

    private void Fail(TextSpan place, string expected) => Error ??= (place, expected);
}
