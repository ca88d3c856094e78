using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace ArticleGen.BuildTimings.Measurement;

/// <summary>Looks at the memory of a process while it lives.</summary>
internal static class MemoryWatch
{
    // The system keeps the highest figure itself, so only what a process takes in its last moments is missed.
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(50);

    /// <param name="find">Finds the process; <see langword="null"/> as long as there is none.</param>
    /// <param name="ended">Cancelled when there is nothing to see any more.</param>
    /// <returns>The bytes of the largest working set seen, or <see langword="null"/> if none was.</returns>
    public static async Task<long?> PeakAsync(Func<Process?> find, CancellationToken ended)
    {
        Process? process = null;
        long peak = 0;
        while (!ended.IsCancellationRequested)
        {
            process ??= find();
            peak = Math.Max(peak, PeakOf(process));
            await Task.Delay(s_interval, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return peak == 0 ? null : peak;
    }

    private static long PeakOf(Process? process)
    {
        try
        {
            process?.Refresh();
            return process is { HasExited: false } ? process.PeakWorkingSet64 : 0;
        }
        catch (InvalidOperationException)
        {
            // It has ended between the two questions.
            return 0;
        }
    }
}
