using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleGen;
using Dump;

// The compiled model in the formats of the command-line tool, so that both can be compared.
using Stream output = Console.OpenStandardOutput();
foreach (Article article in Articles.All)
{
    if (args.Length > 0)
    {
        output.Write(Encoding.UTF8.GetBytes((args[0] == "jsonld" ? article.ToJsonLd() : article.ToNinjs()) + "\n"));
        continue;
    }

    using MemoryStream line = new();
    using (Utf8JsonWriter json = new(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        Write(json, article);
    line.WriteTo(output);
    output.Write("\n"u8);
}

static void Write(Utf8JsonWriter json, Article article)
{
    json.WriteStartObject();
    json.WriteString("id", article.Id);
    json.WriteString("language", article.Language);
    json.WriteString("headline", article.Headline);
    json.WriteStartArray("paragraphs");
    foreach (Paragraph paragraph in article.Paragraphs)
    {
        json.WriteStartObject();
        json.WriteString("kind", NameOf(paragraph.Kind));
        WriteSpan(json, paragraph.Span);
        json.WriteString("text", paragraph.Text);
        json.WriteEndObject();
    }

    json.WriteEndArray();
    json.WriteStartArray("quotes");
    foreach (Quote quote in article.Quotes)
    {
        json.WriteStartObject();
        json.WriteString("kind", NameOf(quote.Kind));
        WriteSpan(json, quote.Span);
        json.WriteString("text", quote.Text);
        json.WriteString("speaker", quote.Speaker?.Name);
        json.WriteString("speakerText", quote.SpeakerText);
        json.WriteNumber("confidence", quote.SpeakerConfidence);
        json.WriteString("cue", quote.Cue);
        json.WriteString("via", quote.Via?.Name);
        json.WriteNumber("paragraph", quote.Paragraph.Index);
        json.WriteEndObject();
    }

    json.WriteEndArray();
    json.WriteStartArray("entities");
    foreach (Entity entity in article.Entities)
    {
        json.WriteStartObject();
        json.WriteString("kind", NameOf(entity.Kind));
        json.WriteString("name", entity.Name);
        json.WriteNumber("confidence", entity.Confidence);
        json.WriteStartArray("mentions");
        foreach (Mention mention in entity.Mentions)
        {
            json.WriteStartObject();
            WriteSpan(json, mention.Span);
            json.WriteString("text", mention.Text);
            json.WriteNumber("confidence", mention.Confidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("id", entity.Id);
        WriteKnownList(json, "aliases", entity.Aliases);
        WriteKnown(json, "wikidataId", entity.WikidataId);
        WriteDetails(json, entity);
        json.WriteEndObject();
    }

    json.WriteEndArray();
    WriteFrontMatter(json, article);
    json.WritePropertyName("metadata");
    WriteMap(json, article.Metadata);
    json.WriteEndObject();
}

static void WriteDetails(Utf8JsonWriter json, Entity entity)
{
    switch (entity)
    {
        case Person person:
            WriteKnown(json, "givenName", person.GivenName);
            WriteKnown(json, "familyName", person.FamilyName);
            WriteKnown(json, "honorific", person.Honorific);
            WriteKnown(json, "role", person.Role);
            break;
        case Organization organization:
            WriteKnown(json, "acronym", organization.Acronym);
            break;
        case Place place:
            WriteKnown(json, "countryCode", place.CountryCode);
            break;
        case DateExpression date:
            json.WriteString("iso", date.Iso);
            json.WriteString("precision", NameOf(date.Precision));
            WriteKnownNumber(json, "year", date.Year);
            WriteKnownNumber(json, "month", date.Month);
            WriteKnownNumber(json, "day", date.Day);
            break;
        case Money money:
            json.WriteNumber("amount", money.Amount);
            json.WriteString("currency", money.Currency);
            break;
        case Percent percent:
            json.WriteNumber("value", percent.Value);
            break;
        case Quantity quantity:
            json.WriteNumber("value", quantity.Value);
            json.WriteString("unit", quantity.Unit);
            break;
    }
}

static void WriteFrontMatter(Utf8JsonWriter json, Article article)
{
    json.WriteStartObject("frontMatter");
    WriteKnown(json, "byline", article.Byline);
    WriteKnownList(json, "authors", article.Authors);
    WriteKnown(json, "dateline", article.Dateline);
    WriteKnown(json, "published", TimeOf(article.Published));
    WriteKnown(json, "modified", TimeOf(article.Modified));
    WriteKnown(json, "source", article.Source);
    WriteKnown(json, "section", article.Section);
    WriteKnownList(json, "keywords", article.Keywords);
    WriteKnown(json, "description", article.Description);
    WriteKnown(json, "permalink", article.Permalink);
    WriteKnownList(json, "aliases", article.Aliases);
    if (article.IsDraft)
        json.WriteBoolean("draft", true);
    WriteKnown(json, "image", article.Image);
    WriteKnown(json, "layout", article.Layout);
    json.WriteEndObject();
}

static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, MetadataValue> map)
{
    json.WriteStartObject();
    foreach ((string key, MetadataValue value) in map)
    {
        json.WritePropertyName(key);
        WriteValue(json, value);
    }

    json.WriteEndObject();
}

static void WriteValue(Utf8JsonWriter json, MetadataValue value)
{
    switch (value.Kind)
    {
        case MetadataKind.Null:
            json.WriteNullValue();
            break;
        case MetadataKind.Boolean:
            json.WriteBooleanValue(value.Boolean!.Value);
            break;
        case MetadataKind.Number when value.Number is { } number:
            json.WriteNumberValue(number);
            break;
        case MetadataKind.List:
            json.WriteStartArray();
            foreach (MetadataValue item in value.Items)
                WriteValue(json, item);
            json.WriteEndArray();
            break;
        case MetadataKind.Map:
            WriteMap(json, value.Members);
            break;
        default:
            json.WriteStringValue(value.Text);
            break;
    }
}

static void WriteKnown(Utf8JsonWriter json, string name, string? value)
{
    if (!string.IsNullOrEmpty(value))
        json.WriteString(name, value);
}

static void WriteKnownNumber(Utf8JsonWriter json, string name, int? value)
{
    if (value is { } number)
        json.WriteNumber(name, number);
}

static void WriteKnownList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
{
    if (values.Count == 0)
        return;
    json.WriteStartArray(name);
    foreach (string value in values)
        json.WriteStringValue(value);
    json.WriteEndArray();
}

static string? TimeOf(DateTimeOffset? time) => time?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

static string NameOf<T>(T kind)
    where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

static void WriteSpan(Utf8JsonWriter json, TextSpan span)
{
    json.WriteNumber("start", span.Start);
    json.WriteNumber("length", span.Length);
}
