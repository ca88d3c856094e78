using System;
using System.Diagnostics;

namespace ArticleGen.Benchmarks.Programs;

/// <summary>The best of several timed runs, and what one run allocates.</summary>
/// <param name="Time">The shortest run.</param>
/// <param name="AllocatedBytes">The bytes allocated on this thread in that run.</param>
internal readonly record struct Measurement(TimeSpan Time, long AllocatedBytes)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Timed = TimeSpan.FromSeconds(3);

    /// <summary>Runs something for two seconds to warm up, then for three seconds, at least three times.</summary>
    public static Measurement Of(Func<int> action)
    {
        Repeat(action, WarmUp, minimum: 1);
        return Repeat(action, Timed, minimum: 3);
    }

    /// <summary>Runs something a given number of times.</summary>
    public static Measurement Of(Func<int> action, int times) => Repeat(action, TimeSpan.Zero, times);

    private static Measurement Repeat(Func<int> action, TimeSpan duration, int minimum)
    {
        Measurement best = new(TimeSpan.MaxValue, 0);
        long start = Stopwatch.GetTimestamp();
        for (int runs = 0; runs < minimum || Stopwatch.GetElapsedTime(start) < duration; runs++)
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            long run = Stopwatch.GetTimestamp();
            action();
            TimeSpan time = Stopwatch.GetElapsedTime(run);
            if (time < best.Time)
                best = new(time, GC.GetAllocatedBytesForCurrentThread() - allocated);
        }

        return best;
    }
}
