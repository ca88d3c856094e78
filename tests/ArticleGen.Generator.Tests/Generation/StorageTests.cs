using System;
using System.IO;
using System.Linq;
using System.Text;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using ArticleGen.Generator.Tests.Hostile;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Generation;

/// <summary>A text comes back the same whether it was compiled into the code or embedded beside it.</summary>
public sealed class StorageTests
{
    [Fact]
    public void Both_storages_give_the_same_model()
    {
        using CompiledModel literal = CompiledModel.Load(GeneratorRun.Start(SampleArticles.All.WithProperty("ArticleGenStorage", "literal")));
        using CompiledModel resource = CompiledModel.Load(
            GeneratorRun.Start(SampleArticles.All.WithProperty("ArticleGenStorage", "resource")),
            SampleArticles.All.Articles.Select(static article => Embed(article, Encoding.UTF8.GetBytes(article.Text!.ToString()))));
        Assert.Equal(literal.Ids, resource.Ids);
        foreach (string id in literal.Ids)
        {
            Assert.Equal(literal.Text(id), resource.Text(id));
            Assert.Equal(literal.Dump(id), resource.Dump(id));
        }
    }

    [Fact]
    public void A_text_in_a_resource_is_not_in_the_code()
    {
        GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All.WithProperty("ArticleGenStorage", "resource"));
        Assert.DoesNotContain(run.Sources.Values, static source => source.Contains("Nous avons tenu", StringComparison.Ordinal));
    }

    [Fact]
    public void Any_text_comes_back_from_a_resource() => Prop.ForAll(HostileText.Project, static texts =>
    {
        TestArticle[] articles = [.. texts.Select(static (text, index) => TestArticle.FromBytes(FormattableString.Invariant($"articles/a b{index}.txt"), Encoding.UTF8.GetBytes(text)))];
        using CompiledModel model = CompiledModel.Load(
            GeneratorRun.Unchecked(TestProject.Of(articles).WithProperty("ArticleGenStorage", "resource")),
            articles.Zip(texts, static (article, text) => Embed(article, Encoding.UTF8.GetBytes(text))));
        Assert.Equal(articles.Select(static article => article.Text!.ToString()), Enumerable.Range(0, texts.Count).Select(index => model.Text(FormattableString.Invariant($"a b{index}"))));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Marks_of_encodings_are_read_as_the_compiler_reads_them(string name)
    {
        Encoding encoding = All.Single(candidate => candidate.WebName == name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("« Été » 😀")];
        TestArticle article = TestArticle.FromBytes("articles/été #1.txt", bytes);
        using CompiledModel model = CompiledModel.Load(GeneratorRun.Unchecked(TestProject.Of(article).WithProperty("ArticleGenStorage", "resource")), Embed(article, bytes));
        Assert.Equal("« Été » 😀", model.Text("été #1"));
    }

    [Fact]
    public void A_resource_that_is_missing_or_stale_is_an_error_that_says_what_to_do()
    {
        GeneratorRun run = GeneratorRun.Unchecked(TestProject.Of(SampleArticles.Bridge).WithProperty("ArticleGenStorage", "resource"));
        using CompiledModel missing = CompiledModel.Load(run);
        Assert.Contains("Rebuild the project", Assert.Throws<InvalidOperationException>(() => missing.Text("pont-de-lyon")).Message, StringComparison.Ordinal);
        using CompiledModel stale = CompiledModel.Load(run, Embed(SampleArticles.Bridge, "Autre chose."u8.ToArray()));
        Assert.Contains("Rebuild the project", Assert.Throws<InvalidOperationException>(() => stale.Text("pont-de-lyon")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_of_literals_is_watched_long_before_it_is_spent()
    {
        string text = string.Concat(Enumerable.Repeat(new string('o', 999) + "\n\n", 3_200));
        TestProject project = TestProject.Of(TestArticle.Create("a.txt", text), TestArticle.Create("b.txt", text));
        Assert.Equal("AG0019", Assert.Single(GeneratorRun.Unchecked(project.WithProperty("ArticleGenStorage", "literal")).Diagnostics).Id);
        Assert.Empty(GeneratorRun.Unchecked(project.WithProperty("ArticleGenStorage", "resource")).Diagnostics);
    }

    [Theory]
    [InlineData(6_291_455, 0, false)]
    [InlineData(6_291_456, 0, true)]
    [InlineData(6_000_000, 300_000, true)]
    [InlineData(2_000_000_000, 2_000_000_000, true)]
    public void A_budget_of_literals_counts_articles_and_catalog(int articles, int catalog, bool warns) =>
        Assert.Equal(!warns, LiteralBudget.Check((long)articles + catalog).IsEmpty);

    public static TheoryData<string> Encodings => [.. All.Select(static encoding => encoding.WebName)];

    private static Encoding[] All { get; } = [new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Encoding.Unicode, Encoding.BigEndianUnicode];

    // As the package's targets embed a file.
    private static ResourceDescription Embed(TestArticle article, byte[] bytes) =>
        new("ArticleGen/" + Uri.EscapeDataString(article.Path[TestProject.Directory.Length..]), () => new MemoryStream(bytes), isPublic: true);
}
