using System;

namespace ArticleGen.GeneratorTimings;

/// <summary>What one run of the generator cost.</summary>
/// <param name="Time">Spent in the generator, as Roslyn counts it.</param>
/// <param name="Jit">The part of it in which the JIT compiled the code of the thread that runs the steps; the thread pool, which compiles the articles, has its own share.</param>
/// <param name="Allocated">Bytes allocated on all threads.</param>
internal sealed record GeneratorRun(TimeSpan Time, TimeSpan Jit, long Allocated)
{
    public override string ToString() =>
        FormattableString.Invariant($"{Time.TotalMilliseconds,9:F1} ms, of it JIT {Jit.TotalMilliseconds,9:F1} ms, allocated {Allocated / 1024.0 / 1024.0,8:F1} MB");
}
