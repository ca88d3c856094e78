using System;
using System.Reflection;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Tables;
using ArticleGen.Understanding;
using Decoded = ArticleGen.Article;
using Span = ArticleGen.Understanding.TextSpan;

namespace ArticleGen.RuntimeModel.Tests;

/// <summary>A small article with an entity of every kind.</summary>
internal static class SampleArticle
{
    private const string Text = "Un titre\n\nLe *président* Émile Roy\na dit : « Oui », selon l'AFP, le 3 mai 2024. M. Roy a payé 12,5 %.";

    public static ArticleInfo Info()
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

    public static Decoded Decode(ArticleInfo article) => new Catalog().Create(article);

    private sealed class Catalog : CompiledCatalog
    {
        private Decoded? _article;

        public Catalog()
            : base(Assembly.GetExecutingAssembly())
        {
        }

        public Decoded Create(ArticleInfo article) => Load(ref _article, "sample", article.Text, ArticleTable.Encode(article, resource: null));

        protected override string ReadIds()
        {
            TableWriter table = new TableWriter();
            table.WriteNumber(ModelVersion.Current);
            table.WriteNumber(0);
            return table.Pack();
        }

        protected override string ReadSite() => throw new NotSupportedException();

        protected override string ReadEntities(EntityKind kind) => throw new NotSupportedException();

        protected override Decoded ReadArticle(int index) => throw new NotSupportedException();
    }
}
