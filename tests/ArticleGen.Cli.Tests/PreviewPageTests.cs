using System;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using ArticleGen.Browser.Testing;
using ArticleGen.Cli.Output;
using ArticleGen.Cli.Preview;
using Microsoft.Playwright;
using Xunit;

namespace ArticleGen.Cli.Tests;

public sealed class PreviewPageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlegen");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Text_is_never_markup()
    {
        string page = File.ReadAllText(WritePage(ArticleSamples.Bridge(), ArticleSamples.Plain("</p><script>alert(1)</script><style>*{}")));
        Assert.Contains("&lt;2027&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("<style").Length);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(380, ColorScheme.Light)]
    [InlineData(380, ColorScheme.Dark)]
    public async Task The_page_is_sound_on_phone_and_desktop_in_both_themes(int width, ColorScheme theme)
    {
        await using BrowserPage browser = await BrowserPage.StartAsync(width, theme);
        await browser.Page.GotoAsync(Address(WritePage(ArticleSamples.Bridge(), ArticleSamples.Plain("مرحبا بالعالم، 世界你好"))));
        await browser.Page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, string.Create(CultureInfo.InvariantCulture, $"preview-{width}-{theme}.png")), FullPage = true });
        await browser.AssertSoundAsync();
    }

    [Fact]
    public async Task A_quotation_shows_who_speaks_and_the_way_to_him()
    {
        await using BrowserPage browser = await OpenAsync(ArticleSamples.Bridge());
        ILocator quote = browser.Page.Locator(".text q.direct");
        await quote.HoverAsync(new() { Position = new() { X = 5, Y = 8 } });
        Assert.Equal("Anne Le Goff\nDirect speech\n0 % sure\nCue: a déclaré\nAs written: Mme Anne Le Goff", await browser.Page.Locator("#card").InnerTextAsync());
        Assert.Equal(1, await browser.Page.Locator(".wire path").CountAsync());
        Assert.Contains("lit", await browser.Page.Locator(".text a.person").GetAttributeAsync("class"), StringComparison.Ordinal);
        Assert.Contains("lit", await browser.Page.Locator(".said").GetAttributeAsync("class"), StringComparison.Ordinal);
        await browser.Page.Keyboard.PressAsync("Escape");
        Assert.True(await browser.Page.Locator("#card").IsHiddenAsync());
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task The_keyboard_reaches_what_the_pointer_reaches()
    {
        await using BrowserPage browser = await OpenAsync(ArticleSamples.Bridge());
        await browser.Page.Locator(".text q.direct > a.tag").FocusAsync();
        Assert.StartsWith("Anne Le Goff", await browser.Page.Locator("#card").InnerTextAsync(), StringComparison.Ordinal);
        await browser.Page.Keyboard.PressAsync("Tab");
        Assert.Contains("person", await browser.Page.EvaluateAsync<string>("document.activeElement.className"), StringComparison.Ordinal);
        Assert.StartsWith("Anne Le Goff\nperson, 100 % sure\nmaire", await browser.Page.Locator("#card").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entity_lights_up_wherever_it_is_and_leads_both_ways()
    {
        await using BrowserPage browser = await OpenAsync(ArticleSamples.Bridge());
        await browser.Page.Locator(".text a.place").ClickAsync();
        Assert.EndsWith("#a0-e2", browser.Page.Url, StringComparison.Ordinal);
        await browser.Page.Locator("#a0-e2 a.name").ClickAsync();
        Assert.EndsWith("#a0-e2-m0", browser.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(browser.Page.Locator(".lit[data-entity='a0-e2']")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Every_mark_leads_to_an_entry_and_every_entry_to_a_mark()
    {
        await using BrowserPage browser = await OpenAsync(ArticleSamples.Bridge(), ArticleSamples.Markdown("bridge.md"));
        string[] targets = await browser.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"#\"]')].map(link => link.getAttribute('href').slice(1)).filter(id => !document.getElementById(decodeURIComponent(id)))");
        Assert.Empty(targets);
    }

    [Fact]
    public async Task What_is_unticked_in_the_legend_is_not_marked()
    {
        await using BrowserPage browser = await OpenAsync(ArticleSamples.Bridge());
        await browser.Page.Locator("[data-filter=person]").UncheckAsync();
        Assert.Equal("Anne Le Goff", await browser.Page.Locator(".text a.person").InnerTextAsync());
        Assert.True(await browser.Page.Locator(".text a.person .tag").IsHiddenAsync());
        Assert.True(await browser.Page.Locator(".text a.place .tag").IsVisibleAsync());
    }

    [Fact]
    public async Task A_confused_kind_is_corrected_by_a_line_to_paste()
    {
        await using BrowserPage browser = await OpenAsync(ArticleSamples.Bridge());
        ILocator entry = browser.Page.Locator("#a0-e1");
        await entry.Locator("summary").ClickAsync();
        await entry.Locator("select").SelectOptionAsync("organization");
        await entry.Locator("button").ClickAsync();
        await Assertions.Expect(entry.Locator("button")).ToHaveAttributeAsync("data-line", "Anne Le Goff,organization,Le Goff,");
    }

    [Fact]
    public async Task Of_several_articles_one_is_shown_and_the_others_are_listed()
    {
        await using BrowserPage browser = await OpenAsync(ArticleSamples.Bridge(), ArticleSamples.Plain("A second article."));
        Assert.Equal(1, await browser.Page.Locator("main > article:visible").CountAsync());
        await browser.Page.Locator("nav a", new() { HasTextString = "A second article." }).ClickAsync();
        await Assertions.Expect(browser.Page.Locator("#a1")).ToBeVisibleAsync();
        await Assertions.Expect(browser.Page.Locator("#a0")).ToBeHiddenAsync();
    }

    [Fact]
    public void Many_articles_become_an_index_and_a_page_each()
    {
        string target = Path.Combine(_folder.FullName, "site");
        for (int index = 0; index < 51; index++)
        {
            string number = index.ToString("00", CultureInfo.InvariantCulture);
            File.WriteAllText(Path.Combine(_folder.FullName, $"a{number}.txt"), $"Article {number} was written in Brest.");
        }

        Tool.Result result = Tool.Run("preview", _folder.FullName, "-o", target + ".html");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(52, Directory.GetFiles(target).Length);
        Assert.Contains("href=\"51.html\"", File.ReadAllText(Path.Combine(target, "index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(380, ColorScheme.Light)]
    [InlineData(380, ColorScheme.Dark)]
    public async Task Markdown_is_shown_as_what_it_is(int width, ColorScheme theme)
    {
        // One black pixel.
        File.WriteAllBytes(Path.Combine(_folder.FullName, "bridge.png"), Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="));
        await using BrowserPage browser = await BrowserPage.StartAsync(width, theme);
        await browser.Page.GotoAsync(Address(WritePage(ArticleSamples.Markdown(Path.Combine(_folder.FullName, "bridge.md")))));
        await browser.Page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, string.Create(CultureInfo.InvariantCulture, $"markdown-{width}-{theme}.png")), FullPage = true });
        ILocator text = browser.Page.Locator(".text");
        Assert.Equal(["piers", "12 million eurossum", "deck", "9 million eurossum"], await text.Locator("td").AllInnerTextsAsync());
        Assert.Equal("if (bridge < 1)\n    return \"«no quotation»\";\n", await text.Locator("pre").First.TextContentAsync());
        Assert.Equal(2, await text.Locator("> ol > li").CountAsync());
        Assert.Contains("☑", await text.Locator("ul").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("https://example.org/anne", await text.Locator("p a[href^=http]").First.GetAttributeAsync("href"));
        Assert.Equal(1, await text.Locator("a a").CountAsync() + await text.Locator("img[src^=data]").CountAsync());
        Assert.Contains("<aside", await text.Locator("pre").Last.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("figure", await text.Locator("> code").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await text.Locator("q[id]").CountAsync());
        await browser.AssertSoundAsync();
    }

    [Fact]
    public async Task A_diagnostic_stands_at_its_place_and_leads_both_ways()
    {
        const string Text = "« Le pont ouvrira en mai, a déclaré Anne Le Goff.\n\nLa suite du texte.";
        ExtractedArticle article = new ArticleReader(new()).Read(new("a.txt", Text));
        await using BrowserPage browser = await OpenAsync(article);
        ILocator mark = browser.Page.Locator(".problem-mark");
        Assert.StartsWith("«", await mark.InnerTextAsync(), StringComparison.Ordinal);
        await mark.Locator("a.tag").ClickAsync();
        Assert.EndsWith("#a0-d0", browser.Page.Url, StringComparison.Ordinal);
        await browser.Page.Locator("#a0-d0 a").ClickAsync();
        Assert.EndsWith("#a0-p0", browser.Page.Url, StringComparison.Ordinal);
        await browser.AssertSoundAsync();
    }

    private static string Address(string path) => new Uri(path).AbsoluteUri;

    private async Task<BrowserPage> OpenAsync(params ExtractedArticle[] articles)
    {
        BrowserPage browser = await BrowserPage.StartAsync(1280, ColorScheme.Light);
        await browser.Page.GotoAsync(Address(WritePage(articles)));
        return browser;
    }

    private string WritePage(params ExtractedArticle[] articles)
    {
        string path = Path.Combine(_folder.FullName, "page.html");
        using FileStream output = File.Create(path);
        new PreviewPage().Write(output, ArticleView.Of(articles));
        return path;
    }
}
