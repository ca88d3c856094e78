using System.Globalization;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading;

public sealed class ArticlePathTests
{
    [Theory]
    [InlineData("blog/2019-04-03-some-title.md", "some-title", "2019-04-03")]
    [InlineData("blog/2019-4-3-some-title.md", "some-title", "2019-04-03")]
    [InlineData("2024/03/05/title.md", "title", "2024-03-05")]
    [InlineData("content/posts/2024/3/5/title.md", "title", "2024-03-05")]
    [InlineData("blog/2021/08/26-welcome.md", "welcome", "2021-08-26")]
    [InlineData("blog/2021/08-26-welcome.md", "welcome", "2021-08-26")]
    [InlineData("blog/2021/08/26/index.md", "26", "2021-08-26")]
    [InlineData("blog/2021-08-26/welcome.md", "welcome", "2021-08-26")]
    [InlineData("blog/2021-08-26-welcome/index.mdx", "welcome", "2021-08-26")]
    [InlineData("blog/2021-08-26.md", "2021-08-26", "2021-08-26")]
    [InlineData("2024/03/05/2020-01-02-title.md", "title", "2020-01-02")]
    [InlineData("2024/03/title.md", "title", null)]
    [InlineData("2024/13/05/title.md", "title", null)]
    [InlineData("2024/02/30/title.md", "title", null)]
    [InlineData("2024/03/05/images/title.md", "title", null)]
    [InlineData("2021-08-26-trip/notes.md", "notes", null)]
    [InlineData("v1/2/3/title.md", "title", null)]
    [InlineData("blog/2024-budget.md", "2024-budget", null)]
    public void The_day_stands_in_the_name_or_in_the_folders_above(string file, string name, string? day)
    {
        foreach (string path in new[] { file, file.Replace('/', '\\') })
        {
            ArticlePath read = ArticlePath.Of(path);
            Assert.Equal((name, day), (read.Name, read.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
    }

    [Theory]
    [InlineData("post.fr.md", "fr")]
    [InlineData("content/index.pt-BR.md", "pt")]
    [InlineData("content/de/posts/bruecke.md", "de")]
    [InlineData("fr/a.md", "fr")]
    [InlineData("i18n/es/docusaurus-plugin-content-docs/current/guia.md", "es")]
    [InlineData("src/pages/pt-br/sobre.mdx", "pt")]
    [InlineData("en_US/about.md", "en")]
    [InlineData("de/blog/it/ausfall.md", "de")]
    [InlineData("fr/post.en.md", "en")]
    [InlineData("docs/guide.md", null)]
    [InlineData("no/to/is/a.md", null)]
    [InlineData("it-team/plan.md", null)]
    [InlineData("post.v2.md", null)]
    [InlineData("/home/it/articles/a.md", null)]
    [InlineData("C:\\fr\\a.md", null)]
    [InlineData("/home/it/articles/a.nl.md", "nl")]
    public void The_language_stands_behind_the_name_or_in_a_folder(string path, string? language) =>
        Assert.Equal(language, ArticlePath.Of(path).Language);

    [Theory]
    [InlineData("fr/a.md", "OK.", "fr")]
    [InlineData("content/de/a.md", "Status: OK. Version 3.", "de")]
    [InlineData("a.it.md", "La ministra ha detto che il ponte sarà aperto.", "it")]
    [InlineData("fr/a.md", "---\nlang: es\n---\nHola a todos.", "es")]
    public void Where_front_matter_is_silent_the_path_decides(string path, string text, string language) =>
        Assert.Equal(language, ArticleUnderstanding.Understand(text, new() { Format = ArticleFormat.Markdown, File = path }, TestContext.Current.CancellationToken).Article.Language);

    [Theory]
    [InlineData("fr/a.md")]
    [InlineData("news/it/a.md")]
    public void A_page_that_is_surely_in_another_language_is_read_in_its_own(string path)
    {
        const string text = "The minister said that the bridge would be open by the end of the year, and that nobody would have to pay for it. It was closed for "
            + "three years because the stones under the water had moved. People of both towns walked over it on Sunday, with flags and with music. The "
            + "old ferry, which had carried them for so long, will be shown in the museum of the harbour, where the mayor was born.";
        Assert.Equal("en", ArticleUnderstanding.Understand(text, new() { File = path }, TestContext.Current.CancellationToken).Article.Language);
    }

    [Fact]
    public void The_day_of_the_folders_is_the_day_of_publication() =>
        Assert.Equal(5, ArticleUnderstanding.Understand("Text.", new() { File = "2024/03/05/title.md" }, TestContext.Current.CancellationToken).Article.FrontMatter.Published?.Day);
}
