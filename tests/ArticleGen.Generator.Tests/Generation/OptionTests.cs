using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Generation;

/// <summary>Each property of the project does what it says.</summary>
public sealed class OptionTests
{
    [Fact]
    public void The_class_and_its_namespace_can_be_named()
    {
        GeneratorRun run = GeneratorRun.Start(SampleArticles.All.WithProperty("ArticleGenNamespace", "Acme.Press").WithProperty("ArticleGenClassName", "Stories"));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.NotNull(model.Assembly.GetType("Acme.Press.Stories"));
        Assert.Equal(4, model.Ids.Count);
    }

    [Theory]
    [InlineData("", Accessibility.Internal)]
    [InlineData("internal", Accessibility.Internal)]
    [InlineData("public", Accessibility.Public)]
    public void Visibility_is_that_of_the_catalog_and_the_model(string visibility, Accessibility expected)
    {
        GeneratorRun run = GeneratorRun.Start(SampleArticles.All.WithProperty("ArticleGenVisibility", visibility));
        Assert.Equal(expected, run.Output.GetTypeByMetadataName("Newsroom.Articles")!.DeclaredAccessibility);
        Assert.Equal(expected, run.Output.Assembly.GetTypeByMetadataName("ArticleGen.Article")!.DeclaredAccessibility);
    }

    [Fact]
    public void Entities_are_members_only_if_wanted()
    {
        TestArticle declared = TestArticle.Create("declared.md", "---\nentities:\n  - name: Marc Leroy\n    kind: person\n---\nAnne Dubois, maire de Lyon, a reçu Marc Leroy.");
        Assert.Contains("AnneDubois", People("all"));
        Assert.Contains("MarcLeroy", People("all"));
        Assert.Equal(["MarcLeroy"], People("declared"));
        Assert.Empty(People("none"));

        string[] People(string members)
        {
            GeneratorRun run = GeneratorRun.Start(TestProject.Of(declared).WithProperty("ArticleGenEntityMembers", members));
            return Names(run, "Newsroom.Articles+People", "Person");
        }
    }

    [Fact]
    public void Reported_speech_is_a_quote_only_if_wanted()
    {
        TestArticle article = TestArticle.Create("a.txt", "Anne Dubois a affirmé que le pont tiendrait quatre-vingts ans.");
        Assert.DoesNotContain(Dump("false"), static line => line.Contains("|Indirect|", StringComparison.Ordinal));
        Assert.Contains(Dump("true"), static line => line.Contains("|Indirect|", StringComparison.Ordinal));

        string[] Dump(string indirect)
        {
            using CompiledModel model = CompiledModel.Load(GeneratorRun.Start(TestProject.Of(article).WithProperty("ArticleGenIndirectSpeech", indirect)));
            return [.. model.Dump("a")];
        }
    }

    [Fact]
    public void Strict_projects_take_warnings_about_content_as_errors()
    {
        TestProject project = TestProject.Of(TestArticle.Create("a.txt", "Elle dit : « Il tiendra.\n\nUn\u200B deux."));
        Assert.Equal([DiagnosticSeverity.Warning, DiagnosticSeverity.Info], Severities(project));
        Assert.Equal([DiagnosticSeverity.Error, DiagnosticSeverity.Info], Severities(project.WithProperty("ArticleGenStrict", "true")));

        static DiagnosticSeverity[] Severities(TestProject project) =>
            [.. GeneratorRun.Unchecked(project).Diagnostics.OrderBy(static diagnostic => diagnostic.Id).Select(static diagnostic => diagnostic.Severity)];
    }

