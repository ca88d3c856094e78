using System;
using System.Globalization;

namespace ArticleGen.CompilerServices
{
    /// <summary>Reads the compact tables of generated code. A string is a slice of the article, of its key, or spelled out.</summary>
    internal struct TableReader
    {
        private readonly string _table;
        private readonly string _text;
        private int _position;

        internal TableReader(string table, int position, string text)
        {
            _table = table;
            _position = position;
            _text = text;
        }

        internal int Position => _position;

        internal int ReadNumber()
        {
            char digit = _table[_position++];
            if (digit < TableFormat.FirstSmall + TableFormat.SmallNumbers)
                return digit - TableFormat.FirstSmall;
            int high = 0;
            while (digit >= TableFormat.FirstMore)
            {
                high = unchecked((high << 12) | (digit - TableFormat.FirstMore));
                digit = _table[_position++];
            }

            return unchecked((high << 14) | (digit - TableFormat.FirstLast));
        }

        internal int ReadSigned()
        {
            int value = ReadNumber();
            return unchecked((int)((uint)value >> 1) ^ -(value & 1));
        }

        internal string ReadString() => ReadStringOrNull("") ?? "";

        /// <summary>A string of the table.</summary>
        /// <param name="key">What a string may be a slice of, beside the text: the id of the entity that is being read.</param>
        internal string? ReadStringOrNull(string key)
        {
            switch (ReadNumber())
            {
                case TableFormat.Null:
                    return null;
                case TableFormat.SliceOfText:
                    return Slice(_text);
                case TableFormat.SpelledOut:
                    int length = ReadNumber();
                    _position += length;
                    return _table.Substring(_position - length, length);
                default:
                    return Slice(key);
            }
        }

        /// <summary>An id: the slug of the name, or any string.</summary>
        internal string ReadId(string name)
        {
            if (_table[_position] != TableFormat.FirstSmall)
                return ReadString();
            _position++;
            return Slug.Of(name);
        }

        internal string[] ReadStrings()
        {
            int count = ReadNumber();
            if (count == 0)
                return Array.Empty<string>();
            string[] strings = new string[count];
            for (int i = 0; i < strings.Length; i++)
                strings[i] = ReadString();
            return strings;
        }

        internal decimal ReadDecimal(string key) =>
            decimal.Parse(ReadStringOrNull(key) ?? "0", NumberStyles.Number, CultureInfo.InvariantCulture);

        internal DateTimeOffset? ReadInstant()
        {
            int days = ReadNumber();
            if (days == 0)
                return null;
            long ticks = ((days - 1) * TimeSpan.TicksPerDay) + (ReadNumber() * TimeSpan.TicksPerSecond);
            ticks += ReadNumber();
            return new DateTimeOffset(ticks, TimeSpan.FromMinutes(ReadSigned()));
        }

        private string Slice(string of)
        {
            int start = ReadNumber();
            return of.Substring(start, ReadNumber());
        }
    }
}
