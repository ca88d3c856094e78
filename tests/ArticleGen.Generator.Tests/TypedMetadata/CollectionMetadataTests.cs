using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using Xunit;

namespace ArticleGen.Generator.Tests.TypedMetadata;

/// <summary>Each collection has types of its own.</summary>
public sealed class CollectionMetadataTests
{
    private static readonly TestProject Kitchen = TestProject.Of(
        In("Recipes", 0, "servings: 4\nrating: 5"),
        In("Recipes", 1, "servings: 2\nrating: 4"),
        In("Books", 2, "pages: 300\nrating: great"),
        MetadataProject.Article(3, "mood: calm"));

    [Fact]
    public void The_metadata_has_the_keys_of_all_and_a_class_for_each_collection()
    {
        GeneratorRun run = GeneratorRun.Start(Kitchen);
        Assert.Equal(["Mood: string?", "Pages: int?", "Rating: string?", "Servings: int?", "Books: BooksMetadata?", "Recipes: RecipesMetadata?"], MetadataProject.Members(run));
        Assert.Equal(["Rating: int", "Servings: int"], MetadataProject.Members(run, "ArticleGen.ArticleMetadata+RecipesMetadata"));
        Assert.Equal(["Pages: int", "Rating: string"], MetadataProject.Members(run, "ArticleGen.ArticleMetadata+BooksMetadata"));
        Assert.Empty(MetadataProject.Reports(run));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(5, MetadataProject.Value(model, "a", "Recipes.Rating"));
        Assert.Equal("5", MetadataProject.Value(model, "a", "Rating"));
        Assert.Null(MetadataProject.Value(model, "c", "Recipes"));
        Assert.Equal(300, MetadataProject.Value(model, "c", "Books.Pages"));
    }

    [Fact]
    public void The_odd_one_out_is_odd_in_its_collection() => Assert.Equal(
        ["AG0050 e.md(2,9) The key 'rating' is a text here and a number in most articles, so that its member is string; write one kind everywhere"],
        MetadataProject.Reports(GeneratorRun.Unchecked(Kitchen with { Articles = Kitchen.Articles.Add(In("Recipes", 4, "rating: good")) })));

    [Fact]
    public void A_declared_type_is_for_its_collection()
    {
        GeneratorRun run = GeneratorRun.Start(Kitchen with { Sources = ["using ArticleGen; namespace Newsroom { [ArticleMetadata(\"Recipes\")] internal sealed partial record Recipe(int Servings); }"] });
        Assert.Empty(MetadataProject.Reports(run));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal("Recipe { Servings = 4 }", MetadataProject.Fill(model, "Newsroom.Recipe", "a")!.ToString());
        Assert.Null(MetadataProject.Fill(model, "Newsroom.Recipe", "c"));
    }

    [Theory]
    [InlineData("Recipez", "AG0057 Source1.cs(1,93) No article is in the collection 'Recipez', which Recipe is for; did you mean 'Recipes'?")]
    [InlineData("Podcasts", "AG0057 Source1.cs(1,94) No article is in the collection 'Podcasts', which Recipe is for")]
    public void A_collection_that_no_article_is_in_is_told(string name, string report) => Assert.Equal(
        [report],
        MetadataProject.Reports(GeneratorRun.Unchecked(Kitchen with { Sources = ["using ArticleGen; namespace Newsroom { [ArticleMetadata(\"" + name + "\")] internal partial record Recipe(int X = 1); }"] })));

    [Theory]
    [InlineData("Podcasts", "")]
    [InlineData("Podcast", "AG0057 Source1.cs(1,93) No article is in the collection 'Podcast', which Recipe is for; did you mean 'Podcasts'?")]
    public void A_collection_that_no_article_is_in_yet_may_be_promised(string name, string reports) => Assert.Equal(
        reports.Length == 0 ? [] : [reports],
        MetadataProject.Reports(GeneratorRun.Unchecked(Kitchen.WithProperty("ArticleGenCollections", "Films, Podcasts") with { Sources = ["using ArticleGen; namespace Newsroom { [ArticleMetadata(\"" + name + "\")] internal partial record Recipe(int X = 1); }"] })));

    [Fact]
    public void Articles_of_one_collection_alone_need_no_class() =>
        Assert.Equal(["Servings: int"], MetadataProject.Members(GeneratorRun.Start(TestProject.Of(In("Recipes", 0, "servings: 4")))));

    private static TestArticle In(string collection, int index, string lines) => MetadataProject.Article(index, lines).WithMetadata("Collection", collection);
}
