using System.Globalization;
using System.IO;
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
    [InlineData("internal class Articles { } internal class ArticlesCatalog { }", "a type", "ArticlesCatalog2")]
    [InlineData("internal class Articles { } internal class ArticlesCatalog { } internal class ArticlesCatalog2 { }", "a type", "ArticlesCatalog3")]
    [InlineData("internal partial class Articles { }", "a type", "ArticlesCatalog")]
    [InlineData("internal static class Articles { }", "a type", "ArticlesCatalog")]
    [InlineData("internal delegate void Articles();", "a type", "ArticlesCatalog")]
    [InlineData("internal enum Articles { }", "a type", "ArticlesCatalog")]
    [InlineData("namespace Articles { internal class Page { } }", "a namespace", "ArticlesCatalog")]
    [InlineData("/// <summary>Ours.</summary>\n public static partial class Articles { }", "a public class", "ArticlesCatalog")]
    public void Whatever_has_the_name_of_the_catalog_keeps_it(string declaration, string meaning, string catalog)
    {
        GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All with { Sources = [$"namespace Newsroom {{ {declaration} }}"] });
        Assert.Equal($"'Articles' is {meaning} here; the catalog is Newsroom.{catalog}, set ArticleGenClassName to choose another name", Message(Assert.Single(run.Diagnostics, IsTaken)));
        AssertCompiled(run, "Newsroom." + catalog);
    }

    [Theory]
    [InlineData("namespace Newsroom { internal class Articles<T> { } }")]
    [InlineData("namespace Newsroom { file class Articles { } }")]
    [InlineData("namespace Newsroom { internal static partial class Articles { } }")]
    [InlineData("namespace Newsroom { static partial class Articles { internal static int Count => All.Count; } }")]
    [InlineData("namespace Newsroom { internal class Holder { internal class Articles { } } }")]
    [InlineData("global using Articles = System.String; global using Article = System.Int32;")]
    [InlineData("namespace Newsroom.System { internal class Articles { } }")]
    [InlineData("namespace ArticleGen.Extras { internal class Article { } } namespace ArticleGen { internal class Newsletter { } }")]
    public void What_is_not_in_the_way_is_left_alone(string source)
    {
        GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All with { Sources = [source] });
        Assert.Empty(run.Diagnostics.Where(static diagnostic => diagnostic.Id is "AG0027" or "AG0060"));
        AssertCompiled(run, "Newsroom.Articles");
    }

    [Theory]
    [InlineData("internal class ArticleGen { }", "ArticleGen", "a type", 15)]
    [InlineData("namespace ArticleGen { internal class Article { } }", "ArticleGen.Article", "a type", 38)]
    [InlineData("namespace ArticleGen { internal enum EntityKind { } }", "ArticleGen.EntityKind", "a type", 37)]
    [InlineData("namespace ArticleGen.Html { internal class Page { } }", "ArticleGen.Html", "a namespace", 21)]
    [InlineData("namespace ArticleGen.CompilerServices { internal struct TableReader { } }", "ArticleGen.CompilerServices.TableReader", "a type", 56)]
    public void A_name_of_the_model_that_the_project_declares_is_one_error_at_the_declaration(string source, string name, string meaning, int column)
    {
        GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All with { Sources = [source] });
        Diagnostic error = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("AG0060", $"'{name}' is {meaning} here, and the model of articles needs the name; rename it, or use the model of another project", "Source1.cs", column), (error.Id, Message(error), error.Location.GetLineSpan().Path, error.Location.GetLineSpan().StartLinePosition.Character));
        // Nothing but the type itself is in error.
        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.GetLineSpan().Path != "Source1.cs");
    }

    [Fact]
    public void A_type_of_the_model_can_be_completed_by_the_project() =>
        Assert.Empty(GeneratorRun.Unchecked(SampleArticles.All with { Sources = ["namespace ArticleGen { internal sealed partial record Article { internal int Length => Text.Length; } }"] }).Diagnostics.Where(static diagnostic => diagnostic.Id == "AG0060"));

    [Theory]
    [InlineData("ArticleGen.Article", "Article", "ArticleGen.Articles")]
    [InlineData("ArticleGen.Html.Site", "Html", "ArticleGen.Articles")]
    [InlineData("ArticleGen.CompilerServices.ModelVersion", "ModelVersion", "ArticleGen.CompilerServices.Articles")]
    public void A_namespace_that_goes_through_the_model_is_left_and_says_so(string rootNamespace, string type, string catalog)
    {
        GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All.WithProperty("RootNamespace", rootNamespace));
        Assert.Equal($"'{type}' is a type here; the catalog is {catalog}, set ArticleGenNamespace to choose another name", Message(Assert.Single(run.Diagnostics, IsTaken)));
        AssertCompiled(run, catalog);
    }

    [Theory]
    [InlineData("namespace Articles { internal class Page { } }", "Newsroom.Articles", true)]
    [InlineData("namespace Newsroom.Articles { internal class Page { } }", "Newsroom.ArticlesCatalog", true)]
    [InlineData("namespace Library { internal class Articles { } internal class Newsroom { } }", "Newsroom.Articles", false)]
    public void Names_of_a_referenced_project_are_seen_too(string source, string catalog, bool isTaken)
    {
        ProjectOutput library = ProjectOutput.Of(GeneratorRun.Unchecked(TestProject.Of() with { AssemblyName = "Library", Sources = [source] }));
        GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All with { Sources = ["System.Console.WriteLine();"], OutputKind = OutputKind.ConsoleApplication, References = [library] });
        Assert.Equal(isTaken ? 1 : 0, run.Diagnostics.Count(IsTaken));
        AssertCompiled(run, catalog);
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
    [InlineData("Deep/Er/Articles.razor", "Newsroom.Deep.Er", "Newsroom.Deep.Er.ArticlesCatalog")]
    public void A_component_of_the_name_gets_the_catalog_another(string file, string articleNamespace, string? renamed)
    {
        TestProject project = SampleArticles.All.WithProperty("ArticleGenNamespace", articleNamespace);
        GeneratorRun run = GeneratorRun.Unchecked(project with { Articles = [.. project.Articles, TestArticle.Create(file, "<p></p>").NotAnArticle()] });
        Assert.Equal(renamed is null ? 0 : 1, run.Diagnostics.Count(IsTaken));
        AssertCompiled(run, renamed ?? articleNamespace + ".Articles");
    }

    [Theory]
    [InlineData("Pages/Articles.razor", "@page \"/\"\n@namespace Newsroom\n<p></p>", "_Imports.razor", "", true)]
    [InlineData("Pages/Articles.razor", "<p></p>", "Pages/_Imports.razor", "@using System\r\n@namespace Newsroom\r\n", true)]
    [InlineData("Pages/Sub/Articles.razor", "<p></p>", "Pages/Sub/_Imports.razor", "@namespace Newsroom", true)]
    [InlineData("Articles.razor", "@namespace Other", "_Imports.razor", "@namespace Newsroom", false)]
    [InlineData("Articles.razor", "<p></p>", "_Imports.razor", "@namespace Other", false)]
    [InlineData("Pages/Articles.razor", "<p></p>", "_Imports.razor", "@namespace Newsroom", false)]
    [InlineData("Pages/Articles.razor", "<p></p>", "Page/_Imports.razor", "@namespace Newsroom", false)]
    public void A_component_stands_where_it_or_its_imports_say(string file, string text, string importsFile, string imports, bool isTaken)
    {
        GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All with { Articles = [.. SampleArticles.All.Articles, TestArticle.Create(file, text).NotAnArticle(), TestArticle.Create(importsFile, imports).NotAnArticle()] });
        Assert.Equal(isTaken ? 1 : 0, run.Diagnostics.Count(IsTaken));
        AssertCompiled(run, isTaken ? "Newsroom.ArticlesCatalog" : "Newsroom.Articles");
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

    // The files of the model, which are many and have other names, are not looked at.
    private static void AssertCompiled(GeneratorRun run, string catalog)
    {
        Assert.NotNull(run.Output.GetTypeByMetadataName(catalog));
        foreach (SyntaxTree tree in run.Output.SyntaxTrees.Where(static tree => !Path.GetFileName(tree.FilePath).StartsWith("ArticleGen.", System.StringComparison.Ordinal)))
            Assert.Empty(run.Output.GetSemanticModel(tree).GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
    }
}
