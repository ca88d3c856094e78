using System;
using System.Buffers;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>The names that a model found, and how likely it holds any name to be one.</summary>
/// <param name="tokens">The tokens of the article.</param>
/// <param name="mentions">The names in order.</param>
/// <param name="model">The model.</param>
/// <param name="scores">The scores of every label of every token, rented from the shared pool.</param>
internal sealed class TaggedNames(Token[] tokens, List<NameMention> mentions, CrfModel model, int[] scores) : IDisposable
{
    /// <summary>How far around a name its probability is reckoned: what is farther off hardly bears on it.</summary>
    private const int Margin = 3;

    public List<NameMention> Mentions { get; } = mentions;

    public void Dispose() => ArrayPool<int>.Shared.Return(scores);

    /// <summary>
    /// The probability by the model that the name is just this one: the share of the label sequences with it among all (the marginal of a
    /// segment, by the forward algorithm over its neighbourhood).
    /// </summary>
    /// <param name="name">A name, found by the model or not.</param>
    public float ProbabilityOf(NameMention name)
    {
        const int Count = NameLabel.Count;
        Span<float> all = stackalloc float[Count];
        Span<float> those = stackalloc float[Count];
        Span<float> arrivingAll = stackalloc float[Count];
        Span<float> arrivingThose = stackalloc float[Count];
        Span<float> nextAll = stackalloc float[Count];
        Span<float> nextThose = stackalloc float[Count];
        ReadOnlySpan<float> paths = model.PathFactors;
        int first = FirstOf(name.FirstToken);
        int end = EndOf(name.EndToken);
        for (int label = 0; label < Count; label++)
            all[label] = those[label] = !tokens[first].StartsParagraph || !NameLabel.IsInside(label) ? 1 : 0;
        for (int i = first; i < end; i++)
        {
            Cancellation.Check();
            ReadOnlySpan<int> current = scores.AsSpan(i * Count, Count);
            int highest = current[0];
            foreach (int score in current)
                highest = Math.Max(highest, score);
            // Before the name, those are all.
            bool isBefore = i < name.FirstToken;
            Arrive(i == first, all, paths, arrivingAll);
            if (!isBefore)
                Arrive(i == first, those, paths, arrivingThose);
            float sum = 0;
            for (int label = 0; label < Count; label++)
            {
                float factor = CrfModel.Exponential(highest - current[label]);
                nextAll[label] = arrivingAll[label] * factor;
                nextThose[label] = isBefore ? nextAll[label] : IsOf(name, i, label) ? arrivingThose[label] * factor : 0;
                sum += nextAll[label];
            }

            for (int label = 0; label < Count; label++)
            {
                all[label] = nextAll[label] / sum;
                those[label] = nextThose[label] / sum;
            }
        }

        float share = 0;
        float whole = 0;
        for (int label = 0; label < Count; label++)
        {
            share += those[label];
            whole += all[label];
        }

        return share / whole;
    }

    /// <summary>What comes to each label from all labels before it: most are impossible within a name, and cost nothing.</summary>
    private static void Arrive(bool isFirst, ReadOnlySpan<float> before, ReadOnlySpan<float> paths, Span<float> arriving)
    {
        if (isFirst)
        {
            before.CopyTo(arriving);
            return;
        }

        arriving.Clear();
        for (int from = 0; from < before.Length; from++)
        {
            float share = before[from];
            if (share == 0)
                continue;
            ReadOnlySpan<float> onwards = paths.Slice(from * NameLabel.Count, NameLabel.Count);
            for (int label = 0; label < onwards.Length; label++)
                arriving[label] += share * onwards[label];
        }
    }

    private static bool IsOf(NameMention name, int token, int label) =>
        token == name.FirstToken ? label == NameLabel.Begin(name.Kind)
        : token > name.FirstToken && token < name.EndToken ? label == NameLabel.Inside(name.Kind)
        : token != name.EndToken || label != NameLabel.Inside(name.Kind);

    private int FirstOf(int token)
    {
        int first = token;
        while (first > token - Margin && first > 0 && !tokens[first].StartsParagraph)
            first--;
        return first;
    }

    private int EndOf(int token)
    {
        int end = token;
        while (end < token + Margin && end < tokens.Length && !tokens[end].StartsParagraph)
            end++;
        return end;
    }
}
