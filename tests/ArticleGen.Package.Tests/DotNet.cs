using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>What a process printed and how it ended.</summary>
internal sealed record ProcessResult(int ExitCode, string Output, string Error)
{
    /// <summary>Both streams, for messages.</summary>
    public string Everything => Output + Error;

    public ProcessResult AssertSuccess()
    {
        Assert.True(ExitCode == 0, Everything);
        return this;
    }
}

/// <summary>Runs <c>dotnet</c> and built programs.</summary>
internal static class DotNet
{
    private static readonly Dictionary<string, string> Nothing = [];

    public static Task<ProcessResult> Run(string directory, params IEnumerable<string> arguments) => RunProgram("dotnet", directory, arguments);

    public static Task<ProcessResult> RunProgram(string program, string directory, params IEnumerable<string> arguments) => RunIn(Nothing, program, directory, arguments);

    /// <summary>Runs a program with some variables of its environment set.</summary>
    public static async Task<ProcessResult> RunIn(IReadOnlyDictionary<string, string> environment, string program, string directory, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = directory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // A test host sets these for itself; the builds started here are builds of their own.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        // The projects outside of the repository have a package folder of their own, before which this one would go.
        if (directory != Repository.Root)
            start.Environment.Remove("NUGET_PACKAGES");
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }
}
