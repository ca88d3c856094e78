using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Threading;
using ArticleGen.Cli.Output;
using ArticleGen.Cli.Output.Terminal;
using ArticleGen.Cli.Processing;

namespace ArticleGen.Cli.Commands;

/// <summary>One run over the articles of a command line: read and worked on by all processors, handed out in order.</summary>
internal sealed class ArticleRun(ReadingArguments reading, ParseResult parsed, ToolStreams streams, CancellationToken cancellationToken)
{
    public Failures Failures { get; } = new(parsed.InvocationConfiguration.Error);

    /// <summary>Whether the results go to a file, so that a terminal is free for the progress.</summary>
    public bool WritesFile { get; init; }

    /// <summary>The files that are read, folders and globs resolved.</summary>
    public string[] Files() => reading.Files(parsed, Failures);

    /// <param name="work">What is done with each article, on several threads at once.</param>
    /// <param name="each">Gets the results, one after the other in the order of the articles, each as soon as it can.</param>
    public void ForEach<T>(Func<ExtractedArticle, T> work, Action<T> each)
    {
        ArticleReader reader = reading.Reader(parsed, Failures);
        string[] files = Files();
        bool shown = streams.IsErrorTerminal && (WritesFile || !streams.IsTerminal);
        ArticleProgress.Run(shown, files.Length, advance =>
        {
            foreach (T result in OrderedWork.Select(reading.Articles(parsed, files, streams, Failures, cancellationToken), article => work(reader.Read(article)), Environment.ProcessorCount, cancellationToken))
            {
                each(result);
                advance();
            }
        });
    }

    /// <summary>All articles at once.</summary>
    public List<ExtractedArticle> ToList()
    {
        List<ExtractedArticle> articles = [];
        ForEach(static article => article, articles.Add);
        return articles;
    }
}
