using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleGen.RuntimeModel.Tests.Exports;
using Xunit;

namespace ArticleGen.RuntimeModel.Tests;

/// <summary>What System.Text.Json writes of the model, as a web endpoint does that returns an article.</summary>
public sealed class ModelJsonTests
{
    // What an object belongs to is named by id or index; what is listed twice is written once.
    private static readonly Dictionary<Type, string[]> LeftOut = new()
    {
        [typeof(Article)] = ["People", "Organizations", "Places", "Dates", "Previous", "Next", "Similar", "Translations", "Html", "Outline", "Blocks"],
        [typeof(Paragraph)] = ["Article"],
        [typeof(Entity)] = ["Articles"],
        [typeof(Person)] = ["Quotes"],
        [typeof(Organization)] = ["Quotes"],
    };

    private readonly Article _article = PublishedArticle.Create();

    [Fact]
    public void An_article_is_written_with_the_names_of_the_web()
    {
        JsonElement json = Written(_article, JsonSerializerOptions.Web);
        Assert.Equal("sample", json.GetProperty("id").GetString());
        Assert.Equal("Un titre", json.GetProperty("headline").GetString());
        Assert.Equal("2024-11-30T08:30:00+02:00", json.GetProperty("published").GetString());
        Assert.Equal(["Jo", "Al"], json.GetProperty("authors").EnumerateArray().Select(static author => author.GetString()));
        Assert.Equal("lead", json.GetProperty("paragraphs")[1].GetProperty("kind").GetString());
        JsonElement quote = json.GetProperty("quotes").EnumerateArray().First(static quote => quote.GetProperty("kind").GetString() == "direct");
        Assert.Equal(("Oui", "emile-roy", "Émile Roy", 1), (quote.GetProperty("text").GetString(), quote.GetProperty("speaker").GetProperty("id").GetString(), quote.GetProperty("speaker").GetProperty("name").GetString(), quote.GetProperty("paragraph").GetInt32()));
    }

    [Fact]
    public void Every_kind_of_entity_has_its_own_members()
    {
        Dictionary<string, JsonElement> byKind = Written(_article, JsonSerializerOptions.Web).GetProperty("entities").EnumerateArray().ToDictionary(static entity => entity.GetProperty("kind").GetString()!, StringComparer.Ordinal);
        Assert.Equal("président", byKind["person"].GetProperty("role").GetString());
        Assert.Equal("AFP", byKind["organization"].GetProperty("acronym").GetString());
        Assert.Equal("FR", byKind["place"].GetProperty("countryCode").GetString());
        Assert.Equal(("2024-05-03", 2024), (byKind["date"].GetProperty("iso").GetString(), byKind["date"].GetProperty("year").GetInt32()));
        Assert.Equal(-0.30m, byKind["money"].GetProperty("amount").GetDecimal());
        Assert.Equal(12.5m, byKind["percent"].GetProperty("value").GetDecimal());
        Assert.Equal("km/h", byKind["quantity"].GetProperty("unit").GetString());
        Assert.Equal("Roy", byKind["person"].GetProperty("mentions")[1].GetProperty("text").GetString());
    }

    [Fact]
    public void No_public_property_is_forgotten()
    {
        object[] values = [_article, _article.Paragraphs[0], _article.Quotes[0], _article.Entities[0].Mentions[0], .. _article.Entities];
        foreach (object value in values)
        {
            HashSet<string> written = [.. Written(value, new()).EnumerateObject().Select(static property => property.Name)];
            IEnumerable<string> expected = value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(static property => property.Name)
                .Except(LeftOut.Where(left => left.Key.IsInstanceOfType(value)).SelectMany(static left => left.Value), StringComparer.Ordinal);
            Assert.Empty(expected.Except(written, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Nulls_are_left_out_where_the_options_say_so()
    {
        JsonSerializerOptions options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
        Assert.True(Written(_article, new()).TryGetProperty("Byline", out JsonElement byline) && byline.ValueKind == JsonValueKind.Null);
        Assert.False(Written(_article, options).TryGetProperty("Byline", out _));
    }

    [Fact]
    public void Parts_can_be_written_alone_and_in_types_of_the_program()
    {
        JsonElement json = Written(new { First = _article.Quotes[0], Everybody = _article.People, Found = (Entity)_article.Places[0] }, JsonSerializerOptions.Web);
        Assert.Equal("sample", json.GetProperty("first").GetProperty("article").GetString());
        Assert.Equal("emile-roy", json.GetProperty("everybody")[0].GetProperty("id").GetString());
        Assert.Equal("FR", json.GetProperty("found").GetProperty("countryCode").GetString());
    }

    public static TheoryData<string, JsonSerializerOptions> Options { get; } = new()
    {
        { "id", new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true } },
        { "id", new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Converters = { new JsonStringEnumConverter() } } },
        { "id", new(JsonSerializerDefaults.Web) { ReferenceHandler = ReferenceHandler.IgnoreCycles } },
        { "id", new(JsonSerializerDefaults.Web) { ReferenceHandler = ReferenceHandler.Preserve } },
        { "Id", new() { IncludeFields = true, IgnoreReadOnlyProperties = true, MaxDepth = 16 } },
        { "ID", new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault } },
        { "id", new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower, TypeInfoResolver = ModelContext.Default } },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void Whatever_the_options_an_article_is_written_once_and_whole(string id, JsonSerializerOptions options)
    {
        JsonElement json = JsonElement.Parse(JsonSerializer.Serialize(_article, options));
        Assert.Equal("sample", json.GetProperty(id).GetString());
        Assert.Equal(_article.Text, json.EnumerateObject().Single(static property => property.Name.Equals("text", StringComparison.OrdinalIgnoreCase)).Value.GetString());
    }

    [Fact]
    public void Whatever_holds_articles_is_written_with_them()
    {
        Assert.Equal(2, Count(new[] { _article, _article }));
        Assert.Equal(1, Count((IReadOnlyList<Article>)[_article]));
        Assert.Equal(1, Count(new List<Article?> { null, _article }.Skip(1)));
        Assert.Equal("sample", Written(new Dictionary<string, Article>(StringComparer.Ordinal) { ["a"] = _article }, JsonSerializerOptions.Web).GetProperty("a").GetProperty("id").GetString());
        Assert.Equal("sample", Written(Tuple.Create(_article), JsonSerializerOptions.Web).GetProperty("item1").GetProperty("id").GetString());
        Assert.Equal("sample", Written(_article.People.GroupBy(static person => person.Articles[0].Id, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal), JsonSerializerOptions.Web).EnumerateObject().First().Name);

        static int Count<T>(T value) => Written(value, JsonSerializerOptions.Web).GetArrayLength();
    }

    [Fact]
    public void Every_list_of_an_article_can_be_written_alone()
    {
        foreach (PropertyInfo property in typeof(Article).GetProperties(BindingFlags.Public | BindingFlags.Instance))
            Assert.NotEqual(JsonValueKind.Undefined, Written(property.GetValue(_article), JsonSerializerOptions.Web).ValueKind);
    }

    [Fact]
    public void Articles_are_not_read_from_json() =>
        Assert.Contains("compile time", Assert.Throws<NotSupportedException>(static () => JsonSerializer.Deserialize<Article>("{}")).Message, StringComparison.Ordinal);

    private static JsonElement Written<T>(T value, JsonSerializerOptions options) => JsonDocument.Parse(JsonSerializer.Serialize<object>(value!, options)).RootElement;
}

/// <summary>What a program generates that is compiled ahead of time.</summary>
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(IReadOnlyList<Article>))]
internal sealed partial class ModelContext : JsonSerializerContext;
