using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using ArticleGen.CompilerServices;

namespace ArticleGen.Generator.Tables;

/// <summary>Writes the compact tables that <c>TableReader</c> of the run-time model reads; the format is explained there.</summary>
internal sealed class TableWriter
{
    private readonly StringBuilder _table = new();

    public override string ToString() => _table.ToString();

    public void WriteNumber(int number)
    {
        uint value = unchecked((uint)number);
        if (value < TableFormat.SmallNumbers)
        {
            _table.Append((char)(TableFormat.FirstSmall + value));
            return;
        }

        uint high = value >> 14;
        if (high >> 12 != 0)
            _table.Append((char)(TableFormat.FirstMore + (high >> 12)));
        if (high != 0)
            _table.Append((char)(TableFormat.FirstMore + (high & 0xFFF)));
        _table.Append((char)(TableFormat.FirstLast + (value & 0x3FFF)));
    }

    public void WriteSigned(int number) => WriteNumber(unchecked((number << 1) ^ (number >> 31)));

    public void WriteNull() => WriteNumber(TableFormat.Null);

    /// <summary>A slice of the article's text.</summary>
    public void WriteSlice(int start, int length)
    {
        WriteNumber(TableFormat.SliceOfText);
        WriteNumber(start);
        WriteNumber(length);
    }

    /// <summary>A string spelled out.</summary>
    public void WriteString(string text)
    {
        WriteNumber(TableFormat.SpelledOut);
        WriteNumber(text.Length);
        _table.Append(text);
    }

    public void WriteStringOrNull(string? text)
    {
        if (text is null)
            WriteNull();
        else
            WriteString(text);
    }

    /// <summary>A string that may be part of the id of the entity being written.</summary>
    public void WriteKeyed(string? text, string key)
    {
        int start = text is null ? -1 : key.IndexOf(text, StringComparison.Ordinal);
        if (start < 0)
        {
            WriteStringOrNull(text);
            return;
        }

        WriteNumber(TableFormat.SliceOfKey);
        WriteNumber(start);
        WriteNumber(text!.Length);
    }

    public void WriteId(string id, string name)
    {
        if (Slug.Of(name) == id)
            WriteNumber(0);
        else
            WriteString(id);
    }

    public void WriteStrings(IReadOnlyList<string> strings)
    {
        WriteNumber(strings.Count);
        foreach (string text in strings)
            WriteString(text);
    }

    public void WriteDecimal(decimal value, string key) => WriteKeyed(value.ToString(CultureInfo.InvariantCulture), key);

    public void WriteInstant(DateTimeOffset? instant)
    {
        if (instant is not { } time)
        {
            WriteNumber(0);
            return;
        }

        WriteNumber(1 + (int)(time.Ticks / TimeSpan.TicksPerDay));
        WriteNumber((int)(time.Ticks % TimeSpan.TicksPerDay / TimeSpan.TicksPerSecond));
        WriteNumber((int)(time.Ticks % TimeSpan.TicksPerSecond));
        WriteSigned((int)(time.Offset.Ticks / TimeSpan.TicksPerMinute));
    }
}
