using System;
using System.Linq;
using System.Text;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ArticleGen.Generator.Tests.BadInput;

/// <summary>Files are called anything; members and generated files are not.</summary>
public sealed class FileNameTests
{
    private static readonly (string File, string Id, string Member)[] Usual =
    [
        ("what's – #1.txt", "what's – #1", "WhatS1"),
        ("uni–dash.txt", "uni–dash", "UniDash"),
        ("class.txt", "class", "Class"),
        ("record.txt", "record", "Record"),
        ("2024-11-30.txt", "2024-11-30", "_2024_11_30"),
        ("été à Lyon.txt", "été à Lyon", "ÉtéÀLyon"),
        ("e\u0301te\u0301.txt", "e\u0301te\u0301", "Été"),
        ("日本.txt", "日本", "日本"),
        ("sommet.fr.txt", "sommet.fr", "SommetFr"),
        ("😀.txt", "😀", "Article"),
        (".txt", ".txt", "Txt"),
        ("a;b%20c.txt", "a;b%20c", "AB20c"),
    ];

    [Fact]
    public void An_id_is_the_file_name_and_the_member_its_letters()
    {
        GeneratorRun run = Run([.. Usual.Select(static usual => "articles/" + usual.File)]);
        Assert.Empty(run.Diagnostics);
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(Usual.Select(static usual => usual.Id).Order(StringComparer.Ordinal), model.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(Usual.Select(static usual => usual.Member).Order(StringComparer.Ordinal), Members(run).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_that_the_catalog_needs_itself_are_changed_and_reported()
    {
        string[] taken = ["Articles", "People", "Organizations", "Places", "All", "Find", "Equals", "ToString", "GetType", "MemberwiseClone"];
        GeneratorRun run = Run([.. taken.Select(static name => $"articles/{name}.txt")]);
        Assert.All(run.Diagnostics, static diagnostic => Assert.Equal(("AG0015", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity)));
        Assert.Equal(
            taken.Select(static name => $"/press/articles/{name}.txt").Order(StringComparer.Ordinal),
            run.Diagnostics.Select(static diagnostic => diagnostic.Location.GetLineSpan().Path).Order(StringComparer.Ordinal));
        Assert.Equal(taken.Select(static name => name + "Article").Order(StringComparer.Ordinal), Members(run).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_files_of_one_name_in_two_folders_are_two_articles_named_by_their_folders()
    {
        GeneratorRun run = Run("fr/pont.txt", "en/pont.txt");
        Assert.Equal(["AG0014", "AG0014"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(["en/pont", "fr/pont"], model.Ids);
        Assert.Equal("Article fr/pont.txt", model.Text("fr/pont"));
    }

    [Fact]
    public void Two_articles_that_claim_one_id_are_both_there()
    {
        GeneratorRun run = GeneratorRun.Start(TestProject.Of(
            TestArticle.Create("a.txt", "Un.").WithMetadata("ArticleId", "pont"),
            TestArticle.Create("b.txt", "Deux.").WithMetadata("ArticleId", "pont")));
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("AG0013", "/press/b.txt"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(2, model.Ids.Distinct().Count());
        Assert.Equal("Un.", model.Text("pont"));
    }

    [Fact]
    public void An_id_that_is_taken_is_reported_where_the_front_matter_says_it()
    {
        GeneratorRun run = GeneratorRun.Start(TestProject.Of(
            TestArticle.Create("a.txt", "---\nid: pont\n---\nUn."),
            TestArticle.Create("b.txt", "---\nsection: Ville\nid: \"pont\"\n---\nDeux."),
            TestArticle.Create("c.txt", "---\nid: all\n---\nTrois.")));
        Assert.Equal(
            ["AG0013 /press/b.txt: (2,5)-(2,9)", "AG0015 /press/c.txt: (1,4)-(1,7)"],
            run.Diagnostics.Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Location.GetLineSpan()}"));
    }

    [Fact]
    public void Names_that_differ_in_case_form_or_invisibles_alone_are_different_members()
    {
        GeneratorRun run = Run("Pont.txt", "pont.txt", "é.txt", "e\u0301.txt", "a\u200Db.txt", "ab.txt");
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(6, model.Ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(6, Members(run).Length);
    }

    [Fact]
    public void A_file_included_twice_is_one_article()
    {
        TestArticle article = TestArticle.Create("articles/pont.txt", "Le pont rouvre.");
        GeneratorRun run = GeneratorRun.Start(TestProject.Of(article, article));
        Assert.Equal("AG0025", Assert.Single(run.Diagnostics).Id);
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(["pont"], model.Ids);
    }

    [Fact]
    public void A_very_long_name_is_a_member_that_the_compiler_takes()
    {
        GeneratorRun run = Run(new string('a', 2000) + "1.txt", new string('a', 2000) + "2.txt");
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(2, model.Ids.Count);
    }

    [Fact]
    public void Any_names_give_unique_ids_valid_members_and_legal_files() => Prop.ForAll(Names, static names =>
    {
        GeneratorRun run = GeneratorRun.Unchecked(TestProject.Of(names.Select(static name => TestArticle.Create($"articles/{name}.txt", name))));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(names.Length, model.Ids.Distinct(StringComparer.Ordinal).Count());
        string[] members = Members(run);
        Assert.Equal(names.Length, members.Distinct(StringComparer.Ordinal).Count());
        Assert.All(members, static member => Assert.True(SyntaxFacts.IsValidIdentifier(member) && member.IsNormalized(NormalizationForm.FormC)));
        Assert.All(run.Sources.Keys, static hint => Assert.Matches("^[A-Za-z0-9._-]+$", hint));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));

    private static Arbitrary<string[]> Names { get; } = Arb.From(
        Gen.Elements("a", "B", "é", "e\u0301", "1", "-", "_", " ", "'", "–", "#", ";", ".", "class", "Articles", "People", "日", "😀", "\u200D", "\u202E", "\uD800", "(", "@", "+", "&", "<")
            .NonEmptyListOf()
            .Select(string.Concat)
            .ArrayOf(12)
            .Select(static names => names.Distinct(StringComparer.Ordinal).ToArray()));

    private static GeneratorRun Run(params string[] files) =>
        GeneratorRun.Start(TestProject.Of(files.Select(static file => TestArticle.Create(file, $"Article {file}"))));

    // The catalog's own members of type Article: one for each article.
    private static string[] Members(GeneratorRun run) =>
        [.. run.Output.GetTypeByMetadataName(run.Project.CatalogClass)!.GetMembers().OfType<IPropertySymbol>()
            .Where(static property => property.Type.Name == "Article")
            .Select(static property => property.Name)];
}
