using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Clusters;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Understanding.Entities.Confidence;

/// <summary>How sure the mentions of an article are.</summary>
internal sealed class MentionConfidences
{
    /// <summary>How often a value is right that rules read: as measured on annotated articles.</summary>
    private const double Value = 0.96;

    private readonly int[] _starts;

    private MentionConfidences(int[] starts, NameEvidence[] evidence)
    {
        _starts = starts;
        Evidence = evidence;
    }

    /// <summary>For articles without names.</summary>
    public static MentionConfidences None { get; } = new([], []);

    /// <summary>What tells of each name, in their order.</summary>
    public NameEvidence[] Evidence { get; }

    /// <param name="tagged">What a model found, if there is one.</param>
    /// <param name="names">The names of the article as they were left, in order.</param>
    public static MentionConfidences Of(TaggedNames? tagged, List<NameOccurrence> names)
    {
        int[] starts = new int[names.Count];
        NameEvidence[] evidence = new NameEvidence[names.Count];
        HashSet<NameMention> found = tagged is null ? [] : [.. tagged.Mentions];
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (NameOccurrence name in names)
            counts[name.Key] = counts.TryGetValue(name.Key, out int count) ? count + 1 : 1;
        for (int i = 0; i < starts.Length; i++)
        {
            NameOccurrence name = names[i];
            starts[i] = name.Span.Start;
            evidence[i] = new(name.Kind, tagged?.ProbabilityOf(name.Name) ?? 0, found.Contains(name.Name), name.IsSingleToken, counts[name.Key] > 1);
        }

        return new(starts, evidence);
    }

    /// <summary>The confidence of a mention.</summary>
    /// <param name="kind">What it names.</param>
    /// <param name="span">Where it stands in the body.</param>
    public double Of(EntityKind kind, TextSpan span)
    {
        if (kind > EntityKind.Work)
            return Value;
        int index = Array.BinarySearch(_starts, span.Start);
        return index < 0 ? Value : NameCalibration.ConfidenceOf(Evidence[index]);
    }
}
