using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace ArticleGen.Understanding.Reading.Yaml;

/// <summary>Reads what stands behind a colon or a dash: plain and quoted scalars, <c>[a, b]</c> and <c>{a: b}</c>.</summary>
/// <param name="text">The file text.</param>
/// <param name="end">Where the front matter ends.</param>
internal sealed class YamlFlowReader(string text, int end)
{
    private const int DeepestNesting = 16;

    /// <summary>Where the next character is read.</summary>
    public int Position { get; private set; }

    /// <summary>What is wrong, or <see langword="null"/>: what was expected and where.</summary>
    public (TextSpan Span, string Expected)? Error { get; private set; }

    /// <summary>Reads a value that starts at a position.</summary>
    /// <param name="start">Its first character.</param>
    /// <param name="lineEnd">Where its line ends.</param>
    public YamlNode Read(int start, int lineEnd)
    {
        Position = start;
        Error = null;
        YamlNode node = ReadNode(lineEnd, depth: 0);
        if (Error is null && text[start] is '"' or '\'' or '[' or '{')
            RequireEndOfLine();
        return node;
    }

    /// <summary>Reads a quoted scalar that may be a key.</summary>
    /// <param name="start">Its quotation mark.</param>
    /// <param name="lineEnd">Where its line ends.</param>
    public YamlScalar ReadQuoted(int start, int lineEnd)
    {
        Position = start;
        Error = null;
        return Quoted(lineEnd);
    }

    private YamlNode ReadNode(int lineEnd, int depth) => text[Position] switch
    {
        '"' or '\'' => Quoted(lineEnd),
        '[' => Sequence(depth),
        '{' => Mapping(depth),
        '|' or '>' or '&' or '*' or '!' or '%' or '@' or '`' => Fail<YamlNode>(new YamlScalar(new(Position, 0), ""), new(Position, 1), "quotation marks around a value that starts so"),
        _ => Plain(lineEnd, inFlow: depth > 0),
    };

    private YamlScalar Plain(int lineEnd, bool inFlow)
    {
        int start = Position;
        while (Position < lineEnd && !EndsPlain(start, inFlow))
            Position++;
        TextSpan span = Whitespace.Trim(text, TextSpan.FromBounds(start, Position));
        return new(span, text.Substring(span.Start, span.Length));
    }

    private bool EndsPlain(int start, bool inFlow)
    {
        char c = text[Position];
        if (c == '#')
            return Position == start || text[Position - 1] is ' ' or '\t';
        if (!inFlow)
            return false;
        return c is ',' or '[' or ']' or '{' or '}' || (c == ':' && (Position + 1 == end || text[Position + 1] is ' ' or '\t' or '\r' or '\n' or ',' or ']' or '}'));
    }

    private YamlScalar Quoted(int lineEnd)
    {
        char quote = text[Position];
        int start = ++Position;
        StringBuilder value = new();
        while (Position < lineEnd)
        {
            char c = text[Position];
            if (c == quote)
            {
                if (quote == '\'' && Position + 1 < lineEnd && text[Position + 1] == '\'')
                {
                    value.Append(c);
                    Position += 2;
                    continue;
                }

                TextSpan span = TextSpan.FromBounds(start, Position);
                Position++;
                return new(span, value.ToString());
            }

            if (c == '\\' && quote == '"')
            {
                if (!TryAppendEscape(value, lineEnd))
                    return Fail(new YamlScalar(TextSpan.FromBounds(start, Position), value.ToString()), new(Position, 1), "a known escape behind the backslash");
                continue;
            }

            value.Append(c);
            Position++;
        }

        return Fail(new YamlScalar(TextSpan.FromBounds(start, lineEnd), value.ToString()), TextSpan.FromBounds(start - 1, lineEnd), "a closing quotation mark");
    }

    private bool TryAppendEscape(StringBuilder value, int lineEnd)
    {
        if (Position + 1 >= lineEnd)
            return false;
        char escape = text[Position + 1];
        int digits = escape switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
            return TryAppendCodePoint(value, digits, lineEnd);
        char resolved = escape switch
        {
            '0' => '\0',
            'a' => '\a',
            'b' => '\b',
            't' or '\t' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            'e' => '\u001B',
            ' ' or '"' or '/' or '\\' => escape,
            'N' => '\u0085',
            '_' => '\u00A0',
            'L' => '\u2028',
            'P' => '\u2029',
            _ => '\uFFFF',
        };
        if (resolved == '\uFFFF')
            return false;
        value.Append(resolved);
        Position += 2;
        return true;
    }

    private bool TryAppendCodePoint(StringBuilder value, int digits, int lineEnd)
    {
        if (Position + 2 + digits > lineEnd
            || !int.TryParse(text.Substring(Position + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int codePoint)
            || codePoint is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
            return false;
        value.Append(char.ConvertFromUtf32(codePoint));
        Position += 2 + digits;
        return true;
    }

    private YamlSequence Sequence(int depth)
    {
        int start = Position++;
        List<YamlNode> items = [];
        while (Error is null && !Closes(']', start, depth))
        {
            items.Add(ReadNode(LineEnd(), depth + 1));
            Separate(']');
        }

        return new(TextSpan.FromBounds(start, Position), items);
    }

    private YamlMapping Mapping(int depth)
    {
        int start = Position++;
        List<YamlEntry> entries = [];
        while (Error is null && !Closes('}', start, depth))
        {
            YamlScalar key = text[Position] is '"' or '\'' ? Quoted(LineEnd()) : Plain(LineEnd(), inFlow: true);
            SkipSpace();
            if (Error is null && (Position >= end || text[Position] != ':'))
                Fail(key, key.Span, "key: value");
            if (Error is not null)
                break;
            Position++;
            SkipSpace();
            YamlNode value = Position >= end || text[Position] is ',' or '}' ? new YamlScalar(new(Position, 0), "") : ReadNode(LineEnd(), depth + 1);
            entries.Add(new(key, value));
            Separate('}');
        }

        return new(TextSpan.FromBounds(start, Position), entries);
    }

    // Moves to the next item or over the closing bracket.
    private bool Closes(char bracket, int start, int depth)
    {
        SkipSpace();
        if (Position >= end || depth >= DeepestNesting)
        {
            Fail(bracket, new(start, 1), depth >= DeepestNesting ? "less nesting" : "a closing " + bracket);
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
        if (Error is not null || Position >= end || text[Position] == bracket)
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
                Position = LineEnd();
            else
                break;
        }
    }

    private int LineEnd()
    {
        int lineEnd = Position;
        while (lineEnd < end && text[lineEnd] is not ('\r' or '\n'))
            lineEnd++;
        return lineEnd;
    }

    private void RequireEndOfLine()
    {
        int lineEnd = LineEnd();
        int rest = Position;
        while (rest < lineEnd && text[rest] is ' ' or '\t')
            rest++;
        if (rest == lineEnd || (text[rest] == '#' && rest > Position))
            return;
        TextSpan span = Whitespace.Trim(text, TextSpan.FromBounds(rest, lineEnd));
        Fail(span, span, "the end of the line");
    }

    private T Fail<T>(T result, TextSpan span, string expected)
    {
        Error ??= (span, expected);
        return result;
    }
}
