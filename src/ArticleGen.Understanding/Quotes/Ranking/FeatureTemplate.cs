using System;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>One question that a model asks, with up to two values as the answer.</summary>
/// <param name="name">What it is called in a file of weights.</param>
/// <param name="offset">The number of its first feature.</param>
/// <param name="values">The names of the first value; none where it is only there or not.</param>
/// <param name="others">The names of the second value, if there is one.</param>
internal sealed class FeatureTemplate(string name, int offset, string[] values, string[] others)
{
    public int Offset { get; } = offset;

    public int Count { get; } = Math.Max(1, values.Length) * Math.Max(1, others.Length);

    /// <summary>The number of the feature for some values; what goes beyond the last counts as the last.</summary>
    public int At(int value = 0, int other = 0)
    {
        int row = Math.Max(0, Math.Min(value, values.Length - 1));
        return others.Length == 0 ? Offset + row : Offset + (row * others.Length) + Math.Max(0, Math.Min(other, others.Length - 1));
    }

    public string NameOf(int feature)
    {
        if (values.Length == 0)
            return name;
        int index = feature - Offset;
        return others.Length == 0 ? $"{name} {values[index]}" : $"{name} {values[index / others.Length]} {others[index % others.Length]}";
    }
}
