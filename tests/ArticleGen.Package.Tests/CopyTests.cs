using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>What becomes of the files themselves.</summary>
public sealed class CopyTests(PackageFeed feed)
{
    [Fact]
    public async Task A_web_project_copies_and_publishes_the_files_that_ask_for_it_and_no_others()
    {
        string folder = feed.CopyConsumer("Web");
        string published = Path.Combine(folder, "out");
        (await DotNet.Run(folder, "publish", "-o", published)).AssertSuccess();
        Assert.Equal(
            ["articles/copied.md", "articles/included.md", "people.csv", "wwwroot/content.md", "wwwroot/published.md", "wwwroot/site.css"],
            Files(published));
        Assert.Equal(["articles/copied.md", "people.csv", "wwwroot/content.md"], Files(Path.Combine(folder, "bin", "Release", "net10.0")));
        Assert.Equal("8\n", (await DotNet.Run(folder, Path.Combine(published, "Web.dll"))).AssertSuccess().Output);
    }

    [Fact]
    public async Task A_web_project_returns_the_model_from_its_endpoints_and_reloads_it()
    {
        string folder = feed.CopyConsumer("Web");
        (await DotNet.Run(folder, "build")).AssertSuccess();
        string program = Path.Combine(folder, "bin", "Debug", "net10.0", "Web.dll");
        string[] lines = (await DotNet.Run(folder, program, "/article", "/articles", "/entities", "/paragraphs")).AssertSuccess().Output.TrimEnd().Split('\n');
        JsonElement article = JsonElement.Parse(lines[0]);
        Assert.Equal("kept", article.GetProperty("id").GetString());
        Assert.Equal("Le texte de articles/kept.md.", article.GetProperty("body").GetString());
        Assert.Equal(8, JsonElement.Parse(lines[1]).GetArrayLength());
        Assert.Equal(JsonValueKind.Array, JsonElement.Parse(lines[2]).ValueKind);
        Assert.Equal(8, JsonElement.Parse(lines[3]).GetArrayLength());
        Assert.Equal("Web.Articles+CompiledArticles", lines[4]);
    }

    [Fact]
    public async Task Generated_files_in_the_project_are_not_compiled_whatever_wrote_them()
    {
        string folder = feed.CopyConsumer("GeneratedFolder");
        string[] emit = ["build", "-p:EmitCompilerGeneratedFiles=true"];
        (await DotNet.Run(folder, [.. emit, "-p:CompilerGeneratedFilesOutputPath=Generated/$(TargetFramework)"])).AssertSuccess();
        (await DotNet.Run(folder, [.. emit, "-p:CompilerGeneratedFilesOutputPath=Generated/$(TargetFramework)", "--no-incremental"])).AssertSuccess();
        (await DotNet.Run(folder, [.. emit, "-p:CompilerGeneratedFilesOutputPath=Other", "--no-incremental", "-f", "net10.0"])).AssertSuccess();
        (await DotNet.Run(folder, "build", "--no-incremental")).AssertSuccess();
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(folder, "Other"), "*.cs", SearchOption.AllDirectories));
    }

    private static string[] Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(static file => Path.GetExtension(file) is ".md" or ".txt" or ".css" or ".csv" || file.EndsWith("data.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}
