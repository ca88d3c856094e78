using System.Collections.Generic;
using System.IO;
using System.Linq;
using ArticleGen.LexiconCompiler;
using ArticleGen.Understanding.Lexicons;
using Xunit;

namespace ArticleGen.Trainer.Tests;

public sealed class HashedWordsTests
{
    [Fact]
    public void Words_read_back_have_their_values_and_others_have_none()
    {
        Dictionary<string, ushort> words = Enumerable.Range(1, 500).ToDictionary(static i => "word" + i, static i => (ushort)i);
        using MemoryStream stream = new();
        HashedWordsWriter.Write(stream, words);
        HashedWords read = HashedWords.Load(new MemoryStream(stream.ToArray()));
        Assert.All(words, word => Assert.Equal(word.Value, read[PhraseFolding.Hash(word.Key)]));
        Assert.InRange(Enumerable.Range(501, 10_000).Count(i => read[PhraseFolding.Hash("word" + i)] != 0), 0, 10);
    }

    [Fact]
    public void What_is_no_table_is_refused() =>
        Assert.Throws<InvalidDataException>(static () => HashedWords.Load(new MemoryStream([1, 2, 3, 4])));
}
