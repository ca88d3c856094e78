using ArticleGen.Generator.Testing;
using Xunit;

namespace ArticleGen.Generator.Tests.Sites;

/// <summary>The same article in several languages.</summary>
public sealed class TranslationTests
{
    private const string English = "The harbour opens again on Monday, and the town is happy about it.";
    private const string French = "Le port ouvre de nouveau lundi, et la ville en est heureuse.";
    private const string German = "Der Hafen öffnet am Montag wieder, und die Stadt freut sich darüber.";

    private const string Expression = "Articles.All.Select(a => a.Id + \":\" + string.Join(\",\", a.Translations.Select(t => t.Language)))";

    [Fact]
    public void Languages_in_names() => Assert.Equal(
        ["about.de:fr,en", "about.fr:de,en", "about:de,fr", "other.fr:"],
        Probe.Read(TestProject.Of(TestArticle.Create("about.md", English), TestArticle.Create("about.fr.md", French), TestArticle.Create("about.de.md", German), TestArticle.Create("other.fr.md", French)), Expression));

    [Fact]
    public void Languages_of_folders() => Assert.Equal(
        ["about:fr,de", "fr/about:en,de", "ueber:en,fr"],
        Probe.Read(
            TestProject.Of(
                TestArticle.Create("content/en/pages/about.md", English).WithMetadata("ArticleId", "about"),
                TestArticle.Create("content/fr/pages/about.md", French).WithMetadata("ArticleId", "fr/about"),
                TestArticle.Create("content/pages/about.md", German).WithMetadata("ArticleId", "ueber")),
            Expression));

    [Theory]
    [InlineData("translationKey")]
    [InlineData("translation_key")]
    public void Articles_of_one_key(string key) => Assert.Equal(
        ["harbour:fr", "port:en"],
        Probe.Read(TestProject.Of(TestArticle.Create("harbour.md", "---\n" + key + ": h1\n---\n" + English), TestArticle.Create("port.md", "---\n" + key + ": h1\n---\n" + French)), Expression));

    [Fact]
    public void A_folder_is_a_language_only_where_the_text_is_in_it() => Assert.Equal(
        ["servers:", "it/servers:"],
        Probe.Read(TestProject.Of(TestArticle.Create("a/it/servers.md", English).WithMetadata("ArticleId", "it/servers"), TestArticle.Create("a/Servers.md", English).WithMetadata("ArticleId", "servers")), Expression));

    [Fact]
    public void The_same_language_twice_is_no_translation() => Assert.Equal(
        ["x/about:", "about:"],
        Probe.Read(TestProject.Of(TestArticle.Create("en/about.md", English).WithMetadata("ArticleId", "about"), TestArticle.Create("about.md", English).WithMetadata("ArticleId", "x/about")), Expression));

    [Fact]
    public void Regions_are_languages_of_their_own() => Assert.Equal(
        ["a:pt", "b:pt"],
        Probe.Read(
            TestProject.Of(
                TestArticle.Create("pt-br/porto.md", "O porto abre de novo na segunda-feira, e a cidade está feliz.").WithMetadata("ArticleId", "a"),
                TestArticle.Create("pt-pt/porto.md", "O porto abre de novo na segunda-feira, e a cidade está contente.").WithMetadata("ArticleId", "b")),
            Expression));

    [Fact]
    public void Articles_of_two_collections_are_no_translations() => Assert.Equal(
        ["about.fr:", "about:"],
        Probe.Read(TestProject.Of(TestArticle.Create("about.fr.md", French).WithMetadata("Collection", "A"), TestArticle.Create("about.md", English).WithMetadata("Collection", "B")), Expression));
}
