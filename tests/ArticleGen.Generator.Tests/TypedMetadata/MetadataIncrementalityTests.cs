using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Tests.Incrementality;
using Xunit;

namespace ArticleGen.Generator.Tests.TypedMetadata;

/// <summary>What edits of front matter run again.</summary>
public sealed class MetadataIncrementalityTests
{
    private const string Code = "ArticlesMetadata.g.cs";

    private static readonly TestArticle First = MetadataProject.Article(0, "rating: 5\nmood: calm");
    private static readonly GeneratorRun Before = GeneratorRun.Unchecked(TestProject.Of(First, MetadataProject.Article(1, "rating: 4")));

    [Fact]
    public void An_edited_text_infers_nothing_again()
    {
        GeneratorRun after = Edit("rating: 5\nmood: calm", "The harbour closes on Friday.");
        Assert.Equal(new Tally(Cached: 2), Tally.Of(after.Reasons(TrackingNames.MetadataKeys)));
        Assert.Equal(new Tally(Cached: 1), Tally.Of(after.Reasons(TrackingNames.MetadataTypes)));
        Assert.DoesNotContain(Code, after.RewrittenSince(Before));
    }

    [Fact]
    public void Another_value_of_the_same_type_infers_nothing_again()
    {
        GeneratorRun after = Edit("rating: 3\nmood: grave");
        Assert.Equal(new Tally(Cached: 1), Tally.Of(after.Reasons(TrackingNames.MetadataTypes)));
        Assert.Equal(["Articles.A.g.cs"], after.RewrittenSince(Before));
    }

    [Fact]
    public void Another_type_rewrites_the_typed_members_and_its_article_alone()
    {
        GeneratorRun after = Edit("rating: 4.5\nmood: calm");
        Assert.Equal(new Tally(Modified: 1), Tally.Of(after.Reasons(TrackingNames.MetadataTypes)));
        Assert.Equal(["Articles.A.g.cs", Code], after.RewrittenSince(Before));
    }

    [Fact]
    public void An_edit_of_CSharp_runs_no_step()
    {
        GeneratorRun after = Before.Edit(Before.Project with { Sources = ["internal class Program { }"] });
        Assert.Equal(new Tally(Cached: 2), Tally.Of(after.Reasons(TrackingNames.MetadataKeys)));
        Assert.Equal(new Tally(Cached: 1), Tally.Of(after.Reasons(TrackingNames.MetadataTypes)));
        Assert.Equal(new Tally(Cached: 1), Tally.Of(after.Reasons(TrackingNames.MetadataCode)));
        Assert.Empty(after.RewrittenSince(Before));
    }

    [Fact]
    public void A_declared_record_is_written_again_only_when_it_is_another()
    {
        const string Declaration = "using ArticleGen; namespace Newsroom; [ArticleMetadata] internal sealed partial record Sheet(int Rating);";
        GeneratorRun before = GeneratorRun.Unchecked(Before.Project with { Sources = [Declaration] });
        GeneratorRun moved = before.Edit(before.Project with { Sources = ["// A comment.\n" + Declaration] });
        Assert.Equal(new Tally(Unchanged: 1), Tally.Of(moved.Reasons(TrackingNames.MetadataRecords)));
        Assert.Empty(moved.RewrittenSince(before));
        GeneratorRun other = before.Edit(before.Project with { Sources = [Declaration.Replace("int Rating", "decimal Rating", System.StringComparison.Ordinal)] });
        Assert.Equal(new Tally(Modified: 1), Tally.Of(other.Reasons(TrackingNames.MetadataRecords)));
        Assert.Single(other.RewrittenSince(before));
    }

    private static GeneratorRun Edit(string frontMatter, string text = "The harbour opens on Monday.") =>
        Before.Edit(Before.Project.Replace(First, MetadataProject.Article(0, frontMatter, text)));
}
