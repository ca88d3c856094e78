#if ARTICLEGEN_JSON
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleGen.CompilerServices;

// The other part of each type says whether it is public.
#pragma warning disable IDE0040

// What System.Text.Json writes of the model. Left to itself it would follow each quotation back to its article and never end.
namespace ArticleGen
{
    [JsonConverter(typeof(ArticleJson))]
    partial record Article
    {
    }

    [JsonConverter(typeof(ParagraphJson))]
    partial record Paragraph
    {
    }

    [JsonConverter(typeof(QuoteJson))]
    partial record Quote
    {
    }

    [JsonConverter(typeof(MentionJson))]
    partial record Mention
    {
    }

    [JsonConverter(typeof(LinkJson))]
    partial record Link
    {
    }

    [JsonConverter(typeof(EntityJson<Entity>))]
    partial record Entity
    {
    }

    [JsonConverter(typeof(EntityJson<Person>))]
    partial record Person
    {
    }

    [JsonConverter(typeof(EntityJson<Organization>))]
    partial record Organization
    {
    }

    [JsonConverter(typeof(EntityJson<Place>))]
    partial record Place
    {
    }

    [JsonConverter(typeof(EntityJson<Event>))]
    partial record Event
    {
    }

    [JsonConverter(typeof(EntityJson<Work>))]
    partial record Work
    {
    }

    [JsonConverter(typeof(EntityJson<DateExpression>))]
    partial record DateExpression
    {
    }

    [JsonConverter(typeof(EntityJson<Money>))]
    partial record Money
    {
    }

    [JsonConverter(typeof(EntityJson<Percent>))]
    partial record Percent
    {
    }

    [JsonConverter(typeof(MetadataJson))]
    partial class MetadataValue
    {
    }

    [JsonConverter(typeof(EntityJson<Quantity>))]
    partial record Quantity
    {
    }
}

namespace ArticleGen.CompilerServices
{
    /// <summary>Writes a type of the model as JSON; names and null values are written as the options say.</summary>
    internal abstract class ModelJson<T> : JsonConverter<T>
        where T : class
    {
        public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("The types of ArticleGen are made of articles at compile time; they cannot be read from JSON.");

        public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(new ModelJsonWriter(writer, options), value);

        protected abstract void Write(ModelJsonWriter json, T value);
    }

    internal sealed class ArticleJson : ModelJson<Article>
    {
        protected override void Write(ModelJsonWriter json, Article value) => json.WriteArticle(value);
    }

    internal sealed class ParagraphJson : ModelJson<Paragraph>
    {
        protected override void Write(ModelJsonWriter json, Paragraph value) => json.WriteParagraph(value);
    }

    internal sealed class QuoteJson : ModelJson<Quote>
    {
        protected override void Write(ModelJsonWriter json, Quote value) => json.WriteQuote(value);
    }

    internal sealed class MentionJson : ModelJson<Mention>
    {
        protected override void Write(ModelJsonWriter json, Mention value) => json.WriteMention(value);
    }

    internal sealed class LinkJson : ModelJson<Link>
    {
        protected override void Write(ModelJsonWriter json, Link value) => json.WriteLink(value);
    }

    internal sealed class MetadataJson : ModelJson<MetadataValue>
    {
        protected override void Write(ModelJsonWriter json, MetadataValue value) => json.WriteValue(value);
    }

    internal sealed class EntityJson<T> : ModelJson<T>
        where T : Entity
    {
        protected override void Write(ModelJsonWriter json, T value) => json.WriteEntity(value);
    }

    /// <summary>Writes what an object owns; what it belongs to is named by id or index.</summary>
    internal sealed class ModelJsonWriter
    {
        private readonly Utf8JsonWriter _json;
        private readonly JsonSerializerOptions _options;

        internal ModelJsonWriter(Utf8JsonWriter json, JsonSerializerOptions options)
        {
            _json = json;
            _options = options;
        }

