using System;
using System.Collections.Generic;
using System.Text;
using ArticleGen.Understanding.Reading.Metadata;
using ArticleGen.Understanding.Reading.Yaml;

namespace ArticleGen.Understanding.Reading.Json;

/// <summary>
/// Reads an object of JSON (RFC 8259) and what people write for it (JSON5): comments, trailing commas, keys without and texts in single
/// quotation marks. Reading ends at the first mistake, which is reported; what stands before it counts. In a script, what is no literal is
/// left out and the rest read.
/// </summary>
/// <param name="text">The file text.</param>
/// <param name="end">Where the text ends.</param>
/// <param name="problems">Where to report.</param>
/// <param name="isScript">Whether the object stands in JavaScript, where values may be expressions.</param>
internal sealed class JsonReader(string text, int end, ProblemList problems, bool isScript = false)
{
    private bool _hasFailed;

    /// <summary>Where the next character is read.</summary>
    public int Position { get; private set; }

    /// <summary>Reads an object.</summary>
    /// <param name="start">Its opening brace.</param>
    public MetadataMap Read(int start)
    {
        Position = start;
        return ReadObject(depth: 0);
    }

    private MetadataNode ReadValue(int depth)
    {
        SkipSpace();
        if (depth >= MetadataLimits.Depth)
            Fail("less nesting");
        if (_hasFailed || Position >= end)
            return new MetadataScalar(new(Position, 0), MetadataKind.Null, "");
        return text[Position] switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' or '\'' or '`' => ReadText(),
            _ => ReadLiteral(),
        };
    }

    private MetadataMap ReadObject(int depth)
    {
        int start = Position++;
        MapBuilder entries = new(problems);
        for (SkipSpace(); !_hasFailed && !Take('}'); SkipSpace())
        {
            Cancellation.Check();
            MetadataScalar key = Position < end && text[Position] is '"' or '\'' ? ReadText() : ReadLiteral();
            SkipSpace();
            if (key.Text.Length == 0 || !Take(':'))
            {
                if (isScript && !_hasFailed && Position < end)
                {
                    SkipExpression();
                    Take(',');
                    continue;
                }

                Fail(Position >= end ? "a closing }" : "\"key\": value");
                break;
            }

            MetadataNode value = ReadValue(depth + 1);
            if (!_hasFailed && IsWhole(value))
                entries.Add(new(key.Text, key.Span, value));
            SkipSpace();
            if (!Take(',') && (Position >= end || text[Position] != '}'))
                Fail("a comma or a closing }");
        }

        return entries.ToMap(TextSpan.FromBounds(start, Position));
    }

    private MetadataList ReadArray(int depth)
    {
        int start = Position++;
        List<MetadataNode> items = [];
        for (SkipSpace(); !_hasFailed && !Take(']'); SkipSpace())
        {
            Cancellation.Check();
            MetadataNode value = ReadValue(depth + 1);
            if (!_hasFailed && IsWhole(value))
                items.Add(value);
            SkipSpace();
            if (!Take(',') && (Position >= end || text[Position] != ']'))
                Fail("a comma or a closing ]");
        }

        return new(TextSpan.FromBounds(start, Position), items.ToEquatableArray());
    }

    // An expression is none: its value is known to whoever runs it.
    private bool IsWhole(MetadataNode value)
    {
        if (!isScript)
            return true;
        int start = Position;
        SkipExpression();
        bool isLiteral = value is not MetadataScalar scalar || text[scalar.Span.Start - 1] is '"' or '\'' || (text[scalar.Span.Start - 1] == '`' ? scalar.Text.IndexOf("${", StringComparison.Ordinal) < 0 : scalar.Kind is not MetadataKind.Text);
        return isLiteral && TextSpan.FromBounds(start, Position).Of(text).ToString().Trim() is "" or "as const";
    }

    // Up to the comma or the bracket that ends a value.
    private void SkipExpression()
    {
        int depth = 0;
        for (; Position < end; Position++)
        {
            char c = text[Position];
            if (c is '"' or '\'' or '`')
            {
                for (Position++; Position < end && text[Position] != c; Position++)
                    Position += text[Position] == '\\' ? 1 : 0;
            }
            else if (depth == 0 && c is ',' or '}' or ']')
            {
                return;
            }
            else
            {
                depth += c is '{' or '[' or '(' ? 1 : c is '}' or ']' or ')' ? -1 : 0;
            }
        }

        Position = Math.Min(Position, end);
    }

    private MetadataScalar ReadLiteral()
    {
        int start = Position;
        while (Position < end && text[Position] is not (',' or ':' or '{' or '}' or '[' or ']' or '"' or '\r' or '\n' or ' ' or '\t'))
            Position++;
        TextSpan span = TextSpan.FromBounds(start, Position);
        if (span.IsEmpty)
            Fail("a value");
        string value = span.Of(text).ToString();
        return new(span, YamlSchema.KindOf(value), value);
    }

    private MetadataScalar ReadText()
    {
        char quote = text[Position];
        int start = ++Position;
        StringBuilder value = new();
        while (Position < end && text[Position] != quote && (quote == '`' || text[Position] is not ('\r' or '\n')))
        {
            if (text[Position] != '\\')
            {
                value.Append(text[Position++]);
                continue;
            }

            int position = Position;
            if (position + 1 < end && text[position + 1] is '\'' or '`')
            {
                value.Append(text[position + 1]);
                position += 2;
            }
            else if (!YamlEscapes.TryAppend(text, ref position, end, value))
            {
                Fail("a known escape behind the backslash");
                break;
            }

            Position = position;
        }

        TextSpan span = TextSpan.FromBounds(start, Position);
        if (!Take(quote))
            Fail("a closing quotation mark");
        return new(span, MetadataKind.Text, value.ToString());
    }

    private bool Take(char expected)
    {
        if (Position >= end || text[Position] != expected)
            return false;
        Position++;
        return true;
    }

    private void SkipSpace()
    {
        while (Position < end)
        {
            if (text[Position] is ' ' or '\t' or '\r' or '\n')
                Position++;
            else if (text[Position] == '/' && Position + 1 < end && text[Position + 1] is '/' or '*')
                SkipComment();
            else
                break;
        }
    }

    private void SkipComment()
    {
        if (text[Position + 1] == '*')
        {
            int close = text.IndexOf("*/", Position + 2, end - Position - 2, StringComparison.Ordinal);
            Position = close < 0 ? end : close + 2;
            return;
        }

        while (Position < end && text[Position] is not ('\r' or '\n'))
            Position++;
    }

    private void Fail(string expected)
    {
        if (!_hasFailed)
            problems.Add(ProblemKind.MalformedFrontMatter, new(Position, Position < end ? 1 : 0), expected);
        _hasFailed = true;
    }
}
