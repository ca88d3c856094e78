using System.Linq;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ArticleGen.Generator.Tests.Generation;

/// <summary>Projects use the names that generated code uses.</summary>
public sealed class NameClashTests
{
    [Theory]
    [InlineData("ArticleGen")]
    [InlineData("Articles")]
    [InlineData("Acme.Articles")]
    [InlineData("System")]
    [InlineData("Acme.System.Collections")]
    [InlineData("Article")]
    public void A_namespace_may_be_called_like_anything_in_the_code(string rootNamespace)
    {
        using CompiledModel model = CompiledModel.Load(GeneratorRun.Start(SampleArticles.All.WithProperty("RootNamespace", rootNamespace)));
        Assert.Equal(4, model.Ids.Count);
    }

    [Theory]
    [InlineData("my-project", "my_project")]
    [InlineData("2024.news", "_2024.news")]
    [InlineData("class.record", "@class.record")]
    public void A_project_name_that_is_no_namespace_becomes_one(string rootNamespace, string expected)
    {
        GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All.WithProperty("RootNamespace", rootNamespace));
        Assert.Empty(run.Diagnostics.Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Info));
        Assert.NotNull(run.Output.GetTypeByMetadataName($"{expected.Replace("@", "", System.StringComparison.Ordinal)}.Articles"));
        Assert.Empty(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
    }

    [Fact]
    public void Without_a_root_namespace_the_assembly_gives_its_name()
    {
        GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All.WithProperty("RootNamespace", ""));
        Assert.NotNull(run.Output.GetTypeByMetadataName("Newsroom.Articles"));
    }

    [Theory]
    [InlineData("namespace Newsroom { internal class Article { } internal class Entity { } internal class Person { } }")]
    [InlineData("namespace Newsroom { internal class Quote { } internal class TextSpan { } internal class System { } }")]
    [InlineData("namespace Newsroom { internal class ArticleGen { } }")]
    [InlineData("internal class Article { }")]
    public void A_project_may_have_types_of_the_same_names(string source)
    {
        GeneratorRun run = GeneratorRun.Start(SampleArticles.All with { Sources = [source] });
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(4, model.Ids.Count);
    }

    [Fact]
    public void A_catalog_whose_name_is_taken_gets_another_and_says_so()
    {
        GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All with { Sources = ["namespace Newsroom { internal class Articles { } }"] });
        Assert.Contains(run.Diagnostics, static diagnostic => diagnostic is { Id: "AG0027", Severity: DiagnosticSeverity.Warning });
        Assert.NotNull(run.Output.GetTypeByMetadataName("Newsroom.ArticlesCatalog"));
        Assert.Empty(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
    }

    [Fact]
    public void The_catalog_can_be_completed_by_the_project()
    {
        GeneratorRun run = GeneratorRun.Start(SampleArticles.All with
        {
            Sources = ["namespace Newsroom { internal static partial class Articles { internal static int Count => All.Count; } }"],
        });
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(4, model.Ids.Count);
    }

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Warnings)]
    public void A_project_may_do_without_nullable_reference_types(NullableContextOptions nullable) =>
        GeneratorRun.Start(SampleArticles.All with { Nullable = nullable });

    [Fact]
    public void A_language_version_below_the_floor_is_one_clear_error()
    {
        GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All with { LanguageVersion = LanguageVersion.CSharp8 });
        Assert.Equal("AG0021", Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
        Assert.Empty(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }
}
