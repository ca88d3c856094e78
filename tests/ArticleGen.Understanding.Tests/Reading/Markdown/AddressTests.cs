using System.Linq;
using System.Threading;
using ArticleGen.Understanding.Reading.Markdown;
using ArticleGen.Understanding.Reading.Markdown.Prose;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Markdown;

/// <summary>Where addresses without angle brackets begin and end, and what HTML says of paragraphs.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("see mailto:anne@example.org.", "mailto:anne@example.org")]
    [InlineData("see xmpp:anne@example.org/desk now", "xmpp:anne@example.org/desk")]
    [InlineData("see xmpp:anne@example.org/desk.2@home.", "xmpp:anne@example.org/desk.2@home")]
    [InlineData("see mailto:anne@example.org/desk", "mailto:anne@example.org")]
    [InlineData("see mailto:@example.org", "")]
    [InlineData("see mailto:anne", "")]
    [InlineData("see mailto:anne@", "")]
    [InlineData("see mailto:anne@example", "")]
    [InlineData("see tel:12345", "")]
    [InlineData("see gopher://example.org", "")]
    [InlineData("see HTTPS://example.org/a(b)c).", "HTTPS://example.org/a(b)c")]
    [InlineData("see https://example.org/a&amp;", "https://example.org/a")]
    [InlineData("see https://example.org/a;", "https://example.org/a")]
    [InlineData("see https://example.org/a?b=c&d;", "https://example.org/a?b=c")]
    [InlineData("see https://exa_mple.org", "")]
    [InlineData("see https://a.b_c.org", "")]
    [InlineData("see https://a_b.c.org", "https://a_b.c.org")]
    [InlineData("see https://münchen.example", "https://münchen.example")]
    [InlineData("see https://über.example", "https://über.example")]
    [InlineData("see https://\u00A0x", "")]
    [InlineData("see https://“x”", "")]
    [InlineData("see www.example.org, said “www.example.com”", "www.example.org www.example.com")]
    [InlineData("see www.example", "www.example")]
    [InlineData("see anne.b+c@example.org", "anne.b+c@example.org")]
    [InlineData("see anne@example.org-", "")]
    [InlineData("see @example.org", "")]
    [InlineData("see anne@exam_ple.org", "anne@exam_ple.org")]
    public void Addresses_end_where_the_sentence_goes_on(string text, string links) =>
        Assert.Equal(links, string.Join(' ', MarkdownParser.Parse(text, 0, MarkdownExtensions.Autolinks, problems: null, CancellationToken.None)
            .Where(static node => node.Kind == MarkupKind.Link).Select(node => node.Span.Of(text).ToString())));

    [Theory]
    [InlineData("h1", ParagraphKind.Subheading)]
    [InlineData("H6", ParagraphKind.Subheading)]
    [InlineData("h2", ParagraphKind.Subheading)]
    [InlineData("h3", ParagraphKind.Subheading)]
    [InlineData("h4", ParagraphKind.Subheading)]
    [InlineData("h5", ParagraphKind.Subheading)]
    [InlineData("summary", ParagraphKind.Subheading)]
    [InlineData("li", ParagraphKind.ListItem)]
    [InlineData("dt", ParagraphKind.ListItem)]
    [InlineData("dd", ParagraphKind.ListItem)]
    [InlineData("td", ParagraphKind.ListItem)]
    [InlineData("th", ParagraphKind.ListItem)]
    [InlineData("blockquote", ParagraphKind.BlockQuote)]
    [InlineData("figcaption", ParagraphKind.Caption)]
    [InlineData("caption", ParagraphKind.Caption)]
    [InlineData("div", null)]
    public void Elements_say_what_their_paragraph_is(string name, ParagraphKind? kind) => Assert.Equal(kind, HtmlElements.KindOf(name));
}
