using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using ArticleGen.Cli.Output;
using Xunit;

namespace ArticleGen.Cli.Tests;

/// <summary>The rules of the ninjs 3.1 schema for the properties written: nothing else may stand in an object (<c>additionalProperties: false</c>).</summary>
public sealed class NinjsWriterTests
{
    private static readonly Dictionary<string, string[]> s_itemProperties = new(StringComparer.Ordinal)
    {
        ["headlines"] = ["role", "contentType", "value"],
        ["descriptions"] = ["role", "contentType", "value"],
        ["bodies"] = ["role", "contentType", "charCount", "wordCount", "value"],
        ["people"] = ["name", "rel", "uri", "literal", "contactInfo"],
        ["organisations"] = ["name", "rel", "uri", "literal", "symbols", "contactInfo"],
        ["places"] = ["name", "rel", "uri", "literal", "contactInfo", "geoJSON"],
        ["subjects"] = ["name", "rel", "uri", "literal", "creator", "relevance", "confidence"],
        ["events"] = ["id", "name", "rel", "uri", "literal"],
        ["objects"] = ["name", "rel", "uri", "literal"],
        ["infoSources"] = ["name", "role", "uri", "literal", "contactInfo"],
    };

    private static readonly string[] s_textProperties = ["uri", "type", "language", "firstCreated", "versionCreated", "by", "located"];

    private readonly JsonElement _news = JsonWriterTests.Write(OutputFormat.Ninjs, ArticleSamples.Bridge());

    [Fact]
    public void Every_property_is_one_of_the_schema_and_of_its_type()
    {
        foreach (JsonProperty property in _news.EnumerateObject().Where(static property => property.Name is not "standard"))
        {
            if (s_itemProperties.TryGetValue(property.Name, out string[]? allowed))
                Assert.All(property.Value.EnumerateArray(), item => Assert.All(item.EnumerateObject(), member => Assert.Contains(member.Name, allowed)));
            else
                Assert.True(s_textProperties.Contains(property.Name) && property.Value.ValueKind is JsonValueKind.String, property.Name);
        }
    }

    [Fact]
    public void The_required_uri_is_absolute_and_the_type_is_text()
    {
        Assert.True(Uri.TryCreate(_news.GetProperty("uri").GetString(), UriKind.Absolute, out _));
        Assert.Equal("text", _news.GetProperty("type").GetString());
    }

    [Fact]
    public void The_standard_names_the_schema() =>
        Assert.Equal(
            """{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}""",
            _news.GetProperty("standard").GetRawText());

    [Fact]
    public void Dates_are_rfc_3339_with_the_authors_offset()
    {
        Assert.Equal("2026-05-04T08:30:00+02:00", _news.GetProperty("firstCreated").GetString());
        Assert.True(DateTimeOffset.TryParseExact(_news.GetProperty("versionCreated").GetString(), "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
    }

    [Fact]
    public void The_body_is_the_reading_text_without_captions() =>
        Assert.DoesNotContain("la rade", _news.GetProperty("bodies")[0].GetProperty("value").GetString()!, StringComparison.Ordinal);

    [Fact]
    public void Entities_stand_under_their_kind_with_their_wikidata_address()
    {
        Assert.Equal("Anne Le Goff", _news.GetProperty("people")[0].GetProperty("name").GetString());
        Assert.Equal("http://www.wikidata.org/entity/Q12193", _news.GetProperty("places")[0].GetProperty("uri").GetString());
        Assert.False(_news.TryGetProperty("events", out _));
    }
}
