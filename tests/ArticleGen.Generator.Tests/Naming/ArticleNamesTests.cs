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

    [Theory]
    [InlineData("blog/my-post/index.md", "my-post")]
    [InlineData("content/posts/_index.md", "posts")]
    [InlineData("index.md", "index")]
    [InlineData("blog/2019-04-03-some-title.md", "some-title")]
    [InlineData("blog/2019-04-03-some-title/index.mdx", "some-title")]
    [InlineData("2019-04-03.md", "2019-04-03")]
    [InlineData("blog/my-post/index.fr.md", "my-post.fr")]
    [InlineData("blog/v1.2-released.md", "v1.2-released")]
    public void A_path_says_the_id_as_site_tools_have_it(string path, string id) =>
        Assert.Equal(id, Named(File(path))[0].Id);

    [Fact]
    public void All_of_one_name_are_told_apart_by_the_same_number_of_folders() =>
        Assert.Equal(
            ["en/guide/start", "fr/guide/start", "site/old/start"],
            Named(File("docs/en/guide/start.md"), File("docs/fr/guide/start.md"), File("docs/site/old/start.md")).Select(static name => name.Id));

    [Fact]
    public void Ids_that_authors_wrote_in_several_folders_are_told_apart_without_a_warning()
    {
        ArticleNames names = ArticleNames.Assign([File("en/intro.md", "start"), File("fr/intro.md", "start")]);
        Assert.Equal(["en/start", "fr/start"], names.Names.Select(static name => name.Id));
        Assert.Equal(["AG0014", "AG0014"], names.Diagnostics.Select(static diagnostic => diagnostic.Descriptor.Id));
    }

    [Theory]
    [InlineData("sport/review.txt", null, "culture/review.txt", null, "Files in several folders are called 'review'; this one is 'culture/review'")]
    [InlineData("a/x.md", null, "a/x.txt", null, "Files of one folder that differ by their extension are all called 'x'; this one is 'a/x.md'")]
    [InlineData("en/intro.md", "start", "fr/outro.md", "start", "Articles in several folders have the id 'start'; this one is 'en/start'")]
    [InlineData("a/summit.md", "review", "b/review.txt", null, null)]
    [InlineData("x.md", null, "x.txt", null, "Files of one folder that differ by their extension are all called 'x'; this one is 'x.md'")]
    public void The_message_says_what_happened(string first, string? firstId, string second, string? secondId, string? message)
    {
        DiagnosticInfo[] diagnostics = [.. ArticleNames.Assign([File(first, firstId), File(second, secondId)]).Diagnostics.Where(static diagnostic => diagnostic.Descriptor.Id == "AG0014")];
        if (message is null)
            Assert.Empty(diagnostics);
        else
            Assert.Contains(diagnostics, diagnostic => diagnostic.ToDiagnostic(strict: false).GetMessage(System.Globalization.CultureInfo.InvariantCulture).StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_several_ask_for_says_what_to_write_instead()
    {
        VanishedName vanished = Assert.Single(ArticleNames.Assign([File("sport/review.txt"), File("culture/review.txt"), File("other.txt")]).Vanished);
        Assert.Equal("Review", vanished.Member);
        Assert.Equal("Several articles are called 'review': write CultureReview or SportReview, or give one of the files the id 'review'", vanished.Message);
    }

    [Fact]
    public void A_name_that_an_author_chose_does_not_vanish()
    {
        ArticleNames names = ArticleNames.Assign([File("sport/review.txt", "review"), File("culture/review.txt")]);
        Assert.Equal(["culture/review", "review"], names.Names.Select(static name => name.Id));
        Assert.Empty(names.Vanished);
    }

    [Fact]
    public void Ids_made_of_paths_never_change_when_a_file_is_added()
    {
        ArticleNames before = ArticleNames.Assign([File("sport/review.md")], ArticleIdSource.Path);
        ArticleNames after = ArticleNames.Assign([File("sport/review.md"), File("culture/review.md"), File("sport/2024-01-02-final/index.md")], ArticleIdSource.Path);
        Assert.Equal(["sport/review"], before.Names.Select(static name => name.Id));
        Assert.Equal(["culture/review", "sport/final", "sport/review"], after.Names.Select(static name => name.Id));
        Assert.Empty(after.Vanished);
        Assert.Empty(after.Diagnostics);
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

    private static NameRequest File(string path, string? id = null) => new(path, id, LocationInfo.StartOf("/project/" + path), []);

    private static (string Id, string Member)[] Named(params NameRequest[] files) =>
        [.. ArticleNames.Assign(files).Names.Select(static name => (name.Id, name.Member))];
}
