using System;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>One question that a model asks, with up to two values as the answer.</summary>
/// <param name="name">What it is called in a file of weights.</param>
/// <param name="offset">The number of its first feature.</param>
/// <param name="values">The first value; none where it is only there or not.</param>
/// <param name="others">The second value, if there is one.</param>
internal sealed class FeatureTemplate(string name, int offset, FeatureValues? values, FeatureValues? others)
{
    public int Offset { get; } = offset;

    public int Count { get; } = (values?.Count ?? 1) * (others?.Count ?? 1);

    /// <summary>The number of the feature for some values; what goes beyond the last counts as the last.</summary>
    public int At(int value = 0, int other = 0)
    {
        int row = Within(value, values);
        return others is null ? Offset + row : Offset + (row * others.Count) + Within(other, others);
    }

    public string NameOf(int feature)
    {
        if (values is null)
            return name;
        int index = feature - Offset;
        return others is null ? $"{name} {values.NameOf(index)}" : $"{name} {values.NameOf(index / others.Count)} {others.NameOf(index % others.Count)}";
    }

    /// <summary>The number of the feature with some names of values, or -1.</summary>
    /// <param name="names">The name of the question, then those of the values.</param>
    public int NumberOf(string[] names)
    {
        if (names.Length != 1 + (values is null ? 0 : 1) + (others is null ? 0 : 1))
            return -1;
        int value = values?.NumberOf(names[1]) ?? 0;
        int other = others?.NumberOf(names[2]) ?? 0;
        return value < 0 || other < 0 ? -1 : At(value, other);
    }

    private static int Within(int value, FeatureValues? values) => Math.Max(0, Math.Min(value, (values?.Count ?? 1) - 1));
}
