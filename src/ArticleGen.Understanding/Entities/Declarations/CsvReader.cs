using System.Collections.Generic;
using System.Text;

namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>A field of a record.</summary>
/// <param name="Value">Its text, quotation marks resolved, white space around it gone.</param>
/// <param name="Span">Where it stands in the file, quotation marks included.</param>
internal readonly record struct CsvField(string Value, TextSpan Span);

/// <summary>
/// Cuts comma-separated values into records and fields (RFC 4180). Empty lines are skipped. Semicolons, or else tabs, separate
/// where the first record has some and no commas.
/// </summary>
internal sealed class CsvReader(string text, ProblemList problems)
{
    private readonly char _separator = SeparatorOf(text);
    private int _position;

    /// <summary>Leaves out a byte order mark that a second program has written behind the first.</summary>
    public void SkipMark()
    {
        if (_position < text.Length && text[_position] == '\uFEFF')
            _position++;
    }

    /// <summary>Reads the next record that has any text.</summary>
    public bool TryRead(out List<CsvField> record)
    {
        record = [];
        while (_position < text.Length)
        {
            ReadRecord(record);
            if (record.Count > 1 || record[0].Value.Length > 0)
                return true;
            record.Clear();
        }

        return false;
    }

    private static char SeparatorOf(string text)
    {
        bool isQuoted = false;
        char separator = ',';
        foreach (char c in text)
        {
            isQuoted ^= c == '"';
            if (isQuoted)
                continue;
            if (c == ',')
                return ',';
            if (separator != ',' && c is '\r' or '\n')
                break;
            if (c == ';' || (c == '\t' && separator == ','))
                separator = c;
        }

        return separator;
    }

    private void ReadRecord(List<CsvField> record)
    {
        while (true)
        {
            Cancellation.Check();
            record.Add(ReadField());
            if (_position >= text.Length)
                return;
            char c = text[_position++];
            if (c == _separator)
                continue;
            if (c == '\r' && _position < text.Length && text[_position] == '\n')
                _position++;
            return;
        }
    }

    private CsvField ReadField()
    {
        while (_position < text.Length && text[_position] is ' ' or '\t' && text[_position] != _separator)
            _position++;
        return _position < text.Length && text[_position] == '"' ? ReadQuoted() : ReadPlain();
    }

    private CsvField ReadPlain()
    {
        int start = _position;
        while (_position < text.Length && !EndsField(text[_position]))
            _position++;
        int mark = text.IndexOf('"', start, _position - start);
        if (mark >= 0)
            problems.Add(ProblemKind.MalformedEntityFile, new(mark, 1), "a quotation mark inside a field; quote the whole field and double the mark");
        int end = _position;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(text.Substring(start, end - start), TextSpan.FromBounds(start, end));
    }

    private CsvField ReadQuoted()
    {
        int start = _position++;
        StringBuilder value = new();
        while (_position < text.Length)
        {
            Cancellation.CheckAt(_position);
            char c = text[_position++];
            if (c != '"')
            {
                value.Append(c);
                continue;
            }

            if (_position < text.Length && text[_position] == '"')
            {
                value.Append('"');
                _position++;
                continue;
            }

            TextSpan span = TextSpan.FromBounds(start, _position);
            SkipRest();
            return new(value.ToString().Trim(), span);
        }

        problems.Add(ProblemKind.MalformedEntityFile, new(start, 1), "a quotation mark that never closes");
        return new(value.ToString().Trim(), TextSpan.FromBounds(start, _position));
    }

    /// <summary>Nothing but white space may stand between a closing quotation mark and the separator.</summary>
    private void SkipRest()
    {
        while (_position < text.Length && !EndsField(text[_position]) && char.IsWhiteSpace(text[_position]))
            _position++;
        int start = _position;
        while (_position < text.Length && !EndsField(text[_position]))
            _position++;
        int end = _position;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            problems.Add(ProblemKind.MalformedEntityFile, TextSpan.FromBounds(start, end), "text behind a quoted field");
    }

    private bool EndsField(char c) => c == _separator || c is '\r' or '\n';
}
