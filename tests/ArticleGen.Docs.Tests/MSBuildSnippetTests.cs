using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace ArticleGen.Docs.Tests;

public sealed class MSBuildSnippetTests
{
    private static readonly string s_build = Path.Combine(Page.Root, "src", "ArticleGen.Generator", "build");

    public static TheoryData<string> Pages => Page.Names;

    [Fact]
    public async Task The_project_files_of_all_pages_are_evaluated_without_complaint()
    {
        string folder = Directory.CreateTempSubdirectory("articlegen-docs-").FullName;
        try
        {
            XElement project = new("Project", Import(Path.Combine(s_build, "ArticleGen.props")));
            foreach (string page in Page.Names.Select(static row => row.Data))
            {
                // A file for each page, so that MSBuild says which one it complains about.
                string file = Path.Combine(folder, page.Replace('/', '.') + ".props");
                new XElement("Project", SnippetsOf(page).Select(static snippet => InGroup(snippet))).Save(file);
                project.Add(Import(file));
            }

            project.Add(Import(Path.Combine(s_build, "ArticleGen.targets")));
            project.Save(Path.Combine(folder, "Pages.proj"));

            (int exitCode, string output) = await Evaluate(Path.Combine(folder, "Pages.proj"), TestContext.Current.CancellationToken);

            Assert.True(exitCode == 0, output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_project_files_of_a_page_name_only_what_the_package_knows(string page)
    {
        XDocument props = XDocument.Load(Path.Combine(s_build, "ArticleGen.props"));
        XDocument targets = XDocument.Load(Path.Combine(s_build, "ArticleGen.Files.targets"));
        HashSet<string> properties =
        [
            .. props.Descendants("CompilerVisibleProperty").Select(static p => p.Attribute("Include")!.Value),
            .. targets.Descendants("_ArticleGenProperty").Select(static p => p.Attribute("Include")!.Value),
        ];
        HashSet<string> metadata = [.. props.Descendants("CompilerVisibleItemMetadata").Select(static m => m.Attribute("MetadataName")!.Value)];
        string[] itemAttributes = ["Include", "Exclude", "Remove", "Update", "Condition", .. metadata];

        foreach (XElement element in SnippetsOf(page).SelectMany(static snippet => snippet.DescendantsAndSelf()))
        {
            string name = element.Name.LocalName;
            if (name is "Article")
                Assert.All(element.Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, itemAttributes));
            else if (name.StartsWith("ArticleGen", StringComparison.Ordinal))
                Assert.Contains(name, properties);
        }
    }

    private static async Task<(int ExitCode, string Output)> Evaluate(string project, CancellationToken cancellationToken)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", project, "-getItem:Article", "-warnAsError"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> error = process.StandardError.ReadToEndAsync(cancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, output + await error);
    }

    // A page may show a whole project, groups, or single items and properties.
    private static IEnumerable<XElement> SnippetsOf(string page) =>
        from fence in Page.Read(page).Fences
        where fence.Language == "xml"
        from element in XElement.Parse($"<Snippet>{fence.Text}</Snippet>").Elements()
        from part in element.Name.LocalName == "Project" ? element.Elements() : [element]
        select part;

    private static XElement InGroup(XElement snippet) => snippet switch
    {
        { Name.LocalName: "PropertyGroup" or "ItemGroup" or "Target" } => snippet,
        { HasAttributes: true } => new("ItemGroup", snippet),
        _ => new("PropertyGroup", snippet),
    };

    private static XElement Import(string file) => new("Import", new XAttribute("Project", file));
}
