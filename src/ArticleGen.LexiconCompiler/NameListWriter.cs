using System;
using System.Collections.Generic;
using System.IO;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.LexiconCompiler;

/// <summary>Writes the name lists: which of them have a name, or one that begins so.</summary>
internal static class NameListWriter
{
    /// <summary>Every word of an article is looked up, and a name found by chance is taken for evidence: one in some four thousand.</summary>
    private const int SpareBits = 12;

    public static void Write(Stream output, IReadOnlyList<SectionSource> sections)
    {
        Dictionary<string, ushort> names = new(StringComparer.Ordinal);
        foreach (SectionSource section in sections)
        {
            foreach ((string name, string meaning) in section.Meanings)
            {
                int list = Array.IndexOf(NameListFormat.Lists, section.Name + " " + meaning);
                if (list < 0)
                    throw new LexiconSyntaxException($"lists/{section.Name}.txt: error LEX002: there is no list «{section.Name} {meaning}»; the lists are {string.Join(", ", NameListFormat.Lists)}");
                names[name] = (ushort)(names.GetValueOrDefault(name) | (1 << list));
                for (int i = 1; i < name.Length; i++)
                {
                    if (PhraseFolding.IsBoundary(name[i - 1], name[i]))
                        names[name[..i]] = (ushort)(names.GetValueOrDefault(name[..i]) | NameListFormat.Beginning);
                }
            }
        }

        PackedWordsWriter.Write(output, names, SpareBits);
    }
}
