using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using ArticleGen.Cli.Output;
using ArticleGen.Evaluation.Gold;
using ArticleGen.Evaluation.Scoring;

namespace ArticleGen.Cli.Commands;

/// <summary><c>articlegen eval DIR</c>: how well annotated articles are understood.</summary>
internal static class EvalCommand
{
    public static Command Create(Func<Stream> openOutput)
    {
        Argument<string> folder = new("DIR") { Description = "A folder of annotations (ID.xml), with the articles (ID.txt, ID.md) beside them where they have any." };
        Option<int> errors = new("--errors") { Description = "Print so many errors.", HelpName = "N" };
        Option<GoldLayout?> layout = new("--layout")
        {
            Description = "Compose articles without a file of their own in this layout.",
            HelpName = "blank|lines|wrapped",
            CustomParser = Choice.Parse<GoldLayout>,
        };
        Option<bool> json = new("--json") { Description = "Print the figures of all articles as one JSON object." };
        Command command = new("eval", "Score the reading of annotated articles.") { folder, errors, layout, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(folder) is { } path && !Directory.Exists(path))
                result.AddError($"No such folder: {path}");
        });
        command.SetAction(arguments =>
        {
            try
            {
                SortedDictionary<string, EvaluationReport> reports = Evaluate(arguments.GetRequiredValue(folder), arguments.GetValue(layout));
                using Stream output = openOutput();
                if (arguments.GetValue(json))
                    EvaluationJsonWriter.Write(output, Sum(reports.Values));
                else
                    EvaluationTableWriter.Write(output, reports, Sum(reports.Values), arguments.GetValue(errors));
                return 0;
            }
            catch (InvalidDataException malformed)
            {
                arguments.InvocationConfiguration.Error.WriteLine(malformed.Message);
                return 1;
            }
        });
        return command;
    }

    private static SortedDictionary<string, EvaluationReport> Evaluate(string root, GoldLayout? layout)
    {
        SortedDictionary<string, EvaluationReport> reports = new(StringComparer.Ordinal);
        foreach (string file in GoldReader.FilesOf(root))
        {
            string set = SetOf(file);
            reports[set] = reports.GetValueOrDefault(set, EvaluationReport.Empty) + Scorer.Evaluate(GoldReader.Read(file, layout));
        }

        return reports;
    }

    // Annotations that stand apart from their articles stand in a folder "gold" of the set.
    private static string SetOf(string file)
    {
        DirectoryInfo folder = new FileInfo(file).Directory!;
        return folder is { Name: "gold", Parent: { } set } ? set.Name : folder.Name;
    }

    private static EvaluationReport Sum(IEnumerable<EvaluationReport> reports) => reports.Aggregate(EvaluationReport.Empty, static (sum, report) => sum + report);
}
