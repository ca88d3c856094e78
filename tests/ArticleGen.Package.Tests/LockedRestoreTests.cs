using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>
/// Which packages this repository is built with is locked by version and content. Sources cannot be mapped to packages without naming
/// every source that a user has; a locked package cannot be exchanged by any of them.
/// </summary>
public sealed class LockedRestoreTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("articlegen-locked-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task A_package_of_the_same_name_and_version_from_another_source_is_refused()
    {
        string project = Write("Locked.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ArticleGen.Example" Version="1.0.0" />
              </ItemGroup>
            </Project>
            """);
        UseFeed("genuine", "the package");
        (await DotNet.Run(_root.FullName, "restore", project)).AssertSuccess();
        (await DotNet.Run(_root.FullName, "restore", project, "--locked-mode", "--force")).AssertSuccess();

        UseFeed("forged", "another package of that name");
        ProcessResult forged = await DotNet.Run(_root.FullName, "restore", project, "--locked-mode", "--force");
        Assert.NotEqual(0, forged.ExitCode);
        Assert.Contains("NU1403", forged.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_project_has_a_lock()
    {
        string[] projects =
        [
            .. new[] { "src", "tests", "benchmarks", "samples", "templates" }
                .SelectMany(static folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
                .Where(static project => !IsCopiedElsewhere(Path.GetRelativePath(Repository.Root, project).Replace('\\', '/'))),
        ];
        Assert.True(projects.Length > 30);
        Assert.All(projects, static project => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), $"Restore {project} and commit its lock."));
    }

    [Fact]
    public void The_repository_adds_no_source_but_its_own_folder()
    {
        XElement[] sources = [.. XDocument.Load(Repository.PathOf("nuget.config")).Descendants("packageSources").Elements()];
        Assert.Equal("artifacts/packages", Assert.Single(sources).Attribute("value")?.Value);
    }

    // Consumers and templates are built out of this repository, from the package under test; builds leave copies behind.
    private static bool IsCopiedElsewhere(string project) =>
        project.Contains("/Consumers/", StringComparison.Ordinal) || project.Contains("/content/", StringComparison.Ordinal) || project.Contains("/bin/", StringComparison.Ordinal) || project.Contains("/obj/", StringComparison.Ordinal);

    private void UseFeed(string name, string description)
    {
        string feed = Path.Combine(_root.FullName, name);
        Directory.CreateDirectory(feed);
        using (ZipArchive package = ZipFile.Open(Path.Combine(feed, "ArticleGen.Example.1.0.0.nupkg"), ZipArchiveMode.Create))
        using (StreamWriter manifest = new(package.CreateEntry("ArticleGen.Example.nuspec").Open()))
        {
            manifest.Write($"""
                <?xml version="1.0"?>
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
                  <metadata><id>ArticleGen.Example</id><version>1.0.0</version><authors>a</authors><description>{description}</description></metadata>
                </package>
                """);
        }

        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{name}-packages" /></config>
              <packageSources><clear /><add key="{name}" value="{name}" /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_root.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
