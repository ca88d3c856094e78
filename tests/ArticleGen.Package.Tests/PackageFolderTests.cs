using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>The folder of packages may be named without a slash at its end (<c>NUGET_PACKAGES</c>, <c>RestorePackagesPath</c>).</summary>
public sealed class PackageFolderTests
{
    private const string Wrapped = "[MSBuild]::EnsureTrailingSlash('$(NuGetPackageRoot)')";

    public static TheoryData<string> Projects { get; } = [.. Files().Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_project_takes_the_slash_for_granted(string project)
    {
        string text = File.ReadAllText(Repository.PathOf(project)).Replace(Wrapped, "", StringComparison.Ordinal);
        Assert.DoesNotContain("NuGetPackageRoot", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("packages")]
    [InlineData("packages/")]
    [InlineData("a b/packages")]
    [InlineData("it's (été)/packages")]
    public async Task A_path_into_the_folder_is_whole(string folder)
    {
        string root = Path.Combine(Path.GetTempPath(), folder);
        ProcessResult result = await DotNet.Run(Repository.PathOf("tests", "ArticleGen.Generator.Testing"), "msbuild", "-t:NameReferenceAssemblies", "-getItem:AssemblyMetadata", "-p:NuGetPackageRoot=" + root);
        JsonElement items = JsonElement.Parse(result.AssertSuccess().Output).GetProperty("Items").GetProperty("AssemblyMetadata");
        string path = items.EnumerateArray().Single(static item => item.GetProperty("Identity").GetString() == "ReferenceAssemblies").GetProperty("Value").GetString()!;
        Assert.StartsWith(root.TrimEnd('/') + "/basic.reference.assemblies/", path, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Files() =>
        new[] { "src", "tests", "samples", "benchmarks", "templates" }.SelectMany(static folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.*proj", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(Repository.PathOf(folder), "*.targets", SearchOption.AllDirectories)))
            .Where(static file => !file.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                && !file.Contains(Path.DirectorySeparatorChar + "bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                && !file.Contains(Path.DirectorySeparatorChar + "artifacts" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                && File.ReadAllText(file).Contains("NuGetPackageRoot", StringComparison.Ordinal));
}
