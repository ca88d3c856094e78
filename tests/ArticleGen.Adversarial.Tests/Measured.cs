using System;
using System.Collections.Generic;
using System.Threading;
using ArticleGen.Adversarial.Tests.Stepping;

namespace ArticleGen.Adversarial.Tests;

/// <summary>What the reading of one text took.</summary>
/// <param name="Length">The length of the text.</param>
/// <param name="Steps">All steps.</param>
/// <param name="Bytes">The bytes allocated.</param>
/// <param name="ByMethod">The steps of each method.</param>
/// <param name="Silence">Where the most steps were taken without asking for cancellation.</param>
/// <param name="IsWhole">Whether the text was read to its end, rather than given up after too many steps.</param>
internal sealed record Measured(int Length, long Steps, long Bytes, IReadOnlyDictionary<string, long> ByMethod, (long From, long End) Silence, bool IsWhole)
{
    public double StepsPerCharacter => (double)Steps / Length;

    public double SilencePerCharacter => (double)(Silence.End - Silence.From) / Length;

    public double BytesPerCharacter => (double)Bytes / Length;

    /// <summary>Reads a text and counts.</summary>
    /// <param name="shape">The shape of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="mostSteps">How many steps a character may take before the reading is given up.</param>
    public static Measured Of(string shape, string text, long mostSteps)
    {
        SteppedUnderstanding.Load();
        Stepping.Steps.Reset(alarm: mostSteps * text.Length, static () => throw new TooManyStepsException());
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isWhole = true;
        try
        {
            SteppedUnderstanding.Read(shape, text, CancellationToken.None);
        }
        catch (TooManyStepsException)
        {
            isWhole = false;
        }

        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return new(text.Length, Stepping.Steps.Total, bytes, Stepping.Steps.ByMethod(), Stepping.Steps.LongestSilence, isWhole);
    }

    /// <summary>The steps by method of what runs longest without asking for cancellation.</summary>
    /// <param name="shape">The shape of the text.</param>
    /// <param name="text">The text.</param>
    public IReadOnlyDictionary<string, long> InSilence(string shape, string text)
    {
        Stepping.Steps.Reset(alarm: Silence.From, () => Stepping.Steps.Reset(alarm: Silence.End - Silence.From, static () => throw new TooManyStepsException()));
        try
        {
            SteppedUnderstanding.Read(shape, text, CancellationToken.None);
        }
        catch (TooManyStepsException)
        {
            // It is over.
        }

        return Stepping.Steps.ByMethod();
    }

    private sealed class TooManyStepsException : Exception;
}
