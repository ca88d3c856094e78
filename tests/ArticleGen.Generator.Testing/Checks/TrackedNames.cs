using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Testing.Checks;

/// <summary>The steps that the generator itself named.</summary>
public static class TrackedNames
{
    /// <summary>All names in the generator's list, found by reflection so that none is forgotten.</summary>
    public static ImmutableArray<string> All { get; } =
        [.. typeof(ArticleGenerator).Assembly.GetType("ArticleGen.Generator.TrackingNames", throwOnError: true)!
            .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(static field => field.IsLiteral)
            .Select(static field => (string)field.GetRawConstantValue()!)];

    /// <summary>Those of them that ran.</summary>
    /// <param name="result">A run with tracked steps.</param>
    public static IEnumerable<string> Of(GeneratorRunResult result) => All.Where(result.TrackedSteps.ContainsKey);
}