    [Theory]
    [InlineData("ArticleGenVisibility", "protected")]
    [InlineData("ArticleGenEntityMembers", "some")]
    [InlineData("ArticleGenMinimumConfidence", "1.5")]
    [InlineData("ArticleGenMinimumConfidence", "high")]
    [InlineData("ArticleGenMinimumConfidence", "0,9")]
    [InlineData("ArticleGenStorage", "cloud")]
    [InlineData("ArticleGenIndirectSpeech", "maybe")]
    [InlineData("ArticleGenStrict", "very")]
    [InlineData("ArticleGenClassName", "1 2")]
    [InlineData("ArticleGenClassName", "class")]
    [InlineData("ArticleGenExports", "jsonld,pdf")]
    [InlineData("ArticleGenSiteUrl", "example.org")]
    [InlineData("ArticleGenSiteUrl", "/news/")]
    [InlineData("ArticleGenSiteUrl", "javascript:alert(1)")]
    public void A_value_that_a_property_does_not_take_is_reported_and_the_default_used(string property, string value)
    {
        GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All.WithProperty(property, value));
        Diagnostic diagnostic = Assert.Single(run.Diagnostics, static candidate => candidate.Id == "AG0020");
        Assert.Contains(property, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.NotNull(run.Output.GetTypeByMetadataName("Newsroom.Articles"));
    }

    [Theory]
    [InlineData("https://example.org/news", "pont", "https://example.org/news/pont")]
    [InlineData("https://example.org/news/", "pont", "https://example.org/news/pont")]
    [InlineData("https://example.org/", "---\npermalink: /2024/pont/\n---\n", "https://example.org/2024/pont/")]
    [InlineData("https://example.org/", "---\npermalink: /:year/:title/\n---\n", "https://example.org/pont")]
    [InlineData("https://example.org/", "---\nurl: https://example.com/a\n---\n", "https://example.com/a")]
    [InlineData("https://exemple.org/\u00E9t\u00E9/", "pont", "https://exemple.org/%C3%A9t%C3%A9/pont")]
    public void The_site_of_a_project_is_in_its_exports(string site, string head, string? address)
    {
        string text = head.StartsWith("---", StringComparison.Ordinal) ? head : "";
        using CompiledModel model = CompiledModel.Load(GeneratorRun.Unchecked(TestProject.Of(TestArticle.Create("pont.md", text + "Le pont rouvre."))
            .WithProperty("ArticleGenExports", "jsonld").WithProperty("ArticleGenSiteUrl", site).WithProperty("ArticleGenPublisher", "Le \"Phare\"")));
        object? article = model.Assembly.GetType("Newsroom.Articles", throwOnError: true)!.GetMethod("Find")!.Invoke(null, ["pont"]);
        JsonElement json = JsonElement.Parse((string)model.Assembly.GetType("ArticleGen.ArticleJsonLd", throwOnError: true)!.GetMethod("ToJsonLd")!.Invoke(null, [article])!);
        Assert.Equal(address, json.TryGetProperty("url", out JsonElement url) ? url.GetString() : null);
        Assert.Equal(address, json.TryGetProperty("mainEntityOfPage", out JsonElement page) ? page.GetString() : null);
        Assert.Equal("Le \"Phare\"", json.GetProperty("publisher").GetProperty("name").GetString());
    }

    [Fact]
    public void The_language_of_an_item_is_that_of_its_article_unless_front_matter_says_otherwise()
    {
        using CompiledModel model = CompiledModel.Load(GeneratorRun.Start(TestProject.Of(
            TestArticle.Create("a.txt", "Non.").WithMetadata("Language", "es"),
            TestArticle.Create("b.md", "---\nlanguage: it\n---\nNon.").WithMetadata("Language", "es"))));
        Assert.StartsWith("article|a|es|", model.Dump("a")[0], StringComparison.Ordinal);
        Assert.StartsWith("article|b|it|", model.Dump("b")[0], StringComparison.Ordinal);
    }

    private static string[] Names(GeneratorRun run, string type, string propertyType) =>
        [.. run.Output.GetTypeByMetadataName(type)!.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property.Type.Name == propertyType)
            .Select(static property => property.Name)];
}
