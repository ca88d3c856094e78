using System;
using System.IO;
using System.Linq;
using ArticleGen.RunTime.Contenders;
using ArticleGen.RunTime.Preparation;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace ArticleGen.RunTime.Benchmarks;

/// <summary>
/// What a program pays for articles that it has had before: compiled ones and loaded ones are objects alike. In this process, since a program
/// that BenchmarkDotNet builds would compile other articles.
/// </summary>
[InProcess]
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class WarmBenchmarks
{
    private const string Find = "find by id";
    private const string Quotes = "quotes of one article";
    private const string Entities = "entities of all articles";

    private readonly ArticleCatalog _compiled = Resource.Articles.Catalog;
    private JsonArticles? _json;
    private string _id = "";

    [GlobalSetup]
    public void Setup()
    {
        string folder = Directory.CreateTempSubdirectory("articlegen-").FullName;
        FileWriter.Write(folder, _compiled.All);
        _json = new(folder);
        Directory.Delete(folder, recursive: true);
        _id = _compiled.All.MaxBy(static article => article.Quotes.Count)!.Id;
        if (CompiledQuotes() != JsonQuotes() || CompiledEntities() != JsonEntities())
            throw new InvalidOperationException("The contenders do not enumerate the same.");
    }

    [BenchmarkCategory(Find)]
    [Benchmark(Baseline = true, Description = "ArticleGen")]
    public object? CompiledFind() => _compiled.Find(_id);

    [BenchmarkCategory(Find)]
    [Benchmark(Description = "System.Text.Json")]
    public object? JsonFind() => _json!.Find(_id);

    [BenchmarkCategory(Quotes)]
    [Benchmark(Baseline = true, Description = "ArticleGen")]
    public int CompiledQuotes()
    {
        int length = 0;
        foreach (Quote quote in _compiled.Find(_id)!.Quotes)
            length += quote.Text.Length + (quote.Speaker?.Name.Length ?? 0);
        return length;
    }

    [BenchmarkCategory(Quotes)]
    [Benchmark(Description = "System.Text.Json")]
    public int JsonQuotes()
    {
        int length = 0;
        JsonArticle article = _json!.Find(_id)!;
        foreach (JsonQuote quote in article.Quotes)
            length += quote.Text.Length + (quote.Speaker is { } speaker ? article.Entities[speaker].Name.Length : 0);
        return length;
    }

    [BenchmarkCategory(Entities)]
    [Benchmark(Baseline = true, Description = "ArticleGen")]
    public int CompiledEntities()
    {
        int count = 0;
        foreach (Article article in _compiled.All)
        {
            foreach (Entity entity in article.Entities)
                count += entity.Name.Length + entity.Mentions.Count;
        }

        return count;
    }

    [BenchmarkCategory(Entities)]
    [Benchmark(Description = "System.Text.Json")]
    public int JsonEntities()
    {
        int count = 0;
        foreach (JsonArticle article in _json!.All)
        {
            foreach (JsonEntity entity in article.Entities)
                count += entity.Name.Length + entity.Mentions.Count;
        }

        return count;
    }
}
