using System;
using System.Collections.Generic;

namespace ArticleGen.CompilerServices
{
    /// <summary>Builds an article from its text and its table.</summary>
    internal static class ArticleDecoder
    {
        internal static ArticleContent Decode(Article article, CompiledCatalog catalog, string? literal, string table)
        {
            TableReader header = new TableReader(table);
            ModelVersion.Check(header.ReadNumber());
            string text = literal ?? ArticleText.Read(catalog.Assembly, header.ReadString(), header.ReadNumber(), header.ReadNumber());
            TableReader reader = header.With(text);
            ArticleContent content = new ArticleContent { Text = text };
            content.Language = reader.ReadString();
            content.Headline = reader.ReadStringOrNull("");
            content.WordCount = reader.ReadNumber();
            int flags = reader.ReadNumber();
            if ((flags & ArticleFlags.HasFrontMatter) != 0)
                ReadFrontMatter(ref reader, content);
            content.Paragraphs = ReadParagraphs(ref reader, article);
            ReadEntities(ref reader, article, content);
            content.Quotes = ReadQuotes(ref reader, content);
            if ((flags & ArticleFlags.HasMarkup) != 0)
                content.MarkupPosition = reader.Position;
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
            content.Slug = reader.ReadStringOrNull("");
            content.Permalink = reader.ReadStringOrNull("");
            content.Aliases = List(reader.ReadStrings());
            content.IsDraft = reader.ReadByte() != 0;
            content.Image = reader.ReadStringOrNull("");
            content.Layout = reader.ReadStringOrNull("");
            content.Metadata = MetadataDecoder.ReadMembers(ref reader);
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
            int flags = reader.ReadByte();
            EntityKind kind = (EntityKind)(flags & EntityFlags.KindMask);
            Mention[] mentions = ReadMentions(ref reader, content, (flags & EntityFlags.HasMentionCount) != 0, ref start);
            string name = reader.ReadStringOrNull("") ?? content.Text.Substring(mentions[0].Span.Start, mentions[0].Span.Length);
            string? id = (flags & EntityFlags.HasSpelledId) != 0 ? reader.ReadString() : null;
            switch (kind)
            {
                case EntityKind.Person:
                    return new Person(id ?? Slug.Of(name), name, ReadSource(ref reader, article, flags, mentions, name));
                case EntityKind.Organization:
                    return new Organization(id ?? Slug.Of(name), name, ReadSource(ref reader, article, flags, mentions, name));
                case EntityKind.Place:
                    return new Place(id ?? Slug.Of(name), name, ReadSource(ref reader, article, flags, mentions, name));
                case EntityKind.Event:
                    return new Event(id ?? Slug.Of(name), name, ReadSource(ref reader, article, flags, mentions, name));
                case EntityKind.Date:
                    DatePrecision precision = (DatePrecision)reader.ReadNumber();
                    int? year = reader.ReadPart();
                    int? month = reader.ReadPart();
                    int? day = reader.ReadPart();
                    string? iso = id is null ? null : reader.ReadStringOrNull(id);
                    string date = id ?? DateId.Of(year, month, day);
                    return new DateExpression(date, name, ReadSource(ref reader, article, flags, mentions, name), iso ?? date, precision, year, month, day);
                case EntityKind.Money:
                    decimal amount = reader.ReadDecimal();
                    string currency = reader.ReadString();
                    return new Money(id ?? ValueId.Of(amount, currency), name, ReadSource(ref reader, article, flags, mentions, name), amount, currency);
                case EntityKind.Percent:
                    decimal percent = reader.ReadDecimal();
                    return new Percent(id ?? ValueId.Of(percent, ValueId.PercentSign), name, ReadSource(ref reader, article, flags, mentions, name), percent);
                case EntityKind.Quantity:
                    decimal value = reader.ReadDecimal();
                    string unit = reader.ReadString();
                    return new Quantity(id ?? ValueId.Of(value, unit), name, ReadSource(ref reader, article, flags, mentions, name), value, unit);
                default:
                    return new Work(id ?? Slug.Of(name), name, ReadSource(ref reader, article, flags, mentions, name));
            }
        }

        private static Mention[] ReadMentions(ref TableReader reader, ArticleContent content, bool hasCount, ref int start)
        {
            Mention[] mentions = new Mention[hasCount ? reader.ReadNumber() : 1];
            int position = start;
            for (int i = 0; i < mentions.Length; i++)
            {
                position += reader.ReadSigned();
                mentions[i] = new Mention(content.Paragraphs[content.ParagraphAt(position)], new TextSpan(position, reader.ReadNumber()), (double)reader.ReadByte() / Hundredths.Count);
                if (i == 0)
                    start = position;
            }

            return mentions;
        }

        private static EntitySource ReadSource(ref TableReader reader, Article article, int flags, Mention[] mentions, string name)
        {
            string[] aliases = (flags & EntityFlags.HasAliases) != 0 ? reader.ReadStrings() : Array.Empty<string>();
            string?[] details = (flags & EntityFlags.HasDetails) != 0 ? ReadDetails(ref reader, name) : Array.Empty<string>();
            return new ArticleEntitySource(article, List(aliases), List(mentions), details);
        }

        private static string?[] ReadDetails(ref TableReader reader, string name)
        {
            int present = reader.ReadNumber();
            int count = 0;
            while (present >> count != 0)
                count++;
            string?[] details = new string?[count];
            for (int i = 0; i < details.Length; i++)
            {
                if ((present & (1 << i)) != 0)
                    details[i] = i == EntitySource.WikidataId ? reader.ReadWikidataId() : reader.ReadStringOrNull(name);
            }

            return details;
        }

        private static IReadOnlyList<Quote> ReadQuotes(ref TableReader reader, ArticleContent content)
        {
            Quote[] quotes = new Quote[reader.ReadNumber()];
            int paragraph = 0;
            int start = 0;
            for (int i = 0; i < quotes.Length; i++)
            {
                int flags = reader.ReadByte();
                paragraph += reader.ReadSigned();
                start += reader.ReadSigned();
                TextSpan span = new TextSpan(start, reader.ReadNumber());
                Entity? speaker = (flags & QuoteFlags.HasSpeaker) != 0 ? content.Entities[reader.ReadNumber()] : null;
                TextSpan? speakerSpan = (flags & QuoteFlags.HasSpeakerSpan) != 0 ? ReadSpan(ref reader, start) : (TextSpan?)null;
                double confidence = (flags & QuoteFlags.AnySpeaker) != 0 ? (double)reader.ReadNumber() / QuoteFlags.ConfidenceParts : 0;
                TextSpan? cue = (flags & QuoteFlags.HasCue) != 0 ? ReadSpan(ref reader, start) : (TextSpan?)null;
                Entity? via = (flags & QuoteFlags.HasVia) != 0 ? content.Entities[reader.ReadNumber()] : null;
                quotes[i] = new Quote(content.Paragraphs[paragraph], i, (QuoteKind)(flags & QuoteFlags.KindMask), span, speaker, speakerSpan, confidence, cue, via);
            }

            return List(quotes);
        }

        private static TextSpan ReadSpan(ref TableReader reader, int origin) => new TextSpan(origin + reader.ReadSigned(), reader.ReadNumber());

        private static IReadOnlyList<T> List<T>(T[] items) => items.Length == 0 ? Array.Empty<T>() : (IReadOnlyList<T>)Array.AsReadOnly(items);
    }
}
