using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using ArticleGen.Browser.Testing;
using ArticleGen.Cli.Preview;
using Microsoft.Playwright;
using Xunit;

namespace ArticleGen.Cli.Tests;

public sealed class PreviewServerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlegen");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_saved_article_shows_without_a_hand()
    {
        await using BrowserPage browser = await BrowserPage.StartAsync(1280, ColorScheme.Light);
        string path = Path.Combine(_folder.FullName, "a.txt");
        File.WriteAllText(path, "The first text.");
        using PreviewServer server = new(0, () => PageOf(path));
        using ArticleWatch watch = new([path], server.Changed);
        using CancellationTokenSource stop = new();
        Task running = server.RunAsync(stop.Token);

        await browser.Page.GotoAsync($"http://127.0.0.1:{server.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}/");
        await Assertions.Expect(browser.Page.Locator(".text")).ToContainTextAsync("The first text.");
        await browser.Page.WaitForTimeoutAsync(300);
        File.WriteAllText(path, "The second text.");
        await Assertions.Expect(browser.Page.Locator(".text")).ToContainTextAsync("The second text.", new() { Timeout = 30_000 });
        Assert.Empty(browser.Complaints);

        stop.Cancel();
        await running;
    }

    private static byte[] PageOf(string path)
    {
        using MemoryStream page = new();
        new PreviewPage { Live = true }.Write(page, ArticleView.Of([new ArticleReader(new()).Read(new(path, File.ReadAllText(path, Encoding.UTF8)))]));
        return page.ToArray();
    }
}
