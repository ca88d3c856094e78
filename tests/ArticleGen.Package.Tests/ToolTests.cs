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

    [Fact]
    public async Task It_installs_from_a_feed_precompiled_and_reads_articles()
    {
        string runtime = RuntimeInformation.RuntimeIdentifier;
        Assert.SkipUnless(runtime is "linux-x64" or "linux-arm64" or "osx-arm64" or "win-x64", $"the tool has no machine code for {runtime}");
        string folder = Directory.CreateDirectory(Path.Combine(feed.Root, "Tool")).FullName;
        string[] pack = ["pack", "src/ArticleGen.Cli", "-c", Repository.Configuration, "-o", feed.Feed, $"-p:PackageVersion={feed.Version}", $"-p:ToolRuntimes={runtime}"];
        (await DotNet.Run(Repository.Root, pack)).AssertSuccess();
        (await DotNet.Run(feed.Root, "tool", "install", "ArticleGen.Tool", "--tool-path", folder, "--version", feed.Version, "--add-source", feed.Feed)).AssertSuccess();

        string installed = Directory.GetFiles(folder, "articlegen.dll", SearchOption.AllDirectories).Single();
        Assert.All(Directory.GetFiles(Path.GetDirectoryName(installed)!, "*.dll").Where(static path => Path.GetFileName(path) != "ArticleGen.Data.dll"), static path => Assert.True(HasMachineCode(path), path));
        Assert.Empty(Directory.GetFiles(folder, "*LexiconCompiler*", SearchOption.AllDirectories));
        File.WriteAllText(Path.Combine(folder, "phare.txt"), Article);
        ProcessResult result = await DotNet.RunProgram(Path.Combine(folder, OperatingSystem.IsWindows() ? "articlegen.exe" : "articlegen"), folder, "extract", "phare.txt");
        Assert.Equal("Anne Le Goff", JsonDocument.Parse(result.AssertSuccess().Output).RootElement.GetProperty("quotes")[0].GetProperty("speaker").GetString());
    }

    private static bool HasMachineCode(string path)
    {
        using PEReader assembly = new(File.OpenRead(path));
        return assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
