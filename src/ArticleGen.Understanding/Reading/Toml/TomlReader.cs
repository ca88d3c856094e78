using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Toml;

/// <summary>Reads TOML 1.0. A line that is no TOML is reported and left out; the others still count.</summary>
internal sealed class TomlReader
{
    private readonly TextSpan _span;
    private readonly ProblemList _problems;
    private readonly TomlScanner _scanner;
    private readonly TomlTable _root;
    private TomlTable? _current;

    private TomlReader(string text, TextSpan span, ProblemList problems)
    {
        _span = span;
        _problems = problems;
        _scanner = new(text, span, problems);
        _root = new(span);
        _current = _root;
    }

    /// <param name="text">The file text.</param>
    /// <param name="span">The lines between the <c>+++</c> lines.</param>
    /// <param name="problems">Where to report what is no TOML.</param>
    public static MetadataMap Read(string text, TextSpan span, ProblemList problems) =>
        new TomlReader(text, span, problems).ReadDocument();

    private MetadataMap ReadDocument()
    {
        for (_scanner.SkipLines(); _scanner.Position < _span.End; _scanner.SkipLines())
        {
            Cancellation.Check();
            _scanner.Error = null;
            if (_scanner.Current == '[')
                ReadHeader();
            else
                ReadKeyValue();
            _scanner.RequireEndOfLine();
            if (_scanner.Error is not { } error)
                continue;
            _problems.Add(ProblemKind.MalformedFrontMatter, error.Span, error.Expected);
            _scanner.SkipToLineEnd();
        }

        return _root.ToMap();
    }

    private void ReadKeyValue()
    {
        List<(string Key, TextSpan Span)> path = _scanner.ReadKey();
        if (_scanner.Error is not null || !_scanner.Expect('=', "key = value"))
            return;
        MetadataNode value = _scanner.ReadValue(depth: 0);
        _scanner.RequireEndOfLine();
        if (_scanner.Error is null && _current is not null)
            TomlKeys.Add(_current, path, value, _problems);
    }

    private void ReadHeader()
    {
        bool isArray = _scanner.TryTake("[[");
        if (!isArray)
            _scanner.TryTake("[");
        List<(string Key, TextSpan Span)> path = _scanner.ReadKey();
        _current = null;
        if (_scanner.Error is not null || !_scanner.Expect(']', "a closing ]") || (isArray && !_scanner.Expect(']', "a closing ]")))
            return;
        TomlTable table = _root;
        for (int i = 0; i < path.Count - 1; i++)
        {
            if (Enter(table, path[i]) is not { } inner)
                return;
            table = inner;
        }

        _current = isArray ? AddToArray(table, path[path.Count - 1]) : Define(table, path[path.Count - 1]);
    }

    private TomlTable? Enter(TomlTable table, (string Key, TextSpan Span) key)
    {
        TomlTable.Slot? slot = table[key.Key];
        if (slot is null)
        {
            TomlTable added = new(key.Span);
            table.Add(new(key.Key, key.Span) { Table = added });
            return added;
        }

        return slot.Table ?? (slot.Tables is { } tables ? tables[tables.Count - 1] : Duplicate(key));
    }

    private TomlTable? Define(TomlTable table, (string Key, TextSpan Span) key)
    {
        if (table[key.Key] is { } slot && (slot.Table is null || slot.Table.HasHeader || slot.Table.IsDotted))
            return Duplicate(key);
        TomlTable? defined = Enter(table, key);
        if (defined is not null)
            defined.HasHeader = true;
        return defined;
    }

    private TomlTable? AddToArray(TomlTable table, (string Key, TextSpan Span) key)
    {
        TomlTable.Slot? slot = table[key.Key];
        if (slot is { Tables: null })
            return Duplicate(key);
        TomlTable added = new(key.Span) { HasHeader = true };
        if (slot is null)
            table.Add(new(key.Key, key.Span) { Tables = [added] });
        else
            slot.Tables!.Add(added);
        return added;
    }

    private TomlTable? Duplicate((string Key, TextSpan Span) key)
    {
        _problems.Add(ProblemKind.DuplicateFrontMatterKey, key.Span, key.Key);
        return null;
    }
}
