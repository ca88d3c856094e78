using System.Linq;
using ArticleGen.Understanding.Reading;
using BenchmarkDotNet.Attributes;

namespace ArticleGen.Benchmarks;

/// <summary>One hundred articles of 3,000 characters through each stage of text understanding.</summary>
[MemoryDiagnoser]
public class UnderstandingBenchmarks
{
    private const int Articles = 100;

    private string[] _texts = [];
    private Document[] _documents = [];

    [Params("fr", "en")]
    public string Language { get; set; } = "fr";

    [GlobalSetup]
    public void Setup()
    {
        _texts = [.. VariedArticles.Take(2 * Articles).Where(article => article.Language == Language).Select(static article => article.Text)];
        _documents = [.. _texts.Select(text => Stages.Read(text, Language))];
        foreach (Document document in _documents)
            _ = document.Tokens;
    }

    [Benchmark]
    public int Reading() => _texts.Sum(text => Stages.Read(text, Language).WordCount);

    [Benchmark]
    public int ReadingAndQuotes() => _texts.Sum(text => Stages.ReadQuotes(text, Language));

    [Benchmark]
    public int Tagging() => _documents.Sum(Stages.Tag);

    [Benchmark]
    public int Values() => _documents.Sum(Stages.RecognizeValues);

    [Benchmark(Baseline = true)]
    public int Understanding() => _texts.Sum(text => Stages.Understand(text, Language).Article.Entities.Length);
}
