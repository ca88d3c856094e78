using System.Collections.Generic;
using BenchmarkDotNet.Attributes;

namespace ArticleGen.Benchmarks;

/// <summary>Whole understanding of adversarial texts at three lengths: ten times the text may take about ten times the time.</summary>
public class AdversarialBenchmarks
{
    private string _text = "";

    [ParamsSource(nameof(Shapes))]
    public string Shape { get; set; } = "";

    [Params(10_000, 100_000, 1_000_000)]
    public int Length { get; set; }

    public static IEnumerable<string> Shapes => AdversarialTexts.Shapes;

    [GlobalSetup]
    public void Setup() => _text = AdversarialTexts.Create(Shape, Length);

    [Benchmark]
    public int Understanding() => Stages.Understand(_text, "fr").Article.Paragraphs.Length;
}
