using System;
using System.IO;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>The tool, packed and installed as anybody installs it.</summary>
public sealed class ToolTests(PackageFeed feed)
{
    private const string Article = "« Le phare sera rallumé », a déclaré Anne Le Goff à Brest, le 3 mai 2026.";

    private const string Unfinished = "---\ntitle: [Le phare\n---\nLe phare sera rallumé.";

    private static readonly string Runtime = RuntimeInformation.RuntimeIdentifier;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_installs_from_a_feed_as_machine_code_and_reads_articles(bool links)
    {
        Assert.SkipUnless(Runtime is "linux-x64" or "linux-arm64" or "osx-arm64" or "win-x64", $"the tool has no machine code for {Runtime}");
        Assert.SkipUnless(!links || File.Exists("/usr/bin/clang") || File.Exists("/usr/bin/gcc"), "this machine has neither clang nor gcc to link with");
        string version = $"{feed.Version}-{(links ? "linked" : "precompiled")}";
        string folder = Directory.CreateDirectory(Path.Combine(feed.Root, "Tool-" + links)).FullName;
        string[] pack = ["pack", "src/ArticleGen.Cli", "-c", Repository.Configuration, "-o", feed.Feed, $"-p:PackageVersion={version}", $"-p:ToolRuntimes={Runtime}", $"-p:ToolLinks={links}"];
        (await DotNet.Run(Repository.Root, pack)).AssertSuccess();
        (await DotNet.Run(feed.Root, "tool", "install", "ArticleGen.Tool", "--tool-path", folder, "--version", version, "--add-source", feed.Feed)).AssertSuccess();

        string[] assemblies = Directory.GetFiles(folder, "*.dll", SearchOption.AllDirectories);
        if (links)
            Assert.Empty(assemblies);
        else
            Assert.Single(assemblies, static path => Path.GetFileName(path) == "articlegen.dll");
        Assert.All(assemblies.Where(static path => Path.GetFileName(path) != "ArticleGen.Data.dll"), static path => Assert.True(HasMachineCode(path), path));
        Assert.Empty(Directory.GetFiles(folder, "*LexiconCompiler*", SearchOption.AllDirectories));
        string tool = Path.Combine(folder, OperatingSystem.IsWindows() ? "articlegen.exe" : "articlegen");
        File.WriteAllText(Path.Combine(folder, "phare.txt"), Article);
        ProcessResult read = await DotNet.RunProgram(tool, folder, "extract", "phare.txt");
        Assert.Equal("Anne Le Goff", JsonDocument.Parse(read.AssertSuccess().Output).RootElement.GetProperty("quotes")[0].GetProperty("speaker").GetString());
        File.WriteAllText(Path.Combine(folder, "unfinished.md"), Unfinished);
        ProcessResult check = await DotNet.RunProgram(tool, folder, "check", "unfinished.md");
        Assert.Matches(@"unfinished\.md\(\d+,\d+\): warning AG\d{4}: ", check.Output);
    }

    private static bool HasMachineCode(string path)
    {
        using PEReader assembly = new(File.OpenRead(path));
        return assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
