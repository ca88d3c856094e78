using System;
using System.Linq;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Tests.Incrementality;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Sites;

/// <summary>Links and images: what they mean, and which lead nowhere.</summary>
public sealed class LinkTests
{
    private static readonly TestArticle Hours = TestArticle.Create("docs/hours.md", "# Hours\n\n## Opening hours\n\n## Été 2024: *prix*\n\n## Custom {#own-id}\n\nFrom <a name=\"named\"></a> nine to five.[^1]\n\n[^1]: Or six.\n");
    private static readonly TestArticle Files = TestArticle.ProjectFiles("README.md", "docs/img/map.png", "static/images/ship.jpg", "docs\\extra.md", "/press/docs/absolute.md", "#");

    [Theory]
    [InlineData("[a](hours.md)", "hours", "-", "-")]
    [InlineData("[a](./hours.md#opening-hours)", "hours", "opening-hours", "-")]
    [InlineData("[a](../docs/hours.md?x=1)", "hours", "-", "-")]
    [InlineData("[a](hours)", "hours", "-", "-")]
    [InlineData("[a](../hours/)", "hours", "-", "-")]
    [InlineData("[a](/hours/#x)", "hours", "x", "-")]
    [InlineData("[a](/docs/hours.md)", "hours", "-", "-")]
    [InlineData("[a](#b)", "page", "b", "-")]
    [InlineData("[a][b]\n\n[b]: hours.md", "hours", "-", "-")]
    [InlineData("[a](../README.md)", "-", "-", "README.md")]
    [InlineData("[a](img/my%20map.png)", "-", "-", "docs/img/my map.png")]
    [InlineData("[a](/about/)", "-", "-", "-")]
    [InlineData("[a](https://example.org/#x)", "External", "-", "-")]
    [InlineData("[a](//example.org)", "External", "-", "-")]
    [InlineData("[a](mailto:a@example.org)", "External", "-", "-")]
    [InlineData("[a](@site/docs/hours.md)", "-", "-", "-")]
    public void A_link_knows_what_it_means(string text, string article, string anchor, string file) => Assert.Equal(
        [article + "|" + anchor + "|" + file],
        Probe.Read(TestProject.Of(Hours, TestArticle.Create("docs/page.md", text + "\n")), "Articles.Page.Links.Select(l => (l.IsExternal ? \"External\" : l.TargetArticle?.Id ?? \"-\") + '|' + (l.TargetAnchor ?? \"-\") + '|' + (l.TargetFile ?? \"-\"))"));

    [Theory]
    [InlineData("[a](hours.md)")]
    [InlineData("[a](hours.md#opening-hours)")]
    [InlineData("[a](hours.md#ete-2024-prix)")]
    [InlineData("[a](hours.md#%C3%A9t%C3%A9-2024-prix)")]
    [InlineData("[a](hours.md#own-id)")]
    [InlineData("[a](hours.md#named)")]
    [InlineData("[a](hours.md#top)")]
    [InlineData("[a](hours.md#fn:1)")]
    [InlineData("[a](#own)\n\n## Own")]
    [InlineData("[a](#own-1)\n\n## Own\n\n## Own")]
    [InlineData("[a](#anything)\n\n{% include toc.html %}")]
    [InlineData("[a](../README.md)")]
    [InlineData("[a](extra.md)")]
    [InlineData("[a](absolute.md)")]
    [InlineData("[a](../../other/README.md)")]
    [InlineData("[a](../.github/CONTRIBUTING.md)")]
    [InlineData("[a](missing.md?plain=1)")]
    [InlineData("[a](missing.pdf)")]
    [InlineData("[a](missing)")]
    [InlineData("[a](../missing/)")]
    [InlineData("[a](missing.html)")]
    [InlineData("[a](/missing.md)")]
    [InlineData("[a](@site/missing.md)")]
    [InlineData("[a]({{< ref \"missing.md\" >}})")]
    [InlineData("[a]({{ site.baseurl }}/missing.md)")]
    [InlineData("[a]({% link missing.md %})")]
    [InlineData("[a](<${base}/missing.md>)")]
    [InlineData("[a](https://example.org/missing.md)")]
    [InlineData("[a](mailto:missing.md)")]
    [InlineData("`[a](missing.md)`")]
    [InlineData("![a](img/map.png)")]
    [InlineData("![a](images/ship.jpg)")]
    [InlineData("![a](/missing.png)")]
    [InlineData("![a](https://example.org/missing.png)")]
    [InlineData("![a](data:image/png;base64,AA==)")]
    [InlineData("![a]({{ page.image }}.png)")]
    public void What_leads_somewhere_or_is_made_elsewhere_is_not_told(string text) => Assert.Empty(Dead(TestProject.Of(Hours, TestArticle.Create("docs/page.md", text + "\n"), Files)));

