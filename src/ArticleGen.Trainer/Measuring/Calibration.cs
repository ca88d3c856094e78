using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using ArticleGen.Trainer.Training;
using ArticleGen.Understanding.Entities.Confidence;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Measuring;

/// <summary>Fits the confidence of names to annotated texts, and tells how well it holds on others.</summary>
internal static class Calibration
{
    private const int Bins = 10;

    /// <summary>Names at or above this are called sure, and so many of them shall be right.</summary>
    private const double Sure = 0.9;
    private const double RightOfSure = 0.935;
    private const double StrongestDamping = 0.4;

    /// <summary>Articles annotated by our own rules count so much beside those of other schemes.</summary>
    private const double OwnRules = 3;

    /// <summary>A wrong name counts more than a right one: to be surer than right does more harm than to be less sure.</summary>
    private const double Caution = 1.15;

    /// <summary>What the squares of the weights cost that all languages share, and of what a language adds to them.</summary>
    private const double Penalty = 3;
    private const double LanguagePenalty = 30;

    /// <param name="sources">Texts that no model is trained on.</param>
    /// <param name="heldBack">Texts that models are trained on, read by models that were not.</param>
    /// <param name="folds">Those models.</param>
    /// <param name="output">The file of weights to write.</param>
    public static string Run(IEnumerable<FileSystemInfo> sources, IEnumerable<DirectoryInfo> heldBack, NameFolds? folds, string output)
    {
        // Folds take the place of the models that are meant.
        Dictionary<string, uint> models = Lexicon.Languages.ToDictionary(static language => language, static language => NameModels.For(language).Model!.Content, StringComparer.Ordinal);
        List<CalibrationName> names = [.. sources.SelectMany(NamesOf)];
        foreach (DirectoryInfo folder in heldBack)
        {
            AnnotatedText[] texts = [.. MeasuredTexts.Read(folder)];
            names.AddRange(folds!.Select(texts, static text => text.Id, text => NamesOf(text, folder.Name + ", held back", isOurs: true).ToArray()).SelectMany(static name => name));
        }

        CalibrationName[] seen = [.. names.Where(static name => name.IsSeen)];
        Dictionary<string, int> sizes = seen.CountBy(static name => name.Set, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        double[] shared = LogisticRegression.Fit([.. seen.Select(name => name.ToExample(WeightOf(name)))], new double[NameCalibration.Count], Penalty);
        Dictionary<string, double[]> weights = [];
        foreach (string language in Lexicon.Languages)
        {
            CalibrationName[] own = [.. seen.Where(name => name.Language == language)];
            weights[language] = Damp(LogisticRegression.Fit([.. own.Select(name => name.ToExample(WeightOf(name)))], shared, LanguagePenalty), own);
        }

        File.WriteAllText(output, FileOf(weights, models));
        StringBuilder report = new();
        Describe(report, "half that the weights are fitted to", seen, weights);
        Describe(report, "other half", [.. names.Where(static name => !name.IsSeen)], weights);
        return report.ToString();

        // A large set counts more than a small one, but not as much more as it is larger.
        double WeightOf(CalibrationName name) => (name.IsOurs ? OwnRules : 1) * (name.IsRight ? 1 : Caution) / Math.Sqrt(sizes[name.Set] / 600.0);
    }

    private static IEnumerable<CalibrationName> NamesOf(FileSystemInfo source)
    {
        bool isOurs = Directory.Exists(source.FullName);
        string set = isOurs ? Path.GetFileName(Path.GetDirectoryName(source.FullName))! : Path.GetFileNameWithoutExtension(source.Name);
        return MeasuredTexts.Read(source).SelectMany(text => NamesOf(text, set, isOurs));
    }

    private static IEnumerable<CalibrationName> NamesOf(AnnotatedText text, string set, bool isOurs) =>
        JudgedName.Of(text, isOurs).Select(name => new CalibrationName(set, text.Language, MeasuredTexts.IsSeen(text), isOurs, name.Evidence, name.IsRight));

    /// <summary>Adds how much is left of high odds: as much as lets enough of the sure names be right, each set counting the same.</summary>
    private static double[] Damp(double[] weights, CalibrationName[] names)
    {
        double[] damped = [.. weights, 1];
        while (damped[^1] > StrongestDamping)
        {
            if (names.Where(name => NameCalibration.ConfidenceOf(name.Evidence, damped) >= Sure)
                .GroupBy(static name => name.Set, StringComparer.Ordinal)
                .Select(static set => set.Average(static name => name.IsRight ? 1.0 : 0))
                .DefaultIfEmpty(1)
                .Average() >= RightOfSure)
            {
                break;
            }

            damped[^1] -= 0.02;
        }

        return damped;
    }

    /// <summary>A table of bins, and the expected calibration error (Naeini, Cooper and Hauskrecht 2015), of all and of each set.</summary>
    private static void Describe(StringBuilder report, string title, CalibrationName[] names, Dictionary<string, double[]> weights)
    {
        (string Set, double Confidence, bool IsRight)[] all = [.. names.Select(name => (name.Set, NameCalibration.ConfidenceOf(name.Evidence, weights[name.Language]), name.IsRight))];
        report.Append(CultureInfo.InvariantCulture, $"\n{title}: {names.Length} names\n\n| confidence | names | mean | right |\n|---|---|---|---|\n");
        foreach (IGrouping<int, (string Set, double Confidence, bool IsRight)> bin in all.GroupBy(static name => BinOf(name.Confidence)).OrderBy(static bin => bin.Key))
            report.Append(CultureInfo.InvariantCulture, $"| {bin.Key / 10.0:F1} to {(bin.Key + 1) / 10.0:F1} | {bin.Count()} | {bin.Average(static name => name.Confidence):F3} | {ShareRight(bin):F3} |\n");
        report.Append("\n| texts | names | mean | right | error | sure | right of the sure |\n|---|---|---|---|---|---|---|\n");
        foreach (IGrouping<string, (string Set, double Confidence, bool IsRight)> set in all.GroupBy(static name => name.Set, StringComparer.Ordinal).OrderBy(static set => set.Key, StringComparer.Ordinal))
            report.Append(LineOf(set.Key, [.. set]));
        report.Append(LineOf("all", all));
    }

    private static string LineOf(string set, (string Set, double Confidence, bool IsRight)[] names)
    {
        double error = names.GroupBy(static name => BinOf(name.Confidence)).Sum(static bin => Math.Abs(bin.Sum(static name => name.Confidence - (name.IsRight ? 1 : 0)))) / names.Length;
        (string, double, bool)[] sure = [.. names.Where(static name => name.Confidence >= Sure)];
        return string.Create(CultureInfo.InvariantCulture, $"| {set} | {names.Length} | {names.Average(static name => name.Confidence):F3} | {ShareRight(names):F3} | {error:F3} | {sure.Length} | {ShareRight(sure):F3} |\n");
    }

    private static int BinOf(double confidence) => Math.Min(Bins - 1, (int)((confidence * Bins) + 1e-9));

    private static double ShareRight(IEnumerable<(string Set, double Confidence, bool IsRight)> names) => names.Select(static name => name.IsRight ? 1.0 : 0).DefaultIfEmpty().Average();

    private static string FileOf(Dictionary<string, double[]> weights, Dictionary<string, uint> models)
    {
        StringBuilder file = new("# How sure a name is: made by the trainer (calibrate). A language, the checksum of the model it was fitted with, a weight for each number of the evidence, how much is left of high odds.\n");
        foreach ((string language, double[] own) in weights)
            file.Append(CultureInfo.InvariantCulture, $"{language}\t{models[language]:x8}\t{Join(own)}\n");
        return file.ToString();
    }

    private static string Join(double[] weights) => string.Join('\t', weights.Select(static weight => weight.ToString("0.###", CultureInfo.InvariantCulture)));
}

/// <summary>A name that the understanding found in some set of texts.</summary>
/// <param name="Set">What the set is called.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="IsSeen">Whether the text is of the half that may be looked at.</param>
/// <param name="IsOurs">Whether it is annotated by our own rules.</param>
/// <param name="Evidence">What tells how sure the name is.</param>
/// <param name="IsRight">Whether kind and span are right.</param>
internal readonly record struct CalibrationName(string Set, string Language, bool IsSeen, bool IsOurs, NameEvidence Evidence, bool IsRight)
{
    public LogisticExample ToExample(double weight)
    {
        double[] numbers = new double[NameCalibration.Count];
        NameCalibration.Describe(Evidence, numbers);
        return new(numbers, IsRight, weight);
    }
}
