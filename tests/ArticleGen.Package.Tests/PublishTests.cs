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

    [Theory]
    [InlineData("Cli", 1)]
    [InlineData("Evaluation", 0)]
    public async Task A_program_is_published_without_what_builds_its_data(string project, int programs)
    {
        string folder = Path.Combine(feed.Root, "published", project);
        (await DotNet.Run(Repository.Root, "publish", "src/ArticleGen." + project, "--no-build", "-c", Repository.Configuration, "-o", folder)).AssertSuccess();
        string[] files = [.. Directory.EnumerateFiles(folder).Select(static file => Path.GetFileName(file))];
        Assert.Contains("ArticleGen.Data.dll", files);
        Assert.DoesNotContain(files, static file => file.Contains("LexiconCompiler", StringComparison.Ordinal));
        Assert.Equal(programs, files.Count(static file => file.EndsWith(".runtimeconfig.json", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_builds_the_data_lies_beside_nothing_else()
    {
        string[] built =
        [
            .. Directory.EnumerateDirectories(Repository.PathOf("src")).Concat(Directory.EnumerateDirectories(Repository.PathOf("tests")))
                .Where(static project => !project.EndsWith("ArticleGen.LexiconCompiler", StringComparison.Ordinal))
                .Select(static project => Path.Combine(project, "bin", Repository.Configuration))
                .Where(Directory.Exists)
                .SelectMany(static folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)),
        ];
        Assert.Contains(built, static file => file.EndsWith("articlegen.dll", StringComparison.Ordinal));
        Assert.DoesNotContain(built, static file => Path.GetFileName(file).Contains("LexiconCompiler", StringComparison.Ordinal));
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
