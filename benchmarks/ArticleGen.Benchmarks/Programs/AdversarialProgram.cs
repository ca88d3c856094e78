using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using ArticleGen.HostileTexts;

namespace ArticleGen.Benchmarks.Programs;

/// <summary>
/// Prints time and memory per character of every hostile text at three lengths, and how much more a character of the longest takes than
/// one of the shortest: linear where it stays about the same.
/// </summary>
internal static class AdversarialProgram
{
    private const double MostGrowth = 3;
    private const double MostNanoseconds = 2000;

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
            Measurement measurement = Measurement.Of(() => HostileTextReader.Read(text.Name, content, CancellationToken.None), times: length < 1_000_000 ? 3 : 1);
            times.Add(measurement.Time.TotalNanoseconds / content.Length);
            bytes = (double)measurement.AllocatedBytes / content.Length;
        }

        double ratio = times[^1] / times[0];
        bool isBad = ratio > MostGrowth || times.Max() > MostNanoseconds;
        Console.WriteLine($"{text.Name,-52}{Number(times[0]),9}{Number(times[1]),9}{Number(times[2]),9}{ratio.ToString("0.0", CultureInfo.InvariantCulture),8}{Number(bytes),9}{(isBad ? "  !" : "")}");
        return isBad;
    }

    /// <summary>Loads the models and lets the compiler see every stage.</summary>
    private static void WarmUp()
    {
        foreach (HostileText text in Families.All)
            HostileTextReader.Read(text.Name, text.Create(5_000), CancellationToken.None);
    }

    private static string Number(double value) => value.ToString("#,##0", CultureInfo.InvariantCulture);
}
