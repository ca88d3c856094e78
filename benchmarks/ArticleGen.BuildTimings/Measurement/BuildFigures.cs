using System;
using System.Linq;

namespace ArticleGen.BuildTimings.Measurement;

/// <summary>What a build took.</summary>
/// <param name="Time">From the start of its first process to the end.</param>
/// <param name="PeakMemory">The bytes that the process which compiles held at its highest, if it could be seen.</param>
/// <param name="OutputSize">What it wrote, in bytes.</param>
/// <param name="Failure">Why it does not count, or <see langword="null"/>.</param>
internal sealed record BuildFigures(TimeSpan Time, long? PeakMemory, long OutputSize, string? Failure = null)
{
    /// <summary>The shortest time and the highest memory of several builds, or the first that failed.</summary>
    public static BuildFigures Best(BuildFigures[] rounds) =>
        Array.Find(rounds, static round => round.Failure is not null)
        ?? new(rounds.Min(static round => round.Time), rounds.Max(static round => round.PeakMemory), rounds[^1].OutputSize);
}