        internal void WriteArticle(Article article)
        {
            _json.WriteStartObject();
            Text("Id", article.Id);
            Text("Headline", article.Headline);
            Text("Language", article.Language);
            Text("Byline", article.Byline);
            Texts("Authors", article.Authors);
            Text("Dateline", article.Dateline);
            Instant("Published", article.Published);
            Instant("Modified", article.Modified);
            Text("Source", article.Source);
            Text("Section", article.Section);
            Texts("Keywords", article.Keywords);
            Texts("Tags", article.Tags);
            Text("Description", article.Description);
            Text("Excerpt", article.Excerpt);
            Text("Path", article.Path);
            Text("Slug", article.Slug);
            Text("Collection", article.Collection);
            Text("Permalink", article.Permalink);
            Texts("Aliases", article.Aliases);
            Text("Image", article.Image);
            Text("Layout", article.Layout);
            _json.WriteBoolean(Name("IsDraft"), article.IsDraft);
            Items("Related", article.Related, related => _json.WriteStringValue(related.Id));
            _json.WritePropertyName(Name("Metadata"));
            WriteMap(article.Metadata);
            Number("WordCount", article.WordCount);
            Text("ReadingTime", article.ReadingTime.ToString("c", CultureInfo.InvariantCulture));
            Text("Text", article.Text);
            Text("Body", article.Body);
            Items("Paragraphs", article.Paragraphs, WriteParagraph);
            Items("Quotes", article.Quotes, WriteQuote);
            Items("Entities", article.Entities, WriteEntity);
            Items("Links", article.Links, WriteLink);
            Items("Images", article.Images, WriteLink);
            _json.WriteEndObject();
        }

        internal void WriteParagraph(Paragraph paragraph)
        {
            _json.WriteStartObject();
            Number("Index", paragraph.Index);
            Kind("Kind", paragraph.Kind.ToString());
            Text("Text", paragraph.Text);
            Span(paragraph.Span);
            _json.WriteEndObject();
        }

        internal void WriteQuote(Quote quote)
        {
            _json.WriteStartObject();
            Number("Index", quote.Index);
            Kind("Kind", quote.Kind.ToString());
            Text("Text", quote.Text);
            Reference("Speaker", quote.Speaker);
            Text("SpeakerText", quote.SpeakerText);
            Decimal("SpeakerConfidence", (decimal)quote.SpeakerConfidence);
            Text("Cue", quote.Cue);
            Reference("Via", quote.Via);
            Place(quote.Paragraph, quote.Span);
            _json.WriteEndObject();
        }

        internal void WriteMention(Mention mention)
        {
            _json.WriteStartObject();
            Text("Text", mention.Text);
            Place(mention.Paragraph, mention.Span);
            Decimal("Confidence", (decimal)mention.Confidence);
            _json.WriteEndObject();
        }

        internal void WriteLink(Link link)
        {
            _json.WriteStartObject();
            Text("Text", link.Text);
            Text("Target", link.Target);
            Text("TargetArticle", link.TargetArticle?.Id);
            Text("TargetAnchor", link.TargetAnchor);
            Text("TargetFile", link.TargetFile);
            _json.WriteBoolean(Name("IsExternal"), link.IsExternal);
            Place(link.Paragraph, link.Span);
            _json.WriteEndObject();
        }

        internal void WriteEntity(Entity entity)
        {
            _json.WriteStartObject();
            Identity(entity);
            Texts("Aliases", entity.Aliases);
            Text("WikidataId", entity.WikidataId);
            Decimal("Confidence", (decimal)entity.Confidence);
            Details(entity);
            Items("Mentions", entity.Mentions, WriteMention);
            _json.WriteEndObject();
        }

