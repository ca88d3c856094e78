using System;
using System.Linq;
using System.Text;
using ArticleGen.Understanding.Reading;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Markdown;

public sealed class MarkdownTests
{
    private const string Article = """
        ---
        id: harbour
        ---
        # The *harbour* reopens

        By Ellen Marsh

        The **harbour** reopened on Monday,
        says [the mayor](https://example.org/mayor "Mayor").

        ![A trawler at the quay](trawler.jpg)

        ## What next

        1. Dredging
        2. A new crane

        > “We are &laquo;open&raquo;.”
        > she said

        **Still to do**

            make quay

        <div class="ad">Buy now</div>

        The end.
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Markup_says_what_paragraphs_are_and_spans_point_into_the_file(string lineBreak)
    {
        string text = Article.ReplaceLineEndings(lineBreak);
        Document document = Articles.Read(text, ArticleFormat.Markdown);

        Assert.Equal(
            [
                "Headline: The harbour reopens",
                "Byline: By Ellen Marsh",
                "Lead: The harbour reopened on Monday, says the mayor.",
                "Caption: A trawler at the quay",
                "Subheading: What next",
                "ListItem: Dredging",
                "ListItem: A new crane",
                "BlockQuote: “We are «open».” she said",
                "Subheading: Still to do",
                "Boilerplate: make quay",
                "Body: The end.",
            ],
            document.Outline());
        Assert.Equal("The harbour reopens", document.Headline);
        Assert.Equal("The *harbour* reopens", document.FileTexts()[0]);
        Assert.Equal($"“We are &laquo;open&raquo;.”{lineBreak}> she said", document.FileTexts()[7]);
        Assert.Equal("harbour** reopened", FileTextOf(document, "harbour reopened"));
        Assert.Equal("&laquo;open&raquo;", FileTextOf(document, "«open»"));
        Assert.Equal("the mayor", FileTextOf(document, "the mayor"));
    }

    [Fact]
    public void Links_and_images_are_kept_with_their_place()
    {
        const string text = "See [the *mayor*](/mayor \"M\"), <https://example.org>, <a@example.org>, [her][r] and ![*her* picture](/x.jpg).\n\n[r]: <her page>\n";
        Document document = Articles.Read(text, ArticleFormat.Markdown);

        Assert.Equal(
            [
                ("the *mayor*", "/mayor", false),
                ("https://example.org", "https://example.org", false),
                ("a@example.org", "mailto:a@example.org", false),
                ("her", "her page", false),
                ("*her* picture", "/x.jpg", true),
            ],
            document.Links.Select(link => (link.Span.Of(text).ToString(), link.Target, link.IsImage)));
    }

    [Fact]
    public void Links_know_their_paragraph_and_hold_images()
    {
        const string text = "# [One](/1)\n\nTwo.\n\n![](/empty.jpg)\n\n- three [![four](/4.jpg)](/3)\n";
        ArticleInfo article = ArticleUnderstanding.Understand(text, new() { Format = ArticleFormat.Markdown }, TestContext.Current.CancellationToken).Article;

        Assert.Equal(
            [("/1", 0, false), ("/3", 2, false), ("/4.jpg", 2, true)],
            article.Links.Select(static link => (link.Target, link.Paragraph, link.IsImage)));
    }

    [Fact]
    public void Code_keeps_its_lines()
    {
        Document document = Articles.Read("Text.\r\n\r\n```\r\na *b*\r\n  c\r\n```\r\n", ArticleFormat.Markdown);

        Assert.Equal(["Text.", "a *b*\n  c"], document.Texts());
    }

    [Fact]
    public void Source_lines_and_counters_are_known_without_markup() =>
        Assert.Equal(
            ["Headline: Titre", "Lead: Un paragraphe.", "Source: Source : AFP", "Boilerplate: Commentaires (3)"],
            Articles.Read("# Titre\n\nUn paragraphe.\n\n*Source : AFP*\n\nCommentaires (3)\n", ArticleFormat.Markdown, "fr").Outline());

    [Fact]
    public void An_image_without_words_is_no_paragraph() =>
        Assert.Equal(["Lead: Text."], Articles.Read("![](a.jpg)\n\nText.\n\n<!-- note -->\n\n***\n", ArticleFormat.Markdown).Outline());

    [Theory]
    [InlineData("*a ")]
    [InlineData("**a _b ")]
    [InlineData("a* b_ ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](b ")]
    [InlineData("[a](<b")]
    [InlineData("[a][")]
    [InlineData("]")]
    [InlineData("`")]
    [InlineData("a` ``b ")]
    [InlineData("<a b='")]
    [InlineData("<!-- ")]
    [InlineData("<?")]
    [InlineData("<a@")]
    [InlineData("&a")]
    [InlineData("\\")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("- \n")]
    [InlineData("* a\n")]
    [InlineData("[a]: b\n")]
    [InlineData("[a]: '\n")]
    [InlineData("```\n")]
    [InlineData("<div>\n")]
    [InlineData("a\n=\n")]
    public void Hostile_markup_is_read_to_its_end(string unit)
    {
        string text = Repeat(unit, 600_000);
        Document document = Articles.Read(text, ArticleFormat.Markdown);

        int end = 0;
        foreach (ParagraphInfo paragraph in document.ToParagraphs())
        {
            Assert.InRange(paragraph.Span.Start, end, text.Length);
            end = paragraph.Span.End;
        }

        Assert.InRange(end, 0, text.Length);
    }

    private static string Repeat(string unit, int length)
    {
        StringBuilder text = new(length + unit.Length);
        while (text.Length < length)
            text.Append(unit);
        return text.ToString();
    }

    private static string FileTextOf(Document document, string reading)
    {
        int start = document.Body.IndexOf(reading, StringComparison.Ordinal);
        return document.ToFile(new(start, reading.Length)).Of(document.Text).ToString();
    }
}
