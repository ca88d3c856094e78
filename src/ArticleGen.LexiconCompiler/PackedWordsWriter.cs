using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.LexiconCompiler;

/// <summary>Writes words in the layout of <see cref="PackedWordsFormat"/>.</summary>
internal static class PackedWordsWriter
{
    /// <param name="output">Takes the table.</param>
    /// <param name="words">The folded words with their values. Of words with the same key the first one counts.</param>
    /// <param name="spareBits">How many bits of a hash to keep beyond those that number the words: one look-up in 2 to this power finds what is not there.</param>
    public static void Write(Stream output, IReadOnlyDictionary<string, ushort> words, int spareBits)
    {
        int keyBits = PackedWordsFormat.KeyBits(words.Count, spareBits);
        SortedDictionary<uint, ushort> keys = [];
        foreach ((string word, ushort value) in words.OrderBy(static word => word.Key, StringComparer.Ordinal))
            keys.TryAdd(PackedWordsFormat.Key(PhraseFolding.Hash(word), keyBits), value);
        RiceWriter code = new(PackedWordsFormat.PlainBits(keys.Count, keyBits));
        uint before = 0;
        foreach (uint key in keys.Keys)
        {
            code.Write(key - before);
            before = key;
        }

        byte[] bytes = code.ToArray();
        using DeflateStream deflated = new(output, CompressionLevel.SmallestSize);
        using BinaryWriter writer = new(deflated);
        writer.Write(PackedWordsFormat.Magic);
        writer.Write(PackedWordsFormat.Version);
        writer.Write(keys.Count);
        writer.Write(keyBits);
        writer.Write(bytes.Length);
        writer.Write(bytes);
        foreach (ushort value in keys.Values)
            writer.Write((byte)value);
        foreach (ushort value in keys.Values)
            writer.Write((byte)(value >> 8));
    }
}
