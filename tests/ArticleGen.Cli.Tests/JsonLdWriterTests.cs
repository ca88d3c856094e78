using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ArticleGen.Cli.Output;
using Xunit;

namespace ArticleGen.Cli.Tests;

public sealed class JsonLdWriterTests
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
        ["MonetaryAmount"] = ["name", "alternateName", "sameAs", "value", "currency"],
        ["QuantitativeValue"] = ["name", "alternateName", "sameAs", "value", "unitCode", "unitText"],
    };

    private readonly JsonElement _article = JsonWriterTests.Write(OutputFormat.JsonLd, ArticleSamples.Bridge());

    [Fact]
    public void Every_property_belongs_to_its_schema_org_type() => AssertProperties(_article);

    [Fact]
    public void A_quotation_is_spoken_by_one_of_the_mentions()
    {
        JsonElement quotation = _article.GetProperty("hasPart")[0];
        Assert.Equal("Quotation", quotation.GetProperty("@type").GetString());
        Assert.Equal("Le pont ouvrira en mai <2027>", quotation.GetProperty("text").GetString());
        string? speaker = quotation.GetProperty("spokenByCharacter").GetProperty("@id").GetString();
        JsonElement person = Assert.Single(_article.GetProperty("mentions").EnumerateArray(), mention => mention.GetProperty("@id").GetString() == speaker);
        Assert.Equal("maire", person.GetProperty("jobTitle").GetString());
    }

    [Fact]
    public void Values_are_numbers_and_dates_are_coverage()
    {
        JsonElement money = Assert.Single(_article.GetProperty("mentions").EnumerateArray(), static mention => mention.GetProperty("@type").GetString() == "MonetaryAmount");
        Assert.Equal(12_500_000m, money.GetProperty("value").GetDecimal());
        Assert.Equal("""["2027-05"]""", _article.GetProperty("temporalCoverage").GetRawText());
    }

    [Fact]
    public void Authors_are_people() =>
        Assert.Equal(["Ada Kerven", "Yann Tual"], _article.GetProperty("author").EnumerateArray().Select(static author => author.GetProperty("name").GetString()));

    private static void AssertProperties(JsonElement node)
    {
        if (node.ValueKind is JsonValueKind.Array)
        {
            Assert.All(node.EnumerateArray(), AssertProperties);
        }
        else if (node.ValueKind is JsonValueKind.Object)
        {
            string[] allowed = s_properties[node.GetProperty("@type").GetString()!];
            foreach (JsonProperty property in node.EnumerateObject().Where(static property => property.Name is not ("@type" or "@id")))
            {
                Assert.Contains(property.Name, allowed);
                AssertProperties(property.Value);
            }
        }
    }
}
