using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using ArticleGen.Browser.Testing;
using Microsoft.Playwright;
using Xunit;

namespace ArticleGen.Docs.Tests;

/// <summary>The site that docfx makes of these pages and of the model's documentation, opened in a real browser.</summary>
public sealed class DocsSiteTests(DocsSite site) : IClassFixture<DocsSite>
{
    [Fact]
    public void Every_link_leads_somewhere() =>
        Assert.DoesNotContain(site.Log.Split('\n'), static line => line.Contains("warning Invalid", StringComparison.Ordinal));

    [Fact]
    public void The_model_is_documented() => Assert.True(File.Exists(Path.Combine(site.Folder, "api", "ArticleGen.Article.html")));

    [Theory]
    [InlineData("README.html", 1280, ColorScheme.Light)]
    [InlineData("guide.html", 380, ColorScheme.Dark)]
    [InlineData("formats.html", 380, ColorScheme.Light)]
    [InlineData("api/ArticleGen.Article.html", 1280, ColorScheme.Dark)]
    [InlineData("diagnostics/README.html", 1280, ColorScheme.Light)]
    public async Task A_page_is_sound(string page, int width, ColorScheme theme)
    {
        using StaticSite server = new(site.Folder);
        await using BrowserPage browser = await BrowserPage.StartAsync(width, theme);
        await browser.Page.GotoAsync(server.Address + page);
        await Assertions.Expect(browser.Page.Locator("h1").First).ToBeVisibleAsync();
        await browser.AssertSoundAsync();
    }
}

/// <summary>The site, made once.</summary>
public sealed class DocsSite : IDisposable
{
    public DocsSite()
    {
        Folder = Directory.CreateTempSubdirectory("articlegen-docs").FullName;
        string tools = Run("tool", "restore");
        Log = tools + Run("docfx", "docs/docfx.json", "--output", Folder);
    }

    public string Folder { get; }

    /// <summary>What docfx printed.</summary>
    public string Log { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Run(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = Page.Root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        // docfx looks for the SDK beside the "dotnet" of the path, which may be a link or a script.
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { } host)
            start.Environment["PATH"] = Path.GetDirectoryName(host) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}: {output}");
        return output;
    }
}
