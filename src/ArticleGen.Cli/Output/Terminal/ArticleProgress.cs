using System;
using Spectre.Console;

namespace ArticleGen.Cli.Output.Terminal;

/// <summary>Shows how far a run is, on standard error, where somebody looks at that and the articles themselves go elsewhere.</summary>
internal static class ArticleProgress
{
    /// <param name="shown">Whether somebody looks.</param>
    /// <param name="total">How many articles there are; 0 if nobody knows.</param>
    /// <param name="run">Does the work and says after each article that it is done.</param>
    public static void Run(bool shown, int total, Action<Action> run)
    {
        if (shown)
            Show(total, run);
        else
            run(static () => { });
    }

    // A method of its own: a run that shows nothing loads nothing of the console library.
    private static void Show(int total, Action<Action> run)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(enabled: true).Start(context =>
        {
            ProgressTask task = context.AddTask("Reading articles", maxValue: Math.Max(total, 1));
            task.IsIndeterminate = total == 0;
            run(() => task.Increment(1));
        });
    }
}
