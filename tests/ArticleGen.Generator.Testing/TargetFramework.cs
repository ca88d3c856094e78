using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Testing;

/// <summary>A framework that a consumer is compiled for: its reference assemblies, read once.</summary>
public sealed class TargetFramework
{
    private readonly Lazy<ImmutableArray<MetadataReference>> _references;

    private TargetFramework(string name, Func<ImmutableArray<MetadataReference>> references)
    {
        Name = name;
        _references = new(references);
    }

    /// <summary>.NET 10: what runs here, so compiled models of this framework can be loaded.</summary>
    public static TargetFramework Net100 { get; } = new("net10.0", static () => FromPack(Metadata("Net100Pack")));

    /// <summary>.NET 8.</summary>
    public static TargetFramework Net80 { get; } = new("net8.0", static () => FromResources("net80."));

    /// <summary>.NET Standard 2.0.</summary>
    public static TargetFramework NetStandard20 { get; } = new("netstandard2.0", static () => FromResources("netstandard20."));

    /// <summary>.NET Framework 4.7.2.</summary>
    public static TargetFramework Net472 { get; } = new("net472", static () => FromResources("net472."));

    /// <summary>The target framework moniker.</summary>
    public string Name { get; }

    /// <summary>Its reference assemblies.</summary>
    public ImmutableArray<MetadataReference> References => _references.Value;

    internal IEnumerable<string> PreprocessorSymbols => Name.StartsWith("net8", StringComparison.Ordinal) || Name.StartsWith("net10", StringComparison.Ordinal) ? ["NET6_0_OR_GREATER"] : [];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static ImmutableArray<MetadataReference> FromPack(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(static file => MetadataReference.CreateFromFile(file))];

    private static ImmutableArray<MetadataReference> FromResources(string prefix)
    {
        Assembly assemblies = Assembly.LoadFrom(Metadata("ReferenceAssemblies"));
        return [.. assemblies.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name =>
            {
                using Stream stream = assemblies.GetManifestResourceStream(name)!;
                return MetadataReference.CreateFromStream(stream, filePath: name);
            })];
    }

    private static string Metadata(string key) =>
        typeof(TargetFramework).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
