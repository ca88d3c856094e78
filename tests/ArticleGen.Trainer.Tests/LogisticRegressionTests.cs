using System;
using System.Linq;
using ArticleGen.Trainer.Measuring;
using Xunit;

namespace ArticleGen.Trainer.Tests;

public sealed class LogisticRegressionTests
{
    [Theory]
    [InlineData(30, 10)]
    [InlineData(10, 30)]
    [InlineData(99, 1)]
    public void Without_a_penalty_the_probability_is_the_share_of_what_is_right(int right, int wrong)
    {
        LogisticExample[] examples = [.. Enumerable.Range(0, right + wrong).Select(i => new LogisticExample([1], i < right, 1))];
        double weight = Assert.Single(LogisticRegression.Fit(examples, [0], 0));
        Assert.Equal((double)right / (right + wrong), 1 / (1 + Math.Exp(-weight)), 5);
    }

    [Fact]
    public void A_penalty_holds_the_weights_near_to_what_is_known()
    {
        LogisticExample[] examples = [.. Enumerable.Range(0, 40).Select(static i => new LogisticExample([1, i % 2], i % 4 == 1, 1))];
        double[] free = LogisticRegression.Fit(examples, [2, 2], 0.1);
        double[] held = LogisticRegression.Fit(examples, [2, 2], 1000);
        Assert.True(Math.Abs(held[0] - 2) < 0.1 && Math.Abs(held[0] - 2) < Math.Abs(free[0] - 2));
    }
}
