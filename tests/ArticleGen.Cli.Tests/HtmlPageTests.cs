using System;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Threading.Tasks;
using System.Xml.Linq;
using ArticleGen.Cli.Output;
using ArticleGen.Cli.Output.Html;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Playwright;
using Xunit;

namespace ArticleGen.Cli.Tests;

public sealed class HtmlPageTests
{
    [Fact]
    public void Nested_marks_nest() => Assert.Equal(
        "a <span class=\"q\" title=\"\">b <mark class=\"e\" title=\"\">c</mark> d</span> e",
        Marked("a b c d e", new Mark(new(2, 5), "span", "q", ""), new Mark(new(4, 1), "mark", "e", "")));

    [Fact]
    public void A_mark_that_crosses_the_end_of_another_is_closed_and_opened_again() => Assert.Equal(
        "<span class=\"q\" title=\"\">ab<mark class=\"e\" title=\"\">c</mark></span><mark class=\"e\" title=\"\">d</mark>e",
        Marked("abcde", new Mark(new(0, 3), "span", "q", ""), new Mark(new(2, 2), "mark", "e", "")));

    [Fact]
    public void Any_marks_over_any_text_are_well_formed_and_keep_the_text() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        ArbMap.Default.ArbFor<(byte, byte)[]>(),
        static (text, spans) =>
        {
            string readable = string.Concat(text.Get.Where(static character => character >= ' ' && !char.IsSurrogate(character) && character < '\uFFFE'));
            Mark[] marks = [.. spans.Select(span => new Mark(SpanIn(readable, span.Item1, span.Item2), "mark", "e", "<\"&"))];
            Assert.Equal(readable, XElement.Parse($"<p>{Marked(readable, marks)}</p>", LoadOptions.PreserveWhitespace).Value);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Text_is_never_markup()
    {
        string page = JsonWriterTests.WriteText(OutputFormat.Html, ArticleSamples.Bridge(), ArticleSamples.Plain("</p><script>alert(1)</script>"));
        Assert.Contains("&lt;2027&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_articles_the_page_is_still_a_page() =>
        Assert.EndsWith("</html>\n", JsonWriterTests.WriteText(OutputFormat.Html), StringComparison.Ordinal);

    [Fact]
    public async Task A_browser_shows_quotes_and_entities_side_by_side_with_the_findings()
    {
        string? browserPath = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        Assert.SkipWhen(browserPath is null, "No Chromium is installed on this machine.");

        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = browserPath, Args = ["--no-sandbox"] });
        IPage page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1200, Height = 700 } });
        await page.SetContentAsync(JsonWriterTests.WriteText(OutputFormat.Html, ArticleSamples.Bridge()));

        Assert.Equal("Le pont ouvrira en mai <2027>", await page.Locator(".text .quote.direct").InnerTextAsync());
        Assert.Equal("Anne Le Goff", await page.Locator(".text .quote.direct").GetAttributeAsync("title"));
        Assert.Equal("Anne Le Goff", await page.Locator(".text mark.person").InnerTextAsync());
        LocatorBoundingBoxResult text = (await page.Locator(".text").BoundingBoxAsync())!;
        LocatorBoundingBoxResult findings = (await page.Locator("aside").BoundingBoxAsync())!;
        Assert.True(findings.X >= text.X + text.Width, "the findings stand right of the text");
        Assert.NotEqual(
            await page.EvalOnSelectorAsync<string>(".text mark.person", "mark => getComputedStyle(mark).backgroundColor"),
            await page.EvalOnSelectorAsync<string>(".text mark.place", "mark => getComputedStyle(mark).backgroundColor"));
        await page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "page.png"), FullPage = true });
    }

    private static TextSpan SpanIn(string text, int start, int length)
    {
        start %= text.Length + 1;
        return new(start, Math.Min(length % 9, text.Length - start));
    }

    private static string Marked(string text, params Mark[] marks)
    {
        StringWriter writer = new();
        MarkedText.Write(writer, HtmlEncoder.Default, new(0, text.Length), span => text.Substring(span.Start, span.Length), marks);
        return writer.ToString();
    }
}
