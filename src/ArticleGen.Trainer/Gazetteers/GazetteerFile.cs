using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Gazetteers;

/// <summary>A section of <c>lexicons/</c> in the making: every name once, the first meaning given to it wins.</summary>
internal sealed class GazetteerFile
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<(string Names, string Meaning)> _entries = [];

    /// <summary>Adds those names that no earlier entry has.</summary>
    /// <param name="names">Forms of one entry.</param>
    /// <param name="meaning">What they mean.</param>
    public void Add(IEnumerable<string> names, string meaning)
    {
        string joined = string.Join(" | ", names.Where(IsUsable).Where(name => _names.Add(PhraseFolding.Fold(name))));
        if (joined.Length > 0)
            _entries.Add((joined, meaning));
    }

    /// <summary>Writes the section, grouped by meaning or with one meaning per line.</summary>
    /// <param name="path">The file.</param>
    /// <param name="comment">What it holds and where that comes from.</param>
    /// <param name="grouped">Whether entries with the same meaning stand together under it.</param>
    public void Write(string path, string comment, bool grouped)
    {
        StringBuilder text = new();
        text.Append("# ").Append(comment).Append("\n# Made by «dotnet run --project src/ArticleGen.Trainer -- gazetteers»; extend the neighbouring sections instead.\n");
        if (grouped)
        {
            foreach (IGrouping<string, (string Names, string Meaning)> group in _entries.GroupBy(static entry => entry.Meaning, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
            {
                if (group.Key.Length > 0)
                    text.Append('[').Append(group.Key).Append("]\n");
                foreach ((string names, _) in group.OrderBy(static entry => entry.Names, StringComparer.Ordinal))
                    text.Append(names).Append('\n');
            }
        }
        else
        {
            foreach ((string names, string meaning) in _entries.OrderBy(static entry => entry.Names, StringComparer.Ordinal))
                text.Append(names).Append(" = ").Append(meaning).Append('\n');
        }

        File.WriteAllText(path, text.ToString());
    }

    /// <summary>Names in Latin script that a text can hold as they stand.</summary>
    private static bool IsUsable(string name) =>
        name.Length >= 2 && name.All(static c => c < 0x250 || c is >= '\u1E00' and <= '\u1EFF' or '’') && name.IndexOfAny(['|', '=', '[', ']', '(', ',', '/', ';', '?']) < 0;
}
