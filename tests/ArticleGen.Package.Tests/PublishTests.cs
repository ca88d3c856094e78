using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>Programs whose unused code is cut away: whatever is found by reflection would be missing.</summary>
public sealed class PublishTests(PackageFeed feed)
{
    [Fact]
    public async Task A_trimmed_program_runs() => await PublishAndRun("Trimmed");

    [Fact]
    public async Task A_native_program_runs()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && (File.Exists("/usr/bin/clang") || File.Exists("/usr/bin/gcc")), "Native compilation needs the platform's linker.");
        await PublishAndRun("NativeAot");
    }

    [Fact]
    public async Task The_tool_is_published_without_what_builds_its_data()
    {
        string folder = Path.Combine(feed.Root, "tool");
        (await DotNet.Run(Repository.Root, "publish", "src/ArticleGen.Cli", "--no-build", "-c", Repository.Configuration, "-o", folder)).AssertSuccess();
        string[] files = [.. Directory.EnumerateFiles(folder).Select(static file => Path.GetFileName(file))];
        Assert.Contains("ArticleGen.Data.dll", files);
        Assert.DoesNotContain(files, static file => file.Contains("LexiconCompiler", StringComparison.Ordinal));
        Assert.Single(files, static file => file.EndsWith(".runtimeconfig.json", StringComparison.Ordinal));
    }

    private async Task PublishAndRun(string project)
    {
        string folder = feed.CopyConsumer(Path.Combine("Publish", project));
        CopySample(folder);
        ProcessResult restore = await DotNet.Run(folder, "restore", "-r", "linux-x64");
        Assert.SkipWhen(restore.Output.Contains("error NU1101", StringComparison.Ordinal) || restore.Output.Contains("error NU1102", StringComparison.Ordinal), "The runtime and compiler packs cannot be restored here: " + restore.Output);
        restore.AssertSuccess();

        ProcessResult publish = await DotNet.Run(folder, "publish", "--no-restore", "-r", "linux-x64", "-o", "out");
        publish.AssertSuccess();
        Assert.Empty(BuildLog.Messages(publish));

        string program = Path.Combine(folder, "out", project);
        Assert.Equal(await Expected(folder), (await DotNet.RunProgram(program, folder)).AssertSuccess().Output);
    }

    // The articles of the sample are published beside those of the consumer.
    private static void CopySample(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("samples", "ArticleGen.Sample", "articles")))
            File.Copy(file, Path.Combine(folder, "articles", Path.GetFileName(file)));
        File.Copy(Repository.PathOf("samples", "ArticleGen.Sample", "people.csv"), Path.Combine(folder, "people.csv"));
    }

    // What the tool says of the same files, in the lines that the program prints.
    private static async Task<string> Expected(string folder)
    {
        string articles = Path.Combine(folder, "articles");
        IEnumerable<string> files = Directory.EnumerateFiles(articles).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
        string tool = Repository.PathOf("src", "ArticleGen.Cli", "bin", Repository.Configuration, "net10.0", "articlegen.dll");
        ProcessResult extract = await DotNet.Run(articles, [tool, "extract", .. files, "--entities", "../people.csv"]);
        string[] lines = extract.AssertSuccess().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length > 7);
        return string.Concat(lines.Select(static line =>
        {
            JsonElement article = JsonDocument.Parse(line).RootElement;
            return string.Create(CultureInfo.InvariantCulture, $"{Text("id")} {Text("language")} {Count("paragraphs")} {Count("entities")} {article.GetProperty("quotes")[0].GetProperty("text").GetString()}\n");

            string? Text(string name) => article.GetProperty(name).GetString();

            int Count(string name) => article.GetProperty(name).GetArrayLength();
        }));
    }
}
