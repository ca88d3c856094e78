using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Tables;
using ArticleGen.RuntimeModel.Tests.Html;
using ArticleGen.Understanding;
using Xunit;
using Decoded = ArticleGen.Article;
using Span = ArticleGen.Understanding.TextSpan;

namespace ArticleGen.RuntimeModel.Tests;

public sealed class ArticleTableTests
{
    [Fact]
    public void A_decoded_article_is_the_encoded_one()
    {
        ArticleInfo article = SampleArticle.Info();
        Assert.Equal(Describe(article), Describe(SampleArticle.Decode(article)));
    }

    [Fact]
    public void Names_that_stand_in_the_text_are_not_spelled_out()
    {
        int length = ArticleTable.Encode(SampleArticle.Info(), resource: null, TestContext.Current.CancellationToken).Length;
        ArticleInfo renamed = SampleArticle.Info() with { Entities = SampleArticle.Info().Entities.Select(static entity => entity with { Name = "Somebody else " + entity.Name }).ToEquatableArray() };
        Assert.InRange(length, 10, ArticleTable.Encode(renamed, resource: null, TestContext.Current.CancellationToken).Length * 2 / 3);
    }

    [Fact]
    public void Front_matter_comes_back_typed()
    {
        FrontMatter front = new FrontMatter
        {
            Byline = "Par Jo",
            Authors = new[] { "Jo", "Al" }.ToEquatableArray(),
            Published = new DateTimeOffset(2024, 11, 30, 18, 30, 5, 250, TimeSpan.FromHours(-5.5)),
            Modified = DateTimeOffset.MaxValue,
            Keywords = new[] { "a", "" }.ToEquatableArray(),
            Slug = "pont",
            Aliases = new[] { "/alt/" }.ToEquatableArray(),
            IsDraft = true,
            Image = "/pont.jpg",
            Metadata = new[]
            {
                Entry("mood", new MetadataList(default, new MetadataNode[] { Scalar("good"), Scalar("bad") }.ToEquatableArray())),
                Entry("weight", new MetadataScalar(default, Understanding.MetadataKind.Number, "-1.50")),
                Entry("day", new MetadataScalar(default, Understanding.MetadataKind.Date, "2024-05-03")),
                Entry("toc", new MetadataScalar(default, Understanding.MetadataKind.Boolean, "True")),
                Entry("none", new MetadataScalar(default, Understanding.MetadataKind.Null, "")),
                Entry("map", new MetadataMap(default, new[] { Entry("inner", Scalar("deep")) }.ToEquatableArray())),
            }.ToEquatableArray(),
        };
        Decoded decoded = SampleArticle.Decode(SampleArticle.Info() with { FrontMatter = front });

        Assert.Equal("Par Jo", decoded.Byline);
        Assert.Equal(new[] { "Jo", "Al" }, decoded.Authors);
        Assert.Equal(front.Published, decoded.Published);
        Assert.Equal(TimeSpan.FromHours(-5.5), decoded.Published!.Value.Offset);
        Assert.Equal(DateTimeOffset.MaxValue, decoded.Modified);
        Assert.Equal(new[] { "a", "" }, decoded.Keywords);
        Assert.Equal(("pont", true, "/pont.jpg"), (decoded.Slug, decoded.IsDraft, decoded.Image));
        Assert.Equal(new[] { "/alt/" }, decoded.Aliases);
        Assert.Equal(new[] { "good", "bad" }, decoded.Metadata["mood"].Items.Select(static item => item.Text));
        Assert.Equal((-1.50m, "-1.50"), (decoded.Metadata["weight"].Number, decoded.Metadata["weight"].Text));
        Assert.Equal(new DateTimeOffset(2024, 5, 3, 0, 0, 0, TimeSpan.Zero), decoded.Metadata["day"].Date);
        Assert.True(decoded.Metadata["toc"].Boolean);
        Assert.Equal(MetadataKind.Null, decoded.Metadata["none"].Kind);
        Assert.Equal("deep", decoded.Metadata["map"]["inner"].Text);
        Assert.Null(decoded.Metadata["map"]["missing"]["further"].Text);
        Assert.Equal("{inner: deep}", decoded.Metadata["map"].ToString());
        Assert.Null(decoded.Section);
    }

    private static MetadataEntry Entry(string key, MetadataNode value) => new MetadataEntry(key, default, value);

    private static MetadataScalar Scalar(string text) => new MetadataScalar(default, Understanding.MetadataKind.Text, text);

    [Fact]
    public void Links_and_images_come_back_with_their_text()
    {
        Decoded decoded = RenderTests.Read("# [A *title*](/title)\n\nSee ![her *picture*](/roy.jpg) here, or <https://example.org>.\n\n| 1 | 2 |\n|---|---|\n| [3](/3) | 4 |\n");

        Assert.Equal(
            new[] { ("A title", "/title", 0), ("https://example.org", "https://example.org", 1), ("3", "/3", 1) },
            decoded.Links.Select(static link => (link.Text, link.Target, link.Paragraph.Index)));
        Assert.Equal(new[] { ("her picture", "/roy.jpg") }, decoded.Images.Select(static image => (image.Text, image.Target)));
        Assert.Equal("A *title*", decoded.Text.Substring(decoded.Links[0].Span.Start, decoded.Links[0].Span.Length));
    }

    [Fact]
    public void An_article_is_decoded_once_for_all_threads()
    {
        Decoded article = SampleArticle.Decode(SampleArticle.Info());
        Entity[] seen = new Entity[64];
        System.Threading.Tasks.Parallel.For(0, seen.Length, i => seen[i] = article.Entities[0]);
        Assert.All(seen, entity => Assert.Same(seen[0], entity));
    }

