using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;

namespace ArticleGen.BuildTimings.Velite;

/// <summary><c>velite dev</c>, which stays alive while articles are edited.</summary>
internal sealed partial class VeliteWatch : IDisposable
{
    // Velite does not say when every file is watched.
    private static readonly TimeSpan s_settles = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly VeliteProject _project;
    private readonly Process _process;

    private VeliteWatch(VeliteProject project)
    {
        _project = project;
        _process = Process.Start(new ProcessStartInfo("node", VeliteProject.Arguments("dev")) { WorkingDirectory = project.Folder, UseShellExecute = false, RedirectStandardOutput = true })!;
    }

    /// <summary>Starts it and lets it build everything once.</summary>
    /// <exception cref="OperationCanceledException">It has not built everything in time.</exception>
    public static async Task<VeliteWatch> StartAsync(VeliteProject project)
    {
        VeliteWatch watch = new(project);
        await watch.PrintedAsync("watching for changes");
        await Task.Delay(s_settles);
        return watch;
    }

    /// <summary>Adds a paragraph to an article and waits for its output.</summary>
    /// <param name="index">The index of the article.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <returns>The time from the change of the file to the message that the output is written, and how much of it velite says that it was building.</returns>
    /// <exception cref="OperationCanceledException">It has not built the article in time.</exception>
    /// <exception cref="InvalidDataException">Its output lacks the paragraph.</exception>
    public async Task<(TimeSpan Whole, TimeSpan Building)> EditAsync(int index, string paragraph)
    {
        long start = Stopwatch.GetTimestamp();
        await File.AppendAllTextAsync(_project.Articles[index], $"\n\n{paragraph}\n");
        string message = await PrintedAsync("rebuild finished");
        TimeSpan whole = Stopwatch.GetElapsedTime(start);
        if (_project.Bodies().Count(body => body.Contains(paragraph, StringComparison.Ordinal)) != 1)
            throw new InvalidDataException("The output of velite lacks the edit.");
        return (whole, TimeSpan.FromMilliseconds(double.Parse(Milliseconds().Match(message).Groups["value"].ValueSpan, CultureInfo.InvariantCulture)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    [GeneratedRegex(@"(?<value>[0-9.]+)ms", RegexOptions.NonBacktracking)]
    private static partial Regex Milliseconds();

    private async Task<string> PrintedAsync(string message)
    {
        using CancellationTokenSource patience = new(s_patience);
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains(message, StringComparison.Ordinal))
                return line;
        }

        throw new InvalidDataException("velite has ended.");
    }
}
