using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using ArticleGen.Adversarial.Tests.Stepping;
using ArticleGen.HostileTexts;
using Xunit;

namespace ArticleGen.Adversarial.Tests;

/// <summary>Whoever cancels is answered at once, at any point of a long article. Steps are counted, not time: a core takes more than a hundred million in a second.</summary>
public class CancellationTests
{
    private const int Length = 200_000;
    private const int Points = 3;

    /// <summary>What about 40 milliseconds have room for: a step is one round of a loop or one call, of which a core takes 300 million in a second.</summary>
    private const long MostSteps = 12_000_000;

    [Theory]
    [InlineData("one sentence")]
    [InlineData("wrapped lines")]
    [InlineData("numbers of three digits")]
    [InlineData("days of months")]
    [InlineData("people by surname")]
    [InlineData("speeches")]
    [InlineData("many inner quotations")]
    [InlineData("YAML: keys")]
    [InlineData("declared names in every sentence")]
    [InlineData("aliases of one entity")]
    [InlineData("emphasis mixed")]
    [InlineData("links opened")]
    public void Cancellation_is_answered_at_any_point(string shape)
    {
        SteppedUnderstanding.Load();
        SteppedUnderstanding.Read(shape, Families.Named(shape).Create(1_000), CancellationToken.None);
        string text = Families.Named(shape).Create(Length);
        Steps.Reset();
        SteppedUnderstanding.Read(shape, text, CancellationToken.None);
        long all = Steps.Total;
        for (int point = 0; point < Points; point++)
        {
            using CancellationTokenSource source = new();
            long from = all * point / Points;
            Steps.Reset(alarm: Math.Max(1, from), source.Cancel);
            bool isCancelled = false;
            try
            {
                SteppedUnderstanding.Read(shape, text, source.Token);
            }
            catch (OperationCanceledException)
            {
                isCancelled = true;
            }

            long steps = Steps.Total - from;
            string last = string.Join(", ", Steps.ByMethod().OrderByDescending(static method => method.Value).Take(5).Select(static method => method.Key));
            Assert.True(steps <= MostSteps, string.Create(CultureInfo.InvariantCulture, $"{steps} steps after a cancellation at {from} of {all}; {last}"));
            Assert.True(isCancelled || all - from <= MostSteps);
        }
    }
}
