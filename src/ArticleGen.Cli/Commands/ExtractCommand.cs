using System.Buffers;
using System.CommandLine;
using System.IO;
using ArticleGen.Cli.Output;
using ArticleGen.Cli.Output.Lines;
using ArticleGen.Cli.Output.Terminal;
using ArticleGen.Cli.Preview;

namespace ArticleGen.Cli.Commands;

/// <summary><c>articlegen extract FILE…</c>: what the compiler package would understand of each article.</summary>
internal static class ExtractCommand
{
    public static Command Create(ToolStreams streams)
    {
        Option<OutputFormat?> format = new("--format")
        {
            Description = "What to print (default: json, one line an article; text on a terminal).",
            HelpName = "json|jsonld|ninjs|html|text",
            CustomParser = Choice.Parse<OutputFormat>,
        };
        format.CompletionSources.Add(Choice.NamesOf<OutputFormat>());
        Option<string?> file = new("--output", "-o") { Description = "Write to a file instead, whole or not at all.", HelpName = "FILE" };
        Option<bool> noColor = new("--no-color") { Description = "No colours on a terminal." };
        Command command = new("extract", "Print the paragraphs, quotes and entities of articles.") { format, file, noColor };
        ReadingArguments reading = ReadingArguments.AddTo(command);
        command.SetRun((parsed, cancellationToken) =>
        {
            string? path = parsed.GetValue(file);
            ArticleRun run = new(reading, parsed, streams, cancellationToken) { WritesFile = path is not null };
            bool isLookedAt = streams.IsTerminal && path is null;
            OutputFormat chosen = parsed.GetValue(format) ?? (isLookedAt ? OutputFormat.Text : OutputFormat.Json);
            bool colors = isLookedAt && !parsed.GetValue(noColor);
            OutputTarget.Write(streams, path, run.Failures, output =>
            {
                if (chosen is OutputFormat.Html)
                    new PreviewPage().Write(output, ArticleView.Of(run.ToList()));
                else
                    WriteLines(output, chosen is OutputFormat.Text ? new ReadableArticle(colors) : LineFormats.Of(chosen), run);
            });
            return run.Failures.ExitCode;
        });
        return command;
    }

    // A line leaves as soon as it is there: whoever waits for the answer to one record before sending the next gets it.
    private static void WriteLines(Stream output, ILineFormat format, ArticleRun run)
    {
        run.ForEach(Line, line =>
        {
            output.Write(line.WrittenSpan);
            output.Flush();
        });

        ArrayBufferWriter<byte> Line(ExtractedArticle article)
        {
            ArrayBufferWriter<byte> line = new();
            format.Write(article, line);
            line.Write("\n"u8);
            return line;
        }
    }
}
