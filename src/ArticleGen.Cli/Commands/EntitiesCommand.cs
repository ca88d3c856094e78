using System.CommandLine;
using System.IO;
using System.Text;
using ArticleGen.Cli.EntityLists;
using ArticleGen.Cli.Input;
using ArticleGen.Cli.Output;

namespace ArticleGen.Cli.Commands;

/// <summary><c>articlegen entities FILE… -o people.csv</c>: the names that were found, as a file to correct and declare.</summary>
internal static class EntitiesCommand
{
    public static Command Create(ToolStreams streams)
    {
        Option<string?> target = new("--output", "-o") { Description = "The entity file; what it says already stays as it is.", HelpName = "FILE" };
        Command command = new("entities", "List the names of articles as a CSV file for ArticleEntities.") { target };
        ReadingArguments reading = ReadingArguments.AddTo(command);
        command.SetRun((parsed, cancellationToken) =>
        {
            ArticleRun run = new(reading, parsed, streams, cancellationToken);
            EntityList list = new();
            run.ForEach(static article => article.Article, list.Add);

            string? file = parsed.GetValue(target);
            string existing = "";
            if (file is not null && File.Exists(file))
            {
                if (ArticleFiles.Read(file, File.OpenRead, run.Failures.Fail) is not { } read)
                    return run.Failures.ExitCode;
                existing = read.Text;
            }

            OutputTarget.Write(streams, file, run.Failures, output => output.Write(Encoding.UTF8.GetBytes(list.MergeInto(existing))));
            return run.Failures.ExitCode;
        });
        return command;
    }
}
