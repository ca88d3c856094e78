using System;
using System.IO;
using ArticleGen.Trainer.Training;
using ArticleGen.Understanding.Entities.Tagging;
using Xunit;

namespace ArticleGen.Trainer.Tests;

public sealed class ModelFileTests
{
    private const int Bits = 6;

    [Fact]
    public void A_model_read_back_scores_like_the_one_written()
    {
        TrainedWeights weights = SomeWeights();
        CrfModel written = weights.ToModel();
        LoadedModel read = NameModels.Load(new MemoryStream(Bytes(weights)));
        Assert.NotNull(read.Model);
        Assert.Equal(written.Transitions, read.Model.Transitions);
        Assert.Equal(12345u, read.Model.Lexicons);
        for (uint row = 0; row < 1 << Bits; row++)
        {
            int[] expected = new int[NameLabel.Count];
            int[] actual = new int[NameLabel.Count];
            written.Score([row << (32 - Bits), 0xFFFFFFFF], expected);
            read.Model.Score([row << (32 - Bits), 0xFFFFFFFF], actual);
            Assert.Equal(expected, actual);
        }
    }

    [Fact]
    public void A_model_of_another_version_is_refused_with_both_versions()
    {
        byte[] bytes = Bytes(SomeWeights());
        bytes[4]++;
        LoadedModel read = NameModels.Load(new MemoryStream(bytes));
        Assert.Null(read.Model);
        Assert.Equal(FormattableString.Invariant($"version {CrfModelFormat.Version + 1} instead of {CrfModelFormat.Version}"), read.Damage);
    }

    [Fact]
    public void A_damaged_model_is_refused_wherever_the_damage_is()
    {
        byte[] bytes = Bytes(SomeWeights());
        for (int i = 0; i < bytes.Length; i++)
        {
            byte[] damaged = [.. bytes];
            damaged[i] ^= 0x55;
            LoadedModel read = NameModels.Load(new MemoryStream(damaged));
            Assert.True(read.Model is null ? read.Damage is not null : SameScores(read.Model), FormattableString.Invariant($"byte {i}"));
        }
    }

    [Fact]
    public void A_model_cut_short_is_refused()
    {
        byte[] bytes = Bytes(SomeWeights());
        for (int length = 0; length < bytes.Length - 8; length++)
            Assert.NotNull(NameModels.Load(new MemoryStream(bytes[..length])).Damage);
    }

    private static bool SameScores(CrfModel model)
    {
        int[] expected = new int[NameLabel.Count];
        int[] actual = new int[NameLabel.Count];
        SomeWeights().ToModel().Score([12345u << 8], expected);
        model.Score([12345u << 8], actual);
        return expected.AsSpan().SequenceEqual(actual);
    }

    private static byte[] Bytes(TrainedWeights weights)
    {
        using MemoryStream stream = new();
        weights.Write(stream, 12345);
        return stream.ToArray();
    }

    private static TrainedWeights SomeWeights()
    {
        float[] weights = new float[ForwardBackward.Lanes << Bits];
        float[] transitions = new float[NameLabel.Count * ForwardBackward.Lanes];
        for (int i = 0; i < weights.Length; i++)
            weights[i] = ((i * 37 % 101) - 50) / 10f;
        for (int i = 0; i < transitions.Length; i++)
            transitions[i] = ((i * 53 % 89) - 44) / 7f;
        return new(Bits, transitions, weights, prune: 0);
    }
}
