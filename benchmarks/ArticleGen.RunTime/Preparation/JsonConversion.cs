using System.Linq;
using ArticleGen.RunTime.Contenders;

namespace ArticleGen.RunTime.Preparation;

/// <summary>Turns an article into plain data.</summary>
internal static class JsonConversion
{
    public static JsonArticle Convert(Article article) => new()
    {
        Id = article.Id,
        Language = article.Language,
        Headline = article.Headline,
        Paragraphs = [.. article.Paragraphs.Select(Convert)],
        Quotes = [.. article.Quotes.Select(Convert)],
        Entities = [.. article.Entities.Select(Convert)],
    };

    private static JsonParagraph Convert(Paragraph paragraph) => new()
    {
        Kind = (int)paragraph.Kind,
        Start = paragraph.Span.Start,
        Length = paragraph.Span.Length,
        Text = paragraph.Text,
    };

    private static JsonQuote Convert(Quote quote) => new()
    {
        Kind = (int)quote.Kind,
        Paragraph = quote.Paragraph.Index,
        Start = quote.Span.Start,
        Length = quote.Span.Length,
        Text = quote.Text,
        Speaker = IndexOf(quote.Speaker, quote.Article),
        SpeakerText = quote.SpeakerText,
        Cue = quote.Cue,
        Via = IndexOf(quote.Via, quote.Article),
    };

    private static JsonEntity Convert(Entity entity)
    {
        JsonEntity json = new()
        {
            Kind = (int)entity.Kind,
            Id = entity.Id,
            Name = entity.Name,
            Aliases = entity.Aliases.Count == 0 ? null : [.. entity.Aliases],
            Mentions = [.. entity.Mentions.Select(Convert)],
            WikidataId = entity.WikidataId,
        };
        return entity switch
        {
            Person person => json with { GivenName = person.GivenName, FamilyName = person.FamilyName, Honorific = person.Honorific, Role = person.Role },
            Organization organization => json with { Acronym = organization.Acronym },
            Place place => json with { CountryCode = place.CountryCode },
            DateExpression date => json with { Iso = date.Iso },
            Money money => json with { Value = money.Amount, Unit = money.Currency },
            Percent percent => json with { Value = percent.Value },
            Quantity quantity => json with { Value = quantity.Value, Unit = quantity.Unit },
            _ => json,
        };
    }

    private static JsonMention Convert(Mention mention) => new()
    {
        Paragraph = mention.Paragraph.Index,
        Start = mention.Span.Start,
        Length = mention.Span.Length,
        Text = mention.Text,
    };

    private static int? IndexOf(Entity? entity, Article article) =>
        entity is null ? null : article.Entities.Index().First(entry => entry.Item.Equals(entity)).Index;
}
