using System.Globalization;
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

    [Theory]
    [InlineData("Newsroom", "internal class Newsroom { }", "Articles")]
    [InlineData("Acme.Newsroom", "namespace Acme { internal interface Newsroom { } }", "Acme.Articles")]
    [InlineData("Acme.News.Site", "namespace Acme { internal enum News { } }", "Acme.Articles")]
    [InlineData("Newsroom", "internal class Newsroom { } internal class Articles { }", "ArticlesCatalog")]
    public void A_namespace_whose_name_is_that_of_a_type_is_left_and_says_so(string rootNamespace, string source, string catalog)
    {
        GeneratorRun run = GeneratorRun.Unchecked((SampleArticles.All with { Sources = [source] }).WithProperty("RootNamespace", rootNamespace));
        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Id == "AG0027" && Message(diagnostic).EndsWith($"is a type here; the catalog is {catalog}, set ArticleGenNamespace to choose another name", System.StringComparison.Ordinal));
        AssertCompiled(run, catalog);
    }

    [Theory]
    [InlineData("Articles", "")]
    [InlineData("Articles.Web", "")]
    [InlineData("Acme", "namespace Articles.Elsewhere { internal class Other { } }")]
    public void Top_level_statements_that_would_find_a_namespace_are_told_how_to_find_the_catalog(string rootNamespace, string source)
    {
        TestProject project = (SampleArticles.All with { Sources = ["System.Console.WriteLine();", source], OutputKind = OutputKind.ConsoleApplication }).WithProperty("RootNamespace", rootNamespace);
        GeneratorRun run = GeneratorRun.Unchecked(project);
        Diagnostic taken = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "AG0027");
        Assert.Equal($"'Articles' is a namespace in top-level statements here; the catalog is {rootNamespace}.Articles, set ArticleGenClassName to choose another name", Message(taken));
        AssertCompiled(run, rootNamespace + ".Articles");
        Assert.Empty(GeneratorRun.Unchecked(project.WithProperty("ArticleGenClassName", "Articles")).Diagnostics.Where(IsTaken));
        Assert.Empty(GeneratorRun.Unchecked(project.WithProperty("ArticleGenClassName", "News")).Diagnostics.Where(IsTaken));
    }

    [Theory]
    [InlineData("Newsroom", "internal static class Program { private static void Main() { } }")]
    [InlineData("Articles", "namespace Articles { internal static class Program { private static void Main() { } } }")]
    public void A_program_that_finds_the_catalog_is_told_nothing(string rootNamespace, string source) =>
        Assert.Empty(GeneratorRun.Unchecked((SampleArticles.All with { Sources = [source], OutputKind = OutputKind.ConsoleApplication }).WithProperty("RootNamespace", rootNamespace)).Diagnostics.Where(IsTaken));

    [Theory]
    [InlineData("Articles.razor", "Newsroom", "Newsroom.ArticlesCatalog")]
    [InlineData("Pages/Articles.razor", "Newsroom.Pages", "Newsroom.Pages.ArticlesCatalog")]
    [InlineData("My-Pages/Articles.razor", "Newsroom.My_Pages", "Newsroom.My_Pages.ArticlesCatalog")]
    [InlineData("Pages/Articles.razor", "Newsroom", null)]
    [InlineData("Article.razor", "Newsroom", null)]
    [InlineData("Articles.razor.css", "Newsroom", null)]
    public void A_component_of_the_name_gets_the_catalog_another(string file, string articleNamespace, string? renamed)
    {
        TestProject project = SampleArticles.All.WithProperty("ArticleGenNamespace", articleNamespace);
        GeneratorRun run = GeneratorRun.Unchecked(project with { Articles = [.. project.Articles, TestArticle.Create(file, "<p></p>").NotAnArticle()] });
        Assert.Equal(renamed is null ? 0 : 1, run.Diagnostics.Count(IsTaken));
        AssertCompiled(run, renamed ?? articleNamespace + ".Articles");
    }

    [Theory]
    [InlineData("1bad.ns")]
    [InlineData("Acme..News")]
    [InlineData("Acme News")]
    [InlineData("Acme.")]
    public void A_namespace_that_is_none_is_reported_and_the_root_namespace_taken(string articleNamespace)
    {
        GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All.WithProperty("ArticleGenNamespace", articleNamespace));
        Assert.Equal($"The property ArticleGenNamespace does not take the value '{articleNamespace}'; it takes a C# namespace of at most 500 characters", Message(Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "AG0020")));
        AssertCompiled(run, "Newsroom.Articles");
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

    private static bool IsTaken(Diagnostic diagnostic) => diagnostic.Id == "AG0027";

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static void AssertCompiled(GeneratorRun run, string catalog)
    {
        Assert.NotNull(run.Output.GetTypeByMetadataName(catalog));
        Assert.Empty(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
    }
}
