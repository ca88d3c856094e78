using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Reading.Metadata;

namespace ArticleGen.Understanding.Reading.Yaml;

/// <summary>
/// The anchors of one front matter. An alias repeats the anchored value, so few lines could make a value of any size: all aliases together
/// repeat at most <see cref="MetadataLimits.AliasedNodes"/> values.
/// </summary>
internal sealed class YamlAnchors(ProblemList problems)
{
    private readonly Dictionary<string, (MetadataNode Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private int _aliased;
    private bool _isExhausted;

    /// <summary>How many values there are, aliased ones included.</summary>
    public int Count { get; private set; }

    /// <summary>Counts a value.</summary>
    public T Counted<T>(T node)
        where T : MetadataNode
    {
        Count++;
        return node;
    }

    /// <summary>Remembers an anchored value.</summary>
    /// <param name="name">The name of the anchor.</param>
    /// <param name="node">The value.</param>
    /// <param name="countBefore">What <see cref="Count"/> was before the value was read.</param>
    public void Add(string name, MetadataNode node, int countBefore) => _anchors[name] = (node, Count - countBefore);

    /// <summary>The value that an alias stands for; a reported nothing where there is none or too much of it.</summary>
    /// <param name="name">The name of the anchor.</param>
    /// <param name="span">Where the alias stands.</param>
    public MetadataNode Resolve(string name, TextSpan span)
    {
        if (!_anchors.TryGetValue(name, out (MetadataNode Node, int Size) anchor))
        {
            problems.Add(ProblemKind.MalformedFrontMatter, span, "an anchor &" + name + " before this alias, or quotation marks around a text that starts with *");
            return Counted(new MetadataScalar(span, MetadataKind.Text, "*" + name));
        }

        if (_aliased + anchor.Size > MetadataLimits.AliasedNodes)
        {
            if (!_isExhausted)
                problems.Add(ProblemKind.MalformedFrontMatter, span, "aliases that repeat at most 10000 values in all");
            _isExhausted = true;
            return Counted(new MetadataScalar(span, MetadataKind.Text, "*" + name));
        }

        _aliased += anchor.Size;
        Count += anchor.Size;
        return anchor.Node;
    }

    /// <summary>Adds what <c>&lt;&lt;</c> brings to a map: the entries that it does not have itself.</summary>
    /// <param name="map">The map.</param>
    public static void Merge(MapBuilder map)
    {
        if (map.Take(MergeKey) is not { } merge)
            return;
        foreach (MetadataNode source in merge.Value is MetadataList list ? list.Items : [merge.Value])
        {
            if (source is not MetadataMap merged)
                continue;
            foreach (MetadataEntry entry in merged.Entries)
                map.AddMissing(entry);
        }
    }

    private const string MergeKey = "<<";
}
