using System;
using System.Linq;
using ArticleGen.RuntimeModel.Tests.Html;
using ArticleGen.Understanding;
using Xunit;

namespace ArticleGen.RuntimeModel.Tests;

/// <summary>What an article is announced with, and how long it takes to read.</summary>
public sealed class ExcerptTests
{
    [Theory]
    [InlineData("# Title\n\nThe first one.\n\nThe second one.\n", "The first one.")]
    [InlineData("# Title\n\nThe *first* one.\n\nThe second one.\n\n<!--more-->\n\nThe third one.\n", "The first one.\n\nThe second one.")]
    [InlineData("The first one.\n\nThe second <!-- more --> and the rest.\n", "The first one.\n\nThe second")]
    [InlineData("The first one.\n\n<!-- truncate -->\n\nThe second one.\n", "The first one.")]
    [InlineData("The first one.\n\n<!-- excerpt -->\n\nThe second one.\n", "The first one.")]
    [InlineData("The first one.\n\n```html\n<!--more-->\n```\n\nThe second one.\n", "The first one.")]
    [InlineData("<!--more-->\n\nThe first one.\n\nThe second one.\n", "The first one.")]
    [InlineData("The first one.\n\n<!-- no more of it -->\n\nThe second one.\n", "The first one.")]
    public void It_is_what_stands_before_the_mark_or_the_first_paragraph(string text, string expected) =>
        Assert.Equal(expected, RenderTests.Read(text).Excerpt);

    [Theory]
    [InlineData("description: Said.", "Said.")]
    [InlineData("summary: Said.", "Said.")]
    [InlineData("description: For machines.\nexcerpt: For readers.", "For readers.")]
    public void What_the_front_matter_says_goes_first(string frontMatter, string expected) =>
        Assert.Equal(expected, RenderTests.Read("---\n" + frontMatter + "\n---\nThe first one.\n\n<!--more-->\n\nMore.\n").Excerpt);

    [Fact]
    public void An_article_of_nothing_has_none() => Assert.Null(RenderTests.Read("![](a.png)\n").Excerpt);

    [Theory]
    [InlineData("word ", 230, 60)]
    [InlineData("word ", 1, 1)]
    [InlineData("don't—stop ", 115, 30)]
    [InlineData("東", 450, 60)]
    [InlineData("ひらがな", 45, 24)]
    [InlineData("안녕하세요 ", 23, 6)]
    [InlineData("東京 is big ", 45, 36)]
    public void Reading_takes_the_time_that_words_and_characters_take(string piece, int count, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RenderTests.Read(string.Concat(Enumerable.Repeat(piece, count)) + ".").ReadingTime);

    [Fact]
    public void Code_takes_no_time() =>
        Assert.Equal(TimeSpan.FromSeconds(1), RenderTests.Read("A line.\n\n```\n" + string.Concat(Enumerable.Repeat("word ", 300)) + "\n```\n").ReadingTime);

    [Fact]
    public void An_article_alone_has_a_path_of_its_own()
    {
        Article article = SampleArticle.Decode(SampleArticle.Info() with { FrontMatter = new FrontMatter { Slug = "roy" } });
        Assert.Equal(("/roy/", null, null), (article.Path, article.Previous, article.Collection));
        Assert.Empty(article.Similar);
        Assert.Empty(article.Translations);
    }
}
