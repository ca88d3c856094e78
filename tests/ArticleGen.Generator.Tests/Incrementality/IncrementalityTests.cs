using System;
using System.Collections.Immutable;
using System.Linq;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Incrementality;

/// <summary>What each kind of edit costs a living compiler, and that the result is what a build from scratch gives.</summary>
public sealed class IncrementalityTests
{
    private static readonly GeneratorRun First = GeneratorRun.Unchecked(SampleArticles.All);

    private static readonly TestArticle Bridge = SampleArticles.Bridge;

    [Fact]
    public void The_first_run_does_everything() => Assert.Equal(RunReasons.New, RunReasons.Of(First));

    [Fact]
    public void An_edit_of_CSharp_runs_no_step_of_an_article()
    {
        GeneratorRun run = First.Edit(First.Project with { Sources = ["internal class Program { }"] });
        Assert.Equal(RunReasons.Cached with { Facts = new(Unchanged: 1) }, RunReasons.Of(run));
        Assert.Empty(run.RewrittenSince(First));
    }

    [Fact]
    public void A_save_without_a_change_stops_where_the_text_is_read()
    {
        GeneratorRun run = First.Edit(First.Project.Replace(Bridge, Bridge.Saved()));
        Assert.Equal(RunReasons.Cached with { Read = new(Unchanged: 1, Cached: 3) }, RunReasons.Of(run));
        Assert.Empty(run.RewrittenSince(First));
    }

    [Fact]
    public void An_edited_article_runs_its_own_steps_and_rewrites_one_file()
    {
        GeneratorRun run = EditBridge(static text => text.Replace("deux ans", "trois ans", StringComparison.Ordinal));
        Assert.Equal(RunReasons.ModifiedSource, RunReasons.Of(run));
        Assert.Equal(["Articles.PontDeLyon.g.cs"], run.RewrittenSince(First));
    }

    [Fact]
    public void White_space_that_shifts_every_span_rewrites_one_file()
    {
        GeneratorRun run = EditBridge(static text => "\n\n" + text);
        Assert.Equal(RunReasons.ModifiedSource, RunReasons.Of(run));
        Assert.Equal(["Articles.PontDeLyon.g.cs"], run.RewrittenSince(First));
    }

