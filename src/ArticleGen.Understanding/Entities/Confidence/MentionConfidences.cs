using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Clusters;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Understanding.Entities.Confidence;

/// <summary>How sure the mentions of an article are.</summary>
internal sealed class MentionConfidences
{
    private readonly string _language;
    private readonly int[] _starts;

    private MentionConfidences(string language, int[] starts, NameEvidence[] evidence)
    {
        _language = language;
        _starts = starts;
        Evidence = evidence;
    }

    /// <summary>For articles without names.</summary>
    public static MentionConfidences None { get; } = new("", [], []);

    /// <summary>What tells of each name, in their order.</summary>
    public NameEvidence[] Evidence { get; }

    /// <param name="language">The language of the article.</param>
    /// <param name="tagged">What a model found, if there is one.</param>
    /// <param name="names">The names of the article as they were left, in order.</param>
    public static MentionConfidences Of(string language, TaggedNames? tagged, List<NameOccurrence> names)
    {
        int[] starts = new int[names.Count];
        NameEvidence[] evidence = new NameEvidence[names.Count];
        HashSet<NameMention> found = tagged is null ? [] : [.. tagged.Mentions];
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (NameOccurrence name in names)
        {
            Cancellation.Check();
            counts[name.Key] = counts.TryGetValue(name.Key, out int count) ? count + 1 : 1;
        }

        float[] probabilities = new float[names.Count];
        float sum = 0;
        for (int i = 0; i < probabilities.Length; i++)
            sum += probabilities[i] = tagged?.ProbabilityOf(names[i].Name) ?? 0;
        for (int i = 0; i < starts.Length; i++)
        {
            NameOccurrence name = names[i];
            starts[i] = name.Span.Start;
            evidence[i] = new(name.Kind, probabilities[i], found.Contains(name.Name), name.IsSingleToken, counts[name.Key] > 1, sum / names.Count, names.Count);
        }

        return new(language, starts, evidence);
    }

    /// <summary>The confidence of a mention.</summary>
    /// <param name="kind">What it names.</param>
    /// <param name="span">Where it stands in the body.</param>
    public double Of(EntityKind kind, TextSpan span)
    {
        if (kind > EntityKind.Work)
            return ValueOf(kind);
        int index = Array.BinarySearch(_starts, span.Start);
        return index < 0 ? ValueOf(kind) : NameCalibration.ConfidenceOf(_language, Evidence[index]);
    }

    /// <summary>How often a value is right that rules read: what <c>measure-values</c> prints for articles in which every value is annotated, rounded down.</summary>
    private static double ValueOf(EntityKind kind) => kind switch
    {
        EntityKind.Percent => 0.99,
        EntityKind.Date or EntityKind.Money => 0.97,
        _ => 0.96,
    };
}
