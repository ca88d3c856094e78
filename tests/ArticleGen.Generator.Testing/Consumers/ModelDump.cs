using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ModelConsumers
{
    using ArticleGen;

    /// <summary>Reads a compiled model through its pinned names alone, in the oldest C# supported.</summary>
    internal static class ModelDump
    {
        public static string[] Ids() => Catalog.All.Select(article => article.Id).ToArray();

        public static string Text(string id) => Get(id).Text;

        public static string[] Of(string id)
        {
            Article article = Get(id);
            List<string> lines = new List<string>
            {
                Line("article", article.Id, article.Language, article.Headline, article.WordCount, article.Body),
                Line("byline", article.Byline, article.Authors, article.Dateline),
                Line("published", article.Published, article.Modified),
                Line("source", article.Source, article.Section, article.Keywords, article.Description),
                Line("related", article.Related.Select(related => related.Id)),
            };
            lines.Add(Line("site", article.Permalink, article.Aliases, article.IsDraft, article.Image, article.Layout));
            foreach (KeyValuePair<string, MetadataValue> entry in article.Metadata)
                lines.Add(Line("metadata", entry.Key, Metadata(entry.Value)));
            foreach (Paragraph paragraph in article.Paragraphs)
                lines.Add(Line("paragraph", paragraph.Index, paragraph.Kind, paragraph.Span.Start, paragraph.Span.Length, paragraph.Text));
            foreach (Quote quote in article.Quotes)
                lines.Add(Line("quote", quote.Index, quote.Kind, quote.Span.Start, quote.Span.Length, quote.Text, quote.Paragraph.Index, Key(quote.Speaker), quote.SpeakerText, quote.Cue, Key(quote.Via), quote.Article.Id));
            foreach (Entity entity in article.Entities)
            {
                lines.Add(Line("entity", entity.Kind, entity.Id, entity.Name, entity.Aliases, entity.WikidataId, Detail(entity)));
                foreach (Mention mention in entity.Mentions)
                    lines.Add(Line("mention", mention.Span.Start, mention.Span.Length, mention.Text, mention.Paragraph.Index, mention.Article.Id));
            }

            lines.Add(Line("people", article.People.Select(person => person.Id)));
            lines.Add(Line("organizations", article.Organizations.Select(organization => organization.Id)));
            lines.Add(Line("places", article.Places.Select(place => place.Id)));
            lines.Add(Line("dates", article.Dates.Select(date => date.Id)));
            return lines.ToArray();
        }

        private static Article Get(string id) => Catalog.Find(id) ?? throw new KeyNotFoundException(id);

        private static string Key(Entity? entity) => entity is null ? "" : entity.Kind + ":" + entity.Id;

        private static string Detail(Entity entity)
        {
            switch (entity)
            {
                case Person person:
                    return Line("person", person.GivenName, person.FamilyName, person.Honorific, person.Role);
                case Organization organization:
                    return Line("organization", organization.Acronym);
                case Place place:
                    return Line("place", place.CountryCode);
                case DateExpression date:
                    return Line("date", date.Iso, date.Precision, date.Year, date.Month, date.Day);
                case Money money:
                    return Line("money", money.Amount, money.Currency);
                case Percent percent:
                    return Line("percent", percent.Value);
                case Quantity quantity:
                    return Line("quantity", quantity.Value, quantity.Unit);
                case Event _:
                    return "event";
                case Work _:
                    return "work";
                default:
                    throw new InvalidOperationException(entity.GetType().Name);
            }
        }

        private static string Metadata(MetadataValue value)
        {
            switch (value.Kind)
            {
                case MetadataKind.List:
                    return "[" + string.Join(",", value.Items.Select(Metadata)) + "]";
                case MetadataKind.Map:
                    return "{" + string.Join(",", value.Members.Select(member => member.Key + ":" + Metadata(member.Value))) + "}";
                default:
                    return Line(value.Kind, value.Text, value.Number, value.Date);
            }
        }

        private static string Line(params object?[] values) => string.Join("|", values.Select(Format));

        private static string Format(object? value) => value switch
        {
            null => "-",
            string text => text,
            IEnumerable<string> items => "[" + string.Join(";", items) + "]",
            DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "-",
        };
    }
}
