using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace ArticleGen.CompilerServices
{
    /// <summary>Builds an article from its text and its table.</summary>
    internal static class ArticleDecoder
    {
        internal static ArticleContent Decode(Article article, CompiledCatalog catalog, string? literal, string table)
        {
            TableReader header = new TableReader(table, 0, "");
            ModelVersion.Check(header.ReadNumber());
            string text = literal ?? ArticleText.Read(catalog.Assembly, header.ReadString(), header.ReadNumber(), header.ReadNumber());
            TableReader reader = new TableReader(table, header.Position, text);
            ArticleContent content = new ArticleContent { Text = text };
            content.Language = reader.ReadString();
            content.Headline = reader.ReadStringOrNull("");
            content.WordCount = reader.ReadNumber();
            if (reader.ReadNumber() != 0)
                ReadFrontMatter(ref reader, content);
            content.Paragraphs = ReadParagraphs(ref reader, article);
            ReadEntities(ref reader, article, content);
            content.Quotes = ReadQuotes(ref reader, content);
            return content;
        }

        private static void ReadFrontMatter(ref TableReader reader, ArticleContent content)
        {
            content.Byline = reader.ReadStringOrNull("");
            content.Authors = List(reader.ReadStrings());
            content.Dateline = reader.ReadStringOrNull("");
            content.Published = reader.ReadInstant();
            content.Modified = reader.ReadInstant();
            content.Source = reader.ReadStringOrNull("");
            content.Section = reader.ReadStringOrNull("");
            content.Keywords = List(reader.ReadStrings());
            content.Description = reader.ReadStringOrNull("");
            content.RelatedIds = reader.ReadStrings();
            int count = reader.ReadNumber();
            if (count == 0)
                return;
            Dictionary<string, IReadOnlyList<string>> metadata = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
            for (int i = 0; i < count; i++)
            {
                string key = reader.ReadString();
                metadata[key] = List(reader.ReadStrings());
            }

            content.Metadata = new ReadOnlyDictionary<string, IReadOnlyList<string>>(metadata);
        }

        private static IReadOnlyList<Paragraph> ReadParagraphs(ref TableReader reader, Article article)
        {
            Paragraph[] paragraphs = new Paragraph[reader.ReadNumber()];
            int end = 0;
            for (int i = 0; i < paragraphs.Length; i++)
            {
                int kind = reader.ReadNumber();
                TextSpan span = new TextSpan(end + reader.ReadNumber(), reader.ReadNumber());
                end = span.End;
                paragraphs[i] = new Paragraph(article, i, (ParagraphKind)(kind >> 1), span, (kind & 1) == 0 ? TextEdits.None : ReadEdits(ref reader, span.Start));
            }

            return List(paragraphs);
        }

        private static TextEdits ReadEdits(ref TableReader reader, int position)
        {
            TextSpan[] spans = new TextSpan[reader.ReadNumber()];
            string[] replacements = new string[spans.Length];
            for (int i = 0; i < spans.Length; i++)
            {
                spans[i] = new TextSpan(position + reader.ReadNumber(), reader.ReadNumber());
                position = spans[i].End;
                int replacement = reader.ReadNumber();
                replacements[i] = replacement == 0 ? "" : replacement == 1 ? " " : reader.ReadString();
            }

            return new TextEdits(spans, replacements);
        }

        private static void ReadEntities(ref TableReader reader, Article article, ArticleContent content)
        {
            Entity[] entities = new Entity[reader.ReadNumber()];
            List<Person> people = new List<Person>();
            List<Organization> organizations = new List<Organization>();
            List<Place> places = new List<Place>();
            List<DateExpression> dates = new List<DateExpression>();
            int start = 0;
            for (int i = 0; i < entities.Length; i++)
            {
                Entity entity = ReadEntity(ref reader, article, content, ref start);
                entities[i] = entity;
                if (entity is Person person)
                    people.Add(person);
                else if (entity is Organization organization)
                    organizations.Add(organization);
                else if (entity is Place place)
                    places.Add(place);
                else if (entity is DateExpression date)
                    dates.Add(date);
            }

            content.Entities = List(entities);
            content.People = people.AsReadOnly();
            content.Organizations = organizations.AsReadOnly();
            content.Places = places.AsReadOnly();
            content.Dates = dates.AsReadOnly();
        }

        private static Entity ReadEntity(ref TableReader reader, Article article, ArticleContent content, ref int start)
        {
            EntityKind kind = (EntityKind)reader.ReadNumber();
            string name = reader.ReadString();
            string id = reader.ReadId(name);
            IReadOnlyList<string> aliases = List(reader.ReadStrings());
            Mention[] mentions = new Mention[reader.ReadNumber()];
            int position = start;
            for (int i = 0; i < mentions.Length; i++)
            {
                position += reader.ReadSigned();
                TextSpan span = new TextSpan(position, reader.ReadNumber());
                mentions[i] = new Mention(content.Paragraphs[content.ParagraphAt(position)], span);
                if (i == 0)
                    start = position;
            }

            string?[] details = new string?[reader.ReadNumber()];
            for (int i = 0; i < details.Length; i++)
                details[i] = reader.ReadStringOrNull(id);
            EntitySource source = new ArticleEntitySource(article, aliases, List(mentions), details);
            switch (kind)
            {
                case EntityKind.Person:
                    return new Person(id, name, source);
                case EntityKind.Organization:
                    return new Organization(id, name, source);
                case EntityKind.Place:
                    return new Place(id, name, source);
                case EntityKind.Event:
                    return new Event(id, name, source);
                case EntityKind.Date:
                    return new DateExpression(id, name, source, reader.ReadStringOrNull(id) ?? id, (DatePrecision)reader.ReadNumber(), ReadPart(ref reader), ReadPart(ref reader), ReadPart(ref reader));
                case EntityKind.Money:
                    return new Money(id, name, source, reader.ReadDecimal(id), reader.ReadStringOrNull(id) ?? "");
                case EntityKind.Percent:
                    return new Percent(id, name, source, reader.ReadDecimal(id));
                case EntityKind.Quantity:
                    return new Quantity(id, name, source, reader.ReadDecimal(id), reader.ReadStringOrNull(id) ?? "");
                default:
                    return new Work(id, name, source);
            }
        }

        private static int? ReadPart(ref TableReader reader)
        {
            int value = reader.ReadNumber();
            return value == 0 ? (int?)null : reader.ReadSigned();
        }

        private static IReadOnlyList<Quote> ReadQuotes(ref TableReader reader, ArticleContent content)
        {
            Quote[] quotes = new Quote[reader.ReadNumber()];
            int start = 0;
            for (int i = 0; i < quotes.Length; i++)
            {
                QuoteKind kind = (QuoteKind)reader.ReadNumber();
                start += reader.ReadSigned();
                TextSpan span = new TextSpan(start, reader.ReadNumber());
                Entity? speaker = ReadEntityReference(ref reader, content);
                TextSpan? speakerSpan = ReadSpan(ref reader, start);
                TextSpan? cue = ReadSpan(ref reader, start);
                Entity? via = ReadEntityReference(ref reader, content);
                quotes[i] = new Quote(content.Paragraphs[reader.ReadNumber()], i, kind, span, speaker, speakerSpan, cue, via);
            }

            return List(quotes);
        }

        private static Entity? ReadEntityReference(ref TableReader reader, ArticleContent content)
        {
            int index = reader.ReadNumber();
            return index == 0 ? null : content.Entities[index - 1];
        }

        private static TextSpan? ReadSpan(ref TableReader reader, int origin)
        {
            int length = reader.ReadNumber();
            return length == 0 ? (TextSpan?)null : new TextSpan(origin + reader.ReadSigned(), length - 1);
        }

        private static IReadOnlyList<T> List<T>(T[] items) => items.Length == 0 ? Array.Empty<T>() : (IReadOnlyList<T>)Array.AsReadOnly(items);
    }
}