    /// <summary>What authors write whose tools accept it, beside what is above.</summary>
    [Theory]
    [InlineData("Hugo", "[a](/posts/missing.md) ![b](/img/x.png) [c]({{% relref \"missing.md#x\" %}}) {{< figure src=\"x.png\" >}}")]
    [InlineData("Hugo", "[a](#a-amp-b) [b](#custom)\n\n## A &amp; B\n\n## C {#custom .wide}")]
    [InlineData("Jekyll", "[a]({{ site.baseurl }}{% post_url 2024-01-01-x %}) [b](/2024/01/01/x.html) [c](#markdown-toc) [d](#disqus_thread)\n\n* TOC\n{:toc}")]
    [InlineData("Jekyll", "[a](#own) [b](#intro)\n\nText.\n{: #own .note}\n\n## 1. Intro")]
    [InlineData("Docusaurus", "[a](@site/src/pages/x.md) [b](pathname:///x.md) ![c](@site/static/img/x.png) [d](/docs/x.md) [e](./missing) [f](#own)\n\n### Title {#own}")]
    [InlineData("MkDocs", "[a](#_1) [b](#same_1) [c](#own)\n\n## 見出し\n\n## Same\n\n## Same\n\n[](){ #own }")]
    [InlineData("MkDocs", "[a](#of-the-snippet)\n\n--8<-- \"other.md\"")]
    [InlineData("MkDocs", "[a](#inside-a-tab)\n\n=== \"Linux\"\n\n    ## Inside a tab")]
    [InlineData("MkDocs", "[a](#term) [b](#inner)\n\n!!! note\n\n    ## Inner\n\nTerm\n:   What it is {: #term }")]
    [InlineData("Eleventy", "[a]({{ '/x/' | url }}) [b](../x/) [c](x/index.html) [d](./x.html#y) [e](/x/#y)")]
    [InlineData("Astro", "[a](~/content/x.md) ![b](~/assets/x.png) ![c](@assets/x.png) [d](../x) [e](/x/#y)")]
    [InlineData("VitePress", "[a](./x.html) [b](x) [c](#from-elsewhere) [d](#title)\n\n<!--@include: ./parts/x.md-->\n\n## Title <Badge type=\"tip\" text=\"new\" />")]
    [InlineData("docsify", "[a](img/missing.html) [b](#/guide?id=start) [c](docs/hours.md) [d](docs/extra.md 'x :ignore')")]
    [InlineData("DocFX", "[a](#elsewhere) [b](xref:X.Y)\n\n[!INCLUDE [x](x.html)]")]
    [InlineData("MyST", "[a](#my-target) [b](#other)\n\n(my-target)=\n# Title\n\n```{include} x.md\n```")]
    [InlineData("mdBook", "[a](#elsewhere)\n\n{{#include x.md}}")]
    [InlineData("GitBook", "[a](#elsewhere)\n\n{% include \"x.md\" %}")]
    [InlineData("GitHub", "[a](hours.md#L10) [b](hours.md#L10-L20) [c](#user-content-own) [d](#own)\n\n## Own")]
    [InlineData("GitHub", "[a](#rocket-start) [b](#-start) [c](#build-) [d](#the-foo-method) [e](#a--b)\n\n## :rocket: Start\n\n## Build ![status](https://example.org/x.svg)\n\n## The `foo()` [method](x.html)\n\n## A & B")]
    [InlineData("GitHub", "[a](#by-hand) [b](#own)\n\n<h2 align=\"center\">By hand</h2>\n\n<details id=own><summary>x</summary></details>")]
    [InlineData("Obsidian", "[a](#^block) [[x.md]] ![[x.png]]")]
    [InlineData("Pandoc", "[a](#own) [b](#fnref1) [c](#eq:1)\n\n[text]{#own} $$x$$ {#eq:1}")]
    [InlineData("nobody", "")]
    [InlineData("browsers", "[a](#) [b](#top) [c](#TOP) [d](hours.md#Opening-Hours) [e](hours.md#:~:text=nine) [f](?page=2) [g](mailto:a@b.example?subject=x.md) [h](tel:+331) [i](javascript:void(0))")]
    [InlineData("browsers", "<base href=\"/other/\">\n\n[a](missing.md) ![b](missing.png)")]
    [InlineData("encoded", "[a](../docs/hours.md#opening%20hours) [b](img%2Fmap.png) ![c](img/map.png?width=30) ![d](img/map.png#gh-dark-mode-only) [e](<./hours.md>) [f](hours.md 'Hours')")]
    [InlineData("references", "[a][] [b][x] [c]\n\n[a]: hours.md\n[x]: hours.md#own-id \"t\"\n[c]: <../README.md>")]
    [InlineData("windows", "[a](..\\docs\\hours.md) [b](C:\\docs\\x.md) [c](file:///c:/x.md)")]
    public void What_other_tools_accept_is_not_told(string tool, string text)
    {
        Diagnostic[] dead = Dead(TestProject.Of(Hours, TestArticle.Create("docs/page.md", "A page.\n\n" + text + "\n"), Files));
        Assert.True(dead is [], tool + ": " + string.Join(" | ", dead.Select(static link => link.GetMessage(null))));
    }

