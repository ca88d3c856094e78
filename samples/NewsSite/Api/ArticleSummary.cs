using System.Text.Json.Serialization;
using ArticleGen;

namespace NewsSite.Api;

/// <summary>An article as the API has it.</summary>
internal sealed record ArticleSummary(
    string Id, string Language, string Address, string? Headline, string? Excerpt, DateTimeOffset? Published, IReadOnlyList<string> Authors, IReadOnlyList<string> Tags,
    Accent Accent, int Words, IReadOnlyList<string> People, IReadOnlyList<QuoteSummary> Quotes, IReadOnlyList<string> Translations)
{
    public static ArticleSummary[] All() => [.. Articles.All.Select(Of)];

    private static ArticleSummary Of(Article article) => new(
        article.Id,
        article.Language,
        Site.AddressOf(article),
        article.Headline,
        article.Excerpt,
        article.Published,
        article.Authors,
        article.Tags,
        Story.FromArticle(article).Accent,
        article.WordCount,
        [.. article.People.Select(static person => person.Name)],
        [.. article.Quotes.Where(static quote => quote.Kind == QuoteKind.Direct).Select(static quote => new QuoteSummary(quote.Text, quote.Speaker?.Name))],
        [.. article.Translations.Select(Site.AddressOf)]);
}

/// <summary>A quotation as the API has it.</summary>
/// <param name="Text">What was said.</param>
/// <param name="Speaker">Who said it, if it can be told.</param>
internal sealed record QuoteSummary(string Text, string? Speaker);

/// <summary>How the API is written: by generated code.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ArticleSummary[]))]
internal sealed partial class ApiJson : JsonSerializerContext;
