using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>Programs whose unused code is cut away: whatever is found by reflection would be missing.</summary>
public sealed class PublishTests(PackageFeed feed)
{
    private const string Expected = "2\nlighthouse 1 We counted the nights,\nphare 1 Nous avons compté les nuits\n";

    [Fact]
    public async Task A_trimmed_program_runs() => await PublishAndRun("Trimmed");

    [Fact]
    public async Task A_native_program_runs()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && (File.Exists("/usr/bin/clang") || File.Exists("/usr/bin/gcc")), "Native compilation needs the platform's linker.");
        await PublishAndRun("NativeAot");
    }

    private async Task PublishAndRun(string project)
    {
        string folder = feed.CopyConsumer(Path.Combine("Publish", project));
        ProcessResult restore = await DotNet.Run(folder, "restore", "-r", "linux-x64");
        Assert.SkipWhen(restore.Output.Contains("error NU1101", StringComparison.Ordinal) || restore.Output.Contains("error NU1102", StringComparison.Ordinal), "The runtime and compiler packs cannot be restored here: " + restore.Output);
        restore.AssertSuccess();

        ProcessResult publish = await DotNet.Run(folder, "publish", "--no-restore", "-r", "linux-x64", "-o", "out");
        publish.AssertSuccess();
        Assert.Empty(BuildLog.Messages(publish));

        string program = Path.Combine(folder, "out", project);
        Assert.Equal(Expected, (await DotNet.RunProgram(program, folder)).AssertSuccess().Output);
    }
}
