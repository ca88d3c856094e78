using System.Collections.Generic;
using System.IO;
using System.Linq;
using ArticleGen.LexiconCompiler;
using ArticleGen.Understanding.Lexicons;
using Xunit;

namespace ArticleGen.Trainer.Tests;

public sealed class PackedWordsTests
{
    [Fact]
    public void Words_read_back_have_their_values_and_others_have_none()
    {
        Dictionary<string, ushort> words = Enumerable.Range(1, 500).ToDictionary(static i => "word" + i, static i => (ushort)i);
        PackedWords read = PackedWords.Load(new MemoryStream(Table(words)));
        Assert.InRange(words.Count(word => read[PhraseFolding.Hash(word.Key)] == word.Value), words.Count - 4, words.Count);
        Assert.InRange(Enumerable.Range(501, 10_000).Count(i => read[PhraseFolding.Hash("word" + i)] != 0), 0, 10_000 / 128);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(20_000)]
    public void A_table_may_have_any_number_of_words(int count)
    {
        Dictionary<string, ushort> words = Enumerable.Range(1, count).ToDictionary(static i => "name" + i, static i => (ushort)((i * 7919) | 1));
        PackedWords read = PackedWords.Load(new MemoryStream(Table(words)));
        int right = words.Count(word => read[PhraseFolding.Hash(word.Key)] == word.Value);
        Assert.InRange(right, count - (count / 128), count);
    }

    [Fact]
    public void A_word_costs_less_than_its_hash()
    {
        Dictionary<string, ushort> words = Enumerable.Range(1, 20_000).ToDictionary(static i => "name" + i, static _ => (ushort)1);
        Assert.InRange(Table(words).Length, 0, words.Count * 3 / 2);
    }

    [Fact]
    public void A_table_that_was_cut_is_refused()
    {
        byte[] table = Table(Enumerable.Range(1, 2_000).ToDictionary(static i => "name" + i, static i => (ushort)i));
        Assert.Throws<InvalidDataException>(() => PackedWords.Load(new MemoryStream(table[..(table.Length / 2)])));
    }

    [Fact]
    public void What_is_no_table_is_refused() =>
        Assert.Throws<InvalidDataException>(static () => PackedWords.Load(new MemoryStream([1, 2, 3, 4])));

    private static byte[] Table(Dictionary<string, ushort> words)
    {
        using MemoryStream stream = new();
        PackedWordsWriter.Write(stream, words, spareBits: 8);
        return stream.ToArray();
    }
}
