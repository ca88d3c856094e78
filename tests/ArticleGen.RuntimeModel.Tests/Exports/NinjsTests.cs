using System;
using System.Linq;
using System.Text.Json;
using ArticleGen.CompilerServices;
using ArticleGen.Understanding.Reading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.RuntimeModel.Tests.Exports;

public sealed class NinjsTests
{
    private readonly JsonElement _news = JsonElement.Parse(PublishedArticle.Create().ToNinjs());

    [Fact]
    public void Every_property_is_one_of_the_schema_and_of_its_type() => Assert.Empty(NinjsSchema.Violations(_news));

    [Fact]
    public void The_sample_has_every_property_that_is_ever_written() => Assert.Equal(
        ["uri", "standard", "type", "language", "firstCreated", "versionCreated", "by", "located", "headlines", "descriptions", "bodies", "infoSources", "subjects", "people", "organisations", "places", "events", "objects"],
        _news.EnumerateObject().Select(static property => property.Name));

    [Fact]
    public void An_article_without_front_matter_has_what_the_schema_requires()
    {
        JsonElement news = JsonElement.Parse(SampleArticle.Decode(SampleArticle.Info() with { Entities = [], Quotes = [] }).ToNinjs());
        Assert.Empty(NinjsSchema.Violations(news));
        Assert.Equal("urn:articlegen:sample", news.GetProperty("uri").GetString());
        Assert.Equal(["uri", "standard", "type", "language", "headlines", "bodies"], news.EnumerateObject().Select(static property => property.Name));
    }

    [Theory]
    [InlineData("""{"type":"text"}""", "uri")]
    [InlineData("""{"uri":"pont"}""", "uri")]
    [InlineData("""{"uri":"urn:a:b","firstcreated":"2024-11-30T08:30:00Z"}""", "firstcreated")]
    [InlineData("""{"uri":"urn:a:b","firstCreated":"2024-11-30"}""", "firstCreated")]
    [InlineData("""{"uri":"urn:a:b","type":"article"}""", "type")]
    [InlineData("""{"uri":"urn:a:b","bodies":[{"role":"main"}]}""", "bodies.value")]
    [InlineData("""{"uri":"urn:a:b","bodies":[{"value":"","wordCount":"3"}]}""", "bodies.wordCount")]
    [InlineData("""{"uri":"urn:a:b","people":[{"name":"Jo","role":"speaker"}]}""", "people.role")]
    public void The_rules_of_the_schema_find_mistakes(string json, string violation) => Assert.Equal([violation], NinjsSchema.Violations(JsonElement.Parse(json)));

    [Fact]
    public void The_standard_names_the_schema() => Assert.Equal(
        """{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}""",
        _news.GetProperty("standard").GetRawText());

    [Fact]
    public void Dates_keep_the_authors_offset()
    {
        Assert.Equal("2024-11-30T08:30:00+02:00", _news.GetProperty("firstCreated").GetString());
        Assert.Equal("2024-12-01T00:00:00.25+00:00", _news.GetProperty("versionCreated").GetString());
    }

    [Fact]
    public void The_words_counted_are_those_of_the_body()
    {
        JsonElement body = _news.GetProperty("bodies")[0];
        const string Value = "Le président Émile Roy a dit : « Oui », selon l'AFP, le 3 mai 2024. M. Roy a payé 12,5 %.";
        Assert.Equal(Value, body.GetProperty("value").GetString());
        Assert.Equal(Value.Length, body.GetProperty("charCount").GetInt32());
        Assert.Equal(18, body.GetProperty("wordCount").GetInt32());
    }

    [Fact]
    public void Words_are_counted_as_the_understanding_counts_them() =>
        Prop.ForAll<NonNull<string>>(static text => BodyWords.Count(text.Get) == WordCounter.Count(text.Get.AsSpan())).QuickCheckThrowOnFailure();

    [Fact]
    public void The_front_matter_says_who_where_and_about_what()
    {
        Assert.Equal("Jo, Al", _news.GetProperty("by").GetString());
        Assert.Equal("Lyon", _news.GetProperty("located").GetString());
        Assert.Equal("https://example.org/a?b=1&c=2", _news.GetProperty("infoSources")[0].GetProperty("uri").GetString());
        Assert.Equal(["section Ville", "keyword tram", "keyword </script>"], _news.GetProperty("subjects").EnumerateArray().Select(static subject => $"{subject.GetProperty("rel")} {subject.GetProperty("name")}"));
    }

    [Fact]
    public void Entities_stand_under_their_kind_with_their_wikidata_address() => Assert.Equal(
        """[{"name":"Émile Roy","rel":"mentions","uri":"http://www.wikidata.org/entity/Q1","literal":"emile-roy"}]""",
        _news.GetProperty("people").GetRawText());
}