    [Theory]
    [InlineData("i18n/fr/guide.md", "[a](extra.md)")]
    [InlineData("docs/fr/guide.md", "[a](extra.md) [b](hours.md)")]
    [InlineData("docs/more/guide.fr.md", "[a](extra.md)")]
    public void A_translation_may_link_to_what_is_not_translated(string path, string text)
    {
        const string French = "Le port est fermé depuis lundi, et les habitants attendent la fin des travaux.\n\n";
        Assert.Empty(Dead(TestProject.Of(Hours, TestArticle.Create(path, French + text + "\n"), Files)));
        Assert.Single(Dead(TestProject.Of(Hours, TestArticle.Create(path, French + "[a](nulle-part.md)\n"), Files)));
    }

    [Theory]
    [InlineData("See [a](missing.md).", "AG0049", "There is no file 'docs/missing.md'", 4)]
    [InlineData("See [a](../hours.md).", "AG0049", "There is no file 'hours.md'; did you mean 'docs/hours.md'?", 4)]
    [InlineData("See [a][b].\n\n[b]: readme.md", "AG0049", "There is no file 'docs/readme.md'; did you mean 'README.md'?", 4)]
    [InlineData("See [a](hours.md#closing-hours).", "AG0059", "No heading of 'docs/hours.md' has the anchor 'closing-hours'; correct the link or give the heading an id", 4)]
    [InlineData("See [a](#nowhere).", "AG0059", "No heading of 'docs/page.md' has the anchor 'nowhere'; correct the link or give the heading an id", 4)]
    [InlineData("![a](img/mop.png)", "AG0058", "There is no image 'docs/img/mop.png'", 0)]
    [InlineData("![a](map.PNG)", "AG0058", "There is no image 'docs/map.PNG'; did you mean 'docs/img/map.png'?", 0)]
    public void What_leads_nowhere_is_told_where_it_stands(string text, string id, string message, int column)
    {
        Diagnostic dead = Assert.Single(Dead(TestProject.Of(Hours, TestArticle.Create("docs/page.md", "A page.\n\n" + text + "\n"), Files)));
        Assert.Equal((id, message, 2, column), (dead.Id, dead.GetMessage(null), dead.Location.GetLineSpan().StartLinePosition.Line, dead.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Equal(id == "AG0049" ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info, dead.Severity);
    }

    [Fact]
    public void Where_the_files_are_not_known_only_anchors_are_told() =>
        Assert.Equal(["AG0059"], Dead(TestProject.Of(Hours, TestArticle.Create("docs/page.md", "[a](missing.md) [b](hours.md#x) ![c](missing.png)\n"))).Select(static dead => dead.Id));

    [Theory]
    [InlineData("none", "")]
    [InlineData("info", "Info Info Info")]
    [InlineData("warning", "Warning Warning Warning")]
    [InlineData("error", "Error Error Error")]
    public void A_project_chooses_the_severity(string value, string expected)
    {
        TestProject project = TestProject.Of(Hours, TestArticle.Create("docs/page.md", "[a](missing.md) [b](hours.md#x) ![c](missing.png)\n"), Files).WithProperty("ArticleGenDeadLinks", value);
        Assert.Equal(expected, string.Join(' ', Dead(project).Select(static dead => dead.Severity)));
    }

    [Fact]
    public void An_author_may_silence_them() =>
        Assert.Empty(Dead(TestProject.Of(TestArticle.Create("docs/page.md", "---\narticlegen-disable: [AG0049, AG0059, AG0058]\n---\n[a](missing.md) [b](#x) ![c](missing.png)\n"), Files)));

    [Fact]
    public void A_link_to_a_draft_that_is_left_out_is_no_mistake()
    {
        TestProject project = TestProject.Of(TestArticle.Create("docs/page.md", "[a](draft.md#x)\n"), TestArticle.Create("docs/draft.md", "---\ndraft: true\n---\nText.\n"), Files).WithProperty("ArticleGenDrafts", "exclude");
        Assert.Equal(["AG0048"], GeneratorRun.Unchecked(project).Diagnostics.Where(static diagnostic => diagnostic.Id.StartsWith("AG00", StringComparison.Ordinal) && diagnostic.Severity != DiagnosticSeverity.Hidden).Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Articles_may_link_in_a_circle()
    {
        TestProject project = TestProject.Of(
            TestArticle.Create("a.md", "---\nrelated: [b]\npermalink: /b/\naliases: [/a/]\n---\n[b](b.md) [a](a.md)\n"),
            TestArticle.Create("b.md", "---\nrelated: [a, b]\npermalink: /a/\naliases: [/b/]\n---\n[a](a.md)\n"));
        GeneratorRun.Start(project);
        Assert.Equal(["b/a/b", "a/b/a"], Probe.Read(project, "Articles.All.Select(a => a.Related[0].Id + '/' + a.Related[0].Related[0].Id + '/' + a.Links[0].TargetArticle.Id)"));
    }

    [Fact]
    public void An_article_is_not_related_to_itself()
    {
        TestProject project = TestProject.Of(
            TestArticle.Create("a.md", "---\nrelated: [a, b]\n---\nText.\n"),
            TestArticle.Create("b.md", "---\nrelated: [b]\n---\nText.\n"));
        GeneratorRun.Start(project);
        Assert.Equal(["a: b", "b: "], Probe.Read(project, "Articles.All.Select(a => a.Id + \": \" + string.Join(\" \", a.Related.Select(r => r.Id)))"));
    }

    [Fact]
    public void Links_to_articles_may_lead_to_their_paths()
    {
        TestProject project = TestProject.Of(Hours, TestArticle.Create("docs/page.md", "[a](hours.md#x) [b](#c) [d](other.md) [e](https://example.org) [f](/hours)\n"));
        Assert.Equal(
            ["<p><a href=\"/hours/#x\">a</a> <a href=\"#c\">b</a> <a href=\"other.md\">d</a> <a href=\"https://example.org\">e</a> <a href=\"/hours/\">f</a></p>\n"],
            Probe.Read(project, "new[] { Articles.Page.Render(new HtmlOptions { ResolveLinks = true }) }"));
        Assert.Contains("\"/blog/hours/#x\"", Probe.Read(project, "new[] { Articles.Page.Render(new HtmlOptions { ResolveLinks = true, BasePath = \"/blog/\" }) }")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_words_changes_no_target_and_one_of_a_heading_does()
    {
        TestArticle page = TestArticle.Create("docs/page.md", "[a](hours.md#opening-hours) [b](#no)\n");

        // Roslyn tells of steps only where something comes of them: each has a dead link.
        TestArticle other = TestArticle.Create("docs/other.md", "[a](page.md) [b](#no)\n");
        GeneratorRun first = GeneratorRun.Unchecked(TestProject.Of(Hours, page, other, Files));
        GeneratorRun text = first.Edit(first.Project.Replace(page, page.WithText("Some words. " + page.Text)));
        Assert.Equal(new Tally(Cached: 1), Tally.Of(text.Reasons(TrackingNames.LinkTargets)));
        Assert.Equal(new Tally(Modified: 1, Cached: 1), Tally.Of(text.Reasons(TrackingNames.Links)));
        GeneratorRun heading = first.Edit(first.Project.Replace(Hours, Hours.WithText(Hours.Text!.ToString().Replace("Opening", "Closing", StringComparison.Ordinal))));
        Assert.Contains(heading.Diagnostics, static diagnostic => diagnostic.GetMessage(null).Contains("'opening-hours'", StringComparison.Ordinal));
    }

    private static Diagnostic[] Dead(TestProject project) =>
        [.. GeneratorRun.Unchecked(project).Diagnostics.Where(static diagnostic => diagnostic.Id is "AG0049" or "AG0059" or "AG0058").OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
}
