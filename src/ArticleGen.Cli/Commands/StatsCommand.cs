using System.CommandLine;
using System.Text;
using ArticleGen.Cli.Output;
using ArticleGen.Cli.Output.Terminal;
using ArticleGen.Cli.Statistics;

namespace ArticleGen.Cli.Commands;

/// <summary><c>articlegen stats FILE…</c>: languages, words, who is named and who is quoted most.</summary>
internal static class StatsCommand
{
    public static Command Create(ToolStreams streams)
    {
        Option<int> top = new("--top") { Description = "How many names a chart shows.", HelpName = "N", DefaultValueFactory = static _ => 10 };
        Option<bool> noColor = new("--no-color") { Description = "No colours on a terminal." };
        Command command = new("stats", "Count what many articles hold.") { top, noColor };
        ReadingArguments reading = ReadingArguments.AddTo(command);
        command.SetRun((parsed, cancellationToken) =>
        {
            ArticleRun run = new(reading, parsed, streams, cancellationToken);
            CorpusStatistics statistics = new();
            run.ForEach(static article => article.Article, statistics.Add);
            string text = TerminalText.Of(streams.IsTerminal && !parsed.GetValue(noColor), console => StatisticsText.Write(console, statistics, parsed.GetValue(top)));
            OutputTarget.Write(streams, file: null, run.Failures, output => output.Write(Encoding.UTF8.GetBytes(text)));
            return run.Failures.ExitCode;
        });
        return command;
    }
}