        private void Details(Entity entity)
        {
            switch (entity)
            {
                case Person person:
                    Text("GivenName", person.GivenName);
                    Text("FamilyName", person.FamilyName);
                    Text("Honorific", person.Honorific);
                    Text("Role", person.Role);
                    break;
                case Organization organization:
                    Text("Acronym", organization.Acronym);
                    break;
                case Place place:
                    Text("CountryCode", place.CountryCode);
                    break;
                case DateExpression date:
                    Text("Iso", date.Iso);
                    Kind("Precision", date.Precision.ToString());
                    Number("Year", date.Year);
                    Number("Month", date.Month);
                    Number("Day", date.Day);
                    break;
                case Money money:
                    Decimal("Amount", money.Amount);
                    Text("Currency", money.Currency);
                    break;
                case Percent percent:
                    Decimal("Value", percent.Value);
                    break;
                case Quantity quantity:
                    Decimal("Value", quantity.Value);
                    Text("Unit", quantity.Unit);
                    break;
            }
        }

        private void Identity(Entity entity)
        {
            Kind("Kind", entity.Kind.ToString());
            Text("Id", entity.Id);
            Text("Name", entity.Name);
        }

        private void Reference(string name, Entity? entity)
        {
            if (entity is null)
            {
                Text(name, null);
                return;
            }

            _json.WriteStartObject(Name(name));
            Identity(entity);
            _json.WriteEndObject();
        }

        private void Place(Paragraph paragraph, TextSpan span)
        {
            Text("Article", paragraph.Article.Id);
            Number("Paragraph", paragraph.Index);
            Span(span);
        }

        private void Span(TextSpan span)
        {
            _json.WriteStartObject(Name("Span"));
            Number("Start", span.Start);
            Number("Length", span.Length);
            _json.WriteEndObject();
        }

        internal void WriteValue(MetadataValue value)
        {
            switch (value.Kind)
            {
                case MetadataKind.Null:
                    _json.WriteNullValue();
                    break;
                case MetadataKind.List:
                    _json.WriteStartArray();
                    foreach (MetadataValue item in value.Items)
                        WriteValue(item);
                    _json.WriteEndArray();
                    break;
                case MetadataKind.Map:
                    WriteMap(value.Members);
                    break;
                default:
                    if (value.Number is decimal number)
                        _json.WriteNumberValue(number);
                    else if (value.Boolean is bool boolean)
                        _json.WriteBooleanValue(boolean);
                    else if (value.Date is DateTimeOffset date)
                        _json.WriteStringValue(date);
                    else
                        _json.WriteStringValue(value.Text);
                    break;
            }
        }

        // Keys are the author's: no policy of names applies to them.
        private void WriteMap(IReadOnlyDictionary<string, MetadataValue> map)
        {
            _json.WriteStartObject();
            foreach (KeyValuePair<string, MetadataValue> entry in map)
            {
                _json.WritePropertyName(entry.Key);
                WriteValue(entry.Value);
            }

            _json.WriteEndObject();
        }

        private void Items<T>(string name, IReadOnlyList<T> items, Action<T> write)
        {
            _json.WriteStartArray(Name(name));
            foreach (T item in items)
                write(item);
            _json.WriteEndArray();
        }

        private void Texts(string name, IReadOnlyList<string> values) => Items(name, values, value => _json.WriteStringValue(value));

        private void Text(string name, string? value)
        {
            if (value is not null)
                _json.WriteString(Name(name), value);
            else if (_options.DefaultIgnoreCondition == JsonIgnoreCondition.Never)
                _json.WriteNull(Name(name));
        }

        private void Kind(string name, string kind) => _json.WriteString(Name(name), Name(kind));

        private void Instant(string name, DateTimeOffset? value)
        {
            if (value is DateTimeOffset instant)
                _json.WriteString(Name(name), instant);
            else
                Text(name, null);
        }

        private void Number(string name, int? value)
        {
            if (value is int number)
                _json.WriteNumber(Name(name), number);
            else
                Text(name, null);
        }

        private void Decimal(string name, decimal value) => _json.WriteNumber(Name(name), value);

        private string Name(string name) => _options.PropertyNamingPolicy?.ConvertName(name) ?? name;
    }
}
#endif
