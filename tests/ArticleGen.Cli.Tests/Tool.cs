using System.CommandLine;
using System.IO;
using System.Text;
using System.Text.Json;
using ArticleGen.Cli.Commands;

namespace ArticleGen.Cli.Tests;

/// <summary>The command line, run in this process with streams of the test's own.</summary>
internal static class Tool
{
    public sealed record Result(int ExitCode, string Output, string Error)
    {
        public string[] Lines => Output.Split('\n', System.StringSplitOptions.RemoveEmptyEntries);

        public JsonElement Line(int index) => JsonDocument.Parse(Lines[index]).RootElement;
    }

    public static Result Run(params string[] arguments) => RunWithInput("", arguments);

    public static Result RunWithInput(string input, params string[] arguments) => Run(new MemoryStream(Encoding.UTF8.GetBytes(input)), new MemoryStream(), arguments);

    public static Result Run(Stream input, MemoryStream output, params string[] arguments) => Run(new ToolStreams(() => input, () => output, IsTerminal: false, IsErrorTerminal: false), output, arguments);

    /// <summary>A run whose output somebody looks at.</summary>
    public static Result RunOnTerminal(params string[] arguments)
    {
        MemoryStream output = new();
        return Run(new ToolStreams(() => Stream.Null, () => output, IsTerminal: true, IsErrorTerminal: true), output, arguments);
    }

    private static Result Run(ToolStreams streams, MemoryStream output, string[] arguments)
    {
        StringWriter error = new();
        int exitCode = ArticleGenCommand.Create(streams).Parse(arguments).Invoke(new InvocationConfiguration { Error = error, Output = TextWriter.Null });
        return new(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
