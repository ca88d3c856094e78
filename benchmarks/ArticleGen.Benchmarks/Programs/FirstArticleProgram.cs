using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace ArticleGen.Benchmarks.Programs;

/// <summary>
/// Prints how long the first article of a fresh process takes, JIT and model load included, and how much the process grows with both
/// models. Starts itself, once for each run.
/// </summary>
internal static class FirstArticleProgram
{
    /// <summary>The argument that makes this program the fresh process.</summary>
    public const string ChildArgument = "first-child";

    private const int Runs = 7;

    public static void Run()
    {
        List<double[]> runs = [.. Enumerable.Range(0, Runs).Select(static _ => RunChild())];
        Console.WriteLine($"first French article   {Median(runs, 0),8} ms");
        Console.WriteLine($"first English article  {Median(runs, 1),8} ms");
        Console.WriteLine($"resident growth        {Median(runs, 2),8} MB");
        Console.WriteLine($"managed growth         {Median(runs, 3),8} MB");
    }

    /// <summary>What the fresh process does: four numbers on one line.</summary>
    public static void RunAsChild()
    {
        string french = VariedArticles.Create(0).Text;
        string english = VariedArticles.Create(1).Text;
        long residentBefore = Environment.WorkingSet;
        long managedBefore = GC.GetTotalMemory(forceFullCollection: true);
        double first = Measurement.Of(() => Stages.Understand(french, "fr").Article.Entities.Length, times: 1).Time.TotalMilliseconds;
        double second = Measurement.Of(() => Stages.Understand(english, "en").Article.Entities.Length, times: 1).Time.TotalMilliseconds;
        double managed = (GC.GetTotalMemory(forceFullCollection: true) - managedBefore) / 1e6;
        double resident = (Environment.WorkingSet - residentBefore) / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first} {second} {resident} {managed}"));
    }

    private static double[] RunChild()
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, ChildArgument) { RedirectStandardOutput = true, UseShellExecute = false };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. output.Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture))];
    }

    private static string Median(List<double[]> runs, int column) =>
        runs.Select(run => run[column]).Order().ElementAt(Runs / 2).ToString("0.0", CultureInfo.InvariantCulture);
}
