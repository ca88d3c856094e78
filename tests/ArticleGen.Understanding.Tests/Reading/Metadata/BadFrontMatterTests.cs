using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ArticleGen.Understanding.Reading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Metadata;

/// <summary>Broken and hostile front matter: one clear report at its place, no text lost, no time beyond the length of the file.</summary>
public sealed class BadFrontMatterTests
{
    private const int Levels = 10_000;

    public static TheoryData<string, string> Deep => new()
    {
        { "---", $"a: {new string('[', Levels)}" },
        { "---", $"a: {string.Concat(Enumerable.Repeat("{b: ", Levels))}" },
        { "---", $"a: {string.Concat(Enumerable.Repeat("- ", Levels))}x".Replace("a: -", "a:\n  -", StringComparison.Ordinal) },
        { "---", string.Concat(Enumerable.Range(0, 2_000).Select(static level => $"{new string(' ', level)}a:\n")) },
        { "+++", $"a = {new string('[', Levels)}" },
        { "+++", string.Join('.', Enumerable.Repeat("a", Levels)) + " = 1" },
        { "+++", $"a = {string.Concat(Enumerable.Repeat("{b = ", Levels))}" },
        { ";;;", $"{{\"a\": {new string('[', Levels)}" },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Ten_thousand_levels_are_reported_once_and_the_rest_is_read(string fence, string content)
    {
        string id = fence switch { "---" => "id: x\n", "+++" => "id = \"x\"\n", _ => "" };
        string text = $"{fence}\n{id}{content}\n{fence}\nText.";
        Document document = Articles.Read(text, ArticleFormat.Markdown, null, out EquatableArray<Problem> problems);

        Problem problem = Assert.Single(problems);
        Assert.Equal(ProblemKind.MalformedFrontMatter, problem.Kind);
        Assert.Contains("less nesting", problem.Arguments);
        Assert.True(text.AsSpan(0, problem.Span.Start).Count('\n') >= 1);
        Assert.Equal(id.Length > 0 ? "x" : null, document.FrontMatter.Id);
        Assert.Equal(["Text."], document.Texts());
    }

    [Fact]
    public void An_alias_bomb_is_reported_where_it_goes_off()
    {
        StringBuilder yaml = new("---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i <= 20; i++)
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        string text = yaml.Append("title: Still here\n---\nText.").ToString();
        Document document = Articles.Read(text, ArticleFormat.Markdown, null, out EquatableArray<Problem> problems);

        Problem problem = Assert.Single(problems);
        Assert.StartsWith("*a", problem.Span.Of(text).ToString(), StringComparison.Ordinal);
        Assert.Equal("Still here", document.Headline);
        Assert.InRange(document.FrontMatter.Metadata.Sum(static entry => Size(entry.Value)), 1, 20_000);
    }

    [Fact]
    public void Tabs_that_indent_are_reported_once_and_read()
    {
        const string text = "---\nid: x\nauthor:\n\tname: Ana Roux\ntags:\n\t- a\n\t- b\n---\nText.";
        Document document = Articles.Read(text, ArticleFormat.Markdown, null, out EquatableArray<Problem> problems);

        Problem problem = Assert.Single(problems);
        Assert.Equal(("\t", 18), (problem.Span.Of(text).ToString(), problem.Span.Start));
        Assert.Equal(["Ana Roux"], document.FrontMatter.Authors);
        Assert.Equal(["a", "b"], document.FrontMatter.Keywords);
    }

    [Theory]
    [InlineData("---\r\ntitle: One\r\ntags:\r\n- a\r\n---\r\nText.")]
    [InlineData("\uFEFF---\ntitle: One\ntags: [a]\n---\nText.")]
    [InlineData("\n\n---\ntitle: One\ntags: [a]\n---\nText.")]
    [InlineData("---   \ntitle: One\ntags: a\n---  \nText.")]
    [InlineData("---\ntitle: One\ntags: a\n...\nText.")]
    [InlineData("--- \n  title: One\n  tags: a\n---\nText.")]
    [InlineData("---\n# comment\n\n\"title\": One\n'tags': a\n---\nText.")]
    [InlineData("---\n{\"title\": \"One\", \"tags\": [\"a\"]}\n---\nText.")]
    [InlineData("{\n  \"title\": \"One\",\n  \"tags\": [\"a\"],\n}\nText.")]
    [InlineData("+++\ntitle = \"One\"\ntags = [\"a\"]\n+++\nText.")]
    [InlineData("---toml\ntitle = \"One\"\ntags = [\"a\"]\n---\nText.")]
    [InlineData("---json\n{\"title\": \"One\", \"tags\": [\"a\"]}\n---\nText.")]
    [InlineData("Title: One\nTags: a\n---\nText.")]
    [InlineData("Title: One\nTags: a\n\nText.")]
    public void However_it_is_written_it_is_never_text(string text)
    {
        Document document = Articles.Read(text, ArticleFormat.Markdown, null, out EquatableArray<Problem> problems);

        Assert.DoesNotContain(problems, static problem => problem.Kind != ProblemKind.InvisibleCharacter);
        Assert.Equal("One", document.Headline);
        Assert.Equal(["a"], document.FrontMatter.Keywords);
        Assert.Equal(["Text."], document.Texts());
    }

    [Theory]
    [InlineData("Ana: I went home.\n\nBo: So did I.")]
    [InlineData("Title: what a title is\n\nA title stands above a text.")]
    [InlineData("Note: this\n---\nText.")]
    [InlineData("{ not: json }\n\nText.")]
    [InlineData("{{< figure >}}\n\nText.")]
    [InlineData("+++ more +++\n\nText.")]
    public void What_only_looks_like_front_matter_is_text(string text)
    {
        Document document = Articles.Read(text, ArticleFormat.Markdown, null, out _);
        Assert.Equal(FrontMatter.None, document.FrontMatter);
    }

    [Fact]
    public void No_front_matter_throws_and_every_report_stands_inside_it() =>
        Prop.ForAll(Arb.From(Broken()), static text =>
        {
            Document document = Articles.Read(text, ArticleFormat.Markdown, null, out EquatableArray<Problem> problems);
            return problems.All(problem => problem.Span.Start >= 0 && problem.Span.End <= text.Length)
                && document.FrontMatter.Metadata.All(entry => IsInside(entry.Value, text));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    private static Gen<string> Broken() =>
        from fence in Gen.Elements("---\n", "+++\n", ";;;\n", "{", "", "---json\n")
        from parts in Gen.ListOf(Gen.Elements(
            "title: ", "a: ", "\"k\": ", "b = ", "[t]\n", "[[u]]\n", "- ", "  ", "\t", "\n", "\r\n", "|", ">-", "&x ", "*x", "<<: *x", "!!str ", "\"", "'", "\"\"\"", "[", "]", "{", "}", ",", ":", "#", "\\u00", "2024-02-30", "text", "é", "{{ x }}", "...\n", "---\n", "\uFEFF", "\\"))
        select fence + string.Concat(parts);

    private static bool IsInside(MetadataNode node, string text) =>
        node.Span.Start >= 0 && node.Span.End <= text.Length && Children(node).All(child => IsInside(child, text));

    private static int Size(MetadataNode node) => 1 + Children(node).Sum(Size);

    private static IEnumerable<MetadataNode> Children(MetadataNode node) => node switch
    {
        MetadataList list => list.Items,
        MetadataMap map => map.Entries.Select(static entry => entry.Value),
        _ => [],
    };
}
