using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.LexiconCompiler;

/// <summary>Writes words in the layout of <see cref="HashedWordsFormat"/>.</summary>
internal static class HashedWordsWriter
{
    /// <param name="output">Takes the table.</param>
    /// <param name="words">The folded words with their values.</param>
    public static void Write(Stream output, IReadOnlyDictionary<string, ushort> words)
    {
        int bits = 4;
        while ((1 << bits) < words.Count * 4 / 3)
            bits++;
        ushort[] fingerprints = new ushort[1 << bits];
        ushort[] values = new ushort[1 << bits];
        foreach ((string word, ushort value) in words.OrderBy(static word => word.Key, StringComparer.Ordinal))
        {
            uint spread = HashedWordsFormat.Spread(PhraseFolding.Hash(word));
            ushort fingerprint = HashedWordsFormat.Fingerprint(spread);
            int slot = HashedWordsFormat.Slot(spread, bits);
            while (fingerprints[slot] != 0 && fingerprints[slot] != fingerprint)
                slot = (slot + 1) & (fingerprints.Length - 1);
            if (fingerprints[slot] != 0)
                continue;
            fingerprints[slot] = fingerprint;
            values[slot] = value;
        }

        using DeflateStream deflated = new(output, CompressionLevel.SmallestSize);
        using BinaryWriter writer = new(deflated);
        writer.Write(HashedWordsFormat.Magic);
        writer.Write(HashedWordsFormat.Version);
        writer.Write(bits);
        foreach (ushort fingerprint in fingerprints)
            writer.Write(fingerprint);
        foreach (ushort value in values)
            writer.Write(value);
    }
}
