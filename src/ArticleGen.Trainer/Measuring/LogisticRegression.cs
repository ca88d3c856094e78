using System;
using System.Collections.Generic;
using System.Linq;

namespace ArticleGen.Trainer.Measuring;

/// <summary>Logistic regression by Newton's method, the weights held near to some that are known.</summary>
internal static class LogisticRegression
{
    private const int Rounds = 25;

    /// <param name="examples">What to learn from.</param>
    /// <param name="prior">The weights to stay near to.</param>
    /// <param name="penalty">What the squares of the distance from them cost.</param>
    public static double[] Fit(IReadOnlyList<LogisticExample> examples, double[] prior, double penalty)
    {
        int count = prior.Length;
        double[] weights = [.. prior];
        for (int round = 0; round < Rounds; round++)
        {
            double[,] system = new double[count, count + 1];
            for (int i = 0; i < count; i++)
                (system[i, i], system[i, count]) = (penalty, -penalty * (weights[i] - prior[i]));
            foreach (LogisticExample example in examples)
                Add(system, example, weights);
            double[] step = Solve(system);
            for (int i = 0; i < count; i++)
                weights[i] += step[i];
            if (step.Max(Math.Abs) < 1e-6)
                break;
        }

        return weights;
    }

    private static void Add(double[,] system, LogisticExample example, double[] weights)
    {
        double[] numbers = example.Numbers;
        double probability = 1 / (1 + Math.Exp(-weights.Zip(numbers, static (weight, number) => weight * number).Sum()));
        double curvature = example.Weight * probability * (1 - probability);
        double error = example.Weight * ((example.IsRight ? 1 : 0) - probability);
        for (int i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] == 0)
                continue;
            system[i, numbers.Length] += error * numbers[i];
            for (int j = 0; j < numbers.Length; j++)
                system[i, j] += curvature * numbers[i] * numbers[j];
        }
    }

    /// <summary>Gauss's elimination; the system is positive definite, so no rows change places.</summary>
    private static double[] Solve(double[,] system)
    {
        int count = system.GetLength(0);
        for (int pivot = 0; pivot < count; pivot++)
        {
            for (int row = pivot + 1; row < count; row++)
            {
                double factor = system[row, pivot] / system[pivot, pivot];
                for (int column = pivot; column <= count; column++)
                    system[row, column] -= factor * system[pivot, column];
            }
        }

        double[] solution = new double[count];
        for (int row = count - 1; row >= 0; row--)
        {
            double rest = system[row, count];
            for (int column = row + 1; column < count; column++)
                rest -= system[row, column] * solution[column];
            solution[row] = rest / system[row, row];
        }

        return solution;
    }
}

/// <summary>What a logistic regression learns from.</summary>
/// <param name="Numbers">What is known.</param>
/// <param name="IsRight">What came of it.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record LogisticExample(double[] Numbers, bool IsRight, double Weight);
