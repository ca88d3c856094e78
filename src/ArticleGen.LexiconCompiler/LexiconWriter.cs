using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.LexiconCompiler;

/// <summary>Writes sections in the layout of <see cref="LexiconFormat"/>.</summary>
internal static class LexiconWriter
{
    public static void Write(Stream output, IReadOnlyList<SectionSource> sections)
    {
        using DeflateStream deflated = new(output, CompressionLevel.SmallestSize);
        using BinaryWriter writer = new(deflated);
        writer.Write(LexiconFormat.Magic);
        writer.Write(LexiconFormat.Version);
        writer.Write(sections.Count);
        foreach (SectionSource section in sections)
        {
            writer.Write(section.Name);
            writer.Write(section.CaseCounts);
            WriteSection(writer, section.Meanings);
        }
    }

    private static void WriteSection(BinaryWriter writer, IReadOnlyDictionary<string, string> meanings)
    {
        string[] values = [.. meanings.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        writer.Write(values.Length);
        foreach (string value in values)
            writer.Write(value);

        HashSet<string> beginnings = [.. meanings.Keys.SelectMany(Beginnings)];
        string[] phrases = [.. meanings.Keys.Union(beginnings, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string keys = string.Concat(phrases);
        writer.Write(keys.Length);
        foreach (char c in keys)
            writer.Write((ushort)c);

        writer.Write(phrases.Length);
        int keyStart = 0;
        foreach (string phrase in phrases)
        {
            writer.Write(keyStart);
            writer.Write(checked((ushort)phrase.Length));
            writer.Write(checked((ushort)(meanings.TryGetValue(phrase, out string? value) ? Array.BinarySearch(values, value, StringComparer.Ordinal) + 1 : 0)));
            writer.Write(beginnings.Contains(phrase));
            keyStart += phrase.Length;
        }

        int[] slots = Slots(phrases);
        writer.Write(slots.Length);
        foreach (int slot in slots)
            writer.Write(slot);
    }

    /// <summary>Where a lookup that grows word by word stops on its way to the whole phrase.</summary>
    private static IEnumerable<string> Beginnings(string phrase)
    {
        for (int i = 1; i < phrase.Length; i++)
        {
            if (PhraseFolding.IsBoundary(phrase[i - 1], phrase[i]))
                yield return phrase[..i];
        }
    }

    private static int[] Slots(string[] phrases)
    {
        int size = 4;
        while (size < phrases.Length * 3 / 2)
            size *= 2;
        int[] slots = new int[size];
        for (int i = 0; i < phrases.Length; i++)
        {
            int slot = (int)(PhraseFolding.Hash(phrases[i]) & (uint)(size - 1));
            while (slots[slot] != 0)
                slot = (slot + 1) & (size - 1);
            slots[slot] = i + 1;
        }

        return slots;
    }
}
