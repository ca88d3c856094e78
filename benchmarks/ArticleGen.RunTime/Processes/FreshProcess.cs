using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ArticleGen.RunTime.Contenders;

namespace ArticleGen.RunTime.Processes;

/// <summary>This program, started again to do one thing and measure itself.</summary>
internal static class FreshProcess
{
    /// <summary>The first argument of the process.</summary>
    public const string Argument = "fresh-process";

    /// <summary>Starts the process.</summary>
    /// <param name="contender">Whose articles are read.</param>
    /// <param name="folder">The folder of the <see cref="PreparedFiles"/>.</param>
    /// <param name="id">The article to read; all of them if <see langword="null"/>.</param>
    public static Figures Start(Contender contender, string folder, string? id)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };

        // The timestamps of Stopwatch are those of the machine: what this process begins, the other one can end.
        foreach (string argument in (string[])[Argument, Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture), contender.Key, folder, .. id is null ? (string[])[] : [id]])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Figures.Parse(output) : throw new InvalidOperationException($"{contender.Name} ended with exit code {process.ExitCode.ToString(CultureInfo.InvariantCulture)}.");
    }

    /// <summary>What the process does.</summary>
    public static void Run(string started, string key, string folder, string? id)
    {
        Digest digest = new();
        IArticleReader reader = Contender.All.First(contender => contender.Key == key).Open(folder);
        if (id is null)
            reader.ReadAll(digest);
        else
            reader.ReadOne(id, digest);

        double milliseconds = Stopwatch.GetElapsedTime(long.Parse(started, CultureInfo.InvariantCulture)).TotalMilliseconds;
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long resident = Environment.WorkingSet;
        long managed = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(new Figures(milliseconds, allocated, managed, resident, digest.Text, digest.Findings));
        GC.KeepAlive(reader);
    }
}
