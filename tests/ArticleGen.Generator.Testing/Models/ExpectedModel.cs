using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Testing.Models;

/// <summary>What a compiled model has to say of an article: the lines of <c>ModelDump</c>, straight from the understanding.</summary>
public static class ExpectedModel
{
    private static bool IsProse(ParagraphKind kind) =>
        kind is ParagraphKind.Lead or ParagraphKind.Body or ParagraphKind.Subheading or ParagraphKind.ListItem or ParagraphKind.BlockQuote;

    /// <summary>The lines of an article.</summary>
    /// <param name="article">What was understood.</param>
    /// <param name="id">Its id in the catalog.</param>
    /// <param name="ids">The ids of all articles of the catalog.</param>
    public static IReadOnlyList<string> Of(ArticleInfo article, string id, IReadOnlyCollection<string> ids)
    {
        FrontMatter frontMatter = article.FrontMatter;
        string[] paragraphs = [.. Enumerable.Range(0, article.Paragraphs.Length).Select(index => ReadingText.Of(article, index))];
        List<string> lines =
        [
            Line("article", id, article.Language, article.Headline, article.WordCount, string.Join("\n\n", paragraphs.Where((_, index) => IsProse(article.Paragraphs[index].Kind)))),
            Line("byline", frontMatter.Byline, frontMatter.Authors, frontMatter.Dateline),
            Line("published", frontMatter.Published, frontMatter.Modified),
            Line("source", frontMatter.Source, frontMatter.Section, frontMatter.Keywords, frontMatter.Description),
            Line("related", frontMatter.Related.Select(static related => related.Id).Where(ids.Contains)),
            Line("site", frontMatter.Permalink, frontMatter.Aliases, frontMatter.IsDraft, frontMatter.Image, frontMatter.Layout),
            .. frontMatter.Metadata.Select(static entry => Line("metadata", entry.Key, Metadata(entry.Value))),
            .. article.Paragraphs.Select((paragraph, index) => Line("paragraph", index, paragraph.Kind, paragraph.Span.Start, paragraph.Span.Length, paragraphs[index])),
            .. article.Quotes.Select((quote, index) => Quote(article, quote, index, id)),
        ];
        foreach (EntityInfo entity in article.Entities)
        {
            lines.Add(Line("entity", entity.Kind, entity.Id, entity.Name, entity.Aliases, entity.WikidataId, Detail(entity)));
            foreach (MentionInfo mention in entity.Mentions)
                lines.Add(Line("mention", mention.Span.Start, mention.Span.Length, ReadingText.Of(article, mention.Paragraph, mention.Span), mention.Paragraph, id));
        }

        lines.Add(Line("people", Ids(article, EntityKind.Person)));
        lines.Add(Line("organizations", Ids(article, EntityKind.Organization)));
        lines.Add(Line("places", Ids(article, EntityKind.Place)));
        lines.Add(Line("dates", Ids(article, EntityKind.Date)));
        return lines;
    }

    private static string Quote(ArticleInfo article, QuoteInfo quote, int index, string id) => Line(
        "quote",
        index,
        quote.Kind,
        quote.Span.Start,
        quote.Span.Length,
        WithoutComma(ReadingText.Of(article, quote.Paragraph, quote.Span)),
        quote.Paragraph,
        Key(article, quote.Speaker),
        Reading(article, quote.SpeakerSpan),
        Reading(article, quote.Cue),
        Key(article, quote.Via),
        id);

    private static string WithoutComma(string text) => text is [.., _, ','] ? text[..^1] : text;

    private static string Key(ArticleInfo article, int entity) => entity < 0 ? "" : $"{article.Entities[entity].Kind}:{article.Entities[entity].Id}";

    private static string? Reading(ArticleInfo article, TextSpan? span)
    {
        if (span is not { } range)
            return null;
        int paragraph = article.Paragraphs.ToList().FindIndex(candidate => candidate.Span.Contains(range));
        return paragraph < 0 ? range.Of(article.Text).ToString() : ReadingText.Of(article, paragraph, range);
    }

    private static IEnumerable<string> Ids(ArticleInfo article, EntityKind kind) =>
        article.Entities.Where(entity => entity.Kind == kind).Select(static entity => entity.Id);

    private static string Detail(EntityInfo entity) => (entity.Kind, entity.Detail) switch
    {
        (EntityKind.Person, var detail) when detail as PersonDetail is var person => Line("person", person?.GivenName, person?.FamilyName, person?.Honorific, person?.Role),
        (EntityKind.Organization, var detail) => Line("organization", (detail as OrganizationDetail)?.Acronym),
        (EntityKind.Place, var detail) => Line("place", (detail as PlaceDetail)?.CountryCode),
        (EntityKind.Date, DateDetail date) => Line("date", date.Iso, date.Precision, date.Year, date.Month, date.Day),
        (EntityKind.Money, MoneyDetail money) => Line("money", money.Amount, money.Currency),
        (EntityKind.Percent, PercentDetail percent) => Line("percent", percent.Value),
        (EntityKind.Quantity, QuantityDetail quantity) => Line("quantity", quantity.Value, quantity.Unit),
        (EntityKind.Event, _) => "event",
        (EntityKind.Work, _) => "work",
        _ => throw new ArgumentException($"{entity.Kind} without its detail.", nameof(entity)),
    };

    private static string Metadata(MetadataNode value) => value switch
    {
        MetadataList list => $"[{string.Join(',', list.Items.Select(Metadata))}]",
        MetadataMap map => $"{{{string.Join(',', map.Entries.Select(static entry => entry.Key + ":" + Metadata(entry.Value)))}}}",
        MetadataScalar { Kind: not MetadataKind.Null } scalar => Line(scalar.Kind, scalar.Text, scalar.Number, scalar.Date),
        _ => Line(MetadataKind.Null, null, null, null),
    };

    private static string Line(params object?[] values) => string.Join('|', values.Select(Format));

    private static string Format(object? value) => value switch
    {
        null => "-",
        string text => text,
        IEnumerable<string> items => $"[{string.Join(';', items)}]",
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "-",
    };
}
