using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace ArticleGen.BuildTimings.Measurement;

/// <summary>What came of a command.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it printed, errors last.</param>
/// <param name="Time">From its start to its end.</param>
/// <param name="PeakMemory">The bytes that the watched process held at its highest, if it could be seen.</param>
internal sealed record CommandRun(int ExitCode, string Output, TimeSpan Time, long? PeakMemory)
{
    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="watched">Finds the process whose memory counts, given that of the command; <see langword="null"/> as long as there is none.</param>
    public static CommandRun ToEnd(string folder, string program, IEnumerable<string> arguments, Func<Process, Process?> watched)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using CancellationTokenSource ended = new();
        Task<long?> memory = MemoryWatch.PeakAsync(() => watched(process), ended.Token);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        ended.Cancel();
        return new(process.ExitCode, output + errors.Result, time, memory.Result);
    }
}
