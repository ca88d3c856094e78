using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.LexiconCompiler;

/// <summary>
/// One section of a lexicon as people write it (see lexicons/README.md): <c>form | form = meaning</c>, <c>[meaning]</c> for the
/// lines that follow, <c>#</c> for comments, <c>!case</c> where case counts.
/// </summary>
internal sealed class SectionSource
{
    private readonly SortedDictionary<string, string> _meanings = new(StringComparer.Ordinal);

    private SectionSource(string name) => Name = name;

    public string Name { get; }

    /// <summary>Whether capitals and small letters differ.</summary>
    public bool CaseCounts { get; private set; }

    /// <summary>The folded phrases with their meanings.</summary>
    public IReadOnlyDictionary<string, string> Meanings => _meanings;

    /// <summary>Reads a section.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="schema">What it may hold.</param>
    /// <exception cref="LexiconSyntaxException">It holds something else.</exception>
    public static SectionSource Read(string path, SectionSchema schema)
    {
        SectionSource section = new(Path.GetFileNameWithoutExtension(path));
        string meaning = "";
        int number = 0;
        bool hasSource = false;
        string folder = Path.GetDirectoryName(path)!;
        foreach (string raw in File.ReadLines(path))
        {
            number++;
            string line = raw.Trim();
            hasSource |= line.StartsWith('#') && line.Contains("Source", StringComparison.Ordinal);
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line == "!case")
            {
                section.CaseCounts = true;
                continue;
            }

            if (line[0] == '[' && line[^1] == ']')
            {
                meaning = line[1..^1].Trim();
                if (schema.Refuse(folder, section.Name, meaning) is { } heading)
                    throw Error(path, number, "LEX004", heading);
                continue;
            }

            int equals = line.IndexOf(" = ", StringComparison.Ordinal);
            string forms = equals < 0 ? line : line[..equals];
            string value = equals < 0 ? meaning : line[(equals + 3)..].Trim();
            if (schema.Refuse(folder, section.Name, value) is { } reason)
                throw Error(path, number, "LEX004", reason);
            foreach (string form in forms.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                section.Add(PhraseFolding.Fold(form, section.CaseCounts), value, path, number);
        }

        return hasSource ? section : throw Error(path, 1, "LEX005", "say in a comment where the list is from: # Source: …");
    }

    private void Add(string phrase, string meaning, string path, int line)
    {
        if (!_meanings.TryAdd(phrase, meaning) && _meanings[phrase] != meaning)
            throw Error(path, line, "LEX001", $"«{phrase}» already means «{_meanings[phrase]}» in this section; keep one meaning");
    }

    private static LexiconSyntaxException Error(string path, int line, string id, string reason) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}({line}): error {id}: {reason}"));
}

/// <summary>A word list that cannot be compiled; the message has file, line and reason in the form that builds print.</summary>
internal sealed class LexiconSyntaxException(string message) : Exception(message);
