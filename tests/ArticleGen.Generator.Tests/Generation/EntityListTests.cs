using System;
using System.Globalization;
using System.IO;
using System.Linq;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using ArticleGen.Generator.Tests.Hostile;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Generation;

/// <summary>What the author of a project declares about names goes before what was inferred, in every article.</summary>
public sealed class EntityListTests
{
    private static readonly TestArticle First = TestArticle.Create("a.txt", "Les élèves parlent du Phénix.");
    private static readonly TestArticle Second = TestArticle.Create("b.txt", "Tous vont au Phénix.");
    private static readonly TestArticle List = TestArticle.EntityList("names.csv", "name,kind,aliases,wikidata\nThéâtre du Phénix,organization,Phénix,Q42\n");

    [Fact]
    public void A_declared_name_is_the_same_entity_in_every_article()
    {
        GeneratorRun run = GeneratorRun.Start(TestProject.Of(First, Second, List));
        Assert.Empty(run.Diagnostics);
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(["a", "b"], model.Ids);
        foreach (string id in model.Ids)
            Assert.Contains(model.Dump(id), static line => line.StartsWith("entity|Organization|", StringComparison.Ordinal) && line.Contains("|Théâtre du Phénix|", StringComparison.Ordinal) && line.Contains("|Q42|", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_declares_nothing_is_reported_where_it_stands_and_the_articles_compile()
    {
        GeneratorRun run = GeneratorRun.Start(TestProject.Of(First, TestArticle.EntityList("names.csv", "name,kind\nThéâtre du Phénix,organization\nNantes,planet\n")));
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("AG0024", "/press/names.csv", 2), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(["a"], model.Ids);
    }

    [Theory]
    [InlineData("")]
    [InlineData("name")]
    [InlineData("name,kind\n\"Phénix,organization")]
    [InlineData("{\"name\": \"Phénix\"}")]
    [InlineData("\uFFFD\uFFFD\0\u0001")]
    public void A_list_that_is_none_leaves_the_articles_alone(string list) =>
        Assert.Contains("Articles.A.g.cs", GeneratorRun.Unchecked(TestProject.Of(First, TestArticle.EntityList("names.csv", list))).Sources.Keys);

    [Fact]
    public void A_list_as_long_as_any_is_read()
    {
        string names = string.Concat(Enumerable.Range(0, 20_000).Select(static number => string.Create(CultureInfo.InvariantCulture, $"Anne Numéro {number},person\n")));
        GeneratorRun run = GeneratorRun.Unchecked(TestProject.Of(First, TestArticle.EntityList("names.csv", "name,kind\n" + names)));
        Assert.Empty(run.Diagnostics);
        Assert.Contains("Articles.A.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void A_missing_list_is_reported_and_the_articles_compile()
    {
        GeneratorRun run = GeneratorRun.Start(TestProject.Of(First, List.Unreadable()));
        Assert.Equal("AG0016", Assert.Single(run.Diagnostics).Id);
        Assert.Contains("names.csv", run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(UnauthorizedAccessException))]
    [InlineData(typeof(InvalidDataException))]
    public void A_list_whose_reading_throws_is_reported_and_the_articles_compile(Type fault)
    {
        GeneratorRun run = GeneratorRun.Start(TestProject.Of(First, List.Throwing(() => (Exception)Activator.CreateInstance(fault)!)));
        Assert.Equal(("AG0016", "/press/names.csv"), (Assert.Single(run.Diagnostics).Id, run.Diagnostics[0].Location.GetLineSpan().Path));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(["a"], model.Ids);
    }

    [Fact]
    public void An_edit_of_the_list_understands_the_articles_again()
    {
        GeneratorRun before = GeneratorRun.Unchecked(TestProject.Of(First, Second, List));
        GeneratorRun after = before.Edit(before.Project.Replace(List, List.WithText(List.Text!.ToString().Replace("Q42", "Q43", StringComparison.Ordinal))));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified], after.Reasons(TrackingNames.Compile));
        GeneratorRun saved = before.Edit(before.Project.Replace(List, List.Saved()));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], saved.Reasons(TrackingNames.Start));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], saved.Reasons(TrackingNames.Compile));
    }

    [Fact]
    public void Any_list_leaves_the_articles_alone() => Prop.ForAll(HostileText.Single, static text =>
        Assert.Contains(GeneratorRun.Unchecked(TestProject.Of(First, TestArticle.EntityList("names.csv", "name,kind\n" + text))).Sources.Keys, static hint => hint == "Articles.A.g.cs"))
        .Check(Config.QuickThrowOnFailure);
}
