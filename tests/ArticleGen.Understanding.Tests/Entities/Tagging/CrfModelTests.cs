using System;
using System.IO;
using System.Linq;
using ArticleGen.Understanding.Entities.Tagging;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Tagging;

public sealed class CrfModelTests
{
    [Fact]
    public void Scores_are_the_sums_of_the_weights_of_the_features()
    {
        const int Bits = 5;
        Random random = new(7);
        sbyte[] weights = [.. Enumerable.Range(0, NameLabel.Count << Bits).Select(_ => (sbyte)random.Next(-127, 128))];
        CrfModel model = new(Bits, new short[NameLabel.Count * NameLabel.Count], weights);
        uint[] features = [.. Enumerable.Range(0, FeatureExtractor.MaxFeatures).Select(_ => (uint)random.NextInt64(1L << 32))];
        int[] scores = new int[NameLabel.Count];
        model.Score(features, scores);
        for (int label = 0; label < NameLabel.Count; label++)
            Assert.Equal(features.Sum(feature => weights[(label << Bits) + (int)(feature >> (32 - Bits))]), scores[label]);
    }

    [Fact]
    public void What_is_no_model_is_refused() =>
        Assert.Equal("not a model", NameModels.Load(new MemoryStream("This is a text, no model."u8.ToArray())).Damage);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_shipped_models_load(string language)
    {
        LoadedModel loaded = NameModels.For(language);
        Assert.Null(loaded.Damage);
        Assert.NotNull(loaded.Model);
    }
}
