using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using ArticleGen.Understanding;

namespace ArticleGen.Fuzzing.Tests;

/// <summary>Reads mutated articles, and compiles them many at a time; remembers what went wrong.</summary>
/// <param name="seed">What the mutations are made with.</param>
internal sealed class Fuzzer(int seed)
{
    private const int BatchSize = 200;

    /// <summary>What a text may take of a processor: generous, for the code may be compiled meanwhile, and still far from quadratic.</summary>
    private static readonly TimeSpan TimePerCase = TimeSpan.FromMilliseconds(300);
    private const double MicrosecondsPerCharacter = 60;
    private const long BytesPerCase = 8_000_000;
    private const long BytesPerCharacter = 8_000;

    private readonly Mutator _mutator = new(SeedArticles.Load(), seed);
    private readonly List<string> _failures = [];

    /// <summary>What went wrong, each with the text.</summary>
    public IReadOnlyList<string> Failures => _failures;

    public int Cases { get; private set; }

    public int Compiled { get; private set; }

    public long Characters { get; private set; }

    public double MostMicrosecondsPerCharacter { get; private set; }

    public double MostBytesPerCharacter { get; private set; }

    /// <summary>Reads some texts and compiles every <paramref name="compileEvery"/>th batch of them.</summary>
    public void Run(int cases, int compileEvery)
    {
        Read("Anne Doe said “yes” in Paris.", ArticleFormat.PlainText);
        for (int batch = 0; Cases < cases; batch++)
        {
            List<(string Text, ArticleFormat Format)> texts = [];
            for (; texts.Count < BatchSize && Cases < cases; Cases++)
            {
                string text = _mutator.Next();
                ArticleFormat format = Cases % 2 == 0 ? ArticleFormat.PlainText : ArticleFormat.Markdown;
                Characters += text.Length;
                if (Check(text, format))
                    texts.Add((text, format));
            }

            if (batch % compileEvery == 0)
                Compile(texts);
        }
    }

    /// <summary>Reads a text and looks at what came of it.</summary>
    /// <returns>Whether it was read.</returns>
    public bool Check(string text, ArticleFormat format)
    {
        try
        {
            for (int attempt = 0; ; attempt++)
            {
                long bytes = GC.GetAllocatedBytesForCurrentThread();
                TimeSpan start = Environment.CpuUsage.TotalTime;
                ArticleAnalysis analysis = Read(text, format);
                TimeSpan time = Environment.CpuUsage.TotalTime - start;
                bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
                if (bytes > BytesPerCase + (text.Length * BytesPerCharacter))
                    Fail(string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"), text);
                TimeSpan most = TimePerCase + TimeSpan.FromMicroseconds(MicrosecondsPerCharacter * text.Length);
                if (time > most && attempt < 3)
                    continue;
                if (time > most)
                    Fail(string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms of a processor"), text);
                if (text.Length > 2000)
                {
                    MostMicrosecondsPerCharacter = Math.Max(MostMicrosecondsPerCharacter, time.TotalMicroseconds / text.Length);
                    MostBytesPerCharacter = Math.Max(MostBytesPerCharacter, (double)bytes / text.Length);
                }

                foreach (string broken in Invariants.BrokenBy(text, analysis))
                    Fail(broken, text);
                return true;
            }
        }
        catch (Exception exception)
        {
            Fail(exception.ToString(), text);
            return false;
        }
    }

    private void Compile(List<(string Text, ArticleFormat Format)> texts)
    {
        try
        {
            RequireRoundTrip(texts);
            Compiled += texts.Count;
        }
        catch (Exception exception)
        {
            Fail("batch: " + exception.Message, texts[0].Text);
        }
    }

    /// <summary>Each text comes back from the compiled program with all that was understood.</summary>
    private static void RequireRoundTrip(List<(string Text, ArticleFormat Format)> texts)
    {
        IEnumerable<TestArticle> articles = texts.Select(static (text, i) => TestArticle.Create(Name(i) + (text.Format == ArticleFormat.Markdown ? ".md" : ".txt"), text.Text).WithMetadata("ArticleId", Name(i)));
        using CompiledModel model = CompiledModel.Load(GeneratorRun.Unchecked(TestProject.Of(articles), trackSteps: false));
        HashSet<string> compiled = [.. model.Ids.Select(model.Text)];
        foreach ((string text, _) in texts)
        {
            if (!compiled.Contains(text))
                throw new InvalidOperationException("A text did not come back: " + text);
        }
    }

    private static ArticleAnalysis Read(string text, ArticleFormat format) =>
        ArticleUnderstanding.Understand(text, UnderstandingOptions.Default with { Format = format, IndirectSpeech = true }, CancellationToken.None);

    private static string Name(int index) => "fuzz-" + index.ToString(CultureInfo.InvariantCulture);

    private void Fail(string what, string text)
    {
        if (_failures.Count < 20)
            _failures.Add(string.Create(CultureInfo.InvariantCulture, $"case {Cases} of seed {seed}: {what}\n{Literal(text)}"));
    }

    /// <summary>The text as it goes into a regression test.</summary>
    private static string Literal(string text) => JsonSerializer.Serialize(text.Length > 4000 ? text[..4000] : text);
}
