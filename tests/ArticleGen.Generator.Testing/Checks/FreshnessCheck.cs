using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Testing.Checks;

/// <summary>Whatever was cached, a living driver gives what a build from scratch gives.</summary>
public static class FreshnessCheck
{
    /// <summary>Compares sources and diagnostics.</summary>
    /// <param name="live">The run of a driver that has lived through edits.</param>
    /// <param name="fresh">The run of a new driver over the same project.</param>
    /// <exception cref="GeneratorCheckException">They differ.</exception>
    public static void Run(GeneratorRun live, GeneratorRun fresh)
    {
        if (!live.Sources.SequenceEqual(fresh.Sources))
            throw new GeneratorCheckException($"Other code than from scratch: {string.Join(", ", live.RewrittenSince(fresh).Concat(fresh.RewrittenSince(live)).Distinct(StringComparer.Ordinal))}.");
        string[] reported = Lines(live);
        string[] expected = Lines(fresh);
        if (!reported.SequenceEqual(expected, StringComparer.Ordinal))
            throw new GeneratorCheckException($"Other diagnostics than from scratch:\n{string.Join('\n', reported)}\ninstead of\n{string.Join('\n', expected)}");
    }

    private static string[] Lines(GeneratorRun run) => [.. run.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];
}
