using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Toml;

/// <summary>Puts values at dotted keys (TOML 1.0, "Keys").</summary>
internal static class TomlKeys
{
    /// <summary>Adds a value to a table; a key that stands twice is reported and keeps its first value.</summary>
    /// <param name="table">The table that the key is relative to.</param>
    /// <param name="path">The parts of the key.</param>
    /// <param name="value">The value.</param>
    /// <param name="problems">Where to report.</param>
    public static void Add(TomlTable table, List<(string Key, TextSpan Span)> path, MetadataNode value, ProblemList problems)
    {
        for (int i = 0; i < path.Count; i++)
        {
            (string key, TextSpan span) = path[i];
            TomlTable.Slot? slot = table[key];
            bool isLast = i == path.Count - 1;
            if (slot is null && isLast)
            {
                table.Add(new(key, span) { Value = value });
            }
            else if (slot is null)
            {
                TomlTable inner = new(span) { IsDotted = true };
                table.Add(new(key, span) { Table = inner });
                table = inner;
            }
            else if (!isLast && slot.Table is { HasHeader: false } existing)
            {
                table = existing;
            }
            else
            {
                problems.Add(ProblemKind.DuplicateFrontMatterKey, span, key);
                return;
            }
        }
    }
}
