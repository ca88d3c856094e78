using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Tests.Snapshots;

/// <summary>What is compared of a generator driver's run: its diagnostics, if there are any, then every generated file by hint name.</summary>
internal static class GeneratorSnapshots
{
    public static IReadOnlyList<Snapshot> Of(object? target, IReadOnlyList<Func<GeneratedSourceResult, bool>> ignored) => target switch
    {
        GeneratorDriver driver => Of(driver.GetRunResult(), ignored),
        GeneratorDriverRunResult result => Of(result, ignored),
        _ => throw new ArgumentException($"Only generator drivers and their run results have snapshots, not {target?.GetType().Name ?? "null"}.", nameof(target)),
    };

    private static List<Snapshot> Of(GeneratorDriverRunResult result, IReadOnlyList<Func<GeneratedSourceResult, bool>> ignored)
    {
        Exception[] exceptions = [.. result.Results.Select(static generator => generator.Exception).OfType<Exception>()];
        if (exceptions.Length == 1)
            ExceptionDispatchInfo.Throw(exceptions[0]);
        if (exceptions.Length > 1)
            throw new AggregateException(exceptions);

        List<Snapshot> snapshots = [];
        if (!result.Diagnostics.IsEmpty)
            snapshots.Add(new(Target: null, "txt", DiagnosticText.Write(result.Diagnostics)));
        foreach (GeneratorRunResult generator in result.Results)
        {
            snapshots.AddRange(generator.GeneratedSources
                .Where(source => !ignored.Any(shouldIgnore => shouldIgnore(source)))
                .OrderBy(static source => source.HintName, StringComparer.Ordinal)
                .Select(Of));
        }

        return snapshots;
    }

    private static Snapshot Of(GeneratedSourceResult source) =>
        new(SnapshotName.Target(source.HintName), "cs", Newlines.Normalize($"//HintName: {source.HintName}\n{source.SourceText}"));
}
