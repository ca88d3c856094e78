using System.Globalization;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Generation;

/// <summary>Two projects never have two models of an article where they could see each other's.</summary>
public sealed class ModelReuseTests
{
    private static readonly TestProject Content = TestProject.Of(SampleArticles.Bridge).WithProperty("RootNamespace", "Content") with { AssemblyName = "Content" };

    private static readonly TestProject Web = TestProject.Of(SampleArticles.Harbour).WithProperty("RootNamespace", "Web") with { AssemblyName = "Web" };

    [Fact]
    public void A_public_model_of_a_reference_is_used()
    {
        ProjectOutput content = ProjectOutput.Of(GeneratorRun.Start(Content.WithProperty("ArticleGenVisibility", "public")));
        GeneratorRun web = GeneratorRun.Start(Web with { References = [content] });
        Assert.False(DefinesModel(web));
        using CompiledModel model = CompiledModel.Load(web);
        Assert.Equal(["harbour"], model.Ids);
    }

    [Fact]
    public void An_internal_model_is_used_by_those_who_may_see_it()
    {
        TestProject friendly = Content with { Sources = ["[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Web\")]"] };
        GeneratorRun web = GeneratorRun.Start(Web with { References = [ProjectOutput.Of(GeneratorRun.Start(friendly))] });
        Assert.False(DefinesModel(web));
        using CompiledModel model = CompiledModel.Load(web);
        Assert.Equal(["harbour"], model.Ids);
    }

    [Fact]
    public void An_internal_model_of_a_stranger_is_not_seen()
    {
        GeneratorRun web = GeneratorRun.Start(Web with { References = [ProjectOutput.Of(GeneratorRun.Start(Content))] });
        Assert.True(DefinesModel(web));
        Assert.Empty(web.Diagnostics);
    }

    [Fact]
    public void Several_models_are_reported_by_the_names_of_their_assemblies()
    {
        TestProject other = Content.WithProperty("RootNamespace", "Archive") with { AssemblyName = "Archive" };
        GeneratorRun web = GeneratorRun.Unchecked(Web with
        {
            References =
            [
                ProjectOutput.Of(GeneratorRun.Start(Content.WithProperty("ArticleGenVisibility", "public"))),
                ProjectOutput.Of(GeneratorRun.Start(other.WithProperty("ArticleGenVisibility", "public"))),
            ],
        });
        Diagnostic diagnostic = Assert.Single(web.Diagnostics);
        Assert.Equal(("AG0022", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains("Archive, Content", diagnostic.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_another_version_is_reported()
    {
        ProjectOutput old = ProjectOutput.OfSource("Old", "namespace ArticleGen.CompilerServices { public static class ModelVersion { public const int Current = 0; } }");
        Diagnostic diagnostic = Assert.Single(GeneratorRun.Unchecked(Web with { References = [old] }).Diagnostics);
        Assert.Equal(("AG0023", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains("Old", diagnostic.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    private static bool DefinesModel(GeneratorRun run) =>
        run.Output.Assembly.GetTypeByMetadataName("ArticleGen.Article") is not null;
}
