using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ArticleGen.Understanding;
using Xunit;
using Decoded = ArticleGen.Article;

namespace ArticleGen.RuntimeModel.Tests.Html;

public sealed class RenderTests
{
    [Theory]
    [InlineData("<b onclick=\"x()\">a</b> c", RawHtml.Escape, "<p>&lt;b onclick=&quot;x()&quot;&gt;a&lt;/b&gt; c</p>\n")]
    [InlineData("<b onclick=\"x()\">a</b> c", RawHtml.Drop, "<p>a c</p>\n")]
    [InlineData("<b onclick=\"x()\">a</b> c", RawHtml.Keep, "<p><b onclick=\"x()\">a</b> c</p>\n")]
    [InlineData("<script>\r\nx()\r\n</script>", RawHtml.Escape, "&lt;script&gt;\nx()\n&lt;/script&gt;\n")]
    [InlineData("<script>x()</script>", RawHtml.Drop, "")]
    [InlineData("<script>x()</script>\na <b>", RawHtml.Filter, "&lt;script>x()&lt;/script>\n<p>a <b></p>\n")]
    [InlineData("a <IFRAME src=x> <i>", RawHtml.Filter, "<p>a &lt;IFRAME src=x> <i></p>\n")]
    public void The_authors_html_is_kept_or_not(string text, RawHtml html, string expected) =>
        Assert.Equal(expected, Read(text).Render(new HtmlOptions { RawHtml = html }));

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert%281%29)")]
    [InlineData("[a](<java&#10;script:alert(1)>)")]
    [InlineData("[a](&#1;vbscript:x)")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("[a](file:///etc/passwd)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a]\n\n[a]: javascript:x")]
    public void A_link_that_runs_leads_nowhere(string text)
    {
        Assert.Contains("<a href=\"\">", Read(text).Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"\">", Read(text).Render(new HtmlOptions()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](https://example.org/?q=javascript:x)", "https://example.org/?q=javascript:x")]
    [InlineData("[a](mailto:a@example.org)", "mailto:a@example.org")]
    [InlineData("[a](/javascript)", "/javascript")]
    public void Other_links_lead_where_they_say(string text, string target) =>
        Assert.Contains($"<a href=\"{target}\">", Read(text).Html, StringComparison.Ordinal);

    [Fact]
    public void An_image_may_be_data() =>
        Assert.Equal("<p><img src=\"data:image/png;base64,AA==\" alt=\"\" /><img src=\"\" alt=\"\" /></p>\n", Read("![](data:image/png;base64,AA==)![](data:image/svg+xml,x)").Html);

    [Theory]
    [InlineData("[a](b.md)", "/blog/b.md")]
    [InlineData("[a](./b/c)", "/blog/b/c")]
    [InlineData("[a](/b)", "/b")]
    [InlineData("[a](#b)", "#b")]
    [InlineData("[a](https://b.example)", "https://b.example")]
    public void Relative_targets_are_put_behind_the_base_path(string text, string target)
    {
        Assert.Contains($"href=\"{target}\"", Read(text).Render(new HtmlOptions { BasePath = "/blog" }), StringComparison.Ordinal);
        Assert.Contains($"href=\"{target}\"", Read(text).Render(new HtmlOptions { BasePath = "/blog/" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Callbacks_rewrite_targets_and_cannot_make_them_run()
    {
        Decoded article = Read("[a](b.md) ![c](d.png)");

        Assert.Equal(
            "<p><a href=\"/b\">a</a> <img src=\"https://cdn.example/d.png?w=1&amp;h=2\" alt=\"c\" /></p>\n",
            article.Render(new HtmlOptions { RewriteLink = static target => "/" + target.Replace(".md", "", StringComparison.Ordinal), RewriteImage = static source => "https://cdn.example/" + source + "?w=1&h=2" }));
        Assert.Contains("<a href=\"\">", article.Render(new HtmlOptions { RewriteLink = static _ => "javascript:x" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_get_anchors()
    {
        Decoded article = Read("# Été à Lyon!\n\n## Quais\n\n## Quais\n\n## Eigen {#own}\n\n### Quais-1\n\n## ***\n");

        Assert.Equal(
            new[] { "été-à-lyon", "quais", "quais-1", "own", "quais-1-1", "section" },
            article.Blocks.OfType<Heading>().Select(static heading => heading.Anchor));
        Assert.Contains("<h2 id=\"quais-1\">Quais</h2>", article.Render(new HtmlOptions()), StringComparison.Ordinal);
        Assert.Contains("<h2>Quais</h2>", article.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_outline_nests_headings_by_level()
    {
        Decoded article = Read("## A\n\n### B\n\n##### C\n\n### D\n\n# E\n");

        Assert.Equal("A(B(C()),D()),E()", Show(article.Outline));
        Assert.Equal(3, article.Outline[0].Children[1].Level);

        static string Show(IReadOnlyList<OutlineEntry> entries) => string.Join(',', entries.Select(static entry => $"{entry.Text}({Show(entry.Children)})"));
    }

    [Fact]
    public void Quotations_and_names_are_marked_across_markup()
    {
        Decoded article = Read("“We *are* open”, said [Ana Roux](x) of <Lyon> & co.", format: ArticleFormat.Markdown);
        string html = article.Render(new HtmlOptions { MarkQuotations = true, MarkEntities = true });

        Assert.Contains("“<q data-speaker=\"Ana Roux\">We </q><em><q data-speaker=\"Ana Roux\">are</q></em><q data-speaker=\"Ana Roux\"> open</q>”", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"x\"><span class=\"person\" data-id=\"ana-roux\">Ana Roux</span></a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_is_html_too()
    {
        Decoded article = Read("The tram is back\n\nThe <tram> & bus run\nagain, says “Ana”.\n\n- one\n- two\n\n> Quoted.\n", ArticleFormat.PlainText);

        Assert.Contains("<p>The &lt;tram&gt; &amp; bus run", article.Html, StringComparison.Ordinal);
        Assert.Contains("<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<blockquote>\n<p>Quoted.</p>\n</blockquote>\n", article.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<tram>", article.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a[^x] b[^x]\n\n[^x]: *c*\n[^y]: unused", "<p>a<sup class=\"footnote-ref\"><a href=\"#fn-x\" id=\"fnref-x\" data-footnote-ref>1</a></sup> b<sup class=\"footnote-ref\"><a href=\"#fn-x\" id=\"fnref-x-2\" data-footnote-ref>1</a></sup></p>\n<section class=\"footnotes\" data-footnotes>\n<ol>\n<li id=\"fn-x\">\n<p><em>c</em> <a href=\"#fnref-x\" class=\"footnote-backref\" data-footnote-backref data-footnote-backref-idx=\"1\" aria-label=\"Back to reference 1\">↩</a> <a href=\"#fnref-x-2\" class=\"footnote-backref\" data-footnote-backref data-footnote-backref-idx=\"1-2\" aria-label=\"Back to reference 1-2\">↩<sup class=\"footnote-ref\">2</sup></a></p>\n</li>\n</ol>\n</section>\n")]
    [InlineData(":::note Mind\na\n:::", "<aside class=\"admonition note\">\n<p class=\"admonition-title\">Mind</p>\n<p>a</p>\n</aside>\n")]
    [InlineData("> [!TIP]\n> a", "<aside class=\"admonition tip\">\n<p class=\"admonition-title\">Tip</p>\n<p>a</p>\n</aside>\n")]
    [InlineData("a\n: b\n: c", "<dl>\n<dt>a</dt>\n<dd>b</dd>\n<dd>c</dd>\n</dl>\n")]
    [InlineData("{{< youtube x >}}\n\na {{ b }}c", "<p>a c</p>\n")]
    [InlineData("{% highlight js %}\na < b\n{% endhighlight %}", "<pre><code class=\"language-js\">a &lt; b\n</code></pre>\n")]
    [InlineData("$a<b$ :tada:", "<p><span class=\"math\">\\(a&lt;b\\)</span> 🎉</p>\n")]
    [InlineData("|a|b|\n|-|-:|\n|c|\n|d|e|f|", "<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td></td>\n</tr>\n<tr>\n<td>d</td>\n<td align=\"right\">e</td>\n</tr>\n</tbody>\n</table>\n")]
    public void What_sites_add_has_html(string text, string html)
    {
        Assert.Equal(html, Read(text).Html);
        Assert.Equal(html, Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Html);
    }

    [Theory]
    [InlineData("a \nb", "<p>a\nb</p>\n")]
    [InlineData("a\n b", "<p>a\nb</p>\n")]
    [InlineData("a\nb", "<p>a\nb</p>\n")]
    [InlineData("a\r\nb", "<p>a\nb</p>\n")]
    [InlineData("> a\n> b", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n")]
    public void Lines_of_a_paragraph_lose_the_spaces_at_their_ends(string text, string html) => Assert.Equal(html, Read(text).Html);

    [Fact]
    public void Deep_markup_is_rendered_in_a_loop()
    {
        string text = string.Concat(Enumerable.Repeat("*a **b ", 20_000)) + string.Concat(Enumerable.Repeat("c** d*", 20_000));

        Assert.Contains("<em>", Read(text).Html, StringComparison.Ordinal);
    }

    internal static Decoded Read(string text, ArticleFormat format = ArticleFormat.Markdown) =>
        SampleArticle.Decode(ArticleUnderstanding.Understand(text, new UnderstandingOptions { Format = format, Language = "en" }, CancellationToken.None).Article);
}
