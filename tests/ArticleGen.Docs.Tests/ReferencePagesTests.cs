using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace ArticleGen.Docs.Tests;

/// <summary>What a reference page must not leave out.</summary>
public sealed partial class ReferencePagesTests
{
    // What the targets find out and no project sets.
    private static readonly string[] Internal = ["ArticleGenCompilerVersion"];

    [Fact]
    public void The_MSBuild_reference_names_every_property_and_metadatum_of_the_package()
    {
        string build = Path.Combine(Page.Root, "src", "ArticleGen.Generator", "build");
        XDocument props = XDocument.Load(Path.Combine(build, "ArticleGen.props"));
        string page = Page.Read("docs/msbuild.md").Markdown;

        string[] names =
        [
            .. props.Descendants("CompilerVisibleProperty").Select(static p => p.Attribute("Include")!.Value).Where(static name => name.StartsWith("ArticleGen", StringComparison.Ordinal)),
            .. props.Descendants("CompilerVisibleItemMetadata").Select(static m => m.Attribute("MetadataName")!.Value),
            .. props.Descendants("AvailableItemName").Select(static i => i.Attribute("Include")!.Value),
            .. ReadProperty().Matches(File.ReadAllText(Path.Combine(build, "ArticleGen.targets"))).Select(static match => match.Groups["name"].Value).Except(Internal, StringComparer.Ordinal),
        ];

        Assert.All(names, name => Assert.Contains(name, page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_reference_of_exports_names_every_property_that_is_written()
    {
        string[] names =
        [
            .. Directory.EnumerateFiles(Path.Combine(Page.Root, "src", "ArticleGen.Generator", "RuntimeExports"), "*.cs")
                .SelectMany(static file => WrittenName().Matches(File.ReadAllText(file)))
                .Select(static match => match.Groups["name"].Value)
                .Except(["@context"]),
        ];
        string page = Page.Read("docs/exports.md").Markdown;

        Assert.Contains("headlines", names);
        Assert.All(names, name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_index_leads_to_every_page_beside_it()
    {
        string[] pages = [.. Directory.EnumerateFiles(Path.Combine(Page.Root, "docs"), "*.md").Select(static file => Path.GetFileName(file)).Where(static name => name != "README.md")];

        Assert.All(pages, name => Assert.Contains(name, Page.Read("docs/README.md").Links));
    }

    [GeneratedRegex(@"\$\((?<name>ArticleGen\w+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex ReadProperty();

    [GeneratedRegex(@"\(json, ""(?<name>\w+)""|json\.\w+\(""(?<name>@?\w+)""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex WrittenName();
}
