using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>What lies in the package, and what it says of itself.</summary>
public sealed class PackageContentTests(PackageFeed feed) : IDisposable
{
    private const string Data = "analyzers/dotnet/cs/ArticleGen.Data.dll";
    private const string Portable = "analyzers/dotnet/cs/ArticleGen.Generator.dll";

    private static readonly string[] Images = [.. new[] { "linux-arm64", "linux-x64", "osx-arm64", "win-x64" }.Select(static runtime => $"tools/{runtime}/ArticleGen.Generator.dll")];

    private readonly ZipArchive _package = ZipFile.OpenRead(feed.GeneratorPackage);

    public void Dispose() => _package.Dispose();

    [Fact]
    public void It_holds_the_generator_portable_and_precompiled_its_data_and_nothing_else_that_runs()
    {
        Assert.Equal([Data, Portable, .. Images], Paths(".dll", ".exe", ".so", ".dylib"));
        Assert.DoesNotContain(_package.Entries, static entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_data_lies_in_one_place()
    {
        string[] data = Resources(Data);
        foreach (string language in new[] { "en", "fr", "de", "es", "it", "nl", "pt" })
            Assert.Contains("ArticleGen.Lexicons." + language, data);
        Assert.Contains("ArticleGen.Models.fr", data);
        Assert.All([Portable, .. Images], image => Assert.Empty(Resources(image).Intersect(data, StringComparer.Ordinal)));
    }

    [Fact]
    public void Its_generator_asks_for_the_data_it_was_built_with()
    {
        Version data = Metadata(Data, static metadata => metadata.GetAssemblyDefinition().Version);
        Assert.NotEqual(new(0, 0), new Version(data.Build, data.Revision));
        Assert.All([Portable, .. Images], image => Assert.Equal(data, References(image)["ArticleGen.Data"]));
    }

    [Fact]
    public void Its_precompiled_images_are_the_portable_assembly_with_machine_code()
    {
        Assert.Equal(0, NativeCode(Portable).Size);
        Assert.All(Images, image =>
        {
            Assert.NotEqual(0, NativeCode(image).Size);
            Assert.Equal(ModuleVersionId(Portable), ModuleVersionId(image));
        });
    }

    [Fact]
    public void It_holds_the_build_files_for_direct_and_transitive_references() => Assert.Equal(
        ["build/ArticleGen.Files.targets", "build/ArticleGen.Readable.proj", "build/ArticleGen.props", "build/ArticleGen.targets", "buildTransitive/ArticleGen.props", "buildTransitive/ArticleGen.targets"],
        Paths(".props", ".targets", ".proj"));

    [Fact]
    public void It_holds_its_readme_licence_and_notices()
    {
        Assert.Contains("MIT", Text("LICENSE"), StringComparison.Ordinal);
        Assert.Contains("```csharp", Text("README.md"), StringComparison.Ordinal);
        Assert.Contains("Unicode", Text("THIRD-PARTY-NOTICES.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_icon_is_a_png_of_128_pixels()
    {
        byte[] icon = Bytes("icon.png");
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], icon[..4]);
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], icon[16..24]);
    }

    [Fact]
    public void Its_manifest_says_what_it_is_and_depends_on_nothing()
    {
        XElement metadata = XDocument.Parse(Text("ArticleGen.nuspec")).Root!.Elements().Single();
        Dictionary<string, string> values = metadata.Elements().ToDictionary(static element => element.Name.LocalName, static element => element.Value, StringComparer.Ordinal);
        Assert.Equal("ArticleGen", values["id"]);
        Assert.Equal(feed.Version, values["version"]);
        Assert.Equal("true", values["developmentDependency"]);
        Assert.Equal("MIT", values["license"]);
        Assert.Equal("icon.png", values["icon"]);
        Assert.Equal("README.md", values["readme"]);
        Assert.False(values.ContainsKey("dependencies"), "a development dependency brings nothing along");
        XElement repository = metadata.Elements().Single(static element => element.Name.LocalName == "repository");
        Assert.Equal("git", repository.Attribute("type")?.Value);
        Assert.StartsWith("https://", repository.Attribute("url")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_assembly_is_built_deterministically()
    {
        using PEReader assembly = new(new MemoryStream(Bytes(Portable)));
        Assert.Contains(assembly.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        DebugDirectoryEntry symbols = Assert.Single(assembly.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.CodeView);
        Assert.Equal("ArticleGen.Generator.pdb", Path.GetFileName(assembly.ReadCodeViewDebugDirectoryData(symbols).Path));
        Assert.NotNull(_package.GetEntry(Path.ChangeExtension(Portable, ".pdb")));
    }

    [Fact]
    public void Its_assembly_asks_for_the_oldest_supported_compiler_and_for_nothing_beside_it_but_the_data()
    {
        Dictionary<string, Version> references = References(Portable);
        Assert.Equal(new Version(4, 8, 0, 0), references["Microsoft.CodeAnalysis"]);
        // Everything else but the data is part of the compiler that loads the generator.
        string[] provided =
        [
            "ArticleGen.Data", "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory",
            "System.Buffers", "System.Numerics.Vectors", "System.Runtime.CompilerServices.Unsafe", "System.Reflection.Metadata",
        ];
        Assert.Empty(references.Keys.Except(provided, StringComparer.Ordinal));
    }

    [Fact]
    public void Its_assembly_is_smaller_than_two_megabytes() =>
        Assert.InRange(_package.GetEntry(Portable)!.Length, 1, 2_000_000);

    [Fact]
    public void It_is_smaller_than_sixteen_megabytes() =>
        Assert.InRange(new FileInfo(feed.GeneratorPackage).Length, 1, 16_000_000);

    private DirectoryEntry NativeCode(string path)
    {
        using PEReader assembly = new(new MemoryStream(Bytes(path)));
        return assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory;
    }

    private Guid ModuleVersionId(string path) => Metadata(path, static metadata => metadata.GetGuid(metadata.GetModuleDefinition().Mvid));

    private string[] Resources(string path) =>
        Metadata(path, static metadata => metadata.ManifestResources.Select(resource => metadata.GetString(metadata.GetManifestResource(resource).Name)).ToArray());

    private Dictionary<string, Version> References(string path) => Metadata(path, static metadata => metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
        .ToDictionary(reference => metadata.GetString(reference.Name), static reference => reference.Version, StringComparer.Ordinal));

    private T Metadata<T>(string path, Func<MetadataReader, T> read)
    {
        using PEReader assembly = new(new MemoryStream(Bytes(path)));
        return read(assembly.GetMetadataReader());
    }

    private string[] Paths(params string[] extensions) =>
    [
        .. _package.Entries.Select(static entry => entry.FullName).Where(path => extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal),
    ];

    private string Text(string path) => Encoding.UTF8.GetString(Bytes(path)).TrimStart('\uFEFF');

    private byte[] Bytes(string path)
    {
        using Stream entry = _package.GetEntry(path)!.Open();
        using MemoryStream bytes = new();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }
}
