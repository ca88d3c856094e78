using System;
using System.Diagnostics;
using System.Linq;
using System.Reflection;

namespace ArticleGen.SiteTimings;

/// <summary>Runs other programs.</summary>
internal static class Shell
{
    /// <summary>The folder of the repository's samples.</summary>
    public static string Samples { get; } =
        typeof(Shell).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Samples").Value!;

    /// <summary>What a program prints, or an exception with it if it fails.</summary>
    public static string Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false }) ?? throw new InvalidOperationException(program);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }
}
