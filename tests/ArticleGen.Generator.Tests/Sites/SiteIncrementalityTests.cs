using System;
using System.Collections.Generic;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Tests.Incrementality;
using Xunit;

namespace ArticleGen.Generator.Tests.Sites;

/// <summary>What an edit costs the indexes.</summary>
public sealed class SiteIncrementalityTests
{
    private static readonly TestArticle Harbour = TestArticle.Create("harbour.md", "---\ntags: [ships]\ndate: 2024-01-01\n---\nThe harbour opens, says Ann Boyd, the mayor.");

    private static readonly GeneratorRun First = GeneratorRun.Start(TestProject.Of(
        Harbour,
        TestArticle.Create("ships.md", "---\ntags: [ships]\ndate: 2024-02-01\n---\nThe ships are back. Ann Boyd is happy."),
        TestArticle.Create("garden.md", "A garden.")));

    [Fact]
    public void Text_changes_no_index()
    {
        GeneratorRun run = Edit("The harbour opens, says", "The old harbour opens again, says");
        Assert.Equal((new Tally(Cached: 1), new Tally(Cached: 1)), (Tally.Of(run.Reasons(TrackingNames.Site)), Tally.Of(run.Reasons(TrackingNames.Similarity))));
        Assert.Equal(["Articles.Harbour.g.cs"], run.RewrittenSince(First));
    }

    [Fact]
    public void A_name_changes_what_is_similar_and_no_index()
    {
        GeneratorRun run = Edit("Ann Boyd", "Jane Miller");
        Assert.Equal(new Tally(Cached: 1), Tally.Of(run.Reasons(TrackingNames.Site)));
        Assert.DoesNotContain("ArticlesSite.g.cs", run.RewrittenSince(First));
    }

    [Fact]
    public void A_tag_changes_the_index()
    {
        GeneratorRun run = Edit("[ships]", "[ships, harbours]");
        Assert.Equal(new Tally(Modified: 1), Tally.Of(run.Reasons(TrackingNames.Site)));
        HashSet<string> rewritten = [.. run.RewrittenSince(First)];
        Assert.Equal(["Articles.Harbour.g.cs", "ArticlesSite.g.cs"], rewritten);
    }

    private static GeneratorRun Edit(string old, string replacement)
    {
        string text = Harbour.Text!.ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        return First.Edit(First.Project.Replace(Harbour, Harbour.WithText(text.Replace(old, replacement, StringComparison.Ordinal))));
    }
}
