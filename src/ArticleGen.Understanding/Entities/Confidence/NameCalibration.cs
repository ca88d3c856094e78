using System;

namespace ArticleGen.Understanding.Entities.Confidence;

/// <summary>What tells how sure a name is.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Probability">How likely the model holds just this name.</param>
/// <param name="IsFound">Whether the model found it so, and no step changed it.</param>
/// <param name="IsSingleToken">Whether it is one word.</param>
/// <param name="IsRepeated">Whether the article has it more than once.</param>
internal readonly record struct NameEvidence(EntityKind Kind, float Probability, bool IsFound, bool IsSingleToken, bool IsRepeated);

/// <summary>
/// Makes a probability of the evidence (logistic regression, Platt 1999). The numbers were fitted by
/// <c>dotnet run --project src/ArticleGen.Trainer -- calibrate</c> to annotated articles that no model was trained on.
/// </summary>
internal static class NameCalibration
{
    /// <summary>How many numbers describe a name.</summary>
    public const int Count = 15;

    private static readonly double[] Weights = [0.450, -0.486, -0.212, 0.068, 0.834, 0.558, -0.016, -0.233, 0.186, 0.691, -0.191, 0.250, 0, 0, 0];

    /// <summary>The probability that a name is right, in whole hundredths.</summary>
    public static double ConfidenceOf(in NameEvidence evidence) => ConfidenceOf(evidence, Weights);

    /// <summary>The same with other weights.</summary>
    public static double ConfidenceOf(in NameEvidence evidence, ReadOnlySpan<double> weights)
    {
        Span<double> numbers = stackalloc double[Count];
        Describe(evidence, numbers);
        double sum = 0;
        for (int i = 0; i < Count; i++)
            sum += weights[i] * numbers[i];
        return Math.Round(1 / (1 + Math.Exp(-sum)), 2);
    }

    /// <summary>The evidence as numbers: the kind, then the logarithm of the odds by the model and what else there is.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="numbers">Takes <see cref="Count"/> numbers, all 0.</param>
    public static void Describe(in NameEvidence evidence, Span<double> numbers)
    {
        double probability = Math.Min(0.9995, Math.Max(0.0005, evidence.Probability));
        double odds = Math.Log(probability / (1 - probability));
        numbers[(int)evidence.Kind] = 1;
        numbers[5] = evidence.IsFound ? odds : 0;
        numbers[6] = evidence.IsFound ? 0 : odds;
        numbers[7] = evidence.IsFound ? 1 : 0;
        numbers[8] = evidence.IsSingleToken ? 1 : 0;
        numbers[9] = evidence.IsRepeated ? 1 : 0;
        numbers[10] = evidence.IsFound ? Math.Max(0, odds - 3) : 0;
        numbers[12] = evidence is { IsFound: true, Kind: EntityKind.Organization } ? odds : 0;
        numbers[13] = evidence is { IsFound: true, Kind: EntityKind.Place } ? odds : 0;
        numbers[14] = evidence.IsFound ? Math.Max(0, odds - 5) : 0;
        numbers[11] = evidence is { IsSingleToken: true, Kind: EntityKind.Person } ? 1 : 0;
    }
}
