using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ArticleGen.Generator.Tests.TypedMetadata;

/// <summary>Keys that the model does not know become typed members.</summary>
public sealed class InferredMetadataTests
{
    [Theory]
    [InlineData("rating: 5", "Rating: int")]
    [InlineData("rating: -3", "Rating: int")]
    [InlineData("views: 9000000000", "Views: long")]
    [InlineData("price: 3.50", "Price: decimal")]
    [InlineData("featured: true", "Featured: bool")]
    [InlineData("event-day: 2024-11-30", "EventDay: DateTimeOffset")]
    [InlineData("mood: calm", "Mood: string")]
    [InlineData("ingredients: [salt, bread]", "Ingredients: IReadOnlyList<string>")]
    [InlineData("scores: [1, 2.5]", "Scores: IReadOnlyList<decimal>")]
    [InlineData("gaps: [1, null, 3]", "Gaps: IReadOnlyList<int?>")]
    [InlineData("seo: {robots: none}", "Seo: SeoMetadata")]
    [InlineData("steps: [{minutes: 3}, {minutes: 4}]", "Steps: IReadOnlyList<StepsMetadata>")]
    [InlineData("nothing:", "Nothing: string?")]
    [InlineData("hero_image_alt: a", "HeroImageAlt: string")]
    [InlineData("größe: 3", "Größe: int")]
    public void A_key_gets_the_type_of_its_values(string line, string member)
    {
        GeneratorRun run = GeneratorRun.Start(MetadataProject.Of(line));
        Assert.Equal([member], MetadataProject.Members(run));
        Assert.Empty(MetadataProject.Reports(run));
    }

    [Theory]
    [InlineData("rating: 5", "mood: calm", "Mood: string?|Rating: int?")]
    [InlineData("rating: 5", "", "Rating: int?")]
    [InlineData("rating: 5", "rating:", "Rating: int?")]
    [InlineData("tags-of: [a]", "", "TagsOf: IReadOnlyList<string>")]
    [InlineData("seo: {a: 1}", "seo: {b: true}", "Seo: SeoMetadata")]
    [InlineData("rating: 5", "rating: 4.5", "Rating: decimal")]
    [InlineData("rating: 5", "rating: 9000000000", "Rating: long")]
    public void What_some_articles_lack_is_nullable(string first, string second, string members) =>
        Assert.Equal(members.Split('|'), MetadataProject.Members(GeneratorRun.Unchecked(MetadataProject.Of(first, second))));

    [Fact]
    public void Members_say_what_the_front_matter_says()
    {
        using CompiledModel model = CompiledModel.Load(GeneratorRun.Start(MetadataProject.Of(
            "rating: 5\nprice: 3.50\nfeatured: yes\nevent: 2024-11-30\nmood: calm\nparts: [a, b]\nseo: {title-tag: T, depth: {level: 3}}\nsteps: [{minutes: 3}, {minutes: 4}]",
            "mood: grave")));
        Assert.Equal(5, MetadataProject.Value(model, "a", "Rating"));
        Assert.Equal(3.50m, MetadataProject.Value(model, "a", "Price"));
        Assert.Equal(new DateTimeOffset(2024, 11, 30, 0, 0, 0, TimeSpan.Zero), MetadataProject.Value(model, "a", "Event"));
        Assert.Equal("calm", MetadataProject.Value(model, "a", "Mood"));
        Assert.Equal(["a", "b"], Assert.IsAssignableFrom<IReadOnlyList<string>>(MetadataProject.Value(model, "a", "Parts")));
        Assert.Equal("T", MetadataProject.Value(model, "a", "Seo.TitleTag"));
        Assert.Equal(3, MetadataProject.Value(model, "a", "Seo.Depth.Level"));
        Assert.Equal("3,4", string.Join(',', Assert.IsAssignableFrom<System.Collections.IEnumerable>(MetadataProject.Value(model, "a", "Steps")).Cast<object>().Select(static step => step.GetType().GetProperty("Minutes")!.GetValue(step))));
        Assert.Null(MetadataProject.Value(model, "b", "Rating"));
        Assert.Null(MetadataProject.Value(model, "b", "Seo"));
        Assert.Empty(Assert.IsAssignableFrom<IReadOnlyList<string>>(MetadataProject.Value(model, "b", "Parts")));
        Assert.Equal("grave", MetadataProject.Value(model, "b", "Mood"));
    }

