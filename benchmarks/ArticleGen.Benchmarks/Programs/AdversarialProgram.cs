using System;
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

    /// <param name="names">Which texts: those whose names begin with one of these; all if none is given.</param>
    /// <returns>How many texts grow too much or take too long.</returns>
    public static int Run(string[] names)
    {
        HostileText[] texts = [.. Families.All.Where(text => names.Length == 0 || names.Any(name => text.Name.StartsWith(name, StringComparison.Ordinal)))];
        WarmUp(texts);
        Console.WriteLine($"{"ns per character",-52}{"10 KB",9}{"100 KB",9}{"1 MB",9}{"ratio",8}{"bytes",9}");
        int bad = texts.Count(Measure);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Length} texts, {bad} over {MostGrowth} times or {MostNanoseconds} ns a character"));
        return bad;
    }

    private static bool Measure(HostileText text)
    {
        Figures figures = Read(text);
        for (int again = 0; again < 2 && figures.IsBad; again++)
            figures = figures.BestOf(Read(text));
        Console.WriteLine($"{text.Name,-52}{Number(figures.Times[0]),9}{Number(figures.Times[1]),9}{Number(figures.Times[2]),9}{figures.Growth.ToString("0.0", CultureInfo.InvariantCulture),8}{Number(figures.Bytes),9}{(figures.IsBad ? "  !" : "")}");
        return figures.IsBad;
    }

    // The longest first: when its time is taken, the compiler has seen what the short ones are read with.
    private static Figures Read(HostileText text)
    {
        double[] times = new double[Lengths.Length];
        double bytes = 0;
        for (int i = Lengths.Length - 1; i >= 0; i--)
        {
            string content = text.Create(Lengths[i]);
            (TimeSpan time, long allocated) = BestOf(i == Lengths.Length - 1 ? 1 : 5, () => HostileTextReader.Read(text.Name, content, CancellationToken.None));
            times[i] = time.TotalNanoseconds / content.Length;
            bytes = Math.Max(bytes, (double)allocated / content.Length);
        }

        return new(times, bytes);
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
    private static void WarmUp(HostileText[] texts)
    {
        foreach (HostileText text in texts)
            HostileTextReader.Read(text.Name, text.Create(5_000), CancellationToken.None);
    }

    private static string Number(double value) => value.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>What a character took at each length, and the most bytes that one allocated.</summary>
    private sealed record Figures(double[] Times, double Bytes)
    {
        public double Growth => Times[^1] / Times[0];

        public bool IsBad => Growth > MostGrowth || Times.Max() > MostNanoseconds;

        public Figures BestOf(Figures other) => new([.. Times.Zip(other.Times, Math.Min)], Math.Min(Bytes, other.Bytes));
    }
}
