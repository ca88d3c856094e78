using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Benchmarks;
using BenchmarkDotNet.Attributes;

namespace ArticleGen.GeneratorTimings;

/// <summary>What an editor pays that has been open for a while: all code is compiled, the generator's and Roslyn's.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 10)]
public class LiveCompilerBenchmarks
{
    private const string Folder = "/articles";

    private List<ArticleAdditionalText> _articles = [];
    private LiveCompiler? _compiler;
    private int _edit;

    [Params(100, 1_000, 10_000)]
    public int Articles { get; set; }

    private LiveCompiler Compiler => _compiler ?? throw new InvalidOperationException("No articles are open.");

    [GlobalSetup]
    public void Open()
    {
        _articles = [.. VariedArticles.Take(Articles).Select(static article => new ArticleAdditionalText($"{Folder}/{article.Id}.txt", article.Text))];
        _compiler = new(_articles, Folder, "resource");
        _compiler.Run();
    }

    [Benchmark]
    public object OpenAll() => new LiveCompiler(_articles, Folder, "resource").Run();

    [Benchmark]
    public object EditCode() => Compiler.EditCode(++_edit);

    [Benchmark]
    public object EditArticle() => Compiler.EditArticle(++_edit);
}
