using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>The same sources give the same bytes: in whatever folder, culture, time zone and order of files, on however many cores.</summary>
public sealed class ReproducibleTests(PackageFeed feed)
{
    private static readonly Dictionary<string, string> OneHost = new(StringComparer.Ordinal) { ["LC_ALL"] = "C.UTF-8", ["TZ"] = "UTC" };

    // Turkish has another "i", and the machine is on the other side of the world.
    private static readonly Dictionary<string, string> OtherHost = new(StringComparer.Ordinal) { ["LC_ALL"] = "tr_TR.UTF-8", ["LANG"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati", ["DOTNET_PROCESSOR_COUNT"] = "1" };

    // What the package is made of.
    private static readonly string[] Sources =
    [
        "src/ArticleGen.Data", "src/ArticleGen.Generator", "src/ArticleGen.LexiconCompiler", "src/ArticleGen.Understanding", "lexicons", "docs/icon.png",
        "README.md", "LICENSE", "THIRD-PARTY-NOTICES.md", "Directory.Build.props", "Directory.Packages.props", "global.json", "nuget.config", ".editorconfig",
    ];

    [Fact]
    public async Task Two_clean_builds_in_different_folders_and_hosts_give_the_same_package()
    {
        string[] packages = await Task.WhenAll(PackCopy("first", OneHost, backwards: false), PackCopy("second/ordner mit é", OtherHost, backwards: true));
        Assert.Equal(Hash(packages[0]), Hash(packages[1]));
    }

    [Fact]
    public async Task Two_packings_with_precompiled_images_are_the_same_bytes()
    {
        string again = Path.Combine(feed.Root, "again");
        await PackageFeed.Pack("src/ArticleGen.Generator", feed.Version, again);
        Assert.Equal(Hash(feed.GeneratorPackage), Hash(Path.Combine(again, Path.GetFileName(feed.GeneratorPackage))));
    }

    [Theory]
    [InlineData("literal")]
    [InlineData("resource")]
    public async Task Generated_files_are_the_same_in_any_folder_host_and_order_and_so_is_the_assembly_in_any_folder_and_host(string storage)
    {
        string property = $"-p:ArticleGenStorage={storage}";
        string one = await BuildCopy(Path.Combine("identical", storage), OneHost, property);
        string other = await BuildCopy(Path.Combine("identical elsewhere é", storage, "deep"), OtherHost, property);
        string reversed = await BuildCopy(Path.Combine("reversed", storage), OtherHost, property, "-p:Reversed=true");
        Assert.True(Generated(one).Count > 5);
        Assert.Empty(Differences(one, other));
        Assert.Empty(Differences(one, reversed));
        Assert.Equal(Hash(AssemblyIn(one)), Hash(AssemblyIn(other)));
    }

    private async Task<string> PackCopy(string name, IReadOnlyDictionary<string, string> host, bool backwards)
    {
        string root = Path.Combine(feed.Root, "clean", name);
        IEnumerable<string> files = Sources.SelectMany(static source => FilesOf(Repository.PathOf(source))).Order(StringComparer.Ordinal);
        foreach (string file in backwards ? files.Reverse() : files)
            Copy(file, Path.Combine(root, Path.GetRelativePath(Repository.Root, file)));
        // The copies are in no repository, which would say where the sources begin.
        File.WriteAllText(Path.Combine(root, "Directory.Build.targets"), """
            <Project>
              <ItemGroup>
                <SourceRoot Include="$(MSBuildThisFileDirectory)" />
              </ItemGroup>
            </Project>
            """);
        string output = Path.Combine(root, "out");
        (await DotNet.RunIn(host, "dotnet", root, "pack", "src/ArticleGen.Generator", "-c", "Release", "-o", output, "-p:ContinuousIntegrationBuild=true", "-p:PackReadyToRun=false", "-p:RunAnalyzers=false")).AssertSuccess();
        return Directory.EnumerateFiles(output, "*.nupkg").Single();
    }

    private async Task<string> BuildCopy(string name, IReadOnlyDictionary<string, string> host, params string[] properties)
    {
        string folder = Path.Combine(feed.Root, name);
        foreach (string file in FilesOf(Repository.PathOf("tests", "ArticleGen.Package.Tests", "Consumers", "Identical")))
            Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        string sample = Repository.PathOf("samples", "ArticleGen.Sample");
        Copy(Path.Combine(sample, "people.csv"), Path.Combine(folder, "people.csv"));
        foreach (string file in FilesOf(Path.Combine(sample, "articles")))
            Copy(file, Path.Combine(folder, Path.GetRelativePath(sample, file)));
        (await DotNet.RunIn(host, "dotnet", folder, ["build", "-p:UseSharedCompilation=false", .. properties])).AssertSuccess();
        return folder;
    }

    private static IEnumerable<string> Differences(string one, string other)
    {
        Dictionary<string, string> expected = Generated(one);
        Dictionary<string, string> actual = Generated(other);
        return expected.Keys.Union(actual.Keys).Where(file => expected.GetValueOrDefault(file) != actual.GetValueOrDefault(file));
    }

    private static Dictionary<string, string> Generated(string folder) =>
        FilesOf(Path.Combine(folder, "generated")).ToDictionary(file => Path.GetRelativePath(folder, file), Hash, StringComparer.Ordinal);

    private static string AssemblyIn(string folder) => Path.Combine(folder, "bin", "Debug", "net10.0", "Identical.dll");

    private static IEnumerable<string> FilesOf(string path) => File.Exists(path)
        ? [path]
        : Directory.EnumerateFiles(path).Concat(Directory.EnumerateDirectories(path).Where(static folder => Path.GetFileName(folder) is not ("bin" or "obj")).SelectMany(FilesOf));

    private static void Copy(string file, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }

    private static string Hash(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return Convert.ToHexString(SHA256.HashData(stream));
    }
}
