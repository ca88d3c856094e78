using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using ArticleGen.Generator.Testing;

namespace ArticleGen.Generator.Tests.Compilers;

/// <summary>The generator and what drives it, loaded beside a compiler of another version than that of the tests.</summary>
/// <param name="roslyn">The version of the compiler's packages.</param>
internal sealed class CompilerLoadContext(string roslyn) : AssemblyLoadContext($"Roslyn {roslyn}", isCollectible: true)
{
    /// <summary>The versions to test, as the project file lists them.</summary>
    public static string[] Versions => Metadata("RoslynTestedVersions").Split(';');

    /// <summary>Runs the probe of the driving assembly under this compiler.</summary>
    public string Probe()
    {
        Type probe = LoadFromAssemblyPath(typeof(CompilerProbe).Assembly.Location).GetType(typeof(CompilerProbe).FullName!, throwOnError: true)!;
        return (string)probe.GetMethod(nameof(CompilerProbe.Run))!.Invoke(obj: null, BindingFlags.DoNotWrapExceptions, binder: null, parameters: null, CultureInfo.InvariantCulture)!;
    }

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        "Microsoft.CodeAnalysis" => LoadFromPackage("microsoft.codeanalysis.common", assemblyName.Name),
        "Microsoft.CodeAnalysis.CSharp" => LoadFromPackage("microsoft.codeanalysis.csharp", assemblyName.Name),
        "ArticleGen.Generator" or "ArticleGen.Data" => LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll")),
        _ => null,
    };

    private Assembly LoadFromPackage(string package, string assembly)
    {
        string folder = Directory.EnumerateDirectories(Path.Combine(Metadata("PackageRoot"), package, roslyn, "lib"), "net*.0")
            .Where(static candidate => !Path.GetFileName(candidate).StartsWith("netstandard", StringComparison.Ordinal))
            .MaxBy(static candidate => Version.Parse(Path.GetFileName(candidate)["net".Length..]))!;
        return LoadFromAssemblyPath(Path.Combine(folder, assembly + ".dll"));
    }

    private static string Metadata(string key) =>
        typeof(CompilerLoadContext).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
