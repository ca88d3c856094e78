using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using ArticleGen.Understanding.Lexicons;
using Xunit;

namespace ArticleGen.Understanding.Tests;

/// <summary>A lexicon is read as it was written; what is no lexicon is refused.</summary>
public sealed class LexiconReaderTests
{
    [Fact]
    public void Numbers_and_texts_come_back_in_their_order()
    {
        LexiconReader reader = Read(LexiconFormat.Magic, LexiconFormat.Version, 16, [1, 2, 0, 5, 0, 3, (byte)'a', 0xC3, 0xA9, 1, 1, 0, 0, 0x61, 0, 9]);
        Assert.Equal(1, reader.ReadByte());
        Assert.Equal([2, 5], reader.Read<ushort>(2).ToArray());
        Assert.Equal("aé", reader.ReadString());
        Assert.Equal(0x101, reader.ReadInt32());
        Assert.Equal("a", reader.Read<char>(1).ToString());
        Assert.Equal(9, reader.ReadByte());
    }

    [Fact]
    public void A_text_may_be_long()
    {
        byte[] content = [0x82, 0x01, .. new byte[130]];
        content.AsSpan(2).Fill((byte)'x');
        Assert.Equal(new string('x', 130), Read(LexiconFormat.Magic, LexiconFormat.Version, content.Length, content).ReadString());
    }

    public static TheoryData<int, int, int> Refused => new()
    {
        { 0, LexiconFormat.Version, 1 },
        { LexiconFormat.Magic, LexiconFormat.Version - 1, 1 },
        { LexiconFormat.Magic, LexiconFormat.Version, 2 },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Something_else_another_version_and_a_lexicon_cut_off_are_refused(int magic, int version, int length) =>
        Assert.Throws<InvalidDataException>(() => Read(magic, version, length, [1]));

    private static LexiconReader Read(int magic, int version, int length, byte[] content)
    {
        using MemoryStream resource = new();
        using (BinaryWriter header = new(resource, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            foreach (int number in (IEnumerable<int>)[magic, version, length])
                header.Write(number);
        }

        using (DeflateStream deflated = new(resource, CompressionMode.Compress, leaveOpen: true))
            deflated.Write(content);
        resource.Position = 0;
        return new(resource);
    }
}
