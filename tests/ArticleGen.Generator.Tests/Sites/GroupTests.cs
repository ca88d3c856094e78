using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ArticleGen.Generator.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Sites;

/// <summary>Tags and sections.</summary>
public sealed class GroupTests
{
    private static readonly TestProject Project = TestProject.Of(
        Tagged("a.md", "2024-01-01", "[Bridges, C#, Web Design]", "Ville"),
        Tagged("b.md", "2024-02-01", "[bridges, C++]", "ville"),
        Tagged("c.md", "2024-03-01", "[Bridges, bridges, count, 2024, été]", "Ville"),
        TestArticle.Create("d.md", "No tag."));

    [Fact]
    public void A_tag_has_its_articles_whatever_their_case()
    {
        Assert.Equal(["Bridges: c b a"], Probe.Read(Project, "new[] { Articles.Tags[\"BRIDGES\"].Name + \": \" + string.Join(\" \", Articles.Tags[\"bridges\"].Select(a => a.Id)) }"));
        Assert.Equal(["True", "True", "web-design"], Probe.Read(Project, "new[] { (Articles.Tags.Find(\"none\") is null).ToString(), (Articles.Tags.Bridges.Count == 3).ToString(), Articles.Tags.WebDesign.Slug }"));
        Assert.Throws<TargetInvocationException>(() => Probe.Read(Project, "new[] { Articles.Tags[\"none\"].Name }"));
    }

    [Fact]
    public void Tags_stand_in_the_order_of_the_alphabet() =>
        Assert.Equal(["2024", "Bridges", "C#", "C++", "count", "Web Design", "été"], Probe.Read(Project, "Articles.Tags.Select(t => t.Name)"));

    [Fact]
    public void Tags_that_make_one_member_have_none_and_are_told()
    {
        GeneratorRun run = GeneratorRun.Start(Project);
        INamedTypeSymbol tags = run.Output.GetTypeByMetadataName("Newsroom.Articles+TagIndex")!;
        Assert.Equal(["_2024", "Bridges", "Count_", "WebDesign", "Été"], tags.GetMembers().OfType<IPropertySymbol>().Select(static member => member.Name));
        Diagnostic ambiguous = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "AG0046");
        Assert.Equal("The tags 'C#', 'C++' would all be the member 'C'; none of them is, take them by name or write them alike", ambiguous.GetMessage(null));
        Assert.Equal(DiagnosticSeverity.Info, ambiguous.Severity);
    }

    [Fact]
    public void Sections_are_groups_too() =>
        Assert.Equal(["Ville: 3"], Probe.Read(Project, "Articles.Sections.Select(s => s.Name + \": \" + Articles.Sections.Ville.Count)"));

    [Fact]
    public void A_collection_has_its_own_tags()
    {
        TestProject project = Project.Replace(Project.Articles[0], Project.Articles[0].WithMetadata("Collection", "Old"));
        Assert.Equal(["Bridges 1", "C# 1", "Web Design 1"], Probe.Read(project, "Articles.Old.Tags.Select(t => t.Name + ' ' + t.Count)"));
    }

    [Theory]
    [InlineData("Recipes", "Old 1,Recipes 0")]
    [InlineData("Recipes, Old", "Old 1,Recipes 0")]
    [InlineData(" , web log ,, 2024 news,", "2024 news 0,Old 1,web log 0")]
    public void A_collection_without_an_article_has_its_member_too(string value, string expected)
    {
        TestProject project = Project.Replace(Project.Articles[0], Project.Articles[0].WithMetadata("Collection", "Old")).WithProperty("ArticleGenCollections", value);
        GeneratorRun.Start(project);
        Assert.Equal(expected.Split(','), Probe.Read(project, "Articles.Catalog.Collections.Select(c => c.Name + ' ' + c.Count)"));
    }

    [Fact]
    public void Members_of_collections_without_articles_are_named_like_others() => Assert.Equal(
        ["0 0 0 0 Ü"],
        Probe.Read(Project.WithProperty("ArticleGenCollections", "web log, 2024 news, class, Ü"), "new[] { Articles.WebLog.Count + \" \" + Articles._2024News.Tags.Count + ' ' + Articles.Class.Newest.Count + ' ' + Articles.Ü.Years.Count + ' ' + Articles.Ü.Name }"));

    [Fact]
    public void Hostile_tags_stay_text()
    {
        TestProject project = TestProject.Of(TestArticle.Create("a.md", "---\ntags: ['</summary><script>alert(1)</script>', '\"); } //', \"a\\u202Eb\", class, '*/']\nsection: '{0}'\n---\nText."));
        GeneratorRun.Start(project);
        Assert.Equal(5, Probe.Read(project, "Articles.Tags.Select(t => t.Name)").Length);
    }

    [Fact]
    public void Many_tags_are_many_groups()
    {
        IEnumerable<TestArticle> articles = Enumerable.Range(0, 60).Select(static i => Tagged(FormattableString.Invariant($"a{i}.md"), "2024-01-01", "[" + string.Join(", ", Enumerable.Range(0, 100).Select(j => FormattableString.Invariant($"t{i % 7}x{j}"))) + "]", "s"));
        Assert.Equal(["700"], Probe.Read(TestProject.Of(articles), "new[] { Articles.Tags.Count.ToString() }"));
    }

    private static TestArticle Tagged(string file, string date, string tags, string section) =>
        TestArticle.Create(file, "---\ndate: " + date + "\ntags: " + tags + "\nsection: " + section + "\n---\nA text.");
}
