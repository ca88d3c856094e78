using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;

namespace ArticleGen.Mutation;

/// <summary>Runs the tests on a mutant.</summary>
/// <param name="program">The program of the tests.</param>
/// <param name="classes">The test classes to run, with asterisks; all if empty.</param>
internal sealed class TestRun(string program, string[] classes)
{
    /// <summary>How long the tests took without a mutant.</summary>
    public TimeSpan Usual { get; private set; }

    /// <summary>Runs the tests as they are.</summary>
    /// <returns>The numbers of the mutants that they come by.</returns>
    public async Task<int[]> Try()
    {
        string trace = Path.GetTempFileName();
        long start = Stopwatch.GetTimestamp();
        (bool passes, string output) = await Run(mutant: -1, trace, TimeSpan.FromMinutes(20));
        Usual = Stopwatch.GetElapsedTime(start);
        if (!passes)
            throw new InvalidOperationException("The tests fail without any mutant:\n" + output);
        int[] met = Array.ConvertAll(File.ReadAllText(trace).Split('\n', StringSplitOptions.RemoveEmptyEntries), static line => int.Parse(line, CultureInfo.InvariantCulture));
        File.Delete(trace);
        return met;
    }

    /// <summary>Whether the tests notice a mutant: they fail, or do not end.</summary>
    public async Task<bool> Notice(int mutant) => !(await Run(mutant, trace: null, (3 * Usual) + TimeSpan.FromSeconds(60))).Passes;

    private async Task<(bool Passes, string Output)> Run(int mutant, string? trace, TimeSpan patience)
    {
        ProcessStartInfo start = new(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add("-stopOnFail");
        start.ArgumentList.Add("-noColor");
        foreach (string name in classes)
        {
            start.ArgumentList.Add("-class");
            start.ArgumentList.Add(name);
        }

        start.Environment[MutantSwitch.Variable] = mutant.ToString(CultureInfo.InvariantCulture);
        if (trace is not null)
            start.Environment[MutantSwitch.TraceVariable] = trace;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using System.Threading.CancellationTokenSource impatience = new(patience);
        try
        {
            await process.WaitForExitAsync(impatience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return (false, "It did not end.");
        }

        return (process.ExitCode == 0, await output + await error);
    }
}
