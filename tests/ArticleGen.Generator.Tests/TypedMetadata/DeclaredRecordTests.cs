using System;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using Xunit;

namespace ArticleGen.Generator.Tests.TypedMetadata;

/// <summary>Types of the project are filled from front matter, and front matter is checked by them.</summary>
public sealed class DeclaredRecordTests
{
    private const string Recipe =
        """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using ArticleGen;
        namespace Newsroom
        {
            internal enum Difficulty { Easy, VeryHard }
            internal sealed record Step(string Text, int? Minutes);
            [ArticleMetadata]
            internal sealed partial record Recipe(int Servings, TimeSpan? Time, string Hero, Difficulty Difficulty = Difficulty.Easy, IReadOnlyList<Step>? Steps = null, string Title = "none");
        }
        """;

    [Fact]
    public void A_record_is_filled()
    {
        GeneratorRun run = Run(Recipe, "title: Soup\nservings: 4\ntime: PT1H30M\nhero: soup.jpg\ndifficulty: very-hard\nsteps: [{text: Cut, minutes: 3}, {text: Boil}]");
        Assert.Empty(MetadataProject.Reports(run));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Matches("^Recipe { Servings = 4, Time = 01:30:00, Hero = soup.jpg, Difficulty = VeryHard, Steps = .*, Title = Soup }$", MetadataProject.Fill(model, "Newsroom.Recipe", "a")!.ToString());
    }

    [Theory]
    [InlineData("servings: 4\nhero: a", "Recipe { Servings = 4, Time = , Hero = a, Difficulty = Easy, Steps = Newsroom.Step[], Title = none }")]
    [InlineData("Servings: 4\nHERO: a\ntime: 0:40", "Recipe { Servings = 4, Time = 00:40:00, Hero = a, Difficulty = Easy, Steps = Newsroom.Step[], Title = none }")]
    [InlineData("servings: 4\nhero: 3\ntime: 1 h 5 min", "Recipe { Servings = 4, Time = 01:05:00, Hero = 3, Difficulty = Easy, Steps = Newsroom.Step[], Title = none }")]
    public void What_is_optional_may_be_missing(string lines, string expected)
    {
        GeneratorRun run = Run(Recipe, lines);
        Assert.Empty(MetadataProject.Reports(run));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(expected, MetadataProject.Fill(model, "Newsroom.Recipe", "a")!.ToString());
    }

    [Theory]
    [InlineData("hero: a", "AG0053 a.md(1,1) The front matter has no key 'servings', which Recipe needs")]
    [InlineData("", "AG0053 a.md(1,1) The front matter has no key 'hero', which Recipe needs|AG0053 a.md(1,1) The front matter has no key 'servings', which Recipe needs")]
    [InlineData("servings:\nhero: a", "AG0053 a.md(2,1) The front matter has no key 'servings', which Recipe needs; it is empty")]
    [InlineData("serving: 4\nhero: a", "AG0053 a.md(2,1) The front matter has no key 'servings', which Recipe needs; did you mean it by 'serving'?")]
    [InlineData("servings: four\nhero: a", "AG0054 a.md(2,11) The key 'servings' of Recipe takes a whole number, which 'four' is not")]
    [InlineData("servings: 4.5\nhero: a", "AG0054 a.md(2,11) The key 'servings' of Recipe takes a whole number, which '4.5' is not")]
    [InlineData("servings: [4]\nhero: a", "AG0054 a.md(2,11) The key 'servings' of Recipe takes a whole number, which 'a list' is not")]
    [InlineData("servings: 4\nhero: {a: b}", "AG0054 a.md(3,7) The key 'hero' of Recipe takes a text, which 'a map' is not")]
    [InlineData("servings: 4\nhero: a\ntime: soon", "AG0054 a.md(4,7) The key 'time' of Recipe takes a length of time such as 1:30, PT1H30M or 40 min, which 'soon' is not")]
    [InlineData("servings: 4\nhero: a\ntimer: 1:00", "AG0055 a.md(4,1) The key 'timer' is no member of Recipe; did you mean 'time'?")]
    [InlineData("servings: 4\nhero: a\ndifficulty: eazy", "AG0054 a.md(4,13) The key 'difficulty' of Recipe takes one of Easy, VeryHard, which 'eazy' is not; did you mean 'Easy'?")]
    [InlineData("servings: 4\nhero: a\nsteps: [{minutes: 3}]", "AG0053 a.md(4,9) The front matter has no key 'steps.text', which Recipe needs")]
    [InlineData("servings: 4\nhero: a\nsteps: [{text: x, minutes: y}]", "AG0054 a.md(4,28) The key 'steps.minutes' of Recipe takes a whole number, which 'y' is not")]
    [InlineData("servings: 4\nhero: a\nSer-vings: 5", "AG0051 a.md(4,1) The keys 'servings' and 'Ser-vings' become one member; keep one of them")]
    [InlineData("servings: 4\nhero: a\nshelf: 3", "")]
    public void Front_matter_is_checked(string lines, string reports) =>
        Assert.Equal(reports.Split('|', StringSplitOptions.RemoveEmptyEntries), MetadataProject.Reports(Quick(Recipe, lines)));

