using System;
using ArticleGen.Generator.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Sites;

/// <summary>Drafts and articles of the future.</summary>
public sealed class PublicationTests
{
    private static readonly TestProject Project = TestProject.Of(
        TestArticle.Create("draft.md", "---\ndraft: true\n---\nHe said: \"Not yet."),
        TestArticle.Create("late.md", "---\ndate: 2026-12-01\n---\nLater."),
        TestArticle.Create("now.md", "---\ndate: 2026-11-30T23:59:00Z\nrelated: [draft]\n---\nNow."),
        TestArticle.Create("undated.md", "Ever."));

    [Theory]
    [InlineData("", "", false, "draft late now undated")]
    [InlineData("include", "include", false, "draft late now undated")]
    [InlineData("exclude", "", true, "late now undated")]
    [InlineData("debug", "", true, "draft late now undated")]
    [InlineData("debug", "debug", false, "now undated")]
    [InlineData("", "exclude", true, "draft now undated")]
    [InlineData("", "debug", true, "draft late now undated")]
    public void A_project_says_which_are_compiled(string drafts, string future, bool isDebug, string expected)
    {
        TestProject project = Project.WithProperty("ArticleGenDrafts", drafts).WithProperty("ArticleGenFuture", future).WithProperty("ArticleGenToday", "2026-11-30");
        project = isDebug ? project with { Symbols = ["DEBUG"] } : project;
        Assert.Equal([expected], Probe.Read(project, "new[] { string.Join(\" \", Articles.All.Select(a => a.Id)) }"));
    }

    [Fact]
    public void A_draft_that_is_left_out_is_in_no_file_and_its_mistakes_are_told()
    {
        GeneratorRun run = GeneratorRun.Start(Project.WithProperty("ArticleGenDrafts", "exclude"));
        Assert.DoesNotContain(run.Sources.Values, static source => source.Contains("Not yet", StringComparison.Ordinal));
        Assert.Contains(run.Diagnostics, static diagnostic => diagnostic.Id == "AG0002");
    }

    [Fact]
    public void Who_refers_to_what_is_left_out_is_told_and_nothing_fails()
    {
        GeneratorRun run = GeneratorRun.Start(Project.WithProperty("ArticleGenDrafts", "exclude"));
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "AG0018");
        Diagnostic left = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "AG0048");
        Assert.Equal("The article 'draft' is left out of this build; what refers to it leads nowhere until it is published", left.GetMessage(null));
        Assert.Equal((DiagnosticSeverity.Info, 2), (left.Severity, left.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Empty(Probe.Read(Project.WithProperty("ArticleGenDrafts", "exclude"), "Articles.Now.Related.Select(a => a.Id)"));
    }

    [Theory]
    [InlineData("ArticleGenFuture", "exclude", "ArticleGenToday")]
    [InlineData("ArticleGenDrafts", "never", "ArticleGenDrafts")]
    public void What_cannot_be_decided_is_told(string property, string value, string culprit)
    {
        Diagnostic invalid = Assert.Single(GeneratorRun.Unchecked(Project.WithProperty(property, value)).Diagnostics, static diagnostic => diagnostic.Id == "AG0020");
        Assert.Contains(culprit, invalid.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_day_understands_no_article_again()
    {
        GeneratorRun before = GeneratorRun.Unchecked(Project.WithProperty("ArticleGenFuture", "exclude").WithProperty("ArticleGenToday", "2026-11-30"));
        GeneratorRun after = before.Edit(before.Project.WithProperty("ArticleGenToday", "2026-12-01"));
        Assert.All(after.Reasons(TrackingNames.Compile), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Contains("Articles.Late.g.cs", after.RewrittenSince(before));
        Assert.DoesNotContain("Articles.Now.g.cs", after.RewrittenSince(before));
    }
}
