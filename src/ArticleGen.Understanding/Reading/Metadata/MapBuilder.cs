using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>Collects the entries of one map; a key that stands twice is reported and keeps its first value.</summary>
internal sealed class MapBuilder(ProblemList problems)
{
    private readonly List<MetadataEntry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>The entries so far.</summary>
    public IReadOnlyList<MetadataEntry> Entries => _entries;

    /// <summary>Adds an entry.</summary>
    public void Add(MetadataEntry entry)
    {
        if (_keys.Add(entry.Key))
            _entries.Add(entry);
        else
            problems.Add(ProblemKind.DuplicateFrontMatterKey, entry.KeySpan, entry.Key);
    }

    /// <summary>Adds an entry unless the map has one of that key.</summary>
    public void AddMissing(MetadataEntry entry)
    {
        if (_keys.Add(entry.Key))
            _entries.Add(entry);
    }

    /// <summary>Takes the entry of a key out.</summary>
    public MetadataEntry? Take(string key)
    {
        int index = _entries.FindIndex(entry => entry.Key == key);
        if (index < 0)
            return null;
        MetadataEntry entry = _entries[index];
        _entries.RemoveAt(index);
        _keys.Remove(key);
        return entry;
    }

    /// <summary>The map.</summary>
    /// <param name="span">Where it stands in the file.</param>
    public MetadataMap ToMap(TextSpan span) => new(span, _entries.ToEquatableArray());
}
