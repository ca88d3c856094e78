using System;
using System.Globalization;

namespace ArticleGen.CompilerServices
{
    /// <summary>Reads the compact tables of generated code.</summary>
    internal struct TableReader
    {
        private readonly byte[] _table;
        private readonly string _text;
        private int _position;

        internal TableReader(string table)
            : this(PackedBytes.Unpack(table), 0, "")
        {
        }

        private TableReader(byte[] table, int position, string text)
        {
            _table = table;
            _position = position;
            _text = text;
        }

        /// <summary>Reads from a position of a table on, where strings may be slices of a text.</summary>
        internal static TableReader At(string table, int position, string text) => new TableReader(PackedBytes.Unpack(table), position, text);

        /// <summary>Goes on reading where strings may be slices of a text.</summary>
        internal TableReader With(string text) => new TableReader(_table, _position, text);

        /// <summary>Where the next byte stands.</summary>
        internal int Position => _position;

        internal byte ReadByte() => _table[_position++];

        /// <summary>A number, seven bits a byte, the lowest ones first; the highest bit says that more follow.</summary>
        internal int ReadNumber()
        {
            int number = 0;
            int shift = 0;
            while (true)
            {
                byte part = _table[_position++];
                number |= (part & 0x7F) << shift;
                if (part < 0x80)
                    return number;
                shift += 7;
            }
        }

        /// <summary>A number that may be negative: small ones of either sign are short.</summary>
        internal int ReadSigned()
        {
            int value = ReadNumber();
            return unchecked((int)((uint)value >> 1) ^ -(value & 1));
        }

        internal string ReadString() => ReadStringOrNull("") ?? "";

        /// <param name="key">What a string may be a slice of, beside the text.</param>
        internal string? ReadStringOrNull(string key)
        {
            int head = ReadNumber();
            int length = head >> TableFormat.StringBits;
            switch (head & ((1 << TableFormat.StringBits) - 1))
            {
                case TableFormat.Null:
                    return null;
                case TableFormat.SliceOfText:
                    return _text.Substring(ReadNumber(), length);
                case TableFormat.SliceOfKey:
                    return key.Substring(ReadNumber(), length);
                default:
                    char[] characters = new char[length];
                    for (int i = 0; i < characters.Length; i++)
                        characters[i] = (char)ReadNumber();
                    return new string(characters);
            }
        }

        /// <summary>A slice of the text that ends at a position.</summary>
        internal string ReadSliceBefore(int end)
        {
            int length = ReadNumber();
            return _text.Substring(end - length, length);
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

        /// <summary>The number of a Wikidata item, or 0 and what else it is.</summary>
        internal string? ReadWikidataId()
        {
            int item = ReadNumber();
            return item == 0 ? ReadStringOrNull("") : "Q" + item.ToString(CultureInfo.InvariantCulture);
        }

        /// <summary>Scale and sign with the digits, or 0 and a number too long for that.</summary>
        internal decimal ReadDecimal()
        {
            int head = ReadNumber();
            if (head == 0)
                return decimal.Parse(ReadString(), NumberStyles.Number, CultureInfo.InvariantCulture);
            return new decimal(ReadNumber(), 0, 0, (head & 1) == 0, (byte)((head >> 1) - 1));
        }

        internal int? ReadPart()
        {
            int part = ReadNumber();
            return part == 0 ? (int?)null : part - 1;
        }

        internal DateTimeOffset? ReadInstant()
        {
            int days = ReadNumber();
            if (days == 0)
                return null;
            long ticks = ((days - 1) * TimeSpan.TicksPerDay) + (ReadNumber() * TimeSpan.TicksPerSecond);
            ticks += ReadNumber();
            return new DateTimeOffset(ticks, TimeSpan.FromMinutes(ReadSigned()));
        }
    }
}
