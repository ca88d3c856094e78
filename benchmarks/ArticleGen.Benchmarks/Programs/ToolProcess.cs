using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace ArticleGen.Benchmarks.Programs;

/// <summary>What came of one run of the tool.</summary>
/// <param name="FirstLine">From its start to the end of its first line.</param>
/// <param name="Time">From its start to its end.</param>
/// <param name="Processor">What all its threads have computed, as far as it was seen.</param>
/// <param name="Lines">How many lines it printed.</param>
/// <param name="PeakBytes">The most memory that it held.</param>
internal sealed record ToolRun(TimeSpan FirstLine, TimeSpan Time, TimeSpan Processor, int Lines, long PeakBytes);

/// <summary>Starts the tool and looks at it until it ends.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    /// <param name="program">The path of its command.</param>
    /// <param name="arguments">What it is asked with.</param>
    /// <param name="input">A file that is its standard input.</param>
    public static ToolRun Run(string program, IEnumerable<string> arguments, string? input = null)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardInput = input is not null, UseShellExecute = false })!;
        Task sending = input is null ? Task.CompletedTask : Task.Run(() => Send(process, input));
        long peak = 0;
        TimeSpan processor = default;
        using Timer watch = new(_ => Look(process), state: null, TimeSpan.Zero, Interval);
        TimeSpan first = default;
        int lines = 0;
        byte[] buffer = new byte[1024 * 1024];
        Stream output = process.StandardOutput.BaseStream;
        while (output.Read(buffer) is var count && count > 0)
        {
            int ended = buffer.AsSpan(0, count).Count((byte)'\n');
            if (lines == 0 && ended > 0)
                first = Stopwatch.GetElapsedTime(start);
            lines += ended;
        }

        process.WaitForExit();
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        sending.GetAwaiter().GetResult();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{program} ended with {process.ExitCode}."));
        return new(first, time, processor, lines, peak);

        void Look(Process seen)
        {
            try
            {
                seen.Refresh();
                peak = Math.Max(peak, seen.PeakWorkingSet64);
                processor = seen.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                // It has ended.
            }
        }
    }

    private static void Send(Process process, string input)
    {
        using FileStream file = File.OpenRead(input);
        using Stream target = process.StandardInput.BaseStream;
        file.CopyTo(target);
    }
}
