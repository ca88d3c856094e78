using System;
using System.Linq;
using System.Text.Json;
using ArticleGen.CompilerServices;
using ArticleGen.Understanding;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.RuntimeModel.Tests;

public sealed class ExportTests
{
    private readonly Article _article = SampleArticle.Decode(SampleArticle.Info() with
    {
        FrontMatter = new FrontMatter
        {
            Authors = ["Jo", "Al"],
            Published = new DateTimeOffset(2024, 11, 30, 0, 0, 0, TimeSpan.Zero),
            Keywords = ["tram", "</script>"],
            Section = "Ville",
            Source = "https://example.org/a?b=1&c=2",
        },
    });

    [Fact]
    public void JsonLd_is_a_news_article_with_its_front_matter()
    {
        JsonElement json = Parse(_article.ToJsonLd());
        Assert.Equal("https://schema.org", json.GetProperty("@context").GetString());
        Assert.Equal("NewsArticle", json.GetProperty("@type").GetString());
        Assert.Equal("sample", json.GetProperty("identifier").GetString());
        Assert.Equal("Un titre", json.GetProperty("headline").GetString());
        Assert.Equal("2024-11-30T00:00:00+00:00", json.GetProperty("datePublished").GetString());
        Assert.Equal(["Jo", "Al"], json.GetProperty("author").EnumerateArray().Select(static author => author.GetProperty("name").GetString()));
        Assert.Equal(["2024-05-03"], json.GetProperty("temporalCoverage").EnumerateArray().Select(static date => date.GetString()));
        Assert.StartsWith("Le président Émile Roy a dit", json.GetProperty("articleBody").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonLd_quotations_refer_to_the_mentions_of_their_speakers()
    {
        JsonElement json = Parse(_article.ToJsonLd());
        JsonElement quotation = Assert.Single(json.GetProperty("hasPart").EnumerateArray());
        Assert.Equal("Oui", quotation.GetProperty("text").GetString());
        string? speaker = quotation.GetProperty("spokenByCharacter").GetProperty("@id").GetString();
        JsonElement person = json.GetProperty("mentions").EnumerateArray().Single(mention => mention.GetProperty("@id").GetString() == speaker);
        Assert.Equal("http://www.wikidata.org/entity/Q1", person.GetProperty("sameAs").GetString());
        Assert.Equal("président", person.GetProperty("jobTitle").GetString());
        Assert.DoesNotContain(json.GetProperty("mentions").EnumerateArray(), static mention => mention.GetProperty("name").GetString() == "3 mai 2024");
    }

    [Fact]
    public void JsonLd_cannot_close_the_script_element_it_stands_in() =>
        Assert.DoesNotContain("</script", _article.ToJsonLd(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Ninjs_has_what_its_schema_requires()
    {
        JsonElement json = Parse(_article.ToNinjs());
        Assert.Equal("urn:articlegen:sample", json.GetProperty("uri").GetString());
        Assert.Equal("3.1", json.GetProperty("standard").GetProperty("version").GetString());
        Assert.Equal("Jo, Al", json.GetProperty("by").GetString());
        Assert.Equal("https://example.org/a?b=1&c=2", json.GetProperty("infoSources")[0].GetProperty("uri").GetString());
        Assert.Equal(["section", "keyword", "keyword"], json.GetProperty("subjects").EnumerateArray().Select(static subject => subject.GetProperty("rel").GetString()));
        Assert.Equal(_article.WordCount, json.GetProperty("bodies")[0].GetProperty("wordCount").GetInt32());
        Assert.Equal("Émile Roy", json.GetProperty("people")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Every_text_is_read_back_from_json() => Prop.ForAll<string>(static value =>
    {
        string text = value ?? "";
        JsonText json = new();
        json.BeginObject();
        json.Write(text, text);
        json.EndObject();
        JsonProperty property = Parse(json.ToString()).EnumerateObject().Single();
        string expected = new([.. text.Select((character, i) => IsLone(text, i) ? '\uFFFD' : character)]);
        return property.Name == expected && property.Value.GetString() == expected;
    }).QuickCheckThrowOnFailure();

    private static bool IsLone(string text, int i) =>
        char.IsSurrogate(text[i])
        && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        && !(char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));

    private static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
