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
        byte[] content = Content(sections);
        using BinaryWriter header = new(output);
        header.Write(LexiconFormat.Magic);
        header.Write(LexiconFormat.Version);
        header.Write(content.Length);
        using DeflateStream deflated = new(output, CompressionLevel.SmallestSize);
        deflated.Write(content);
    }

    private static byte[] Content(IReadOnlyList<SectionSource> sections)
    {
        using MemoryStream content = new();
        using BinaryWriter writer = new(content);
        writer.Write(sections.Count);
        foreach (SectionSource section in sections)
        {
            writer.Write(section.Name);
            writer.Write(section.CaseCounts);
            WriteSection(writer, section.Meanings);
        }

        return content.ToArray();
    }

    private static void WriteSection(BinaryWriter writer, IReadOnlyDictionary<string, string> meanings)
    {
        string[] values = [.. meanings.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        writer.Write(values.Length);
        foreach (string value in values)
            writer.Write(value);

        HashSet<string> beginnings = [.. meanings.Keys.SelectMany(Beginnings)];
        string[] phrases = [.. meanings.Keys.Union(beginnings, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        writer.Write(phrases.Length);
        foreach (string phrase in phrases)
            writer.Write(checked((ushort)phrase.Length));
        foreach (string phrase in phrases)
            writer.Write(checked((ushort)(meanings.TryGetValue(phrase, out string? value) ? Array.BinarySearch(values, value, StringComparer.Ordinal) + 1 : 0)));
        foreach (string phrase in phrases)
            writer.Write(beginnings.Contains(phrase));

        string keys = string.Concat(phrases);
        writer.Write(keys.Length);
        foreach (char c in keys)
            writer.Write((ushort)c);
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
}
