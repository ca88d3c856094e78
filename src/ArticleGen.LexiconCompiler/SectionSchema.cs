using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ArticleGen.Understanding;

namespace ArticleGen.LexiconCompiler;

/// <summary>Which sections lexicons have and what their phrases may mean, as <c>lexicons/sections.txt</c> says.</summary>
internal sealed class SectionSchema
{
    private const string FileName = "sections.txt";
    private const string Language = "language";
    private const string AnyMeaning = "*";
    private const string NoMeaning = "-";
    private readonly Dictionary<string, Dictionary<string, string[]>> _groups = new(StringComparer.Ordinal);

    private SectionSchema()
    {
    }

    /// <param name="folder">The folder of the lexicons.</param>
    public static SectionSchema Read(string folder)
    {
        SectionSchema schema = new();
        Dictionary<string, string[]> group = [];
        foreach (string line in File.ReadLines(Path.Combine(folder, FileName)))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
                schema._groups.Add(line.Trim('[', ']'), group = new(StringComparer.Ordinal));
            else if (line.Split(" = ") is [string section, string meanings])
                group.Add(section, meanings.Split(" | "));
        }

        return schema;
    }

    /// <summary>Refuses a folder with a section too many or too few.</summary>
    /// <param name="folder">The folder of a language, or the shared one.</param>
    /// <param name="sections">The names of its sections.</param>
    public void Check(string folder, IReadOnlyCollection<string> sections)
    {
        Dictionary<string, string[]> group = GroupOf(folder);
        if (sections.FirstOrDefault(section => !group.ContainsKey(section)) is { } unknown)
        {
            string near = group.Keys.Where(known => EditDistance.Between(known, unknown, limit: 3) < 3).Select(static known => $"; is it '{known}'?").FirstOrDefault("");
            throw new LexiconSyntaxException($"{Path.Combine(folder, unknown)}.txt(1): error LEX002: no section is called '{unknown}'{near} Rename the file, or add the section to {FileName}");
        }

        if (group.Keys.FirstOrDefault(section => !sections.Contains(section, StringComparer.Ordinal)) is { } missing)
            throw new LexiconSyntaxException($"{Path.Combine(folder, missing)}.txt(1): error LEX003: every language has every section; add this file, be it with nothing but a comment");
    }

    /// <summary>Why a phrase of a section may not mean something, or nothing.</summary>
    public string? Refuse(string folder, string section, string meaning)
    {
        string[] meanings = GroupOf(folder).GetValueOrDefault(section, [AnyMeaning]);
        bool isKnown = meanings.Contains(meaning.Length == 0 ? NoMeaning : meaning, StringComparer.Ordinal) || (meaning.Length > 0 && meanings.Contains(AnyMeaning, StringComparer.Ordinal));
        if (isKnown)
            return null;
        string known = string.Join(", ", meanings.Where(static known => known is not (AnyMeaning or NoMeaning)).Select(static known => $"[{known}]"));
        return meaning.Length == 0 ? $"give the phrase a meaning: {(known.Length > 0 ? known : "phrase = meaning")}"
            : $"no phrase of '{section}' means '{meaning}'; {(known.Length > 0 ? $"choose from {known}" : "leave the meaning out")}, or add it to {FileName}";
    }

    private Dictionary<string, string[]> GroupOf(string folder) => _groups.GetValueOrDefault(Path.GetFileName(folder)) ?? _groups[Language];
}
