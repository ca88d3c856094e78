using System;
using System.Linq;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Naming;
using Xunit;

namespace ArticleGen.Generator.Tests.Naming;

public sealed class ArticleNamesTests
{
    [Fact]
    public void An_article_is_called_by_its_file_name() =>
        Assert.Equal(("summit", "Summit"), Named(File("articles/summit.txt"))[0]);

    [Fact]
    public void An_id_of_the_author_goes_before_the_file_name() =>
        Assert.Equal(("kim", "Kim"), Named(File("articles/summit.txt", "kim"))[0]);

    [Fact]
    public void Files_of_one_name_are_told_apart_by_their_folders()
    {
        ArticleNames names = ArticleNames.Assign([File("sport/review.txt"), File("culture/review.txt")]);
        Assert.Equal(["culture/review", "sport/review"], names.Names.Select(static name => name.Id));
        Assert.Equal(["AG0014", "AG0014"], names.Diagnostics.Select(static diagnostic => diagnostic.Descriptor.Id));
    }

    [Fact]
    public void Files_that_differ_by_extension_only_keep_it() =>
        Assert.Equal(["a.md", "a.txt"], Named(File("a.txt"), File("a.md")).Select(static name => name.Id));

    [Fact]
    public void The_second_of_two_authors_with_one_id_is_called_by_its_file()
    {
        ArticleNames names = ArticleNames.Assign([File("b.txt", "x"), File("a.txt", "x")]);
        Assert.Equal(["x", "b.txt"], names.Names.Select(static name => name.Id));
        Assert.Equal("AG0013", Assert.Single(names.Diagnostics).Descriptor.Id);
    }

    [Fact]
    public void A_reserved_name_gets_a_suffix_and_a_number_where_that_is_taken_too()
    {
        ArticleNames names = ArticleNames.Assign([File("all.txt"), File("all-article.txt"), File("equals.txt")], "All");
        Assert.Equal(["AllArticle", "AllArticle_2", "EqualsArticle"], names.Names.Select(static name => name.Member));
        Assert.All(names.Diagnostics, static diagnostic => Assert.Equal("AG0015", diagnostic.Descriptor.Id));
    }

    [Fact]
    public void A_file_that_is_included_twice_is_one_article()
    {
        ArticleNames names = ArticleNames.Assign([File("a.txt"), File("a.txt")]);
        Assert.Single(names.Names);
        Assert.Equal("AG0025", Assert.Single(names.Diagnostics).Descriptor.Id);
    }

    [Fact]
    public void Names_do_not_depend_on_the_order_of_the_files()
    {
        NameRequest[] files = [File("a/x.txt"), File("b/x.txt"), File("c.txt", "x"), File("d.txt", "x"), File("b/x.md"), File("X.txt")];
        ArticleNames expected = ArticleNames.Assign(files);
        Random random = new(7);
        for (int round = 0; round < 50; round++)
        {
            random.Shuffle(files);
            Assert.Equal(expected, ArticleNames.Assign(files));
        }

        Assert.Equal(files.Length, expected.Names.Select(static name => name.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(files.Length, expected.Names.Select(static name => name.Member).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void An_author_may_disable_what_is_said_of_a_name() =>
        Assert.Empty(ArticleNames.Assign([File("a/x.txt") with { Disabled = ["ag0014"] }, File("b/x.txt") with { Disabled = ["AG0014"] }]).Diagnostics);

    [Theory]
    [InlineData("tramway-de-lorien", "tramway-de-lorient")]
    [InlineData("Tramway-De-Lorient", "tramway-de-lorient")]
    [InlineData("smomet", "sommet")]
    [InlineData("opne", "open")]
    [InlineData("something-else", null)]
    [InlineData("x", null)]
    public void The_nearest_id_is_suggested_only_if_it_is_near(string wished, string? nearest) =>
        Assert.Equal(nearest, new NearestId(["open", "sommet", "tramway-de-lorient"]).To(wished));

    private static NameRequest File(string path, string? id = null) => new(path, id, LocationInfo.StartOf("/project/" + path), []);

    private static (string Id, string Member)[] Named(params NameRequest[] files) =>
        [.. ArticleNames.Assign(files).Names.Select(static name => (name.Id, name.Member))];
}
