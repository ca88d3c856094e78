using System;
using ArticleGen.Understanding.Lexicons;
using Xunit;

namespace ArticleGen.Understanding.Tests;

public sealed class LanguageProfileTests
{
    [Theory]
    [InlineData("fr", "Publié.")]
    [InlineData("de", "Erschienen.")]
    [InlineData("es", "Publicado.")]
    [InlineData("it", "Pubblicato.")]
    [InlineData("nl", "Verschenen.")]
    [InlineData("pt", "Publicado.")]
    [InlineData("ja", "Words.")]
    public void The_day_comes_first_in_front_matter_but_where_the_language_says_that_the_month_may(string language, string text) =>
        Assert.Equal(new DateTime(2019, 4, 3, 0, 0, 0, DateTimeKind.Unspecified), PublishedOf(language, text)?.Date);

    [Fact]
    public void Where_either_may_come_first_a_date_in_digits_is_left_open()
    {
        Assert.True(LanguageProfile.For("en").MonthMayComeFirst);
        Assert.Null(PublishedOf("en", "Published."));
    }

    private static DateTimeOffset? PublishedOf(string language, string text) =>
        ArticleUnderstanding.Understand($"---\nlang: {language}\ndate: 3/4/2019\n---\n{text}\n", new(), TestContext.Current.CancellationToken).Article.FrontMatter.Published;
}
