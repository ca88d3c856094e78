using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using ArticleGen.Data;

namespace ArticleGen.Understanding.Entities.Confidence;

/// <summary>What tells how sure a name is.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Probability">How likely the model holds just this name.</param>
/// <param name="IsFound">Whether the model found it so, and no step changed it.</param>
/// <param name="IsSingleToken">Whether it is one word.</param>
/// <param name="IsRepeated">Whether the article has it more than once.</param>
/// <param name="Typical">How likely the model holds the names of the article, on average: low where the article is unlike those it learned from.</param>
/// <param name="Names">How many names the article has.</param>
internal readonly record struct NameEvidence(EntityKind Kind, float Probability, bool IsFound, bool IsSingleToken, bool IsRepeated, float Typical, int Names);

/// <summary>
/// Makes a probability of the evidence (logistic regression, Platt 1999), in each language by weights of its own. They were fitted by
/// <c>dotnet run --project src/ArticleGen.Trainer -- calibrate</c> to annotated articles that no model was trained on.
/// </summary>
internal static class NameCalibration
{
    private const string Resource = "ArticleGen.Models.confidence";

    /// <summary>The weights of a language that has none of its own.</summary>
    private const string AnyLanguage = "en";

    private static readonly Lazy<Dictionary<string, FittedConfidence>> Fitted = new(Read);

    /// <summary>How many numbers describe a name.</summary>
    public const int Count = 19;

    /// <summary>Where the odds of what is likely enough begin to be damped.</summary>
    private const double Damped = 1.5;

    /// <summary>Nothing is certain but what an author declares.</summary>
    private const double Surest = 0.99;

    /// <summary>The probability that a name is right, in whole hundredths.</summary>
    /// <param name="language">The language of the article.</param>
    /// <param name="evidence">The evidence.</param>
    public static double ConfidenceOf(string language, in NameEvidence evidence) => ConfidenceOf(evidence, For(language).Weights);

    /// <summary>The same with other weights: <see cref="Count"/> of them, and how much of the odds is left where they are damped.</summary>
    public static double ConfidenceOf(in NameEvidence evidence, ReadOnlySpan<double> weights)
    {
        Span<double> numbers = stackalloc double[Count];
        Describe(evidence, numbers);
        double sum = 0;
        for (int i = 0; i < Count; i++)
            sum += weights[i] * numbers[i];
        if (sum > Damped)
            sum = Damped + (weights[Count] * (sum - Damped));
        return Math.Round(Math.Min(Surest, 1 / (1 + Math.Exp(-sum))), 2);
    }

    /// <summary>The evidence as numbers: the kind, then the logarithm of the odds by the model and what else there is.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="numbers">Takes <see cref="Count"/> numbers, all 0.</param>
    public static void Describe(in NameEvidence evidence, Span<double> numbers)
    {
        double odds = OddsOf(evidence.Probability);
        double typical = OddsOf(evidence.Typical);
        numbers[(int)evidence.Kind] = 1;
        numbers[5] = evidence.IsFound ? odds : 0;
        numbers[6] = evidence.IsFound ? 0 : odds;
        numbers[7] = evidence.IsFound ? 1 : 0;
        numbers[8] = evidence.IsSingleToken ? 1 : 0;
        numbers[9] = evidence.IsRepeated ? 1 : 0;
        numbers[10] = evidence.IsFound ? Math.Max(0, odds - 3) : 0;
        numbers[11] = evidence is { IsSingleToken: true, Kind: EntityKind.Person } ? 1 : 0;
        numbers[12] = evidence is { IsFound: true, Kind: EntityKind.Organization } ? odds : 0;
        numbers[13] = evidence is { IsFound: true, Kind: EntityKind.Place } ? odds : 0;
        numbers[14] = evidence.IsFound ? Math.Max(0, odds - 5) : 0;
        numbers[15] = typical;
        numbers[16] = Math.Log(evidence.Names);
        numbers[17] = Math.Max(0, Math.Log(evidence.Names) - 3);
        numbers[18] = evidence is { IsSingleToken: true, Kind: EntityKind.Place } ? 1 : 0;
    }

    /// <summary>What was fitted for a language.</summary>
    public static FittedConfidence For(string language) => Fitted.Value.TryGetValue(language, out FittedConfidence fitted) ? fitted : Fitted.Value[AnyLanguage];

    /// <summary>Reads the file of weights: a language a line, the checksum of its model as hexadecimal digits and the weights, between tabs.</summary>
    private static Dictionary<string, FittedConfidence> Read()
    {
        using Stream stream = DataFiles.Open(Resource) ?? throw new InvalidDataException(Resource);
        using StreamReader reader = new(stream);
        Dictionary<string, FittedConfidence> fitted = new(StringComparer.Ordinal);
        for (string? line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] fields = line.Split('\t');
            double[] weights = new double[Count + 1];
            for (int i = 0; i < weights.Length; i++)
                weights[i] = double.Parse(fields[i + 2], NumberStyles.Float, CultureInfo.InvariantCulture);
            fitted.Add(fields[0], new(uint.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture), weights));
        }

        return fitted;
    }

    private static double OddsOf(double probability)
    {
        double bounded = Math.Min(0.9995, Math.Max(0.0005, probability));
        return Math.Log(bounded / (1 - bounded));
    }
}

/// <summary>What was fitted for a language.</summary>
/// <param name="Model">The checksum of the model of names that it was fitted with.</param>
/// <param name="Weights">A weight for each number of the evidence, and how much is left of high odds.</param>
internal readonly record struct FittedConfidence(uint Model, double[] Weights);
