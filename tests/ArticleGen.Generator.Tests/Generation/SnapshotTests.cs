using System;
using System.Threading.Tasks;
using ArticleGen.Generator.Testing;
using Microsoft.CodeAnalysis;
using VerifyTests;
using VerifyXunit;
using Xunit;

namespace ArticleGen.Generator.Tests.Generation;

/// <summary>What is generated and reported, read by a human once and compared ever after.</summary>
public sealed class SnapshotTests
{
    private const string Catalog = "Articles.g.cs";
    private const string Site = "ArticlesSite.g.cs";
    private const string Similar = "ArticlesSimilar.g.cs";

    [Fact]
    public Task French_news_in_plain_text() => Verify(TestProject.Of(SampleArticles.Bridge));

    [Fact]
    public Task English_news_in_plain_text() => Verify(TestProject.Of(SampleArticles.Harbour));

    [Fact]
    public Task Markdown_with_front_matter() => Verify(TestProject.Of(SampleArticles.Garden, TestArticle.Create("articles/pont-de-lyon.txt", "Le pont rouvre.")));

    [Fact]
    public Task Markdown_with_a_picture() => Verify(TestProject.Of(SampleArticles.Bakery));

    [Fact]
    public Task A_catalog_of_several_articles() => VerifyCatalog(SampleArticles.All);

    [Fact]
    public Task A_catalog_of_no_articles() => VerifyCatalog(TestProject.Of());

    [Fact]
    public Task A_site_with_collections_and_tags() => VerifySite(TestProject.Of(
        TestArticle.Create("news/harbour.md", "---\ndate: 2024-05-01\ntags: [Harbours, C#, C++]\nsection: Town\n---\nThe harbour opens."),
        TestArticle.Create("recipes/soup.md", "---\ntags: [harbours]\n---\nA soup.").WithMetadata("Collection", "Recipes")));

    [Fact]
    public Task A_site_of_no_articles() => VerifySite(TestProject.Of());

    [Fact]
    public Task Hostile_text() => Verify(TestProject.Of(TestArticle.Create("articles/hostile.txt", "a\"b\\c{d}\0\u202E\u200B\uFEFF\u2028\u0085\uD800\r\n*/ </summary> #if")));

    [Fact]
    public Task Mistakes_in_articles() => VerifyDiagnostics(TestProject.Of(
        TestArticle.Create("articles/empty.txt", ""),
        TestArticle.Create("articles/open.txt", "Le pont rouvre.\n\nElle dit : « Il tiendra.\n\nFin."),
        TestArticle.Create("articles/latin.txt", "La mairie se f\uFFFDlicite."),
        TestArticle.Create("articles/hidden.txt", "Le pont\u200B rouvre."),
        TestArticle.Missing("articles/gone.txt"),
        TestArticle.Create("articles/matter.md", "---\nid: matter\nid: again\npublished: soon\nheadlin: Le pont\nrelated: [opne]\n:\n---\nLe pont rouvre."),
        TestArticle.Create("articles/unclosed.md", "---\nid: unclosed\n\nLe pont rouvre.")));

    [Fact]
    public Task Mistakes_in_names() => VerifyDiagnostics(TestProject.Of(
        TestArticle.Create("fr/pont.txt", "Le pont rouvre."),
        TestArticle.Create("en/pont.txt", "The bridge reopens."),
        TestArticle.Create("articles/people.txt", "Les gens passent."),
        TestArticle.Create("a.txt", "Un.").WithMetadata("ArticleId", "same"),
        TestArticle.Create("b.txt", "Deux.").WithMetadata("ArticleId", "same")));

    private static SettingsTask Verify(TestProject project)
    {
        GeneratorRun run = GeneratorRun.Start(project);
        return Verifier.Verify(run.Driver).UseDirectory("_snapshots").IgnoreGeneratedResult(IsShared).AppendContentAsFile(ModelText.Of(run), name: "model");
    }

    private static SettingsTask VerifyCatalog(TestProject project) =>
        Verifier.Verify(GeneratorRun.Start(project).Driver).UseDirectory("_snapshots").IgnoreGeneratedResult(static source => source.HintName != Catalog);

    private static SettingsTask VerifySite(TestProject project) =>
        Verifier.Verify(GeneratorRun.Start(project).Driver).UseDirectory("_snapshots").IgnoreGeneratedResult(static source => source.HintName is not (Site or Similar));

    private static SettingsTask VerifyDiagnostics(TestProject project) =>
        Verifier.Verify(GeneratorRun.Start(project).Driver).UseDirectory("_snapshots").IgnoreGeneratedResult(static _ => true);

    // The run-time model is the same in every project, and is C# in the generator's own folder; the catalog has snapshots of its own.
    private static bool IsShared(GeneratedSourceResult source) => source.HintName is Catalog or Site or Similar || source.HintName.StartsWith("ArticleGen.", StringComparison.Ordinal);
}
