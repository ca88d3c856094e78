using System;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;

namespace ArticleGen.Cli.Commands;

/// <summary>Runs commands on a thread of their own: who ends the tool is obeyed, also while it waits for its input.</summary>
internal static class CommandRun
{
    /// <param name="command">The command.</param>
    /// <param name="run">What it does; its answer is the exit code.</param>
    public static void SetRun(this Command command, Func<ParseResult, CancellationToken, int> run) =>
        command.SetAction((parsed, cancellationToken) => Task.Factory.StartNew(() => run(parsed, cancellationToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
}
