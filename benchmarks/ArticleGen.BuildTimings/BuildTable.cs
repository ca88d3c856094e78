using System;
using ArticleGen.BuildTimings.Measurement;

namespace ArticleGen.BuildTimings;

/// <summary>Prints what the builds of a folder took.</summary>
/// <param name="articles">The number of articles.</param>
internal sealed class BuildTable(int articles)
{
    private TimeSpan? _floor;

    public void PrintHead() =>
        Console.WriteLine($"{articles + " articles",-32}{"build, s",10}{"over floor",12}{"per article, ms",17}{"compiler, MB",14}{"output, KB",12}");

    /// <param name="name">What was built.</param>
    /// <param name="reason">Why it was not.</param>
    public static void PrintMissing(string name, string reason) => Console.WriteLine($"{name,-32}  {reason}");

    /// <param name="build">What was built; the first one is the floor.</param>
    /// <param name="figures">What it took.</param>
    public void Print(IBuild build, BuildFigures figures)
    {
        _floor ??= figures.Time;
        TimeSpan? over = build.StandsOnFloor ? figures.Time - _floor : null;
        Console.WriteLine(FormattableString.Invariant(
            $"{build.Name,-32}{figures.Time.TotalSeconds,10:F2}{over?.TotalSeconds,12:F2}{over?.TotalMilliseconds / articles,17:F2}{Megabytes(figures.PeakMemory),14}{figures.OutputSize / 1024,12}"));
    }

    private static string Megabytes(long? bytes) => bytes is { } known ? FormattableString.Invariant($"{known / 1024 / 1024}") : "n/a";
}
