using System;
using System.Linq;
using Xunit;

namespace ArticleGen.RuntimeModel.Tests;

/// <summary>What an article and its entities say together.</summary>
public sealed class ArticleMembersTests
{
    private readonly Article _article = SampleArticle.Decode(SampleArticle.Info());

    [Fact]
    public void A_speaker_has_the_quotations_that_name_it()
    {
        Person speaker = Assert.Single(_article.People);
        Assert.Same(_article.Quotes.Single(static quote => quote.Text == "Oui"), Assert.Single(speaker.Quotes));
        Assert.Same(speaker.Quotes, speaker.Quotes);
    }

    [Fact]
    public void Who_only_passes_words_on_has_said_nothing() => Assert.Empty(Assert.Single(_article.Organizations).Quotes);

    [Fact]
    public void The_body_is_prose_without_the_headline() => Assert.Equal(
        "Le président Émile Roy a dit : « Oui », selon l'AFP, le 3 mai 2024. M. Roy a payé 12,5 %.",
        _article.Body);

    [Theory]
    [InlineData(ParagraphKind.Lead, true)]
    [InlineData(ParagraphKind.Body, true)]
    [InlineData(ParagraphKind.Subheading, true)]
    [InlineData(ParagraphKind.ListItem, true)]
    [InlineData(ParagraphKind.BlockQuote, true)]
    [InlineData(ParagraphKind.Headline, false)]
    [InlineData(ParagraphKind.Byline, false)]
    [InlineData(ParagraphKind.Dateline, false)]
    [InlineData(ParagraphKind.Caption, false)]
    [InlineData(ParagraphKind.Related, false)]
    [InlineData(ParagraphKind.Source, false)]
    [InlineData(ParagraphKind.Boilerplate, false)]
    public void The_body_has_the_paragraphs_of_the_article_and_not_of_its_page(ParagraphKind kind, bool isProse)
    {
        Understanding.ArticleInfo info = SampleArticle.Info();
        Understanding.ParagraphInfo[] paragraphs = [.. info.Paragraphs];
        paragraphs[0] = paragraphs[0] with { Kind = (Understanding.ParagraphKind)kind };
        string body = SampleArticle.Decode(info with { Paragraphs = new(paragraphs) }).Body;
        Assert.Equal(isProse, body.StartsWith("Un titre\n\n", StringComparison.Ordinal));
    }
}
