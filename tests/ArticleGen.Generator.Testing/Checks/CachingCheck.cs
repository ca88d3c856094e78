using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Testing.Checks;

/// <summary>The same input once more: no step may have anything to do.</summary>
public static class CachingCheck
{
    /// <summary>Runs the driver again.</summary>
    /// <param name="driver">A driver that has run.</param>
    /// <param name="compilation">What it ran over.</param>
    /// <exception cref="GeneratorCheckException">A generator threw, or a step or an output had a new value.</exception>
    public static void Run(GeneratorDriver driver, Compilation compilation)
    {
        foreach (GeneratorRunResult result in driver.RunGenerators(compilation.Clone()).GetRunResult().Results)
        {
            if (result.Exception is { } exception)
                throw new GeneratorCheckException($"The generator threw: {exception}");

            // What the compiler itself hands over is compared by reference; the clone of the compilation is another object.
            foreach ((string name, ImmutableArray<IncrementalGeneratorRunStep> steps) in result.TrackedSteps.Where(static named => !named.Key.StartsWith("compilation", StringComparison.OrdinalIgnoreCase)))
                Require(name, steps.SelectMany(static step => step.Outputs.Select(static output => output.Reason)), IncrementalStepRunReason.Unchanged);

            // An output that ran again for nothing shows in its inputs, since it may have added nothing.
            foreach ((string name, ImmutableArray<IncrementalGeneratorRunStep> steps) in result.TrackedOutputSteps)
            {
                Require(name, steps.SelectMany(static step => step.Outputs.Select(static output => output.Reason)), IncrementalStepRunReason.Cached);
                Require(name, steps.SelectMany(static step => step.Inputs.Select(static input => input.Source.Outputs[input.OutputIndex].Reason)), IncrementalStepRunReason.Unchanged);
            }
        }
    }

    private static void Require(string step, IEnumerable<IncrementalStepRunReason> reasons, IncrementalStepRunReason allowed)
    {
        IncrementalStepRunReason[] others = [.. reasons.Where(reason => reason != IncrementalStepRunReason.Cached && reason != allowed)];
        if (others.Length > 0)
            throw new GeneratorCheckException($"Step {step} does not recognise an unchanged input: {string.Join(", ", others)}.");
    }
}
