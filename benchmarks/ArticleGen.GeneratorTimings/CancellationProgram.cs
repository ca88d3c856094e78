using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using ArticleGen.Benchmarks;

namespace ArticleGen.GeneratorTimings;

/// <summary>
/// Gives up the compilation of an article of ten million characters at several points, as an editor does whose user goes on typing, and prints how
/// long it takes until the driver answers, and what the article costs when it is let through.
/// </summary>
internal static class CancellationProgram
{
    private const int Length = 10_000_000;
    private const int Points = 8;
    private const double MostMilliseconds = 50;

    private static readonly (string File, Func<string> Text)[] Articles =
    [
        ("prose.txt", static () => Filled([.. VariedArticles.Take(50).Select(static article => article.Text + "\n\n")])),
        ("prose.md", static () => "# Prose\n\n" + Filled([.. VariedArticles.Take(50).Select(static article => article.Text + "\n\n")])),
        ("one-paragraph.txt", static () => Filled("The port of Lorient grows, said Anne Doe, and grows; ")),
        ("one-paragraph.md", static () => Filled("The *port* of [Lorient](/lorient) grows, and `code` **grows**; ")),
        ("numbers.txt", static () => Filled("100 101 102 ")),
        ("table.md", static () => "|a|b|\n|-|-|\n" + Filled("|The port grows|in March 2024|\n")),
        ("list.md", static () => Filled("- The port grows\n  - and grows\n")),
    ];

    /// <returns>How many articles were not given up in time.</returns>
    public static int Run()
    {
        Run(new LiveCompiler([new("/articles/warm-up.txt", VariedArticles.Take(1).First().Text)], "/articles", "resource"), Timeout.InfiniteTimeSpan);
        Console.WriteLine(FormattableString.Invariant($"{"article",-20}{"whole",10}{"memory",12}{"answered in at most",24}{"collections in all",22}"));
        return Articles.Count(static article => !IsAnswered(article.File, article.Text()));
    }

    private static bool IsAnswered(string file, string text)
    {
        LiveCompiler New() => new([new("/articles/" + file, text)], "/articles", "resource");
        long start = Stopwatch.GetTimestamp();
        GeneratorRun whole = New().Run();
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        TimeSpan paused = GC.GetTotalPauseDuration();
        double most = Enumerable.Range(0, Points).Max(point => Run(New(), time * point / Points));
        Console.WriteLine(FormattableString.Invariant($"{file,-20}{time.TotalSeconds,8:0.0} s{whole.Allocated / 1e6,9:#,##0} MB{most,21:0} ms{(GC.GetTotalPauseDuration() - paused).TotalMilliseconds,19:0} ms{(most > MostMilliseconds ? "  !" : "")}"));
        return most <= MostMilliseconds;
    }

    /// <returns>
    /// The milliseconds between the cancellation and the answer, or those of the processor if they are fewer: other programs stretch the one, and the
    /// runtime's own threads, which compile and collect beside it, the other. What a collection stops the program for is not counted: no code asks then.
    /// </returns>
    private static double Run(LiveCompiler compiler, TimeSpan delay)
    {
        using CancellationTokenSource source = new();
        (long Time, TimeSpan Processor, TimeSpan Paused) cancelled = default;
        source.Token.Register(() => cancelled = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration()));
        source.CancelAfter(delay);
        try
        {
            compiler.Run(source.Token);
            return 0;
        }
        catch (OperationCanceledException)
        {
            double milliseconds = Math.Min(Stopwatch.GetElapsedTime(cancelled.Time).TotalMilliseconds, (Environment.CpuUsage.TotalTime - cancelled.Processor).TotalMilliseconds);
            return Math.Max(0, milliseconds - (GC.GetTotalPauseDuration() - cancelled.Paused).TotalMilliseconds);
        }
    }

    private static string Filled(params IReadOnlyList<string> pieces)
    {
        StringBuilder text = new(Length);
        for (int i = 0; text.Length < Length; i++)
            text.Append(pieces[i % pieces.Count]);
        return text.ToString();
    }
}
