using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.HostileTexts;
using Xunit;

namespace ArticleGen.Adversarial.Tests;

/// <summary>Four times the text takes about four times the steps and the memory, whatever stands in it, and whoever gives it up is heard on the way.</summary>
public class LinearTimeTests
{
    private const int Small = 6_000;
    private const int Large = 24_000;

    /// <summary>How much more a character of the larger text may take: a quadratic loop takes four times as much.</summary>
    private const double MostGrowth = 1.6;

    /// <summary>What a method may take for each character before its growth matters: more of a longer text may be names, and the probability of one takes so much.</summary>
    private const double Negligible = 30;

    /// <summary>What no text may cost, in steps and bytes for each character.</summary>
    private const int MostSteps = 2000;
    private const double MostBytes = 6000;

    /// <summary>What may be done for each character of a text before somebody asks whether it is still wanted.</summary>
    private const double MostSilence = 6;

    public static TheoryData<string> Shapes => [.. Families.All.Select(static text => text.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Time_is_linear_in(string shape)
    {
        HostileText text = Families.Named(shape);
        _ = Measured.Of(shape, text.Create(Small), int.MaxValue); // Loads what the language of this text needs.
        Measured small = Measured.Of(shape, text.Create(Small), MostSteps);
        Measured large = Measured.Of(shape, text.Create(Large), MostSteps);
        if (!large.IsWhole || large.SilencePerCharacter > MostSilence)
            large = Measured.Of(shape, text.Create(Large), MostSteps); // What was loaded by the way is there now.
        List<string> complaints = [.. Growing(small, large)];
        if (large.SilencePerCharacter > MostSilence)
            complaints.Add(string.Create(CultureInfo.InvariantCulture, $"{large.SilencePerCharacter:0.0} steps a character without asking for cancellation: {Heaviest(large.InSilence(shape, text.Create(Large)))}"));
        if (!large.IsWhole)
            complaints.Add(string.Create(CultureInfo.InvariantCulture, $"more than {MostSteps} steps a character: {Heaviest(large.ByMethod)}"));
        if (large.BytesPerCharacter > MostBytes || (large.BytesPerCharacter > small.BytesPerCharacter * MostGrowth && large.BytesPerCharacter > MostBytes / 10))
            complaints.Add(string.Create(CultureInfo.InvariantCulture, $"{small.BytesPerCharacter:0} and {large.BytesPerCharacter:0} bytes a character"));
        Assert.True(complaints.Count == 0, shape + ": " + string.Join("; ", complaints));
    }

    private static IEnumerable<string> Growing(Measured small, Measured large)
    {
        foreach ((string method, long steps) in large.ByMethod.OrderByDescending(static method => method.Value))
        {
            double after = (double)steps / large.Length;
            double before = (double)small.ByMethod.GetValueOrDefault(method) / small.Length;
            if (after > Negligible && after > before * MostGrowth)
                yield return string.Create(CultureInfo.InvariantCulture, $"{method} {before:0.0} and {after:0.0} steps a character");
        }
    }

    private static string Heaviest(IReadOnlyDictionary<string, long> steps) => string.Join(", ", steps
        .OrderByDescending(static method => method.Value)
        .Take(6)
        .Select(method => string.Create(CultureInfo.InvariantCulture, $"{method.Key} {(double)method.Value / Large:0.0}")));
}
