using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using ArticleGen.Cli.Output;
using ArticleGen.Cli.Preview;

namespace ArticleGen.Cli.Commands;

/// <summary><c>articlegen preview FILE… -o out.html</c>: articles as they read, with everything that was understood marked.</summary>
internal static class PreviewCommand
{
    /// <summary>More articles than this become a folder of pages.</summary>
    private const int ArticlesOfPage = 50;

    public static Command Create(ToolStreams streams)
    {
        Option<string?> target = new("--output", "-o") { Description = "The page; a folder of pages for more than 50 articles.", HelpName = "FILE" };
        Option<bool> serve = new("--serve") { Description = "Show the page on http://127.0.0.1 until Ctrl-C." };
        Option<bool> watch = new("--watch") { Description = "With --serve: read an article again when it is saved, and load the page anew." };
        Option<int> port = new("--port") { Description = "With --serve: the port (default: a free one)." };
        Command command = new("preview", "Make a page that shows what was understood.") { target, serve, watch, port };
        ReadingArguments reading = ReadingArguments.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(target) is null && !result.GetValue(serve))
                result.AddError("Where to? Name a page with -o FILE, or show it with --serve.");
            if (result.GetValue(watch) && !result.GetValue(serve))
                result.AddError("--watch needs --serve.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            ArticleRun run = new(reading, parsed, streams, cancellationToken) { WritesFile = true };
            if (parsed.GetValue(target) is { } path)
                WriteFiles(path, run);
            if (parsed.GetValue(serve))
                await ServeAsync(parsed, parsed.GetValue(port), parsed.GetValue(watch) ? run.Files() : [], Page, run.Failures, cancellationToken).ConfigureAwait(false);
            return run.Failures.ExitCode;

            byte[] Page()
            {
                using MemoryStream page = new();
                new PreviewPage { Live = true }.Write(page, ArticleView.Of(run.ToList()));
                return page.ToArray();
            }
        });
        return command;
    }

    private static void WriteFiles(string file, ArticleRun run)
    {
        try
        {
            List<ExtractedArticle> articles = run.ToList();
            if (articles.Count > ArticlesOfPage)
                new PreviewSite(Path.ChangeExtension(file, extension: null)).Write(articles);
            else
                AtomicFile.Write(file, output => new PreviewPage().Write(output, ArticleView.Of(articles)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            run.Failures.Fail(file, error);
        }
    }

    private static async Task ServeAsync(ParseResult parsed, int port, string[] watched, Func<byte[]> page, Failures failures, CancellationToken cancellationToken)
    {
        try
        {
            using PreviewServer server = new(port, page);
            using ArticleWatch watch = new(watched, server.Changed);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{server.Port}/")).ConfigureAwait(false);
            await server.RunAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (HttpListenerException)
        {
            failures.Fail(string.Create(CultureInfo.InvariantCulture, $"Port {port} is taken: name another one with --port, or none for a free one."));
        }
    }
}