    [Fact]
    public void A_model_that_does_not_hold_together_is_refused_when_it_is_compiled()
    {
        ArticleInfo article = SampleArticle.Info();
        EntityInfo entity = article.Entities[0] with { Mentions = new[] { new MentionInfo(new Span(0, 2), 1) }.ToEquatableArray() };
        Assert.Throws<InvalidOperationException>(() => ArticleTable.Encode(article with { Entities = new[] { entity }.ToEquatableArray() }, resource: null, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(56)]
    [InlineData(57)]
    [InlineData(16383)]
    [InlineData(16384)]
    [InlineData(67108863)]
    [InlineData(67108864)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    public void Numbers_come_back(int number)
    {
        TableWriter writer = new TableWriter();
        writer.WriteNumber(number);
        writer.WriteSigned(number);
        writer.WriteNumber(7);
        TableReader reader = new TableReader(writer.Pack());
        Assert.Equal(number, reader.ReadNumber());
        Assert.Equal(number, reader.ReadSigned());
        Assert.Equal(7, reader.ReadNumber());
    }

    [Fact]
    public void Tables_need_no_escapes()
    {
        TableWriter writer = new TableWriter();
        for (int number = -100000; number < 100000; number++)
            writer.WriteNumber(number);
        Assert.DoesNotContain(writer.Pack(), character => character is '"' or '\\' || char.IsControl(character) || char.IsSurrogate(character));
    }

    private static string Describe(ArticleInfo article)
    {
        string? nameOf(int entity) => entity < 0 ? null : article.Entities[entity].Name;
        string? textOf(Span? span) => span is Span range ? ReadingText.Of(article, Paragraph(article, range), range) : null;
        List<string> lines = new List<string> { article.Language, article.Headline ?? "-", article.WordCount.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        for (int i = 0; i < article.Paragraphs.Length; i++)
            lines.Add(FormattableString.Invariant($"{article.Paragraphs[i].Kind} {article.Paragraphs[i].Span} {ReadingText.Of(article, i)}"));
        foreach (QuoteInfo quote in article.Quotes)
            lines.Add(FormattableString.Invariant($"{quote.Kind} {quote.Span} {quote.Paragraph} {ReadingText.Of(article, quote.Paragraph, quote.Span)} {nameOf(quote.Speaker)} {textOf(quote.SpeakerSpan)} {textOf(quote.Cue)} {nameOf(quote.Via)}"));
        foreach (EntityInfo entity in article.Entities)
        {
            string mentions = string.Join("|", entity.Mentions.Select(mention => FormattableString.Invariant($"{mention.Span} {mention.Paragraph} {ReadingText.Of(article, mention.Paragraph, mention.Span)}")));
            lines.Add(FormattableString.Invariant($"{entity.Kind} {entity.Id} {entity.Name} {string.Join("|", entity.Aliases)} {mentions} {entity.WikidataId} {Value(entity.Detail)}"));
        }

        return string.Join("\n", lines);
    }

    private static string Describe(Decoded article)
    {
        List<string> lines = new List<string> { article.Language, article.Headline ?? "-", article.WordCount.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        foreach (Paragraph paragraph in article.Paragraphs)
            lines.Add(FormattableString.Invariant($"{paragraph.Kind} {paragraph.Span} {paragraph.Text}"));
        foreach (Quote quote in article.Quotes)
            lines.Add(FormattableString.Invariant($"{quote.Kind} {quote.Span} {quote.Paragraph.Index} {quote.Text} {quote.Speaker?.Name} {quote.SpeakerText} {quote.Cue} {quote.Via?.Name}"));
        foreach (Entity entity in article.Entities)
        {
            string mentions = string.Join("|", entity.Mentions.Select(mention => FormattableString.Invariant($"{mention.Span} {mention.Paragraph.Index} {mention.Text}")));
            lines.Add(FormattableString.Invariant($"{entity.Kind} {entity.Id} {entity.Name} {string.Join("|", entity.Aliases)} {mentions} {entity.WikidataId} {Value(entity)}"));
        }

        return string.Join("\n", lines);
    }

    private static string Value(EntityDetail? detail) => detail switch
    {
        PersonDetail person => FormattableString.Invariant($"{person.GivenName}/{person.FamilyName}/{person.Honorific}/{person.Role}"),
        OrganizationDetail organization => organization.Acronym!,
        PlaceDetail place => place.CountryCode!,
        DateDetail date => FormattableString.Invariant($"{date.Iso} {date.Precision} {date.Year} {date.Month} {date.Day}"),
        MoneyDetail money => FormattableString.Invariant($"{money.Amount} {money.Currency}"),
        PercentDetail percent => FormattableString.Invariant($"{percent.Value}"),
        QuantityDetail quantity => FormattableString.Invariant($"{quantity.Value} {quantity.Unit}"),
        _ => "",
    };

    private static string Value(Entity entity) => entity switch
    {
        Person person => FormattableString.Invariant($"{person.GivenName}/{person.FamilyName}/{person.Honorific}/{person.Role}"),
        Organization organization => organization.Acronym!,
        Place place => place.CountryCode!,
        DateExpression date => FormattableString.Invariant($"{date.Iso} {date.Precision} {date.Year} {date.Month} {date.Day}"),
        Money money => FormattableString.Invariant($"{money.Amount} {money.Currency}"),
        Percent percent => FormattableString.Invariant($"{percent.Value}"),
        Quantity quantity => FormattableString.Invariant($"{quantity.Value} {quantity.Unit}"),
        _ => "",
    };

    private static int Paragraph(ArticleInfo article, Span span) =>
        Enumerable.Range(0, article.Paragraphs.Length).First(i => article.Paragraphs[i].Span.Contains(span));
}
