using System;
using System.Linq;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ArticleGen.Generator.Tests.Checks;

/// <summary>What every run is checked for is worth something only if the checks can fail.</summary>
public sealed class CheckTests
{
    [Fact]
    public void A_step_that_makes_a_new_value_each_time_is_found()
    {
        FaultyGenerator generator = new(static context => context.RegisterSourceOutput(
            context.CompilationProvider.Select(static (_, _) => new object()).WithTrackingName("Fresh"),
            static (_, _) => { }));
        Assert.Contains("Step Fresh", Assert.Throws<GeneratorCheckException>(() => CachingCheck.Run(generator.Run(), FaultyGenerator.Compilation)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_recognises_its_input_passes()
    {
        FaultyGenerator generator = new(static context => context.RegisterSourceOutput(
            context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName).WithTrackingName("Name"),
            static (_, _) => { }));
        CachingCheck.Run(generator.Run(), FaultyGenerator.Compilation);
    }

    [Fact]
    public void An_output_that_depends_on_the_compilation_itself_is_found()
    {
        FaultyGenerator generator = new(static context => context.RegisterSourceOutput(context.CompilationProvider, static (_, _) => { }));
        Assert.Contains("SourceOutput", Assert.Throws<GeneratorCheckException>(() => CachingCheck.Run(generator.Run(), FaultyGenerator.Compilation)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_generator_that_throws_is_found()
    {
        FaultyGenerator generator = new(static context => context.RegisterSourceOutput(context.ParseOptionsProvider, static (_, _) => throw new InvalidOperationException("broken")));
        Assert.Contains("broken", Assert.Throws<GeneratorCheckException>(() => CachingCheck.Run(generator.Run(), FaultyGenerator.Compilation)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_node_deep_in_a_value_is_found() => Holds<ClassDeclarationSyntax>(static compilation => compilation.SyntaxTrees.Single().GetCompilationUnitRoot(TestContext.Current.CancellationToken).ChildNodes().Single());

    [Fact]
    public void A_symbol_deep_in_a_value_is_found() => Holds<ISymbol>(static compilation => compilation.GetTypeByMetadataName("C")!);

    [Fact]
    public void A_tree_deep_in_a_value_is_found() => Holds<SyntaxTree>(static compilation => compilation.SyntaxTrees.Single());

    [Fact]
    public void A_location_deep_in_a_value_is_found() => Holds<Location>(static _ => Location.Create("a.txt", default, default));

    [Fact]
    public void A_text_deep_in_a_value_is_found() => Holds<SourceText>(static _ => SourceText.From("text"));

    [Fact]
    public void A_compilation_deep_in_a_value_is_found() => Holds<Compilation>(static compilation => compilation);

    [Fact]
    public void Plain_values_pass()
    {
        GeneratorRunResult result = Tracked(static _ => "text");
        PipelineValuesCheck.Run(result, ["Value"]);
    }

    [Theory]
    [InlineData("class C { int M() => null; }", "CS0037")]
    [InlineData("class C { string M() => null; }", "CS8603")]
    [InlineData("class C { private int _unused; }", "CS0169")]
    [InlineData("/// <summary>a < b</summary>\npublic class C { }", "CS1570")]
    public void Code_that_does_not_compile_cleanly_is_found(string code, string id)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Unclean",
            [CSharpSyntaxTree.ParseText(code, new(documentationMode: DocumentationMode.Diagnose), cancellationToken: TestContext.Current.CancellationToken)],
            TargetFramework.Net100.References,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Contains(id, Assert.Throws<GeneratorCheckException>(() => CompilationCheck.Require(compilation)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_living_driver_that_differs_from_a_fresh_one_is_found()
    {
        TestArticle article = TestArticle.Create("a.txt", "Bonjour.");
        GeneratorRun run = GeneratorRun.Unchecked(TestProject.Of(article));
        GeneratorRun other = GeneratorRun.Unchecked(TestProject.Of(article.WithText("Bonsoir.")));
        Assert.Contains("Other code than from scratch", Assert.Throws<GeneratorCheckException>(() => FreshnessCheck.Run(run, other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_name_in_the_list_of_steps_is_a_step_that_runs() =>
        Assert.Equal(
            TrackedNames.All.Order(StringComparer.Ordinal),
            TrackedNames.Of(GeneratorRun.Unchecked(TestProject.Of(TestArticle.Create("a.md", "Bonjour [à tous](#tous)."), TestArticle.EntityList("a.csv", "name,kind")) with
            {
                Sources = ["[ArticleGen.ArticleMetadata] internal sealed partial record Sheet(int? Rating);"],
            }).Result).Order(StringComparer.Ordinal));

    private static void Holds<T>(Func<Compilation, object> value)
    {
        GeneratorRunResult result = Tracked(value);
        Assert.Contains($"holds a ", Assert.Throws<GeneratorCheckException>(() => PipelineValuesCheck.Run(result, ["Value"])).Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<T>(value(FaultyGenerator.Compilation));
    }

    private static GeneratorRunResult Tracked(Func<Compilation, object> value) =>
        new FaultyGenerator(context => context.RegisterSourceOutput(
            context.CompilationProvider.Select((compilation, _) => new Outer(new Inner([value(compilation)]))).WithTrackingName("Value"),
            static (_, _) => { })).Run().GetRunResult().Results.Single();

    private sealed record Outer(Inner Inner);

    private sealed record Inner(object[] Items);
}
