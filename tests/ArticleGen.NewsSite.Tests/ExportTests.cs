using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace ArticleGen.NewsSite.Tests;

/// <summary>The files of the export are sound without a browser.</summary>
public sealed partial class ExportTests(ExportedSite site) : IClassFixture<ExportedSite>
{
    private const string Base = "https://quay.example";

    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Every_internal_link_leads_to_a_page_and_an_anchor_of_it()
    {
        List<string> dead = [];
        foreach (string page in site.Pages)
        {
            foreach (string target in Target().Matches(site.Read(page)).Select(static match => WebUtility.HtmlDecode(match.Groups["target"].Value)))
            {
                if (!IsAlive(page, target))
                    dead.Add(page + " → " + target);
            }
        }

        Assert.Empty(dead);
    }

    [Fact]
    public void Every_page_says_its_language_title_heading_and_place()
    {
        Assert.All(site.Pages, page =>
        {
            string html = site.Read(page);
            Assert.Matches("<html lang=\"(en|fr|de)\">", html);
            Assert.Matches("<title>[^<]+</title>", html);
            Assert.Single(Regex.Matches(html, "<h1[ >]", RegexOptions.NonBacktracking));
            Assert.Single(Regex.Matches(html, "<main ", RegexOptions.NonBacktracking));
            Assert.Contains($"<link rel=\"canonical\" href=\"{Base}{page}\">", html, StringComparison.Ordinal);
            Assert.DoesNotMatch("<script(?! type=\"application/ld\\+json\")|<style|onclick|javascript:", html);
        });
    }

    [Fact]
    public void Articles_carry_JSON_LD_quotations_and_names()
    {
        string[] articles = [.. site.Pages.Where(IsArticle)];
        Assert.True(articles.Length >= 12, $"{articles.Length} articles");
        Assert.All(articles, page =>
        {
            string html = site.Read(page);
            using JsonDocument json = JsonDocument.Parse(JsonLd().Match(html).Groups["json"].Value);
            Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
            Assert.NotEmpty(json.RootElement.GetProperty("headline").GetString()!);
            Assert.NotEqual(0, json.RootElement.GetProperty("hasPart").GetArrayLength());
            Assert.Contains("<q data-speaker=\"", html, StringComparison.Ordinal);
            Assert.Contains("<span class=\"person\"", html, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Translations_know_each_other()
    {
        Assert.Contains("href=\"/fr/bibliotheque-du-port/\" lang=\"fr\" hreflang=\"fr\">Français</a>", site.Read("/en/harbour-library/"), StringComparison.Ordinal);
        Assert.Contains("href=\"/en/harbour-library/\" lang=\"en\" hreflang=\"en\">English</a>", site.Read("/de/hafenbibliothek/"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"translations\"", site.Read("/en/tide-clock/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_of_several_languages_has_one_page_with_the_quotations_of_all()
    {
        string page = site.Read("/people/claire-morvan/");
        Assert.Contains("A reader who checks the tide before a visit", page, StringComparison.Ordinal);
        Assert.Contains("<li lang=\"fr\">", page, StringComparison.Ordinal);
        Assert.Contains("<li lang=\"de\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The Quay")]
    [InlineData("fr", "Le Quai")]
    [InlineData("de", "Der Kai")]
    public void The_feed_is_Atom(string language, string title)
    {
        XElement feed = XDocument.Parse(site.Read($"/{language}/feed.xml")).Root!;
        Assert.Equal(s_atom + "feed", feed.Name);
        Assert.Equal(title, feed.Element(s_atom + "title")!.Value);
        XElement[] entries = [.. feed.Elements(s_atom + "entry")];
        Assert.NotEmpty(entries);
        Assert.All(entries.Prepend(feed), static element =>
        {
            Assert.True(Uri.IsWellFormedUriString(element.Element(s_atom + "id")!.Value, UriKind.Absolute));
            Assert.True(DateTimeOffset.TryParse(element.Element(s_atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture, out _));
        });
        Assert.All(entries, static entry =>
        {
            Assert.NotNull(entry.Element(s_atom + "author"));
            Assert.NotEmpty(entry.Element(s_atom + "summary")!.Value);
            Assert.Equal("html", entry.Element(s_atom + "content")!.Attribute("type")!.Value);
        });
        Assert.Equal(entries.Length, entries.Select(static entry => entry.Element(s_atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_sitemap_lists_every_page()
    {
        string[] listed = [.. XDocument.Parse(site.Read("/sitemap.xml")).Root!.Elements(s_sitemap + "url").Select(static url => url.Element(s_sitemap + "loc")!.Value[Base.Length..])];
        Assert.Equal(site.Pages.Where(static page => page.EndsWith('/')), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_API_says_what_was_understood()
    {
        using JsonDocument json = JsonDocument.Parse(site.Read("/api/articles.json"));
        JsonElement library = json.RootElement.EnumerateArray().Single(static article => article.GetProperty("id").GetString() == "harbour-library");
        Assert.Equal("Teal", library.GetProperty("accent").GetString());
        Assert.Equal("/en/harbour-library/", library.GetProperty("address").GetString());
        Assert.Contains(library.GetProperty("quotes").EnumerateArray(), static quote => quote.GetProperty("speaker").GetString() == "Claire Morvan");
        Assert.Equal(2, library.GetProperty("translations").GetArrayLength());
    }

    internal static bool IsArticle(string page) => page.Split('/') is ["", "en" or "fr" or "de", { Length: > 0 }, ""];

    [GeneratedRegex("(?:href|src)=\"(?<target>[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Target();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>.*?)</script>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex JsonLd();

    private bool IsAlive(string page, string target)
    {
        if (target.StartsWith("data:", StringComparison.Ordinal))
            return true;
        if (target.StartsWith(Base, StringComparison.Ordinal))
            target = target[Base.Length..];
        Uri address = new(new Uri(Base + page), target);
        if (address.GetLeftPart(UriPartial.Authority) != Base || !File.Exists(site.FileOf(address.AbsolutePath)))
            return false;
        return address.Fragment.Length < 2 || site.Read(address.AbsolutePath).Contains($" id=\"{address.Fragment[1..]}\"", StringComparison.Ordinal);
    }
}
