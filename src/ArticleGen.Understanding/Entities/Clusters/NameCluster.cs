using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Entities.Clusters;

/// <summary>Occurrences that mean the same: at first those of one spelling, then what is found to be another form of it.</summary>
internal sealed class NameCluster(EntityKind kind, string key)
{
    private NameCluster? _mergedInto;

    public EntityKind Kind { get; } = kind;

    /// <summary>The folded spelling it began with, and its words.</summary>
    public string Key { get; } = key;

    public string[] Words { get; } = key.Split('-');

    /// <summary>In the order of the article once <see cref="NameClusterer"/> is done.</summary>
    public List<NameOccurrence> Occurrences { get; } = [];

    /// <summary>The short form in capitals, if one is linked to it.</summary>
    public string? Acronym { get; set; }

    /// <summary>The cluster that this one has become part of, or itself.</summary>
    public NameCluster Root
    {
        get
        {
            NameCluster root = this;
            while (root._mergedInto is { } next)
                root = next;
            return root;
        }
    }

    public bool IsRoot => _mergedInto is null;

    public int First => Occurrences[0].Span.Start;

    /// <summary>Makes this cluster part of another.</summary>
    public void MergeInto(NameCluster other)
    {
        NameCluster root = Root;
        NameCluster target = other.Root;
        if (root == target)
            return;
        root._mergedInto = target;
        target.Occurrences.AddRange(root.Occurrences);
        target.Acronym ??= root.Acronym;
        root.Occurrences.Clear();
    }

    /// <summary>Where the words of this cluster stand in those of a longer one, or -1.</summary>
    public int PositionIn(NameCluster longer)
    {
        for (int start = 0; start + Words.Length <= longer.Words.Length; start++)
        {
            if (Words.AsSpan().SequenceEqual(longer.Words.AsSpan(start, Words.Length)))
                return start;
        }

        return -1;
    }
}