    [Theory]
    [InlineData("sbyte", "200", false)]
    [InlineData("byte", "200", true)]
    [InlineData("ushort", "-1", false)]
    [InlineData("uint", "4000000000", true)]
    [InlineData("long", "9000000000", true)]
    [InlineData("ulong", "18446744073709551615", true)]
    [InlineData("double", "2.5", true)]
    [InlineData("float", "2.5", true)]
    [InlineData("decimal", "x", false)]
    [InlineData("bool", "true", true)]
    [InlineData("bool", "3", false)]
    [InlineData("DateTime", "2024-11-30", true)]
    [InlineData("DateTimeOffset", "2024-11-30T10:00:00Z", true)]
    [InlineData("DateOnly", "2024-11-30", true)]
    [InlineData("DateOnly", "someday", false)]
    [InlineData("Uri", "/a/b", true)]
    [InlineData("TimeSpan", "PT", false)]
    [InlineData("string[]", "[a, b]", true)]
    [InlineData("List<int>", "[1, 2]", true)]
    [InlineData("List<int>", "[1, b]", false)]
    [InlineData("IEnumerable<int?>", "[1, null]", true)]
    [InlineData("Dictionary<string, int>", "{a: 1}", true)]
    [InlineData("Dictionary<string, int>", "{a: b}", false)]
    [InlineData("IReadOnlyDictionary<string, List<string>>", "{a: [b]}", true)]
    [InlineData("MetadataValue", "{a: b}", true)]
    [InlineData("DayOfWeek", "monday", true)]
    [InlineData("DayOfWeek", "lundi", false)]
    public void What_is_checked_is_what_is_read(string type, string value, bool isTaken)
    {
        string declaration = "using System; using System.Collections.Generic; using ArticleGen; namespace Newsroom { [ArticleMetadata] internal sealed partial record Sheet(" + type + " Thing); }";
        GeneratorRun run = Quick(declaration, "thing: " + value);
        Assert.Equal(isTaken, MetadataProject.Reports(run).Length == 0);
        using CompiledModel model = CompiledModel.Load(run);
        Assert.NotNull(MetadataProject.Fill(model, "Newsroom.Sheet", "a"));
    }

