using System;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>Finds the best sequence of labels (Viterbi 1967) among those the BIO scheme allows.</summary>
internal static class ViterbiDecoder
{
    private const int Impossible = int.MinValue / 2;

    /// <param name="scores">The score of every label of every token, one token after the other.</param>
    /// <param name="transitions">The score of going from one label to the next, at from × count + to.</param>
    /// <param name="backward">Working memory of the size of <paramref name="scores"/>.</param>
    /// <param name="labels">Takes the label of every token.</param>
    public static void Decode(ReadOnlySpan<int> scores, ReadOnlySpan<short> transitions, Span<byte> backward, Span<byte> labels)
    {
        const int Count = NameLabel.Count;
        if (labels.IsEmpty)
            return;
        Span<int> best = stackalloc int[Count];
        Span<int> next = stackalloc int[Count];
        for (int label = 0; label < Count; label++)
            best[label] = NameLabel.IsInside(label) ? Impossible : scores[label];

        for (int i = 1; i < labels.Length; i++)
        {
            Cancellation.Check();
            ReadOnlySpan<int> current = scores.Slice(i * Count, Count);
            Span<byte> from = backward.Slice(i * Count, Count);
            for (int label = 0; label < Count; label++)
            {
                // The inside of a name follows only its beginning or its inside; all else may follow anything.
                (int first, int last) = NameLabel.IsInside(label) ? (label - 1, label) : (0, Count - 1);
                int score = Impossible;
                int previous = first;
                for (int candidate = first; candidate <= last; candidate++)
                {
                    int sum = best[candidate] + transitions[(candidate * Count) + label];
                    if (sum > score)
                    {
                        score = sum;
                        previous = candidate;
                    }
                }

                next[label] = Math.Max(Impossible, score + current[label]);
                from[label] = (byte)previous;
            }

            Span<int> swap = best;
            best = next;
            next = swap;
        }

        int end = 0;
        for (int label = 1; label < Count; label++)
        {
            if (best[label] > best[end])
                end = label;
        }

        for (int i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)end;
            if (i > 0)
                end = backward[(i * Count) + end];
        }
    }
}
