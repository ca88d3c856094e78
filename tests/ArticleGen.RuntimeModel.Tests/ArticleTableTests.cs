using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Tables;
using ArticleGen.Understanding;
using Xunit;
using Decoded = ArticleGen.Article;
using Span = ArticleGen.Understanding.TextSpan;

namespace ArticleGen.RuntimeModel.Tests;

public sealed class ArticleTableTests
{
    private const string Text = "Un titre\n\nLe *président* Émile Roy\na dit : « Oui », selon l'AFP, le 3 mai 2024. M. Roy a payé 12,5 %.";

    [Fact]
    public void A_decoded_article_is_the_encoded_one()
    {
        ArticleInfo article = Sample();
        Assert.Equal(Describe(article), Describe(Decode(article)));
    }

    [Fact]
    public void Names_that_stand_in_the_text_are_not_spelled_out()
    {
        int length = ArticleTable.Encode(Sample(), resource: null).Length;
        ArticleInfo renamed = Sample() with { Entities = Sample().Entities.Select(static entity => entity with { Name = "Somebody else " + entity.Name }).ToEquatableArray() };
        Assert.InRange(length, 10, ArticleTable.Encode(renamed, resource: null).Length * 2 / 3);
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
            Metadata = new[] { new MetadataEntry("mood", new[] { "good", "bad" }.ToEquatableArray()) }.ToEquatableArray(),
        };
        Decoded decoded = Decode(Sample() with { FrontMatter = front });

        Assert.Equal("Par Jo", decoded.Byline);
        Assert.Equal(new[] { "Jo", "Al" }, decoded.Authors);
        Assert.Equal(front.Published, decoded.Published);
        Assert.Equal(TimeSpan.FromHours(-5.5), decoded.Published!.Value.Offset);
        Assert.Equal(DateTimeOffset.MaxValue, decoded.Modified);
        Assert.Equal(new[] { "a", "" }, decoded.Keywords);
        Assert.Equal(new[] { "good", "bad" }, decoded.Metadata["mood"]);
        Assert.Null(decoded.Section);
    }

    [Fact]
    public void An_article_is_decoded_once_for_all_threads()
    {
        Decoded article = Create(Sample());
        Entity[] seen = new Entity[64];
        System.Threading.Tasks.Parallel.For(0, seen.Length, i => seen[i] = article.Entities[0]);
        Assert.All(seen, entity => Assert.Same(seen[0], entity));
    }

    [Fact]
    public void A_model_that_does_not_hold_together_is_refused_when_it_is_compiled()
    {
        ArticleInfo article = Sample();
        EntityInfo entity = article.Entities[0] with { Mentions = new[] { new MentionInfo(new Span(0, 2), 1) }.ToEquatableArray() };
        Assert.Throws<InvalidOperationException>(() => ArticleTable.Encode(article with { Entities = new[] { entity }.ToEquatableArray() }, resource: null));
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

    private static ArticleInfo Sample()
    {
        int at(string part) => Text.IndexOf(part, StringComparison.Ordinal);
        Span of(string part) => new Span(at(part), part.Length);
        TextEdit[] edits = { new TextEdit(of("*"), ""), new TextEdit(new Span(at("* Émile"), 1), ""), new TextEdit(new Span(at("\na dit"), 1), " ") };
        ParagraphInfo[] paragraphs =
        {
            new ParagraphInfo(Understanding.ParagraphKind.Headline, of("Un titre"), default),
            new ParagraphInfo(Understanding.ParagraphKind.Lead, Span.FromBounds(at("Le *"), Text.Length), edits.ToEquatableArray()),
        };
        EntityInfo[] entities =
        {
            new EntityInfo(Understanding.EntityKind.Person, "emile-roy", "Émile Roy", new[] { "Roy" }.ToEquatableArray(), new[] { new MentionInfo(of("Émile Roy"), 1), new MentionInfo(new Span(at("M. Roy") + 3, 3), 1) }.ToEquatableArray(), "Q1", new PersonDetail("Émile", "Roy", "M.", "président")),
            new EntityInfo(Understanding.EntityKind.Organization, "afp", "AFP", default, new[] { new MentionInfo(of("AFP"), 1) }.ToEquatableArray(), null, new OrganizationDetail("AFP")),
            new EntityInfo(Understanding.EntityKind.Place, "lyon", "Lyon", default, default, null, new PlaceDetail("FR")),
            new EntityInfo(Understanding.EntityKind.Date, "2024-05-03", "3 mai 2024", default, new[] { new MentionInfo(of("3 mai 2024"), 1) }.ToEquatableArray(), null, new DateDetail("2024-05-03", Understanding.DatePrecision.Day, 2024, 5, 3)),
            new EntityInfo(Understanding.EntityKind.Percent, "12.5 %", "12,5 %", default, new[] { new MentionInfo(of("12,5 %"), 1) }.ToEquatableArray(), null, new PercentDetail(12.5m)),
            new EntityInfo(Understanding.EntityKind.Money, "-0.30 EUR", "30 centimes", default, default, null, new MoneyDetail(-0.30m, "EUR")),
            new EntityInfo(Understanding.EntityKind.Quantity, "5 km/h", "5 km/h", default, default, null, new QuantityDetail(5m, "km/h")),
            new EntityInfo(Understanding.EntityKind.Event, "match", "Match", default, default, null, null),
            new EntityInfo(Understanding.EntityKind.Work, "loi", "Loi", default, default, null, null),
        };
        QuoteInfo[] quotes = { new QuoteInfo(Understanding.QuoteKind.Direct, of("Oui"), 1, 0, of("président* Émile Roy"), of("a dit"), 1), new QuoteInfo(Understanding.QuoteKind.Scare, of("titre"), 0, -1, null, null, -1) };
        return new ArticleInfo(Text, "fr", "Un titre", FrontMatter.None, paragraphs.ToEquatableArray(), quotes.ToEquatableArray(), entities.ToEquatableArray(), 17);
    }

    private static Decoded Create(ArticleInfo article) => new Catalog().Create(article);

    private static Decoded Decode(ArticleInfo article) => Create(article);

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

    private sealed class Catalog : CompiledCatalog
    {
        private Decoded? _article;

        public Catalog()
            : base(Assembly.GetExecutingAssembly())
        {
        }

        public Decoded Create(ArticleInfo article) => Load(ref _article, "sample", article.Text, ArticleTable.Encode(article, resource: null));

        protected override string ReadIds() => throw new NotSupportedException();

        protected override string ReadEntities(EntityKind kind) => throw new NotSupportedException();

        protected override Decoded ReadArticle(int index) => throw new NotSupportedException();
    }
}
