using System;
using System.IO;
using System.IO.Compression;

namespace ArticleGen.Understanding.Lexicons;

/// <summary>A number for each of many words, found by their hashes, in a file of few bits a word.</summary>
internal sealed class PackedWords
{
    private readonly uint[] _keys;
    private readonly ushort[] _values;
    private readonly int _keyBits;
    private readonly int _slotShift;

    private PackedWords(int words, int keyBits)
    {
        int slotBits = Math.Min(keyBits, PackedWordsFormat.SlotBits(words));
        _keyBits = keyBits;
        _slotShift = keyBits - slotBits;
        _keys = new uint[1 << slotBits];
        _values = new ushort[1 << slotBits];
    }

    /// <summary>The value of a word or phrase by the hash of <see cref="PhraseFolding"/>; 0 where it has none.</summary>
    public ushort this[uint hash]
    {
        get
        {
            uint key = PackedWordsFormat.Key(hash, _keyBits);
            return _values[SlotOf(key)];
        }
    }

    /// <summary>A hash of all words and values, on top of another hash.</summary>
    public uint Fingerprint(uint hash)
    {
        for (int slot = 0; slot < _values.Length; slot++)
            hash = PhraseFolding.HashNext(PhraseFolding.HashNext(PhraseFolding.HashNext(hash, (char)_keys[slot]), (char)(_keys[slot] >> 16)), (char)_values[slot]);
        return hash;
    }

    /// <summary>Reads a table.</summary>
    /// <param name="resource">The layout of <see cref="PackedWordsFormat"/>.</param>
    /// <exception cref="InvalidDataException">It is no such table, or damaged.</exception>
    public static PackedWords Load(Stream resource)
    {
        using DeflateStream inflated = new(resource, CompressionMode.Decompress);
        byte[] header = Read(inflated, 5 * sizeof(int));
        int words = BitConverter.ToInt32(header, 8);
        int keyBits = BitConverter.ToInt32(header, 12);
        int length = BitConverter.ToInt32(header, 16);
        if (BitConverter.ToInt32(header, 0) != PackedWordsFormat.Magic || BitConverter.ToInt32(header, 4) != PackedWordsFormat.Version
            || words is < 0 or > PackedWordsFormat.MaxWords || keyBits is < 1 or > PackedWordsFormat.MaxKeyBits || length < 0 || length > PackedWordsFormat.MaxWords * sizeof(int))
            throw new InvalidDataException("not a table of words");
        RiceReader keys = new(Read(inflated, length), PackedWordsFormat.PlainBits(words, keyBits));
        byte[] low = Read(inflated, words);
        byte[] high = Read(inflated, words);
        PackedWords table = new(words, keyBits);
        uint key = 0;
        for (int i = 0; i < words; i++)
        {
            key += keys.Next();
            int slot = table.SlotOf(key);
            table._keys[slot] = key + 1;
            table._values[slot] = (ushort)(low[i] | (high[i] << 8));
        }

        return table;
    }

    /// <summary>Where a key stands, or the free slot where it would. A key is kept plus 1: 0 marks a free slot.</summary>
    private int SlotOf(uint key)
    {
        int mask = _keys.Length - 1;
        int slot = (int)(key >> _slotShift) & mask;
        while (_keys[slot] != 0 && _keys[slot] != key + 1)
            slot = (slot + 1) & mask;
        return slot;
    }

    private static byte[] Read(Stream stream, int count)
    {
        byte[] content = new byte[count];
        for (int filled = 0; filled < count;)
        {
            int read = stream.Read(content, filled, count - filled);
            if (read == 0)
                throw new InvalidDataException("damaged");
            filled += read;
        }

        return content;
    }
}
