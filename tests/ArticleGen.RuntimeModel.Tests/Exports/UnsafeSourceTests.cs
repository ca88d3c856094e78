using System.Text.Json;
using ArticleGen.Understanding;
using Xunit;

namespace ArticleGen.RuntimeModel.Tests.Exports;

/// <summary>What an author gives as source is an address in exports only if it is one of the web.</summary>
public sealed class UnsafeSourceTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("AFP: Paris")]
    public void What_is_no_web_address_is_a_name(string source)
    {
        Article article = SampleArticle.Decode(SampleArticle.Info() with { FrontMatter = new FrontMatter { Source = source } });
        JsonElement based = JsonDocument.Parse(article.ToJsonLd()).RootElement.GetProperty("isBasedOn");
        Assert.Equal(("CreativeWork", source), (based.GetProperty("@type").GetString(), based.GetProperty("name").GetString()));
        JsonElement info = JsonDocument.Parse(article.ToNinjs()).RootElement.GetProperty("infoSources")[0];
        Assert.Equal(source, info.GetProperty("name").GetString());
        Assert.False(info.TryGetProperty("uri", out _));
    }

    [Theory]
    [InlineData("https://example.org/a")]
    [InlineData("AFP")]
    public void A_web_address_or_a_bare_name_stands_as_it_is(string source)
    {
        Article article = SampleArticle.Decode(SampleArticle.Info() with { FrontMatter = new FrontMatter { Source = source } });
        Assert.Equal(source, JsonDocument.Parse(article.ToJsonLd()).RootElement.GetProperty("isBasedOn").GetString());
    }
}
