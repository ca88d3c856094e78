using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Metadata;

/// <summary>Every article of <c>tests/sites</c> is what its author meant, without a word of complaint.</summary>
public sealed class SiteTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../sites"));

    public static TheoryData<string> Files => [.. Articles().Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_article_has_its_expectations()
    {
        IEnumerable<string> expected = Directory.EnumerateFiles(Root, "expected.json", SearchOption.AllDirectories)
            .SelectMany(static file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateObject().Select(article => Path.GetFileName(Path.GetDirectoryName(file)) + "/" + article.Name));
        Assert.Equal(Articles().Order(StringComparer.Ordinal), expected.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_article_is_read_as_its_tool_would(string file)
    {
        JsonElement expected = ExpectationsOf(file);
        ArticleAnalysis analysis = Read(file);
        FrontMatter matter = analysis.Article.FrontMatter;

        Assert.Empty(analysis.Problems.Select(static problem => problem.Kind));
        Assert.Equal(Text(expected, "id"), matter.Id ?? ArticlePath.Of(file).Name);
        Assert.Equal(Text(expected, "headline"), analysis.Article.Headline);
        Assert.Equal(Text(expected, "language"), analysis.Article.Language);
        Assert.Equal(Text(expected, "published"), Date(matter.Published));
        Assert.Equal(Text(expected, "modified"), Date(matter.Modified));
        Assert.Equal(Texts(expected, "authors"), matter.Authors);
        Assert.Equal(Texts(expected, "tags"), matter.Keywords);
        Assert.Equal(Texts(expected, "aliases"), matter.Aliases);
        Assert.Equal(Text(expected, "section"), matter.Section);
        Assert.Equal(Text(expected, "description"), matter.Description);
        Assert.Equal(Text(expected, "image"), matter.Image);
        Assert.Equal(Text(expected, "layout"), matter.Layout);
        Assert.Equal(Text(expected, "slug"), matter.Slug);
        Assert.Equal(Text(expected, "permalink"), matter.Permalink);
        Assert.Equal(expected.TryGetProperty("draft", out _), matter.IsDraft);
        Assert.Equal(Text(expected, "metadata") ?? "{}", Print(matter.Metadata));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Understanding_reads_prose_only(string file)
    {
        JsonElement expected = ExpectationsOf(file);
        ArticleInfo article = Read(file).Article;
        TextSpan[] spans = [.. article.Quotes.Select(static quote => quote.Span), .. article.Entities.SelectMany(static entity => entity.Mentions).Select(static mention => mention.Span)];
        string[] found = [.. spans.Select(span => span.Of(article.Text).ToString())];

        Assert.All(Texts(expected, "absent"), code =>
        {
            Assert.Contains(code, article.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(found, text => text.Contains(code, StringComparison.Ordinal));
        });
        Assert.Equal(Texts(expected, "quotes"), article.Quotes.Where(static quote => quote.Kind is QuoteKind.Direct).Select(quote => quote.Span.Of(article.Text).ToString()));
    }

    private static ArticleAnalysis Read(string file) =>
        ArticleUnderstanding.Understand(File.ReadAllText(Path.Combine(Root, file)).ReplaceLineEndings("\n"), new() { Format = ArticleFormats.OfFile(file), File = file });

    private static IEnumerable<string> Articles() => Directory.EnumerateFiles(Root, "*.m*d*", SearchOption.AllDirectories)
        .Select(static file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(static file => file.Contains('/', StringComparison.Ordinal));

    private static JsonElement ExpectationsOf(string file)
    {
        string[] parts = file.Split('/', 2);
        return JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, parts[0], "expected.json"))).RootElement.GetProperty(parts[1]);
    }

    private static string? Text(JsonElement expected, string name) => expected.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string[] Texts(JsonElement expected, string name) => expected.TryGetProperty(name, out JsonElement value) ? [.. value.EnumerateArray().Select(static item => item.GetString()!)] : [];

    private static string? Date(DateTimeOffset? date) => date?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string Print(IEnumerable<MetadataEntry> entries) => "{" + string.Join(", ", entries.Select(static entry => entry.Key + ": " + Print(entry.Value))) + "}";

    private static string Print(MetadataNode node) => node switch
    {
        MetadataList list => "[" + string.Join(", ", list.Items.Select(Print)) + "]",
        MetadataMap map => Print(map.Entries),
        MetadataScalar { Kind: MetadataKind.Null } => "null",
        MetadataScalar scalar => scalar.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
