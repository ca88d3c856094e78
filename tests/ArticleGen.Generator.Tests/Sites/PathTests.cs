using ArticleGen.Generator.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Sites;

/// <summary>Where articles stand on a site.</summary>
public sealed class PathTests
{
    [Theory]
    [InlineData("articles/harbour.md", "", "", "/harbour/")]
    [InlineData("content/posts/Old Harbour.md", "posts/", "", "/posts/old-harbour/")]
    [InlineData("content/posts/2024-01-02-harbour.md", "posts/", "", "/posts/harbour/")]
    [InlineData("content/posts/harbour/index.md", "posts/harbour/", "", "/posts/harbour/")]
    [InlineData("content/posts/_index.md", "posts/", "", "/posts/")]
    [InlineData("content/index.md", "", "", "/")]
    [InlineData("../shared/posts/harbour.md", "posts/", "", "/posts/harbour/")]
    [InlineData("content/posts/harbour.md", "posts\\", "slug: quay", "/posts/quay/")]
    [InlineData("content/posts/harbour.md", "posts/", "slug: /quay", "/quay")]
    [InlineData("content/posts/harbour.md", "posts/", "id: quay", "/posts/quay/")]
    [InlineData("content/posts/harbour.md", "posts/", "permalink: /about.html", "/about.html")]
    [InlineData("content/posts/harbour.md", "posts/", "url: about/", "/about/")]
    [InlineData("content/posts/harbour.md", "posts/", "permalink: https://example.org/about/?a=b#c", "/about/")]
    [InlineData("content/posts/harbour.md", "posts/", "permalink: //evil.example/x", "/evil.example/x")]
    [InlineData("content/posts/harbour.md", "posts/", "permalink: /../../x/./y", "/x/y")]
    [InlineData("content/posts/harbour.md", "posts/", "permalink: /:year/:month/:day/:title.html\ndate: 2024-03-05", "/2024/03/05/harbour.html")]
    [InlineData("content/posts/harbour.md", "posts/", "permalink: /:section/:slug/\nsection: Old Towns", "/old-towns/harbour/")]
    [InlineData("content/posts/harbour.md", "posts/", "permalink: /:year/:title/", "/posts/harbour/")]
    [InlineData("content/posts/harbour.md", "posts/", "permalink: /:collection/x", "/posts/harbour/")]
    [InlineData("content/posts/harbour.md", "posts/", "permalink: javascript:alert(1)", "/posts/harbour/")]
    [InlineData("content/posts/harbour.md", "posts/", "permalink: /{{ page.x }}/", "/posts/harbour/")]
    [InlineData("articles/東京 タワー.md", "", "language: ja", "/東京-タワー/")]
    [InlineData("articles/été à Lyon.md", "", "", "/ete-a-lyon/")]
    public void An_article_stands_where_its_author_or_its_folder_says(string file, string folder, string frontMatter, string path)
    {
        TestArticle article = TestArticle.Create(file, "---\n" + frontMatter + "\n---\nThe old harbour opens again on Monday.");
        if (folder.Length > 0)
            article = article.WithMetadata("RecursiveDir", folder);
        Assert.Equal([path], Probe.Read(TestProject.Of(article), "Articles.All.Select(a => a.Path)"));
    }

    [Theory]
    [InlineData("BasePath", "/blog", "/blog/harbour/")]
    [InlineData("BasePath", "blog/en/", "/blog/en/harbour/")]
    [InlineData("Collection", "Old Towns", "/old-towns/harbour/")]
    public void An_item_says_what_paths_begin_with(string metadata, string value, string path) =>
        Assert.Equal([path], Probe.Read(TestProject.Of(TestArticle.Create("harbour.md", "The harbour opens.").WithMetadata(metadata, value)), "Articles.All.Select(a => a.Path)"));

    [Fact]
    public void The_language_in_a_name_stands_before_the_path()
    {
        TestProject project = TestProject.Of(
            TestArticle.Create("pages/about.en.md", "The harbour opens on Monday.").WithMetadata("Collection", "Pages"),
            TestArticle.Create("pages/about.fr.md", "Le port ouvre lundi.").WithMetadata("Collection", "Pages"));
        Assert.Equal(["/en/pages/about/ about", "/fr/pages/about/ about"], Probe.Read(project, "Articles.All.Select(a => a.Path + ' ' + a.Slug)"));
    }

    [Fact]
    public void Names_that_several_articles_have_are_told_apart_by_their_folders() => Assert.Equal(
        ["/en/bridge/", "/fr/bridge/", "/harbour/"],
        Probe.Read(TestProject.Of(TestArticle.Create("fr/bridge.txt", "Un."), TestArticle.Create("en/bridge.txt", "One."), TestArticle.Create("en/harbour.txt", "Two.")), "Articles.All.Select(a => a.Path).OrderBy(p => p)"));

    [Fact]
    public void Who_lost_an_id_has_a_path_of_its_own_and_is_told_once()
    {
        TestProject project = TestProject.Of(TestArticle.Create("a.txt", "Un.").WithMetadata("ArticleId", "same"), TestArticle.Create("b.txt", "Deux.").WithMetadata("ArticleId", "same"));
        string[] paths = Probe.Read(project, "Articles.All.Select(a => a.Path)", out GeneratorRun run);
        Assert.Distinct(paths);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "AG0047");
    }

    [Fact]
    public void Two_articles_of_one_path_are_told()
    {
        TestArticle second = TestArticle.Create("b/harbour.md", "---\nid: second\nslug: harbour\n---\nIt closes.");
        GeneratorRun run = GeneratorRun.Start(TestProject.Of(TestArticle.Create("a/harbour.md", "It opens."), second));
        Diagnostic shared = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "AG0047");
        Assert.Equal("The path '/harbour/' is that of 'a/harbour.md' too; give one of them another slug or permalink", shared.GetMessage(null));
        Assert.EndsWith("b/harbour.md", shared.Location.GetLineSpan().Path, System.StringComparison.Ordinal);

        run = GeneratorRun.Unchecked(run.Project.Replace(second, second.WithText("---\nid: second\nslug: harbour\narticlegen-disable: AG0047\n---\nIt closes.")));
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "AG0047");
        run = GeneratorRun.Unchecked(run.Project.Replace(run.Project.Articles[1], second.WithMetadata("Collection", "Second")));
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "AG0047");
    }
}
