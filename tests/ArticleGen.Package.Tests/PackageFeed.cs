using System;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using ArticleGen.Package.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace ArticleGen.Package.Tests;

/// <summary>
/// Packs what was built under a version of its own into a feed of its own, and restores into a package folder of its own:
/// what is tested is never an older package.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("articlegen-package-");

    /// <summary>The version of the packages under test.</summary>
    public string Version { get; } = "0.1.0-test." + DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    internal string Root => _root.FullName;

    internal string Feed => Path.Combine(Root, "feed");

    internal string GeneratorPackage => Path.Combine(Feed, $"ArticleGen.{Version}.nupkg");

    internal string TemplatesPackage => Path.Combine(Feed, $"ArticleGen.Templates.{Version}.nupkg");

    public async ValueTask InitializeAsync()
    {
        await Pack("src/ArticleGen.Generator");
        await Pack("templates/ArticleGen.Templates");
        File.WriteAllText(Path.Combine(Root, "nuget.config"), $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(Root, "packages")}" />
              </config>
              <packageSources>
                <add key="under-test" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                <add key="machine" value="{MachinePackages}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        // Nothing above this folder reaches the projects below it.
        File.WriteAllText(Path.Combine(Root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <ArticleGenVersion>{Version}</ArticleGenVersion>
                <NuGetAudit>false</NuGetAudit>
                <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
                <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
                <!-- A compiler server of its own: another one may look for the data of an equal version in the folder of an earlier run.
                     A hundred builds by new compilers, which the environment may ask for, would take minutes more. -->
                <SharedCompilationId>{Version}</SharedCompilationId>
                <UseSharedCompilation>true</UseSharedCompilation>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(Root, "Directory.Build.targets"), """
            <Project>
              <Target Name="CountArticles" AfterTargets="CoreCompile">
                <WriteLinesToFile File="obj/articles.count" Lines="@(Article->Count())" Overwrite="true" />
              </Target>
            </Project>
            """);
        File.WriteAllText(Path.Combine(Root, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(Root, ".editorconfig"), "root = true\n");
    }

    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return default;
    }

    /// <summary>Copies a folder of <c>Consumers/</c> next to the feed.</summary>
    internal string CopyConsumer(string name)
    {
        string target = Path.Combine(Root, name);
        string source = Repository.PathOf("tests", "ArticleGen.Package.Tests", "Consumers", name);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        return target;
    }

    // Packages that are on the machine already are not fetched again; those under test cannot be among them, their version is new.
    private static string MachinePackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private Task Pack(string project) => Pack(project, Version, Feed);

    /// <summary>Packs what was built.</summary>
    internal static async Task Pack(string project, string version, string feed) =>
        (await DotNet.Run(Repository.Root, "pack", project, "--no-build", "-c", Repository.Configuration, "-o", feed, $"-p:PackageVersion={version}", "-p:ContinuousIntegrationBuild=true")).AssertSuccess();
}
