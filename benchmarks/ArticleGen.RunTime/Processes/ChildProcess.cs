using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;

namespace ArticleGen.RunTime.Processes;

/// <summary>This program, started again.</summary>
internal static class ChildProcess
{
    /// <summary>Runs the program to its end.</summary>
    /// <param name="arguments">Its command line.</param>
    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public static string Run(params IEnumerable<string> arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"The process '{string.Join(' ', process.StartInfo.ArgumentList)}' ended with exit code {process.ExitCode.ToString(CultureInfo.InvariantCulture)}.");
    }
}
