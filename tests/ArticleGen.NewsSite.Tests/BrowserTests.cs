using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ArticleGen.Browser.Testing;
using Microsoft.Playwright;
using Xunit;

namespace ArticleGen.NewsSite.Tests;

/// <summary>The site as readers see it: on a phone and on a desk, by day and by night, with a mouse and without.</summary>
public sealed class BrowserTests(ExportedSite site) : IClassFixture<ExportedSite>
{
    private const int Phone = 380;
    private const int Desktop = 1280;

    private static readonly string[] s_pages =
    [
        "/", "/de/", "/en/harbour-library/", "/fr/four-du-village/", "/people/", "/people/claire-morvan/", "/en/tags/harbour/", "/404.html",
    ];

    public static TheoryData<int, ColorScheme> Windows => new()
    {
        { Phone, ColorScheme.Light },
        { Phone, ColorScheme.Dark },
        { Desktop, ColorScheme.Light },
        { Desktop, ColorScheme.Dark },
    };

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Each_kind_of_page_is_sound(int width, ColorScheme theme)
    {
        await using BrowserPage browser = await BrowserPage.StartAsync(width, theme);
        foreach (string page in s_pages)
        {
            IResponse? response = await browser.Page.GotoAsync(Of(page));
            Assert.True(response!.Ok, page);
            await browser.AssertSoundAsync();
            int[] landmarks = await Task.WhenAll(Count("body > header"), Count("main"), Count("body > footer"));
            Assert.Equal([1, 1, 1], landmarks);
            await browser.Page.ScreenshotAsync(new() { Path = Picture(page, width, theme), FullPage = true });
        }

        Task<int> Count(string selector) => browser.Page.Locator(selector).CountAsync();
    }

    [Fact]
    public async Task No_page_complains_or_leaves_the_site()
    {
        await using BrowserPage browser = await BrowserPage.StartAsync(Desktop, ColorScheme.Light);
        foreach (string page in site.Pages)
        {
            IResponse? response = await browser.Page.GotoAsync(Of(page));
            Assert.True(response!.Ok, page);
            Assert.Empty(browser.Complaints);
        }
    }

    [Fact]
    public async Task The_first_tab_skips_to_the_content_and_every_stop_is_seen()
    {
        await using BrowserPage browser = await BrowserPage.StartAsync(Desktop, ColorScheme.Light);
        await browser.Page.GotoAsync(Of("/en/"));
        await browser.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await Focused("textContent"));
        Assert.True(await browser.Page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().left >= 0"), "the link is off the page");
        await browser.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await Focused("id"));

        int links = await browser.Page.Locator("main a").CountAsync();
        for (int i = 0; i < links; i++)
        {
            await browser.Page.Keyboard.PressAsync("Tab");
            Assert.Equal("A", await Focused("tagName"));
            Assert.NotEqual("none", await browser.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        }

        Task<string> Focused(string property) => browser.Page.EvaluateAsync<string>($"document.activeElement.{property}");
    }

    [Fact]
    public async Task A_reader_follows_an_article_to_its_translation_its_people_and_its_neighbours()
    {
        await using BrowserPage browser = await BrowserPage.StartAsync(Phone, ColorScheme.Light);
        await browser.Page.GotoAsync(Of("/en/"));
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = "The library that opens at low tide" }).ClickAsync();
        Assert.EndsWith("/en/harbour-library/", browser.Page.Url, StringComparison.Ordinal);
        Assert.Equal("Claire Morvan", await browser.Page.Locator("q").First.GetAttributeAsync("data-speaker"));
        await browser.Page.Locator(".translations").GetByRole(AriaRole.Link, new() { Name = "Français" }).ClickAsync();
        Assert.Equal("La bibliothèque qui ouvre à marée basse", await browser.Page.Locator("h1").TextContentAsync());
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = "Claire Morvan" }).ClickAsync();
        Assert.EndsWith("/people/claire-morvan/", browser.Page.Url, StringComparison.Ordinal);
        Assert.True(await browser.Page.Locator(".quotes li").CountAsync() >= 3, "too few quotations");
        await browser.Page.GotoAsync(Of("/en/last-night-train/"));
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = "ferry crews on the coast" }).ClickAsync();
        Assert.EndsWith("/en/slow-ferries/", browser.Page.Url, StringComparison.Ordinal);
        Assert.Empty(browser.Complaints);
    }

    private string Of(string page) => site.Address + page.TrimStart('/');

    private static string Picture(string page, int width, ColorScheme theme) =>
        Path.Combine(AppContext.BaseDirectory, string.Create(CultureInfo.InvariantCulture, $"site{string.Concat(page.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '-'))}{width}-{theme}.png"));
}
