using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Reading.Markdown;
using Xunit;
using Decoded = ArticleGen.Article;

namespace ArticleGen.RuntimeModel.Tests.Html;

/// <summary>
/// Each example of the CommonMark and GFM specification files is parsed, written into a table, read from it by the run-time model and
/// rendered, as an article is.
/// </summary>
public sealed class SpecificationTests
{
    // GFM 0.29 is built on CommonMark 0.29; since then every comment of HTML is one of Markdown (CommonMark 0.31, 6.6).
    private static readonly Dictionary<int, string> s_superseded = new Dictionary<int, string>
    {
        [645] = "<p>foo <!-- not a comment -- two hyphens --></p>\n",
        [646] = "<p>foo <!--> foo --&gt;</p>\n<p>foo <!-- foo---></p>\n",
    };

    public static TheoryData<int> CommonMarkExamples => new TheoryData<int>(Specification.CommonMark.Select(static example => example.Number));

    public static TheoryData<int> GfmExamples => new TheoryData<int>(Specification.Gfm.Select(static example => example.Number));

    [Fact]
    public void The_specification_files_are_whole()
    {
        Assert.Equal(652, Specification.CommonMark.Count);
        Assert.Equal(673, Specification.Gfm.Count);
    }

    [Theory]
    [MemberData(nameof(CommonMarkExamples))]
    public void CommonMark(int number)
    {
        SpecificationExample example = Specification.CommonMark[number - 1];

        Assert.Equal(example.Html, Read(example.Markdown, MarkdownExtensions.None).Html);
        Assert.Equal(example.Html, Read(example.Markdown.Replace("\n", "\r\n", StringComparison.Ordinal), MarkdownExtensions.None).Html);
    }

    [Theory]
    [MemberData(nameof(GfmExamples))]
    public void Gfm(int number)
    {
        SpecificationExample example = Specification.Gfm[number - 1];
        string html = s_superseded.TryGetValue(number, out string? newer) ? newer : example.Html;

        Assert.Equal(html, Render(example, example.Markdown));
        Assert.Equal(html, Render(example, example.Markdown.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    /// <summary>What articles are read with changes no example but those in which an address stands bare, as GFM has it.</summary>
    [Fact]
    public void What_articles_add_leaves_the_examples_alone()
    {
        Assert.Equal(new[] { 602, 608, 611, 612 }, Changed(Specification.CommonMark));
        Assert.Equal(new[] { 610, 616, 619, 620, 645, 646 }, Changed(Specification.Gfm));
    }

    private static IEnumerable<int> Changed(IReadOnlyList<SpecificationExample> examples) =>
        examples
            .Where(static example => example.Extension != "tagfilter" && Read(example.Markdown, MarkdownExtensions.Articles).Html != example.Html)
            .Select(static example => example.Number);

    private static string Render(SpecificationExample example, string markdown)
    {
        Decoded article = Read(markdown, ExtensionOf(example));
        return example.Extension == "tagfilter" ? article.Render(new HtmlOptions { RawHtml = RawHtml.Filter, HeadingAnchors = false }) : article.Html;
    }

    // The examples of task lists are the ones that the file does not run by itself.
    private static MarkdownExtensions ExtensionOf(SpecificationExample example) => example.Extension switch
    {
        "table" => MarkdownExtensions.Tables,
        "strikethrough" => MarkdownExtensions.Strikethrough,
        "autolink" => MarkdownExtensions.Autolinks,
        "disabled" => MarkdownExtensions.TaskLists,
        _ => MarkdownExtensions.None,
    };

    private static Decoded Read(string markdown, MarkdownExtensions extensions) =>
        SampleArticle.Decode(new ArticleInfo(markdown, "en", null, FrontMatter.None, default, default, default, 0)
        {
            Markup = MarkdownParser.Parse(markdown, 0, extensions, null, CancellationToken.None).ToEquatableArray(),
        });
}
