using System;
using ArticleGen.Trainer.Quotations;
using ArticleGen.Understanding.Quotes.Ranking;
using Xunit;

namespace ArticleGen.Trainer.Tests;

public sealed class LogLinearTrainerTests
{
    private static readonly string[] Names = ["verb", "comma"];

    [Fact]
    public void What_was_right_weighs_more()
    {
        float[] weights = Train(Example("fr", right: 0)).For("fr");
        Assert.True(weights[0] > weights[1]);
    }

    [Fact]
    public void A_language_adds_to_what_all_share()
    {
        LogLinearWeights weights = Train(Example("fr", right: 0), Example("fr", right: 0), Example("de", right: 1));
        Assert.True(weights.For("fr")[0] > weights.For("de")[0]);
        Assert.True(weights.For("fr")[1] < weights.For("de")[1]);
    }

    [Fact]
    public void Training_twice_gives_the_same_weights() =>
        Assert.Equal(Write(), Write());

    private static string Write() => LogLinearTrainer.Train([Example("fr", right: 0), Example("de", right: 1)], Names.Length, 1, 2).Write(static feature => Names[feature], "");

    private static LogLinearWeights Train(params ChoiceExample[] examples) => LogLinearTrainer.Train(examples, Names.Length, 0.5, 1).ToWeights(static feature => Names[feature], static name => Array.IndexOf(Names, name));

    /// <summary>Two candidates with a feature each.</summary>
    private static ChoiceExample Example(string language, int right) =>
        new(language, [([0], right == 0), ([1], right == 1)]);
}
