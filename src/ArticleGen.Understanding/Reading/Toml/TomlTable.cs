using System;
using System.Collections.Generic;
using System.Linq;

namespace ArticleGen.Understanding.Reading.Toml;

/// <summary>A table while a document is read: headers may still add to it.</summary>
/// <param name="span">Where it starts.</param>
internal sealed class TomlTable(TextSpan span)
{
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);
    private readonly List<Slot> _order = [];

    /// <summary>Whether a header <c>[table]</c> defined it; it may do so once.</summary>
    public bool HasHeader { get; set; }

    /// <summary>Whether dotted keys made it; no header may add to it.</summary>
    public bool IsDotted { get; set; }

    /// <summary>What a key stands for, if anything.</summary>
    public Slot? this[string key] => _slots.TryGetValue(key, out Slot? slot) ? slot : null;

    /// <summary>Adds a key that is not there.</summary>
    public void Add(Slot slot)
    {
        _slots.Add(slot.Key, slot);
        _order.Add(slot);
    }

    /// <summary>The finished table.</summary>
    public MetadataMap ToMap() => new(span, _order.Select(static slot => new MetadataEntry(slot.Key, slot.KeySpan, slot.ToNode())).ToEquatableArray());

    /// <summary>A key with a value, a table, or an array of tables.</summary>
    /// <param name="Key">The key.</param>
    /// <param name="KeySpan">Where it stands.</param>
    internal sealed record Slot(string Key, TextSpan KeySpan)
    {
        public MetadataNode? Value { get; init; }

        public TomlTable? Table { get; init; }

        public List<TomlTable>? Tables { get; init; }

        public MetadataNode ToNode() => Value
            ?? Table?.ToMap()
            ?? (MetadataNode)new MetadataList(KeySpan, Tables!.Select(static MetadataNode (table) => table.ToMap()).ToEquatableArray());
    }
}
