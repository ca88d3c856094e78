using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using ArticleGen.CompilerServices;

namespace ArticleGen.Generator.Tables;

/// <summary>Writes the compact tables that <c>TableReader</c> of the run-time model reads; the format is explained there.</summary>
internal sealed class TableWriter
{
    private const int LongestDigits = 28;

    private readonly List<byte> _bytes = [];

    /// <summary>The table as the content of a string literal.</summary>
    public string Pack()
    {
        StringBuilder packed = new((_bytes.Count * 8 / PackedBytes.BitsPerCharacter) + 1);
        int buffer = 0;
        int bits = 0;
        foreach (byte value in _bytes)
        {
            buffer = (buffer << 8) | value;
            bits += 8;
            if (bits < PackedBytes.BitsPerCharacter)
                continue;
            bits -= PackedBytes.BitsPerCharacter;
            packed.Append(Character(buffer >> bits));
            buffer &= (1 << bits) - 1;
        }

        if (bits > 0)
            packed.Append(Character(buffer << (PackedBytes.BitsPerCharacter - bits)));
        return packed.ToString();
    }

    public void WriteByte(int value) => _bytes.Add((byte)value);

    public void WriteNumber(int number)
    {
        uint rest = unchecked((uint)number);
        while (rest >= 0x80)
        {
            WriteByte((int)(rest & 0x7F) | 0x80);
            rest >>= 7;
        }

        WriteByte((int)rest);
    }

    public void WriteSigned(int number) => WriteNumber(unchecked((number << 1) ^ (number >> 31)));

    public void WriteNull() => WriteNumber(TableFormat.Null);

    /// <summary>A slice of the article's text.</summary>
    public void WriteSlice(int start, int length)
    {
        WriteNumber((length << TableFormat.StringBits) | TableFormat.SliceOfText);
        WriteNumber(start);
    }

    /// <summary>A string spelled out.</summary>
    public void WriteString(string text)
    {
        WriteNumber((text.Length << TableFormat.StringBits) | TableFormat.SpelledOut);
        foreach (char character in text)
            WriteNumber(character);
    }

    public void WriteStringOrNull(string? text)
    {
        if (text is null)
            WriteNull();
        else
            WriteString(text);
    }

    /// <summary>A string that may be a part of another one that the reader knows.</summary>
    public void WriteKeyed(string text, string key)
    {
        int start = key.IndexOf(text, StringComparison.Ordinal);
        if (start < 0)
        {
            WriteString(text);
            return;
        }

        WriteNumber((text.Length << TableFormat.StringBits) | TableFormat.SliceOfKey);
        WriteNumber(start);
    }

    public void WriteStrings(IReadOnlyList<string> strings)
    {
        WriteNumber(strings.Count);
        foreach (string text in strings)
            WriteString(text);
    }

    public void WriteWikidataId(string id)
    {
        bool isItem = int.TryParse(id.Substring(Math.Min(1, id.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out int item)
            && item > 0 && id == "Q" + item.ToString(CultureInfo.InvariantCulture);
        WriteNumber(isItem ? item : 0);
        if (!isItem)
            WriteString(id);
    }

    public void WriteDecimal(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        int scale = (bits[3] >> 16) & 0xFF;
        if (bits[1] != 0 || bits[2] != 0 || bits[0] < 0 || scale > LongestDigits)
        {
            WriteNumber(0);
            WriteString(value.ToString(CultureInfo.InvariantCulture));
            return;
        }

        WriteNumber(((scale + 1) << 1) | (bits[3] < 0 ? 0 : 1));
        WriteNumber(bits[0]);
    }

    /// <summary>A part of a date, if it is known; not negative.</summary>
    public void WritePart(int? part) => WriteNumber(part is { } value ? value + 1 : 0);

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

    private static char Character(int value) =>
        (char)(value < PackedBytes.LowerCount ? PackedBytes.First + value : PackedBytes.Upper + (value - PackedBytes.LowerCount));
}
