using System;
using System.IO;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ArticleGen.Understanding.Lexicons;

/// <summary>Reads what <see cref="LexiconFormat"/> deflates, whole rows of numbers at once.</summary>
internal sealed class LexiconReader
{
    private readonly byte[] _content;
    private int _position;

    /// <summary>Inflates a lexicon.</summary>
    /// <param name="resource">The layout of <see cref="LexiconFormat"/>.</param>
    /// <exception cref="InvalidDataException">It is no lexicon, of another version or damaged.</exception>
    public LexiconReader(Stream resource)
    {
        using BinaryReader header = new(resource, Encoding.UTF8, leaveOpen: true);
        if (header.ReadInt32() != LexiconFormat.Magic || header.ReadInt32() != LexiconFormat.Version)
            throw new InvalidDataException("no lexicon of this version");
        _content = new byte[header.ReadInt32()];
        using DeflateStream inflated = new(resource, CompressionMode.Decompress);
        for (int filled = 0; filled < _content.Length;)
        {
            int read = inflated.Read(_content, filled, _content.Length - filled);
            if (read == 0)
                throw new InvalidDataException("damaged");
            filled += read;
        }
    }

    public byte ReadByte() => _content[_position++];

    public int ReadInt32() => Read<int>(1)[0];

    public string ReadString()
    {
        int length = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = ReadByte();
            length |= (part & 0x7F) << shift;
            if (part < 0x80)
                break;
        }

        string text = Encoding.UTF8.GetString(_content, _position, length);
        _position += length;
        return text;
    }

    /// <summary>The next numbers, where they stand.</summary>
    public ReadOnlySpan<T> Read<T>(int count)
        where T : unmanaged
    {
        ReadOnlySpan<byte> rest = _content.AsSpan(_position);
        int size = Unsafe.SizeOf<T>() * count;
        _position += size;
        return MemoryMarshal.Cast<byte, T>(rest.Slice(0, size));
    }
}