    [Fact]
    public void A_diagnostic_that_moves_is_reported_anew_and_those_of_others_are_not()
    {
        TestArticle open = TestArticle.Create("articles/open.txt", "Elle dit : « Il tiendra.\n\nFin.");
        TestArticle other = TestArticle.Create("articles/other.txt", "Il dit : « Non.\n\nFin.");
        GeneratorRun before = GeneratorRun.Unchecked(TestProject.Of(open, other));
        GeneratorRun after = before.Edit(before.Project.Replace(open, open.WithText("\n" + open.Text)));
        Assert.Equal([0, 0], before.Diagnostics.Select(Line));
        Assert.Equal([0, 1], after.Diagnostics.Select(Line).Order());
        Assert.Equal(1, after.Reasons(TrackingNames.Compile).Count(static reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_new_name_in_an_article_changes_the_catalog()
    {
        GeneratorRun run = EditBridge(static text => text.Replace("Anne Dubois", "Jeanne Martin", StringComparison.Ordinal));
        Assert.Equal(RunReasons.ModifiedSource with { Catalog = new(Modified: 1), Similarity = new(Unchanged: 1) }, RunReasons.Of(run));
        Assert.Contains("Articles.PontDeLyon.g.cs", run.RewrittenSince(First));
        Assert.All(run.RewrittenSince(First), static file => Assert.True(file == "Articles.PontDeLyon.g.cs" || file.StartsWith("Articles.g", StringComparison.Ordinal) || file.StartsWith("Articles.Catalog", StringComparison.Ordinal), file));
    }

    [Fact]
    public void Metadata_of_an_item_runs_the_steps_of_its_article()
    {
        GeneratorRun run = First.Edit(First.Project.Replace(Bridge, Bridge.WithMetadata("Language", "en")));
        Assert.Equal(new Tally(Modified: 1, Cached: 3), RunReasons.Of(run).Read);
        Assert.Equal(new Tally(Modified: 1, Cached: 3), RunReasons.Of(run).Compile);
        Assert.Contains("Articles.PontDeLyon.g.cs", run.RewrittenSince(First));
    }

    [Fact]
    public void An_added_article_leaves_the_others_alone()
    {
        GeneratorRun run = First.Edit(First.Project with { Articles = First.Project.Articles.Add(TestArticle.Create("articles/new.txt", "Le port ouvre.")) });
        RunReasons reasons = RunReasons.Of(run);
        Assert.Equal(new Tally(New: 1, Cached: 4), reasons.Compile);
        Assert.Equal(4, reasons.Emit.Cached + reasons.Emit.Unchanged);
        Assert.Contains("Articles.New.g.cs", run.RewrittenSince(First));
        Assert.DoesNotContain("Articles.PontDeLyon.g.cs", run.RewrittenSince(First));
    }

    [Fact]
    public void A_removed_article_leaves_the_others_alone()
    {
        GeneratorRun run = First.Edit(First.Project with { Articles = First.Project.Articles.Remove(SampleArticles.Harbour) });
        RunReasons reasons = RunReasons.Of(run);
        Assert.Equal(new Tally(Cached: 3, Removed: 1), reasons.Compile);
        Assert.Equal(3, reasons.Emit.Cached + reasons.Emit.Unchanged);
        Assert.DoesNotContain("Articles.PontDeLyon.g.cs", run.RewrittenSince(First));
        Assert.DoesNotContain("Articles.Harbour.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void An_editor_that_removes_and_edits_articles_never_loses_another()
    {
        GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All, trackSteps: false);
        run = run.Edit(run.Project with { Articles = run.Project.Articles.Remove(SampleArticles.Harbour) });
        run = run.Edit(run.Project with { Sources = ["internal class Program { }"] });
        run = run.Edit(run.Project.Replace(Bridge, Bridge.WithText("Le pont ferme.")));
        run = run.Edit(run.Project with { Articles = run.Project.Articles.Remove(SampleArticles.Garden).Add(SampleArticles.Harbour) });
        run = run.Edit(run.Project with { Sources = [] });
        Assert.Equal(
            ["Articles.Bakery.g.cs", "Articles.Harbour.g.cs", "Articles.PontDeLyon.g.cs"],
            run.Sources.Keys.Where(static hint => hint.StartsWith("Articles.", StringComparison.Ordinal) && hint != "Articles.g.cs"));
    }

    [Fact]
    public void A_renamed_article_is_a_new_one()
    {
        GeneratorRun run = First.Edit(First.Project.Replace(SampleArticles.Harbour, SampleArticles.Harbour.Renamed("articles/port.txt")));
        Assert.Contains("Articles.Port.g.cs", run.Sources.Keys);
        Assert.DoesNotContain("Articles.Harbour.g.cs", run.Sources.Keys);
        Assert.DoesNotContain("Articles.PontDeLyon.g.cs", run.RewrittenSince(First));
    }

    [Fact]
    public void Another_order_of_the_files_changes_nothing()
    {
        GeneratorRun run = First.Edit(First.Project with { Articles = [.. First.Project.Articles.Reverse()] });
        Assert.Empty(run.RewrittenSince(First));
        Assert.Equal(RunReasons.Cached.Emit, RunReasons.Of(run).Emit);
    }

    [Fact]
    public void Another_class_name_understands_no_article_again()
    {
        GeneratorRun run = First.Edit(First.Project.WithProperty("ArticleGenClassName", "Stories"));
        Assert.Equal(RunReasons.Cached.Compile, RunReasons.Of(run).Compile);
        Assert.Equal(RunReasons.Cached.Emit, RunReasons.Of(run).Emit);
    }

    [Fact]
    public void A_property_that_changes_how_articles_are_read_runs_them_all()
    {
        GeneratorRun run = First.Edit(First.Project.WithProperty("ArticleGenIndirectSpeech", "true"));
        Assert.Equal(0, RunReasons.Of(run).Compile.Cached);
    }

    [Fact]
    public void One_article_of_many_rewrites_one_shard()
    {
        ImmutableArray<TestArticle> many = [.. Enumerable.Range(0, 300).Select(static number =>
            TestArticle.Create(FormattableString.Invariant($"articles/a{number}.txt"), FormattableString.Invariant($"Le pont numéro {number} rouvre.")))];
        GeneratorRun before = GeneratorRun.Unchecked(new TestProject { Articles = many });
        Assert.InRange(before.Sources.Keys.Count(static hint => hint.StartsWith("Articles.", StringComparison.Ordinal)), 1, 66);
        GeneratorRun after = before.Edit(before.Project.Replace(many[7], many[7].WithText("Le pont ferme.")));
        RunReasons reasons = RunReasons.Of(after);
        Assert.Equal(new Tally(Modified: 1, Cached: 299), reasons.Compile);
        Assert.Equal(new Tally(Modified: 1, Cached: 299), reasons.Emit);
        Assert.Equal(1, reasons.Shards.Modified);
        Assert.Single(after.RewrittenSince(before));
    }

    [Fact]
    public void Equal_inputs_give_equal_values_with_equal_hash_codes()
    {
        GeneratorRun again = GeneratorRun.Unchecked(SampleArticles.All with { Articles = [.. SampleArticles.All.Articles.Select(static article => article.Saved())] });
        foreach (string step in new[] { TrackingNames.Compile, TrackingNames.Names, TrackingNames.Emit, TrackingNames.Shards, TrackingNames.Catalog, TrackingNames.Facts, TrackingNames.Options })
        {
            object[] values = Values(First, step);
            object[] others = Values(again, step);
            Assert.Equal(values, others);
            Assert.Equal(values.Select(static value => value.GetHashCode()), others.Select(static value => value.GetHashCode()));
        }
    }

    private static GeneratorRun EditBridge(Func<string, string> edit)
    {
        string text = Bridge.Text!.ToString();
        string edited = edit(text);
        Assert.NotEqual(text, edited);
        return First.Edit(First.Project.Replace(Bridge, Bridge.WithText(edited)));
    }

    private static object[] Values(GeneratorRun run, string step) =>
        [.. run.Result.TrackedSteps[step].SelectMany(static steps => steps.Outputs).Select(static output => output.Value)];

    private static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;
}
