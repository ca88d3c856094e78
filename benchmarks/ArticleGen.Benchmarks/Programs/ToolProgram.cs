using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace ArticleGen.Benchmarks.Programs;

/// <summary>
/// Prints how fast the installed tool is beside the library: how long it takes from its start to the first line, how many words of 2,000 articles
/// it reads a second beside the library on one core, and what it holds of them and of a long stream of records.
/// </summary>
internal static class ToolProgram
{
    /// <summary>The argument that makes this program one that only says that it runs: what any .NET program takes to start.</summary>
    public const string HelloArgument = "hello";

    private const int Starts = 15;
    private const int Rounds = 3;
    private const int Files = 2_000;
    private const int Records = 20_000;

    /// <param name="tool">The path of the tool's command.</param>
    public static int Run(string tool)
    {
        string folder = Directory.CreateTempSubdirectory("articlegen-tool-").FullName;
        try
        {
            MeasureStart(tool, folder);
            MeasureFiles(tool, folder);
            MeasureRecords(tool, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static void MeasureStart(string tool, string folder)
    {
        string article = Path.Combine(folder, "small.txt");
        File.WriteAllText(article, VariedArticles.Create(0, length: 500).Text);
        List<TimeSpan> hello = [];
        List<TimeSpan> first = [];
        for (int start = 0; start < Starts; start++)
        {
            hello.Add(ToolProcess.Run(Environment.ProcessPath!, [HelloArgument]).FirstLine);
            first.Add(ToolProcess.Run(tool, ["extract", article]).FirstLine);
        }

        Print("a .NET program that says hello", Milliseconds(Median(hello)));
        Print("the tool, one small article, to its first line", Milliseconds(Median(first)), $"{Ratio(Median(first), Median(hello))} times hello");
    }

    private static void MeasureFiles(string tool, string folder)
    {
        VariedArticle[] articles = [.. VariedArticles.Take(Files)];
        string files = Path.Combine(folder, "articles");
        VariedArticles.WriteFiles(files, Files);
        long words = articles.Sum(static article => WordsOf(article.Text));
        TimeSpan library = Measurement.Of(() => articles.Sum(static article => Stages.Understand(article.Text, article.Language).Article.Entities.Length)).Time;
        ToolRun[] runs = [.. Enumerable.Range(0, Rounds).Select(_ => ToolProcess.Run(tool, ["extract", files]))];
        TimeSpan best = runs.Min(static run => run.Time);
        Print("the library, one core, warm", Rate(words, library));
        Print($"the tool, {Number(Files)} articles, whole process", Rate(words, best), $"{Ratio(library, best)} times the library, at most {Megabytes(runs)} MB, processor {Milliseconds(runs.Min(static run => run.Processor))}");
    }

    private static void MeasureRecords(string tool, string folder)
    {
        foreach (int count in (int[])[Records / 4, Records])
        {
            string records = Path.Combine(folder, Number(count) + ".jsonl");
            VariedArticle[] articles = [.. VariedArticles.Take(Files)];
            using (StreamWriter writer = new(records))
            {
                for (int record = 0; record < count; record++)
                    writer.WriteLine(JsonSerializer.Serialize(new { file = Number(record) + ".txt", text = articles[record % Files].Text }));
            }

            ToolRun run = ToolProcess.Run(tool, ["extract", "--jsonl"], records);
            if (run.Lines != count)
                throw new InvalidOperationException($"{Number(count)} records gave {Number(run.Lines)} lines.");
            Print($"the tool, {Number(count)} records", Rate(Enumerable.Range(0, count).Sum(record => WordsOf(articles[record % Files].Text)), run.Time), $"at most {Megabytes(run)} MB");
        }
    }

    private static long WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms");

    private static string Ratio(TimeSpan one, TimeSpan other) => string.Create(CultureInfo.InvariantCulture, $"{one / other:0.00}");

    private static string Rate(long words, TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{words / time.TotalSeconds:#,##0} words/s");

    private static string Megabytes(params ToolRun[] runs) => string.Create(CultureInfo.InvariantCulture, $"{runs.Max(static run => run.PeakBytes) / 1e6:0}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Print(string what, string figure, string more = "") => Console.WriteLine($"{what,-52}{figure,20}   {more}");
}
