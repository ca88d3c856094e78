using System;
using System.IO;

namespace ArticleGen.Cli;

/// <summary>The ends of the tool that are not files.</summary>
/// <param name="OpenInput">Opens standard input.</param>
/// <param name="OpenOutput">Opens standard output.</param>
/// <param name="IsTerminal">Whether somebody looks at standard output.</param>
/// <param name="IsErrorTerminal">Whether somebody looks at standard error, where progress is shown.</param>
internal sealed record ToolStreams(Func<Stream> OpenInput, Func<Stream> OpenOutput, bool IsTerminal, bool IsErrorTerminal)
{
    public static ToolStreams OfProcess() => new(Console.OpenStandardInput, Console.OpenStandardOutput, !Console.IsOutputRedirected, !Console.IsErrorRedirected);
}
