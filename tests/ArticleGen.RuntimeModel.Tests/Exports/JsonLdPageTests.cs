using System.Text.Json;
using ArticleGen.Understanding;
using Xunit;

namespace ArticleGen.RuntimeModel.Tests.Exports;

/// <summary>What JSON-LD says of the page that an article is on.</summary>
public sealed class JsonLdPageTests
{
    [Theory]
    [InlineData(null, null, null, "NewsArticle")]
    [InlineData("post", null, null, "BlogPosting")]
    [InlineData("Post", null, "Politics", "BlogPosting")]
    [InlineData(null, null, "Blog", "BlogPosting")]
    [InlineData("post", "page", null, "Article")]
    [InlineData("page", "NewsArticle", null, "NewsArticle")]
    [InlineData("docs", null, null, "Article")]
    [InlineData(null, null, "Ville", "NewsArticle")]
    [InlineData(null, "article", null, "Article")]
    [InlineData("news", null, null, "NewsArticle")]
    [InlineData(null, "blogposting", null, "BlogPosting")]
    [InlineData("post", "Recipe", null, "BlogPosting")]
    [InlineData("default", "story", "Blog", "BlogPosting")]
    public void The_type_is_that_of_the_front_matter_its_layout_or_its_section(string? layout, string? type, string? section, string expected)
    {
        JsonElement json = Written(new() { Layout = layout, Section = section, Dateline = "Lyon", Metadata = type is null ? [] : [Entry("type", type)] });
        Assert.Equal(expected, json.GetProperty("@type").GetString());
        Assert.Equal(expected == "NewsArticle", json.TryGetProperty("dateline", out _));
    }

    [Theory]
    [InlineData("canonical", "https://example.org/a", null, "https://example.org/a")]
    [InlineData("canonical_url", "http://example.org/b", "https://example.org/c", "http://example.org/b")]
    [InlineData("url", "/only/a/path", "https://example.org/c", "https://example.org/c")]
    [InlineData("url", "/only/a/path", "/:title/", null)]
    [InlineData("canonicalUrl", "https://example.org/d", null, "https://example.org/d")]
    [InlineData("url", "javascript:alert(1)", null, null)]
    [InlineData("url", "ftp://example.org/e", null, null)]
    [InlineData("url", "https://example.org/été?x=1", null, "https://example.org/été?x=1")]
    public void The_page_is_the_whole_address_that_the_front_matter_gives(string key, string value, string? permalink, string? expected)
    {
        JsonElement json = Written(new() { Permalink = permalink, Metadata = [Entry(key, value)] });
        Assert.Equal(expected, json.TryGetProperty("url", out JsonElement url) ? url.GetString() : null);
        Assert.Equal(expected, json.TryGetProperty("mainEntityOfPage", out JsonElement page) ? page.GetString() : null);
    }

    [Fact]
    public void The_publisher_is_a_name_or_has_one()
    {
        MetadataEntry organization = new("publisher", default, new MetadataMap(default, [Entry("name", "Le Phare"), Entry("url", "https://example.org")]));
        Assert.Equal("Le Phare", Written(new() { Metadata = [Entry("publisher", "Le Phare")] }).GetProperty("publisher").GetProperty("name").GetString());
        Assert.Equal("Le Phare", Written(new() { Metadata = [organization] }).GetProperty("publisher").GetProperty("name").GetString());
        Assert.False(Written(new()).TryGetProperty("publisher", out _));
    }

    [Theory]
    [InlineData("/images/phare.jpg", true)]
    [InlineData("https://example.org/phare.jpg", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("images/phare.jpg", true)]
    [InlineData("//cdn.example.org/phare.jpg", true)]
    [InlineData("/images/le phare.jpg", true)]
    [InlineData("data:text/html,x", false)]
    public void The_image_is_that_of_the_front_matter(string image, bool written) =>
        Assert.Equal(written ? image : null, Written(new() { Image = image }).TryGetProperty("image", out JsonElement found) ? found.GetString() : null);

    private static MetadataEntry Entry(string key, string value) => new(key, default, new MetadataScalar(default, Understanding.MetadataKind.Text, value));

    private static JsonElement Written(FrontMatter frontMatter) => JsonElement.Parse(SampleArticle.Decode(SampleArticle.Info() with { FrontMatter = frontMatter }).ToJsonLd());
}
