using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ArticleGen.RunTime.Contenders;

namespace ArticleGen.RunTime.Processes;

/// <summary>A process that does one thing and measures itself.</summary>
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
        // The timestamps of Stopwatch are those of the machine: what this process begins, the other one can end.
        string started = Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);
        return Figures.Parse(ChildProcess.Run([Argument, started, contender.Key, folder, .. id is null ? (string[])[] : [id]]));
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
        double processor = Environment.CpuUsage.TotalTime.TotalMilliseconds;
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long resident = Environment.WorkingSet;
        long managed = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(new Figures(milliseconds, processor, allocated, managed, resident, digest.Text, digest.Findings));
        GC.KeepAlive(reader);
    }
}
