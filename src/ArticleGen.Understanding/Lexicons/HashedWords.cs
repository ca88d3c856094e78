using System;
using System.IO;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace ArticleGen.Understanding.Lexicons;

/// <summary>A number for each of many words, found by their hashes.</summary>
internal sealed class HashedWords
{
    private readonly ushort[] _fingerprints;
    private readonly ushort[] _values;
    private readonly int _bits;

    private HashedWords(int bits)
    {
        _bits = bits;
        _fingerprints = new ushort[1 << bits];
        _values = new ushort[1 << bits];
    }

    /// <summary>The value of a word or phrase by the hash of <see cref="PhraseFolding"/>; 0 where it has none.</summary>
    public ushort this[uint hash]
    {
        get
        {
            uint spread = HashedWordsFormat.Spread(hash);
            ushort fingerprint = HashedWordsFormat.Fingerprint(spread);
            ushort[] fingerprints = _fingerprints;
            int mask = fingerprints.Length - 1;
            for (int slot = HashedWordsFormat.Slot(spread, _bits); fingerprints[slot] is var found and not 0; slot = (slot + 1) & mask)
            {
                if (found == fingerprint)
                    return _values[slot];
            }

            return 0;
        }
    }

    /// <summary>A hash of all words and values, on top of another hash.</summary>
    public uint Fingerprint(uint hash)
    {
        for (int slot = 0; slot < _values.Length; slot++)
            hash = PhraseFolding.HashNext(PhraseFolding.HashNext(hash, (char)_fingerprints[slot]), (char)_values[slot]);
        return hash;
    }

    /// <summary>Reads a table.</summary>
    /// <param name="resource">The layout of <see cref="HashedWordsFormat"/>.</param>
    /// <exception cref="InvalidDataException">It is no such table, or damaged.</exception>
    public static HashedWords Load(Stream resource)
    {
        using DeflateStream inflated = new(resource, CompressionMode.Decompress);
        int[] header = new int[3];
        Fill(inflated, MemoryMarshal.AsBytes(header.AsSpan()));
        if (header[0] != HashedWordsFormat.Magic || header[1] != HashedWordsFormat.Version || header[2] is < 1 or > HashedWordsFormat.MaxBits)
            throw new InvalidDataException("not a table of words");
        HashedWords words = new(header[2]);
        Fill(inflated, MemoryMarshal.AsBytes(words._fingerprints.AsSpan()));
        Fill(inflated, MemoryMarshal.AsBytes(words._values.AsSpan()));
        return words;
    }

    private static void Fill(Stream stream, Span<byte> content)
    {
        byte[] buffer = new byte[16 * 1024];
        while (!content.IsEmpty)
        {
            int read = stream.Read(buffer, 0, Math.Min(buffer.Length, content.Length));
            if (read == 0)
                throw new InvalidDataException("damaged");
            buffer.AsSpan(0, read).CopyTo(content);
            content = content.Slice(read);
        }
    }
}
