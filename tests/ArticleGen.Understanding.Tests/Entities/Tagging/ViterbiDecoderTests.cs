using System;
using System.Linq;
using ArticleGen.Understanding.Entities.Tagging;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Tagging;

public sealed class ViterbiDecoderTests
{
    private const int Count = NameLabel.Count;

    [Fact]
    public void The_best_allowed_sequence_is_found() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), static seed =>
        {
            Random random = new(seed);
            int length = 1 + (seed % 4);
            int[] scores = [.. Enumerable.Range(0, length * Count).Select(_ => random.Next(-50, 50))];
            short[] transitions = [.. Enumerable.Range(0, Count * Count).Select(_ => (short)random.Next(-50, 50))];
            byte[] labels = new byte[length];
            ViterbiDecoder.Decode(scores, transitions, new byte[scores.Length], labels);
            Assert.True(IsAllowed(labels));
            Assert.Equal(BestScore(scores, transitions, length, new byte[length], 0), Score(scores, transitions, labels));
        }).QuickCheckThrowOnFailure();

    private static int BestScore(int[] scores, short[] transitions, int length, byte[] labels, int position)
    {
        if (position == length)
            return Score(scores, transitions, labels);
        int best = int.MinValue;
        for (byte label = 0; label < Count; label++)
        {
            labels[position] = label;
            if (IsAllowed(labels.AsSpan(0, position + 1)))
                best = Math.Max(best, BestScore(scores, transitions, length, labels, position + 1));
        }

        return best;
    }

    private static bool IsAllowed(ReadOnlySpan<byte> labels)
    {
        int previous = NameLabel.Outside;
        foreach (byte label in labels)
        {
            if (!NameLabel.MayFollow(previous, label))
                return false;
            previous = label;
        }

        return true;
    }

    private static int Score(int[] scores, short[] transitions, byte[] labels)
    {
        int score = scores[labels[0]];
        for (int i = 1; i < labels.Length; i++)
            score += transitions[(labels[i - 1] * Count) + labels[i]] + scores[(i * Count) + labels[i]];
        return score;
    }
}
