using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace ArticleGen.RuntimeModel.Tests.Exports;

public sealed class JsonLdTests
{
    /// <summary>The schema.org properties that each type written here has, its supertypes' included.</summary>
    private static readonly Dictionary<string, string[]> s_properties = new(StringComparer.Ordinal)
    {
        ["NewsArticle"] =
        [
            "@context", "identifier", "headline", "description", "inLanguage", "author", "dateline", "datePublished", "dateModified",
            "articleSection", "keywords", "isBasedOn", "wordCount", "articleBody", "hasPart", "mentions", "temporalCoverage",
        ],
        ["Quotation"] = ["text", "spokenByCharacter", "creditText", "provider"],
        ["Person"] = ["name", "alternateName", "sameAs", "givenName", "familyName", "honorificPrefix", "jobTitle"],
        ["Organization"] = ["name", "alternateName", "sameAs"],
        ["Place"] = ["name", "alternateName", "sameAs", "address"],
        ["PostalAddress"] = ["addressCountry"],
        ["Event"] = ["name", "alternateName", "sameAs"],
        ["Thing"] = ["name", "alternateName", "sameAs"],
        ["MonetaryAmount"] = ["name", "alternateName", "sameAs", "value", "currency"],
        ["QuantitativeValue"] = ["name", "alternateName", "sameAs", "value", "unitCode", "unitText"],
    };

    private readonly string _text = PublishedArticle.Create().ToJsonLd();

    private JsonElement Json => JsonElement.Parse(_text);

    [Fact]
    public void Every_property_belongs_to_its_schema_org_type()
    {
        HashSet<string> types = new(StringComparer.Ordinal);
        AssertProperties(Json, types);
        Assert.Equal(s_properties.Keys.Order(StringComparer.Ordinal), types.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_front_matter_describes_the_article()
    {
        Assert.Equal("https://schema.org", Json.GetProperty("@context").GetString());
        Assert.Equal("NewsArticle", Json.GetProperty("@type").GetString());
        Assert.Equal("sample", Json.GetProperty("identifier").GetString());
        Assert.Equal("Un titre", Json.GetProperty("headline").GetString());
        Assert.Equal("2024-11-30T08:30:00+02:00", Json.GetProperty("datePublished").GetString());
        Assert.Equal("2024-12-01T00:00:00.25+00:00", Json.GetProperty("dateModified").GetString());
        Assert.Equal(["Jo", "Al"], Json.GetProperty("author").EnumerateArray().Select(static author => author.GetProperty("name").GetString()));
    }

    [Fact]
    public void The_body_is_the_reading_text_without_the_page_around_it() =>
        Assert.StartsWith("Le président Émile Roy a dit", Json.GetProperty("articleBody").GetString(), StringComparison.Ordinal);

    [Fact]
    public void Quotations_refer_to_the_mentions_of_their_speakers()
    {
        JsonElement quotation = Assert.Single(Json.GetProperty("hasPart").EnumerateArray());
        Assert.Equal("Quotation", quotation.GetProperty("@type").GetString());
        Assert.Equal("Oui", quotation.GetProperty("text").GetString());
        string? speaker = quotation.GetProperty("spokenByCharacter").GetProperty("@id").GetString();
        JsonElement person = Assert.Single(Json.GetProperty("mentions").EnumerateArray(), mention => mention.GetProperty("@id").GetString() == speaker);
        Assert.Equal("http://www.wikidata.org/entity/Q1", person.GetProperty("sameAs").GetString());
        Assert.Equal("président", person.GetProperty("jobTitle").GetString());
    }

    [Fact]
    public void Values_are_numbers_and_dates_are_coverage()
    {
        JsonElement money = Assert.Single(Json.GetProperty("mentions").EnumerateArray(), static mention => mention.GetProperty("@type").GetString() == "MonetaryAmount");
        Assert.Equal("-0.30", money.GetProperty("value").GetRawText());
        Assert.Equal("""["2024-05-03"]""", Json.GetProperty("temporalCoverage").GetRawText());
        Assert.DoesNotContain(Json.GetProperty("mentions").EnumerateArray(), static mention => mention.GetProperty("name").GetString() == "3 mai 2024");
    }

    [Fact]
    public void It_cannot_close_the_script_element_it_stands_in()
    {
        Assert.Equal("</script>", Json.GetProperty("keywords")[1].GetString());
        Assert.DoesNotContain("</script", _text, StringComparison.OrdinalIgnoreCase);
    }

    private static void AssertProperties(JsonElement node, HashSet<string> types)
    {
        if (node.ValueKind is JsonValueKind.Array)
        {
            foreach (JsonElement item in node.EnumerateArray())
                AssertProperties(item, types);
        }
        else if (node.ValueKind is JsonValueKind.Object)
        {
            string type = node.GetProperty("@type").GetString()!;
            types.Add(type);
            foreach (JsonProperty property in node.EnumerateObject().Where(static property => property.Name is not ("@type" or "@id")))
            {
                Assert.Contains(property.Name, s_properties[type]);
                AssertProperties(property.Value, types);
            }
        }
    }
}
