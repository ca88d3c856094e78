using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using ArticleGen.HostileTexts;

namespace ArticleGen.Benchmarks.Programs;

/// <summary>
/// Prints time and memory per character of every hostile text at three lengths, and how much more a character of the longest takes than
/// one of the shortest: linear where it stays about the same. Time is that of the processor, collections of garbage included, so that a busy
/// machine prints what a quiet one does.
/// </summary>
internal static class AdversarialProgram
{
    private const double MostGrowth = 3;
    private const double MostNanoseconds = 2000;

    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(10);
    private static readonly int[] Lengths = [10_000, 100_000, 1_000_000];

    /// <returns>How many texts grow too much or take too long.</returns>
    public static int Run()
    {
        WarmUp();
        Console.WriteLine($"{"ns per character",-52}{"10 KB",9}{"100 KB",9}{"1 MB",9}{"ratio",8}{"bytes",9}");
        int bad = Families.All.Count(Measure);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Families.All.Count} texts, {bad} over {MostGrowth} times or {MostNanoseconds} ns a character"));
        return bad;
    }

    private static bool Measure(HostileText text)
    {
        List<double> times = [];
        double bytes = 0;
        foreach (int length in Lengths)
        {
            string content = text.Create(length);
            (TimeSpan time, long allocated) = BestOf(length < 1_000_000 ? 5 : 2, () => HostileTextReader.Read(text.Name, content, CancellationToken.None));
            times.Add(time.TotalNanoseconds / content.Length);
            bytes = (double)allocated / content.Length;
        }

        double ratio = times[^1] / times[0];
        bool isBad = ratio > MostGrowth || times.Max() > MostNanoseconds;
        Console.WriteLine($"{text.Name,-52}{Number(times[0]),9}{Number(times[1]),9}{Number(times[2]),9}{ratio.ToString("0.0", CultureInfo.InvariantCulture),8}{Number(bytes),9}{(isBad ? "  !" : "")}");
        return isBad;
    }

    private static (TimeSpan Time, long Bytes) BestOf(int rounds, Func<int> read)
    {
        (TimeSpan Time, long Bytes) best = (TimeSpan.MaxValue, 0);
        for (int round = 0; round < rounds; round++)
        {
            // Short texts are read again and again, until there is something to measure.
            TimeSpan start = Environment.CpuUsage.TotalTime;
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            int reads = 0;
            TimeSpan time;
            do
            {
                read();
                reads++;
                time = Environment.CpuUsage.TotalTime - start;
            }
            while (time < Enough);
            if (time / reads < best.Time)
                best = (time / reads, (GC.GetAllocatedBytesForCurrentThread() - allocated) / reads);
        }

        return best;
    }

    /// <summary>Loads the models and lets the compiler see every stage.</summary>
    private static void WarmUp()
    {
        foreach (HostileText text in Families.All)
            HostileTextReader.Read(text.Name, text.Create(5_000), CancellationToken.None);
    }

    private static string Number(double value) => value.ToString("#,##0", CultureInfo.InvariantCulture);
}
