using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Generator.Testing;
using Xunit;

namespace ArticleGen.Generator.Tests.Sites;

/// <summary>Articles that share people, organisations, places and keywords.</summary>
public sealed class SimilarityTests
{
    private const string Expression = "Articles.All.Select(a => a.Id + \":\" + string.Join(\",\", a.Similar.Select(t => t.Id)))";

    private static readonly TestProject Project = TestProject.Of(
        TestArticle.Create("a.md", "---\ntags: [harbour, trade]\n---\nThe mayor, Ann Boyd, opened the harbour of Leeds."),
        TestArticle.Create("b.md", "---\ntags: [Trade]\n---\nThe trade grows. Ann Boyd is happy about it."),
        TestArticle.Create("c.md", "---\ntags: [harbour]\n---\nThe ships are back again."),
        TestArticle.Create("d.md", "Nothing happens in the garden."),
        TestArticle.Create("e.md", "---\ntags: [harbour]\n---\nLe port est ouvert et la ville en est heureuse."));

    [Fact]
    public void What_is_shared_by_few_tells_most() => Assert.Equal(["a:b,c", "b:a", "c:a", "d:", "e:"], Probe.Read(Project, Expression));

    [Fact]
    public void A_project_says_how_many()
    {
        Assert.Equal(["a:b", "b:a", "c:a", "d:", "e:"], Probe.Read(Project.WithProperty("ArticleGenSimilar", "1"), Expression));
        Assert.Equal(["a:", "b:", "c:", "d:", "e:"], Probe.Read(Project.WithProperty("ArticleGenSimilar", "0"), Expression, out GeneratorRun none));
        Assert.DoesNotContain("ArticlesSimilar.g.cs", none.Sources.Keys);
        Assert.Contains(GeneratorRun.Unchecked(Project.WithProperty("ArticleGenSimilar", "many")).Diagnostics, static diagnostic => diagnostic.Id == "AG0020");
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        string expected = GeneratorRun.Start(Project).Sources["ArticlesSimilar.g.cs"];
        Assert.Equal(expected, GeneratorRun.Unchecked(Project with { Articles = [.. Project.Articles.Reverse()] }).Sources["ArticlesSimilar.g.cs"]);
    }

    [Fact]
    public void What_many_have_is_compared_with_nobody()
    {
        IEnumerable<TestArticle> articles = Enumerable.Range(0, 200).Select(static i => TestArticle.Create(FormattableString.Invariant($"a{i:000}.md"), "---\ntags: [all, t" + (i / 2) + "]\n---\nA text."));
        string[] similar = Probe.Read(TestProject.Of(articles), Expression);
        Assert.Equal("a000:a001", similar[0]);
        Assert.Equal("a199:a198", similar[199]);
    }
}
