using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using ArticleGen.Understanding;

namespace ArticleGen.Cli.Output;

/// <summary>
/// schema.org <c>NewsArticle</c> as JSON-LD: quotations are parts of it (<c>hasPart</c>), entities its <c>mentions</c>, and whoever speaks
/// is the mention with the same <c>@id</c>. Dates are no <c>Thing</c>; those with a year are the article's <c>temporalCoverage</c>.
/// </summary>
internal sealed class JsonLdWriter(Stream output) : JsonArticleWriter(output)
{
    protected override void WriteProperties(Utf8JsonWriter json, ExtractedArticle extracted)
    {
        ArticleInfo article = extracted.Article;
        FrontMatter front = article.FrontMatter;
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("identifier", extracted.Id);
        WriteOptional(json, "headline", article.Headline);
        WriteOptional(json, "description", front.Description);
        json.WriteString("inLanguage", article.Language);
        WriteAuthors(json, front);
        WriteOptional(json, "dateline", front.Dateline);
        if (front.Published is { } published)
            json.WriteString("datePublished", published);
        if (front.Modified is { } modified)
            json.WriteString("dateModified", modified);
        WriteOptional(json, "articleSection", front.Section);
        WriteOptional(json, "keywords", front.Keywords);
        WriteOptional(json, "isBasedOn", front.Source);
        json.WriteNumber("wordCount", article.WordCount);
        json.WriteString("articleBody", RunningText.Of(article));
        WriteQuotations(json, extracted);
        WriteMentions(json, article);
        WriteOptional(
            json,
            "temporalCoverage",
            article.Entities.Select(static entity => entity.Detail).OfType<DateDetail>().Where(static date => date.Year is not null).Select(static date => date.Iso).ToEquatableArray());
    }

    private static void WriteAuthors(Utf8JsonWriter json, FrontMatter front)
    {
        EquatableArray<string> authors = front.Authors.IsEmpty && front.Byline is { } byline ? [byline] : front.Authors;
        if (authors.IsEmpty)
            return;
        json.WriteStartArray("author");
        foreach (string author in authors)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("name", author);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuotations(Utf8JsonWriter json, ExtractedArticle extracted)
    {
        ArticleInfo article = extracted.Article;
        json.WriteStartArray("hasPart");
        foreach (QuoteInfo quote in article.Quotes.Where(static quote => quote.Kind is QuoteKind.Direct or QuoteKind.Fragment or QuoteKind.Indirect))
        {
            json.WriteStartObject();
            json.WriteString("@type", "Quotation");
            json.WriteString("text", ReadingText.Of(article, quote.Paragraph, quote.Span));
            if (quote.Speaker >= 0)
                WriteReference(json, "spokenByCharacter", article.Entities[quote.Speaker]);
            else
                WriteOptional(json, "creditText", extracted.TextOf(quote.SpeakerSpan));
            if (quote.Via >= 0)
                WriteReference(json, "provider", article.Entities[quote.Via]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMentions(Utf8JsonWriter json, ArticleInfo article)
    {
        json.WriteStartArray("mentions");
        foreach (EntityInfo entity in article.Entities.Where(static entity => entity.Kind is not EntityKind.Date))
        {
            json.WriteStartObject();
            json.WriteString("@type", TypeOf(entity.Kind));
            json.WriteString("@id", NodeOf(entity));
            json.WriteString("name", entity.Name);
            WriteOptional(json, "alternateName", entity.Aliases);
            WriteOptional(json, "sameAs", entity.WikidataId is { } item ? "http://www.wikidata.org/entity/" + item : null);
            WriteDetail(json, entity.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDetail(Utf8JsonWriter json, EntityDetail? detail)
    {
        switch (detail)
        {
            case PersonDetail person:
                WriteOptional(json, "givenName", person.GivenName);
                WriteOptional(json, "familyName", person.FamilyName);
                WriteOptional(json, "honorificPrefix", person.Honorific);
                WriteOptional(json, "jobTitle", person.Role);
                break;
            case PlaceDetail { CountryCode: { } country }:
                json.WriteStartObject("address");
                json.WriteString("@type", "PostalAddress");
                json.WriteString("addressCountry", country);
                json.WriteEndObject();
                break;
            case MoneyDetail money:
                json.WriteNumber("value", money.Amount);
                json.WriteString("currency", money.Currency);
                break;
            case PercentDetail percent:
                json.WriteNumber("value", percent.Value);
                // The UN/CEFACT common code of the percent sign, as unitCode asks for.
                json.WriteString("unitCode", "P1");
                break;
            case QuantityDetail quantity:
                json.WriteNumber("value", quantity.Value);
                json.WriteString("unitText", quantity.Unit);
                break;
        }
    }

    private static void WriteReference(Utf8JsonWriter json, string property, EntityInfo entity)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", TypeOf(entity.Kind));
        json.WriteString("@id", NodeOf(entity));
        json.WriteString("name", entity.Name);
        json.WriteEndObject();
    }

    private static string NodeOf(EntityInfo entity) =>
        $"#{JsonNamingPolicy.CamelCase.ConvertName(entity.Kind.ToString())}-{Uri.EscapeDataString(entity.Id)}";

    private static string TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "Person",
        EntityKind.Organization => "Organization",
        EntityKind.Place => "Place",
        EntityKind.Event => "Event",
        EntityKind.Money => "MonetaryAmount",
        EntityKind.Percent or EntityKind.Quantity => "QuantitativeValue",
        _ => "Thing",
    };
}
