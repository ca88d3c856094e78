using System;
using System.Collections.Generic;
using System.Linq;

namespace ArticleGen.Trainer.Quotations;

/// <summary>Fits a log-linear model by the likelihood of the right choices, the squares of the weights held small.</summary>
/// <remarks>All examples at once, by Adam (Kingma and Ba, 2015): no order and no chance, so that equal examples give equal weights.</remarks>
internal static class LogLinearTrainer
{
    private const int Steps = 250;
    private const double Rate = 0.08;
    private const double FirstMoment = 0.9;
    private const double SecondMoment = 0.99;

    /// <summary>Trains a model.</summary>
    /// <param name="examples">The choices to learn from.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="penalty">How much the squares of shared weights cost.</param>
    /// <param name="languagePenalty">How much the squares of what a language adds cost.</param>
    public static FittedWeights Train(IReadOnlyList<ChoiceExample> examples, int features, double penalty, double languagePenalty)
    {
        string[] languages = [.. examples.Select(static e => e.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        int[] rows = [.. examples.Select(e => 1 + Array.IndexOf(languages, e.Language))];
        double[] weights = new double[(languages.Length + 1) * features];
        double[] gradient = new double[weights.Length];
        double[] first = new double[weights.Length];
        double[] second = new double[weights.Length];
        for (int step = 1; step <= Steps; step++)
        {
            for (int i = 0; i < weights.Length; i++)
                gradient[i] = (i < features ? penalty : languagePenalty) * weights[i];
            for (int i = 0; i < examples.Count; i++)
                AddGradient(examples[i], rows[i] * features, weights, gradient);
            double rate = Rate * (1 - (0.9 * step / Steps));
            for (int i = 0; i < weights.Length; i++)
            {
                first[i] = (FirstMoment * first[i]) + ((1 - FirstMoment) * gradient[i]);
                second[i] = (SecondMoment * second[i]) + ((1 - SecondMoment) * gradient[i] * gradient[i]);
                double mean = first[i] / (1 - Math.Pow(FirstMoment, step));
                double deviation = Math.Sqrt(second[i] / (1 - Math.Pow(SecondMoment, step)));
                weights[i] -= rate * mean / (deviation + 1e-8);
            }
        }

        return new(languages, features, weights);
    }

    private static void AddGradient(ChoiceExample example, int row, double[] weights, double[] gradient)
    {
        double[] probabilities = new double[example.Choices.Count];
        for (int i = 0; i < probabilities.Length; i++)
        {
            foreach (int feature in example.Choices[i].Features)
                probabilities[i] += weights[feature] + weights[row + feature];
        }

        double highest = probabilities.Max();
        double sum = 0;
        double right = 0;
        for (int i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] = Math.Exp(probabilities[i] - highest);
            sum += probabilities[i];
            right += example.Choices[i].IsRight ? probabilities[i] : 0;
        }

        for (int i = 0; i < probabilities.Length; i++)
        {
            double difference = (probabilities[i] / sum) - (example.Choices[i].IsRight ? probabilities[i] / right : 0);
            foreach (int feature in example.Choices[i].Features)
            {
                gradient[feature] += difference;
                gradient[row + feature] += difference;
            }
        }
    }
}

/// <summary>A choice with what was right.</summary>
/// <param name="Language">The language of the article.</param>
/// <param name="Choices">What there was to choose from.</param>
internal sealed record ChoiceExample(string Language, IReadOnlyList<(int[] Features, bool IsRight)> Choices);
