using System;
using System.Linq;
using ArticleGen.Generator.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Sites;

/// <summary>Collections, and articles in the order of time.</summary>
public sealed class OrderTests
{
    private static readonly TestProject Project = TestProject.Of(
        Dated("news/a.md", "2024-05-01"),
        Dated("news/b.md", "2024-03-01"),
        Dated("news/c.md", "2023-12-31T23:30:00-05:00"),
        TestArticle.Create("news/undated.md", "No date."),
        Dated("recipes/soup.md", "2024-04-01").WithMetadata("Collection", "Recipes"),
        Dated("recipes/bread.md", "2024-02-01").WithMetadata("Collection", "Recipes"));

    [Fact]
    public void Neighbours_are_of_the_same_collection() => Assert.Equal(
        ["a: b -", "b: c a", "c: - b", "undated: - -", "bread: - soup", "soup: bread -"],
        Probe.Read(Project, "Articles.All.Select(a => a.Id + \": \" + (a.Previous?.Id ?? \"-\") + ' ' + (a.Next?.Id ?? \"-\"))"));

    [Fact]
    public void The_newest_come_first_and_the_undated_last()
    {
        Assert.Equal(["a", "soup", "b", "bread", "c", "undated"], Probe.Read(Project, "Articles.Newest.Select(a => a.Id)"));
        Assert.Equal(["soup", "bread"], Probe.Read(Project, "Articles.Recipes.Newest.Select(a => a.Id)"));
    }

    [Fact]
    public void A_collection_is_a_member_beside_all()
    {
        Assert.Equal(["bread", "soup"], Probe.Read(Project, "Articles.Recipes.Select(a => a.Id)"));
        Assert.Equal(["Recipes 2 bread"], Probe.Read(Project, "Articles.Catalog.Collections.Select(c => c.Name + ' ' + c.Count + ' ' + c[0].Id)"));
        Assert.Equal(["-", "-", "-", "-", "Recipes", "Recipes"], Probe.Read(Project, "Articles.All.Select(a => a.Collection ?? \"-\")"));
    }

    [Fact]
    public void Years_are_those_that_the_articles_say()
    {
        Assert.Equal(["2024: a soup b bread", "2023: c"], Probe.Read(Project, "Articles.Years.Select(y => y.Name + \": \" + string.Join(\" \", y.Select(a => a.Id)))"));
        Assert.Equal(["4", "True", "1"], Probe.Read(Project, "new[] { Articles.Years[2024].Count.ToString(), (Articles.Years.Find(1999) is null).ToString(), Articles.Recipes.Years.Count.ToString() }"));
    }

    [Fact]
    public void A_collection_takes_a_member_from_an_article_and_none_from_the_class()
    {
        GeneratorRun run = GeneratorRun.Start(TestProject.Of(
            TestArticle.Create("recipes.md", "All recipes."),
            TestArticle.Create("soup.md", "Soup.").WithMetadata("Collection", "Recipes"),
            TestArticle.Create("pie.md", "Pie.").WithMetadata("Collection", "recipes"),
            TestArticle.Create("ann.md", "Ann.").WithMetadata("Collection", "People"),
            TestArticle.Create("odd.md", "Odd.").WithMetadata("Collection", "</summary> \"#\"")));
        Assert.Equal(
            [
                "The collection 'People' would be the member 'People', which is taken; it is 'PeopleCollection', give it another name",
                "The collection 'recipes' would be the member 'Recipes', which is taken; it is 'Recipes_2', give it another name",
            ],
            run.Diagnostics.Where(static diagnostic => diagnostic.Id == "AG0045").Select(static diagnostic => diagnostic.GetMessage(null)));
        Assert.All(run.Diagnostics.Where(static diagnostic => diagnostic.Id == "AG0045"), static diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
        Assert.Contains(run.Diagnostics, static diagnostic => diagnostic.Id == "AG0015" && diagnostic.GetMessage(null).Contains("RecipesArticle", StringComparison.Ordinal));
    }

    private static TestArticle Dated(string file, string date) => TestArticle.Create(file, "---\ndate: " + date + "\n---\nA text.");
}
