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
        Share(folder);
        string published = Path.Combine(folder, "out");
        (await DotNet.Run(folder, "publish", "-o", published)).AssertSuccess();
        Assert.Equal(
            ["articles/copied.md", "articles/included.md", "people.csv", "shared/linked.md", "wwwroot/content.md", "wwwroot/published.md", "wwwroot/site.css"],
            Files(published));
        Assert.Equal(["articles/built.md", "articles/copied.md", "people.csv", "shared/linked.md", "wwwroot/content.md"], Files(Path.Combine(folder, "bin", "Release", "net10.0")));
        Assert.Equal("11\n", (await DotNet.Run(folder, Path.Combine(published, "Web.dll"))).AssertSuccess().Output);
    }

    [Fact]
    public async Task A_web_project_returns_the_model_from_its_endpoints_and_reloads_it()
    {
        string folder = feed.CopyConsumer("Web");
        Share(folder);
        (await DotNet.Run(folder, "build")).AssertSuccess();
        string program = Path.Combine(folder, "bin", "Debug", "net10.0", "Web.dll");
        string[] lines = (await DotNet.Run(folder, program, "/article", "/articles", "/entities", "/paragraphs")).AssertSuccess().Output.TrimEnd().Split('\n');
        JsonElement article = JsonElement.Parse(lines[0]);
        Assert.Equal("kept", article.GetProperty("id").GetString());
        Assert.Equal("Le texte de articles/kept.md.", article.GetProperty("body").GetString());
        Assert.Equal(11, JsonElement.Parse(lines[1]).GetArrayLength());
        Assert.Equal(JsonValueKind.Array, JsonElement.Parse(lines[2]).ValueKind);
        Assert.Equal(11, JsonElement.Parse(lines[3]).GetArrayLength());
        Assert.Equal("Web.Articles+CompiledArticles", lines[4]);
    }

    [Fact]
    public async Task Generated_files_in_the_project_are_not_compiled_whatever_wrote_them()
    {
        string folder = feed.CopyConsumer("GeneratedFolder");
        string[] emit = ["build", "-p:EmitCompilerGeneratedFiles=true"];
        (await DotNet.Run(folder, [.. emit, "-p:CompilerGeneratedFilesOutputPath=Generated/$(TargetFramework)"])).AssertSuccess();
        (await DotNet.Run(folder, [.. emit, "-p:CompilerGeneratedFilesOutputPath=Generated/$(TargetFramework)", "--no-incremental"])).AssertSuccess();
        (await DotNet.Run(folder, [.. emit, "-p:CompilerGeneratedFilesOutputPath=../Elsewhere", "--no-incremental", "-f", "net10.0"])).AssertSuccess();
        (await DotNet.Run(folder, "build", "--no-incremental")).AssertSuccess();
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(folder, "..", "Elsewhere"), "*.cs", SearchOption.AllDirectories));
        // The project looks for articles everywhere, and has copied one and written lists below itself.
        Assert.Equal("1\n", File.ReadAllText(Path.Combine(folder, "obj", "articles.count")));
    }

    [Fact]
    public async Task Generated_files_are_left_out_wherever_they_lie_and_however_they_are_listed()
    {
        const string Own = "ArticleGen.Generator/ArticleGen.Generator.ArticleGenerator/";
        string folder = feed.CopyConsumer("GeneratedFolder");
        string[] left = ["Generated/" + Own, "Generated/net10.0/linux-x64/" + Own, "src/deep/gen (2)/" + Own, "été/" + Own, Own, "../Elsewhere/" + Own];
        string[] kept = ["Generated/ArticleGen.Generator/", "Generated/Other.Generator/Other.Generator.Listing/", "ArticleGen.Generator.ArticleGenerator/", "Generated/My.ArticleGen.Generator/ArticleGen.Generator.ArticleGenerator/"];
        foreach (string path in left.Concat(kept))
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, path)).FullName, "Left.cs"), "");
        await DotNet.Run(folder, "restore");
        ProcessResult list = await DotNet.Run(folder, "msbuild", "-p:TargetFramework=net10.0", "-t:_ArticleGenLeaveOutGeneratedFiles", "-getItem:Compile");
        JsonElement compiled = JsonElement.Parse(list.AssertSuccess().Output).GetProperty("Items").GetProperty("Compile");
        Assert.Equal(
            kept.Select(static path => path + "Left.cs").Order(StringComparer.Ordinal),
            compiled.EnumerateArray().Select(static item => item.GetProperty("Identity").GetString()!.Replace('\\', '/')).Where(static file => file.EndsWith("Left.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static void Share(string folder)
    {
        string shared = Directory.CreateDirectory(Path.Combine(folder, "..", "WebShared")).FullName;
        File.WriteAllText(Path.Combine(shared, "shared.md"), "Le texte de shared.md.");
    }

    private static string[] Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(static file => Path.GetExtension(file) is ".md" or ".txt" or ".css" or ".csv" || file.EndsWith("data.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}