    [Theory]
    [InlineData("[ArticleMetadata] internal record Sheet(int Thing);", "declare it partial")]
    [InlineData("internal class Outer { [ArticleMetadata] internal partial record Sheet(int Thing); }", "declare Outer around it partial")]
    [InlineData("[ArticleMetadata] internal abstract partial record Sheet(int Thing);", "Sheet is abstract")]
    [InlineData("[ArticleMetadata] internal partial record Sheet<T>(int Thing);", "Sheet is generic")]
    [InlineData("[ArticleMetadata] internal partial record Sheet(System.IO.Stream Thing);", "Thing has the type Stream, which no value of front matter is")]
    [InlineData("[ArticleMetadata] internal partial record Sheet(object Thing);", "Thing has the type object, which no value of front matter is")]
    [InlineData("[ArticleMetadata] internal partial record Sheet(int Thing, string thing);", "the members Thing and thing would be one key; rename one of them")]
    [InlineData("internal sealed record Node(Node Next, int Value); [ArticleMetadata] internal partial record Sheet(Node Thing);", "Node needs another Node without end; make that member nullable")]
    [InlineData("internal abstract record Base(int X); [ArticleMetadata] internal partial record Sheet(Base Thing);", "Base is abstract")]
    [InlineData("[ArticleMetadata] internal partial class Sheet { internal Sheet(int a) { } internal Sheet(string b) { } }", "Sheet has several constructors of 1 parameters; leave one")]
    [InlineData("[ArticleMetadata] internal partial class Sheet { internal Sheet(ref int a) { } }", "the parameter a is passed by reference")]
    [InlineData("internal sealed class Lone { private Lone() { } } [ArticleMetadata] internal partial record Sheet(Lone Thing);", "Lone has no constructor that generated code can call")]
    [InlineData("[ArticleMetadata] internal partial record Sheet(int Thing) { internal static void FromArticle() { } }", "it has a member FromArticle of its own; rename that")]
    public void A_type_that_cannot_be_filled_is_told_where_it_stands(string declaration, string reason)
    {
        GeneratorRun run = GeneratorRun.Unchecked(MetadataProject.Of("thing: 1") with { Sources = ["using ArticleGen;\nnamespace Newsroom;\n" + declaration] });
        string report = Assert.Single(MetadataProject.Reports(run));
        Assert.StartsWith("AG0056 Source1.cs(3,", report, StringComparison.Ordinal);
        Assert.EndsWith(" cannot be filled from front matter: " + reason, report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[ArticleMetadata] internal partial class Sheet { internal required int Thing { get; init; } internal string? Other { get; set; } internal int Fixed { get; set; } = 3; }")]
    [InlineData("[ArticleMetadata] internal readonly partial record struct Sheet(int Thing, Article Article);")]
    [InlineData("internal partial class Outer { internal partial struct Inner { [ArticleMetadata] internal sealed partial record Sheet(int Thing); } }")]
    [InlineData("internal sealed record Node(Node? Next, int Value = 3); [ArticleMetadata] internal partial record Sheet(int Thing, Node? Node);")]
    [InlineData("[ArticleMetadata] internal partial record Sheet(int Thing, Sheet? Node) { public System.Collections.Generic.List<Sheet> Others { get; init; } = []; }", "has no key 'node.thing', which Sheet needs")]
    [InlineData("[ArticleMetadata] internal partial class Sheet { public Sheet? Node { get; set; } public System.Collections.Generic.Dictionary<string, Sheet>? Named { get; set; } }")]
    [InlineData("internal sealed record Node(Sheet? Next); [ArticleMetadata] internal partial record Sheet(int Thing, Node? Node);", "has no key 'node.next.thing', which Sheet needs")]
    [InlineData("[ArticleMetadata] internal partial record Sheet(int Thing, Sheet Node);", "Sheet needs another Sheet without end; make that member nullable")]
    [InlineData("[ArticleMetadata] internal partial record Sheet(int Thing, double @class = 2.5, string text = \"a\\\"b\", bool flag = true, decimal price = 1.5m, System.DayOfWeek day = System.DayOfWeek.Friday, int? none = null, char? nothing2 = null);", "nothing2 has the type char, which no value of front matter is")]
    public void Every_form_of_type_is_filled(string declaration, string? reason = null)
    {
        GeneratorRun run = Run("#nullable enable\nusing ArticleGen;\nnamespace Newsroom;\n" + declaration, "thing: 1\nnode: {next: {value: 4}}");
        if (reason is null)
            Assert.Empty(MetadataProject.Reports(run));
        else
            Assert.EndsWith(reason, Assert.Single(MetadataProject.Reports(run)), StringComparison.Ordinal);
    }

    [Fact]
    public void Members_of_every_article_are_read_from_it()
    {
        GeneratorRun run = Run(
            "using System; using System.Collections.Generic; using ArticleGen; namespace Newsroom; [ArticleMetadata] internal sealed partial record Post(string Title, DateOnly Date, DateTime? Updated, List<string> Tags, bool Draft, string Slug, string Description, int Rating);",
            "title: Soup\ndate: 2024-11-30\ntags: [a, b]\ndraft: true\ndescription: D\nrating: 5");
        Assert.Empty(MetadataProject.Reports(run));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Matches("^Post { Title = Soup, Date = 11/30/2024, Updated = , Tags = .*, Draft = True, Slug = a, Description = D, Rating = 5 }$", MetadataProject.Fill(model, "Newsroom.Post", "a")!.ToString());
    }

    [Fact]
    public void A_type_within_itself_is_read_from_its_own_map()
    {
        GeneratorRun run = Run(
            "#nullable enable\nusing ArticleGen; namespace Newsroom; [ArticleMetadata] internal sealed partial record Part(string Title, Part? Next, int Pages = 1);",
            "title: Whole\nnext: {title: First, pages: 3, next: {title: Second}}");
        Assert.Empty(MetadataProject.Reports(run));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(
            "Part { Title = Whole, Next = Part { Title = First, Next = Part { Title = Second, Next = , Pages = 1 }, Pages = 3 }, Pages = 1 }",
            MetadataProject.Fill(model, "Newsroom.Part", "a")!.ToString());
    }

    [Fact]
    public void A_member_of_every_article_that_is_missing_is_told() => Assert.Equal(
        ["AG0053 a.md(1,1) The front matter has no key 'description', which Post needs"],
        MetadataProject.Reports(Run("using ArticleGen; namespace Newsroom; [ArticleMetadata] internal sealed partial record Post(string Title, string Description);", "title: Soup")));

    private static GeneratorRun Quick(string source, string frontMatter) => GeneratorRun.Unchecked(MetadataProject.Of(frontMatter) with { Sources = [source] });

    private static GeneratorRun Run(string source, string frontMatter) => GeneratorRun.Start(MetadataProject.Of(frontMatter) with { Sources = [source] });
}
