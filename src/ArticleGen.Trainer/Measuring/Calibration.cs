using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using ArticleGen.Trainer.Training;
using ArticleGen.Understanding.Entities.Confidence;

namespace ArticleGen.Trainer.Measuring;

/// <summary>Fits the confidence of names to annotated texts, and tells how well it holds on others.</summary>
internal static class Calibration
{
    private const int Bins = 10;
    private const int Rounds = 4000;
    private const double Rate = 0.5;
    private const double Decay = 1e-4;

    /// <summary>Articles annotated by our own rules count so much beside those of other schemes.</summary>
    private const double OwnRules = 3;

    /// <summary>A wrong name counts more than a right one: to be surer than right does more harm than to be less sure.</summary>
    private const double Caution = 1.15;

    public static string Run(IEnumerable<FileSystemInfo> sources)
    {
        List<(JudgedName Name, double Weight)> seen = [];
        List<(JudgedName Name, double Weight)> unseen = [];
        foreach (FileSystemInfo source in sources)
        {
            bool isOurs = Directory.Exists(source.FullName);
            foreach (AnnotatedText text in MeasuredTexts.Read(source))
                (MeasuredTexts.IsSeen(text) ? seen : unseen).AddRange(JudgedName.Of(text, isOurs).Select(name => (name, isOurs ? OwnRules : 1)));
        }

        StringBuilder report = new();
        double[] weights = Fit(seen);
        report.Append("weights: ").AppendJoin(", ", weights.Select(static weight => weight.ToString("F3", CultureInfo.InvariantCulture))).Append('\n');
        Describe(report, "half that the weights are fitted to", seen, weights);
        Describe(report, "other half", unseen, weights);
        return report.ToString();
    }

    /// <summary>Logistic regression by gradient ascent: the problem is small and convex.</summary>
    private static double[] Fit(List<(JudgedName Name, double Weight)> names)
    {
        double[] weights = new double[NameCalibration.Count];
        double[] squares = new double[NameCalibration.Count];
        double[] numbers = new double[names.Count * NameCalibration.Count];
        for (int i = 0; i < names.Count; i++)
            NameCalibration.Describe(names[i].Name.Evidence, numbers.AsSpan(i * NameCalibration.Count, NameCalibration.Count));
        double total = names.Sum(static name => name.Weight);
        for (int round = 0; round < Rounds; round++)
        {
            double[] gradient = new double[NameCalibration.Count];
            for (int i = 0; i < names.Count; i++)
            {
                ReadOnlySpan<double> described = numbers.AsSpan(i * NameCalibration.Count, NameCalibration.Count);
                double sum = 0;
                for (int j = 0; j < NameCalibration.Count; j++)
                    sum += weights[j] * described[j];
                double error = (names[i].Name.IsRight ? 1 : 0) - (1 / (1 + Math.Exp(-sum)));
                for (int j = 0; j < NameCalibration.Count; j++)
                    gradient[j] += names[i].Weight * (names[i].Name.IsRight ? 1 : Caution) * error * described[j];
            }

            for (int j = 0; j < NameCalibration.Count; j++)
            {
                double step = (gradient[j] / total) - (Decay * weights[j]);
                squares[j] += step * step;
                weights[j] += Rate * step / Math.Sqrt(squares[j] + 1e-9);
            }
        }

        return weights;
    }

    /// <summary>A table of bins, and the expected calibration error (Naeini, Cooper and Hauskrecht 2015).</summary>
    private static void Describe(StringBuilder report, string title, List<(JudgedName Name, double Weight)> names, double[] weights)
    {
        double error = 0;
        report.Append(CultureInfo.InvariantCulture, $"\n{title}: {names.Count} names\n\n| confidence | names | mean | right |\n|---|---|---|---|\n");
        foreach (IGrouping<int, (double Confidence, bool IsRight)> bin in names
            .Select(name => (Confidence: NameCalibration.ConfidenceOf(name.Name.Evidence, weights), name.Name.IsRight))
            .GroupBy(static name => Math.Min(Bins - 1, (int)(name.Confidence * Bins)))
            .OrderBy(static bin => bin.Key))
        {
            double mean = bin.Average(static name => name.Confidence);
            double right = bin.Average(static name => name.IsRight ? 1.0 : 0.0);
            error += Math.Abs(mean - right) * bin.Count() / names.Count;
            report.Append(CultureInfo.InvariantCulture, $"| {bin.Key / 10.0:F1} to {(bin.Key + 1) / 10.0:F1} | {bin.Count()} | {mean:F3} | {right:F3} |\n");
        }

        report.Append(CultureInfo.InvariantCulture, $"\nexpected calibration error {error:F3}\n");
    }
}
