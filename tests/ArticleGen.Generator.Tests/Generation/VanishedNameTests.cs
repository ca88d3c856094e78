using System;
using System.Linq;
using ArticleGen.Generator.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Generation;

/// <summary>A second file of one name takes the short name away; code that uses it is told why, where it stands.</summary>
public sealed class VanishedNameTests
{
    private static readonly TestProject Project = TestProject.Of(TestArticle.Create("sport/review.md", "# Cup\n\nA goal.")) with
    {
        Sources = ["namespace Newsroom { static class Use { static ArticleGen.Article Of() => Articles.Review; } }"],
    };

    [Theory]
    [InlineData("sport/review.md", "Review", "culture/review.md", "write CultureReview or SportReview")]
    [InlineData("sport/opening-night.txt", "OpeningNight", "culture/opening-night.md", "write CultureOpeningNight or SportOpeningNight")]
    [InlineData("nord/été.md", "Été", "sud/été.md", "write NordÉté or SudÉté")]
    [InlineData("a/news/cup.md", "Cup", "b/news/cup.md", "write ANewsCup or BNewsCup")]
    public void The_error_stands_in_the_code_and_says_what_to_write(string file, string member, string added, string remedy)
    {
        TestProject project = TestProject.Of(TestArticle.Create(file, "# Cup\n\nA goal.")) with { Sources = [$"namespace Newsroom {{ static class Use {{ static ArticleGen.Article Of() => Articles.{member}; }} }}"] };
        Assert.Empty(ErrorsOf(project));

        Diagnostic error = Assert.Single(ErrorsOf(project with { Articles = [.. project.Articles, TestArticle.Create(added, "# Play\n\nA stage.")] }));
        Assert.Equal("CS0619", error.Id);
        Assert.Contains(remedy, error.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("Use", error.Location.SourceTree!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_the_short_id_suggests_the_qualified_ones()
    {
        GeneratorRun run = GeneratorRun.Unchecked(TestProject.Of(
            TestArticle.Create("sport/review.md", "# Cup\n\nA goal."),
            TestArticle.Create("culture/review.md", "# Play\n\nA stage."),
            TestArticle.Create("front.md", "---\nrelated: review\n---\nBoth.")));
        Assert.Equal("There is no article 'review'; did you mean 'culture/review' or 'sport/review'?", Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "AG0018").GetMessage(null));
    }

    [Fact]
    public void With_ids_made_of_paths_nothing_vanishes()
    {
        TestProject project = Project.WithProperty("ArticleGenIds", "path") with { Sources = ["namespace Newsroom { static class Use { static ArticleGen.Article Of() => Articles.SportReview; } }"] };
        Assert.Empty(ErrorsOf(project));
        Assert.Empty(ErrorsOf(project with { Articles = [.. project.Articles, TestArticle.Create("culture/review.md", "# Play\n\nA stage.")] }));
    }

    private static Diagnostic[] ErrorsOf(TestProject project) =>
        [.. GeneratorRun.Unchecked(project).Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
}
