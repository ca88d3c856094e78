using System;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>Finds the best sequence of labels (Viterbi 1967) among those the BIO scheme allows.</summary>
internal static class ViterbiDecoder
{
    private const int Impossible = int.MinValue / 2;

    /// <summary>As many bits as the number of a label has.</summary>
    private const int RankBits = 4;
    private const int MostRanks = (1 << RankBits) - 1;

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
                long top = Ranked(best[first] + transitions[(first * Count) + label], first);
                for (int candidate = first + 1; candidate <= last; candidate++)
                {
                    // The larger of both, without a branch, which no processor could foresee.
                    long more = Ranked(best[candidate] + transitions[(candidate * Count) + label], candidate) - top;
                    top += more & ~(more >> 63);
                }

                int score = (int)(top >> RankBits);
                int previous = (int)(~top & MostRanks);
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

    /// <summary>A score and its label as one number: of equal scores the first label has the larger one.</summary>
    private static long Ranked(int score, int label) => ((long)score << RankBits) | (uint)(MostRanks - label);
}
