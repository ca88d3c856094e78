using System;
using System.IO;

namespace ArticleGen.Cli.Output;

/// <summary>Where a command writes: standard output, or a file that is there whole or not at all.</summary>
internal static class OutputTarget
{
    /// <param name="streams">The ends of the tool.</param>
    /// <param name="file">The file, or <see langword="null"/> for standard output.</param>
    /// <param name="failures">Is told if it cannot be written.</param>
    /// <param name="write">Writes the content.</param>
    public static void Write(ToolStreams streams, string? file, Failures failures, Action<Stream> write)
    {
        try
        {
            if (file is not null)
            {
                AtomicFile.Write(file, write);
                return;
            }

            using Stream output = streams.OpenOutput();
            write(output);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Whoever reads standard output may have stopped reading: there is nobody to write the rest to.
            failures.Fail(file ?? "standard output", error);
        }
    }
}