    [Theory]
    [InlineData("a: 1|a: 2|a: many", "A: string", "AG0050 c.md(2,4) The key 'a' is a text here and a number in most articles, so that its member is string; write one kind everywhere")]
    [InlineData("a: 1|a: true|a: false", "A: string", "AG0050 a.md(2,4) The key 'a' is a number here and true or false in most articles, so that its member is string; write one kind everywhere")]
    [InlineData("a: x|a: [y, z]|a: w", "A: IReadOnlyList<string>", "AG0050 b.md(2,4) The key 'a' is a list here and a text in most articles, so that its member is IReadOnlyList<string>; write one kind everywhere")]
    [InlineData("a: {b: 1}|a: {b: 2}|a: x", "A: MetadataValue", "AG0050 c.md(2,4) The key 'a' is a text here and a map in most articles, so that its member is MetadataValue; write one kind everywhere")]
    [InlineData("s: {b: 1}|s: {b: 2}|s: {b: x}", "S: SMetadata", "AG0050 c.md(2,8) The key 's.b' is a text here and a number in most articles, so that its member is string; write one kind everywhere")]
    public void The_odd_one_out_is_told(string articles, string member, string report)
    {
        GeneratorRun run = GeneratorRun.Unchecked(MetadataProject.Of(articles.Split('|')));
        Assert.Equal([member], MetadataProject.Members(run));
        Assert.Equal([report], MetadataProject.Reports(run));
        Assert.All(run.Diagnostics, static diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
    }

    [Fact]
    public void A_lone_value_beside_lists_is_a_list_of_one()
    {
        using CompiledModel model = CompiledModel.Load(GeneratorRun.Start(MetadataProject.Of("a: x", "a: [y, z]")));
        Assert.Equal(["x"], Assert.IsAssignableFrom<IReadOnlyList<string>>(MetadataProject.Value(model, "a", "A")));
    }

    [Fact]
    public void Two_keys_of_one_member_in_an_article_are_a_warning_and_in_several_a_remark()
    {
        GeneratorRun run = GeneratorRun.Start(MetadataProject.Of("hero-alt: x\nheroAlt: y", "hero-alt: z", "hero_alt: w"));
        Assert.Equal(["HeroAlt: string"], MetadataProject.Members(run));
        Assert.Equal(
            [
                "AG0051 a.md(3,1) The keys 'hero-alt' and 'heroAlt' become one member; keep one of them",
                "AG0052 c.md(2,1) The key 'hero_alt' is 'hero-alt' in most articles, both become the member 'HeroAlt'; spell it as they do",
            ],
            MetadataProject.Reports(run));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal("w", MetadataProject.Value(model, "c", "HeroAlt"));
    }

    [Theory]
    [InlineData("count: 1", "CountValue: int")]
    [InlineData("item: 1", "ItemValue: int")]
    [InlineData("to-string: 1", "ToStringValue: int")]
    [InlineData("article metadata: 1", "ArticleMetadataValue: int")]
    [InlineData("class: 1", "Class: int")]
    [InlineData("\"1 2\": 1", "_1_2: int")]
    [InlineData("\"!!\": 1", "Key: int")]
    [InlineData("seo: {of: 1, seoMetadata: 2}\nseoMetadata: 3", "Seo: SeoMetadata_2|SeoMetadata: int")]
    [InlineData("\"</c>\\\";*/\": \"</summary>\"", "C: string")]
    public void Names_that_are_taken_and_hostile_keys_compile(string lines, string members) =>
        Assert.Equal(members.Split('|'), MetadataProject.Members(GeneratorRun.Start(MetadataProject.Of("title: A\n" + lines))));

    [Theory]
    [InlineData("title: A\ndate: 2024-11-30\ntags: [a]", "true")]
    [InlineData("rating: 5", "false")]
    public void Nothing_is_generated_without_such_keys_or_where_it_is_off(string lines, string property)
    {
        GeneratorRun run = GeneratorRun.Start(MetadataProject.Of(lines, "").WithProperty("ArticleGenTypedMetadata", property));
        Assert.DoesNotContain("ArticlesMetadata.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void A_property_that_is_neither_on_nor_off_is_told() =>
        Assert.Contains(GeneratorRun.Unchecked(MetadataProject.Of("a: 1").WithProperty("ArticleGenTypedMetadata", "maybe")).Diagnostics, static diagnostic => diagnostic.Id == "AG0020");

    [Fact]
    public void An_author_silences_what_is_odd()
    {
        GeneratorRun run = GeneratorRun.Start(MetadataProject.Of("a: 1", "a: 2", "a: x\narticlegen-disable: [AG0050]"));
        Assert.Empty(MetadataProject.Reports(run));
    }

    [Fact]
    public void A_public_model_promises_nothing_of_the_articles_of_others() =>
        Assert.Equal(["Rating: int?", "Seo: SeoMetadata?"], MetadataProject.Members(GeneratorRun.Start(MetadataProject.Of("rating: 5\nseo: {a: 1}").WithProperty("ArticleGenVisibility", "public"))));

    [Fact]
    public void An_article_may_be_called_metadata()
    {
        GeneratorRun run = GeneratorRun.Start(TestProject.Of(TestArticle.Create("metadata.md", "---\nrating: 5\n---\n\nThe harbour opens on Monday.\n")));
        Assert.Equal(["Rating: int"], MetadataProject.Members(run));
        Assert.Contains("Articles.Metadata.g.cs", run.Sources.Keys);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9, "article.Metadata.Rating() + article.Metadata.Seo().A")]
    [InlineData(LanguageVersion.CSharp12, "article.Metadata.Rating() + article.Metadata.Seo().A")]
    [InlineData(LanguageVersion.Preview, "article.Metadata.Rating + article.Metadata.Seo.A")]
    public void A_model_of_another_project_gets_extension_members(LanguageVersion language, string sum)
    {
        TestProject shared = new TestProject { AssemblyName = "Shared" }.WithProperty("ArticleGenVisibility", "public").WithProperty("RootNamespace", "Shared");
        ProjectOutput model = ProjectOutput.Of(GeneratorRun.Start(shared));
        GeneratorRun run = GeneratorRun.Start(MetadataProject.Of("rating: 5\nseo: {a: 1}") with
        {
            References = [model],
            LanguageVersion = language,
            Sources = [$"namespace Newsroom {{ internal static class Use {{ internal static int Sum(ArticleGen.Article article) => {sum}; }} }}"],
        });
        Assert.Contains("ArticlesMetadata.g.cs", run.Sources.Keys);
    }
}
