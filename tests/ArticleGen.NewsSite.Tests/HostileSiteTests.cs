using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using ArticleGen.Browser.Testing;
using Microsoft.Playwright;
using Xunit;

namespace ArticleGen.NewsSite.Tests;

/// <summary>Script in every field of an article stays text, on every page.</summary>
public sealed partial class HostileSiteTests(HostileSite site) : IClassFixture<HostileSite>
{
    [Fact]
    public void No_page_has_an_element_or_attribute_of_an_author()
    {
        Assert.True(site.Pages.Length > 15, $"{site.Pages.Length} pages");
        Assert.True(site.Pages.Count(static page => File.ReadAllText(page).Contains("&lt;script&gt;hacked=1&lt;/script&gt;", StringComparison.Ordinal)) > 8, "the scripts are not shown as text");
        Assert.All(site.Pages, page =>
        {
            string html = File.ReadAllText(page);
            foreach (Match script in Script().Matches(html))
                using (JsonDocument.Parse(script.Groups["json"].Value))
                    Assert.Equal("<script type=\"application/ld+json\">", script.Groups["tag"].Value);
            Assert.All(Tag().Matches(Script().Replace(html, "")), static tag =>
            {
                Assert.DoesNotMatch("^<(script|iframe|svg|object|embed|style|base|form)", tag.Value);
                Assert.DoesNotMatch("(?i) on[a-z]+ *=", Value().Replace(tag.Value, "\"\""));
                Assert.DoesNotMatch("(?i)(href|src)=\" *(javascript|data:text)", tag.Value);
            });
        });
    }

    [Fact]
    public void Feeds_and_the_API_stay_what_they_are()
    {
        Assert.Equal("feed", XDocument.Load(Path.Combine(site.Exported, "en", "feed.xml")).Root!.Name.LocalName);
        Assert.Equal("urlset", XDocument.Load(Path.Combine(site.Exported, "sitemap.xml")).Root!.Name.LocalName);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(site.Exported, "api", "articles.json")));
        Assert.Equal(6, json.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task No_browser_runs_anything()
    {
        await using BrowserPage browser = await BrowserPage.StartAsync(1280, ColorScheme.Light);
        foreach (string page in site.Pages)
        {
            await browser.Page.GotoAsync(site.Address + string.Join('/', Path.GetRelativePath(site.Exported, page).Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)));
            foreach (ILocator link in await browser.Page.Locator(".prose a").AllAsync())
                await link.DispatchEventAsync("mouseover");
            Assert.Equal("undefined", await browser.Page.EvaluateAsync<string>("typeof " + HostileSite.Trace));
        }
    }

    [GeneratedRegex("(?<tag><script[^>]*>)(?<json>.*?)</script>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Script();

    [GeneratedRegex("<[a-zA-Z][^>\"]*(?:\"[^\"]*\"[^>\"]*)*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("\"[^\"]*\"", RegexOptions.NonBacktracking)]
    private static partial Regex Value();
}
