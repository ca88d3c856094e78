using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ArticleGen.Cli.Tests;

/// <summary>The tool as a process of its own, which other programs start.</summary>
internal static class ToolProcess
{
    /// <summary>The built tool; <c>dotnet</c> runs it.</summary>
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "articlegen.dll");

    /// <param name="send">Writes its standard input.</param>
    /// <param name="arguments">Its arguments.</param>
    public static Task<ToolEnd> RunAsync(Action<TextWriter> send, params IEnumerable<string> arguments) => RunAsync("dotnet", send, [Assembly, .. arguments]);

    /// <param name="program">The program that is started.</param>
    /// <param name="send">Writes its standard input.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<ToolEnd> RunAsync(string program, Action<TextWriter> send, params IEnumerable<string> arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        long peak = 0;
        await using Timer watch = new(_ => peak = Math.Max(peak, PeakOf(process)), state: null, TimeSpan.Zero, TimeSpan.FromMilliseconds(20));
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        try
        {
            await using StreamWriter input = process.StandardInput;
            send(input);
        }
        catch (IOException)
        {
            // It has read enough and ended.
        }

        await process.WaitForExitAsync();
        return new(process.ExitCode, (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries), await error, peak);
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}

/// <summary>How a process ended.</summary>
internal sealed record ToolEnd(int ExitCode, string[] Lines, string Error, long PeakBytes);
