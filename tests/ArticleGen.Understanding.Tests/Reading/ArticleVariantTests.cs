using Xunit;

namespace ArticleGen.Understanding.Tests.Reading;

public sealed class ArticleVariantTests
{
    [Theory]
    [InlineData("posts/about.fr.md", "fr", "fr", true, "posts/about")]
    [InlineData("posts\\about.fr.md", "fr", "fr", true, "posts/about")]
    [InlineData("posts/about.pt-BR.md", "pt", "pt-br", true, "posts/about")]
    [InlineData("posts/about.zh-Hans.md", "zh", "zh-hans", true, "posts/about")]
    [InlineData("posts/about.zh-hant.md", "zh", "zh-hant", true, "posts/about")]
    [InlineData("posts/about.sr-Latn.md", "sr", "sr-latn", true, "posts/about")]
    [InlineData("posts/about.sr_Cyrl.md", "sr", "sr_cyrl", true, "posts/about")]
    [InlineData("posts/about.sr-abcd.md", "sr", null, false, "posts/about.sr-abcd")]
    [InlineData("posts/about.v2.md", "en", null, false, "posts/about.v2")]
    [InlineData("fr/about.md", "fr", "fr", false, "about")]
    [InlineData("content/en_US/about.md", "en", "en_us", false, "content/about")]
    [InlineData("it/servers.md", "en", null, false, "it/servers")]
    [InlineData("about.it.md", "en", null, false, "about.it")]
    [InlineData("ru/about.md", "en", "ru", false, "about")]
    [InlineData("pt-file/about.md", "pt", null, false, "pt-file/about")]
    [InlineData("pt-12/about.md", "pt", null, false, "pt-12/about")]
    [InlineData("my/so/go/about.md", "en", null, false, "my/so/go/about")]
    [InlineData("about", "en", null, false, "about")]
    [InlineData(".fr.md", "fr", null, false, ".fr")]
    public void Translations_have_a_key_in_common(string path, string language, string? tag, bool isSuffix, string key) =>
        Assert.Equal(new ArticleVariant(tag, isSuffix, key), ArticleVariant.Of(path, language));
}
