using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;

namespace ArticleGen.Mutation;

/// <summary>The repository in a folder of its own, where files may be changed.</summary>
internal sealed class RepositoryCopy
{
    private static readonly string[] Left = [".git", "bin", "obj", "artifacts", "node_modules", "TestResults"];

    private static readonly string s_origin = typeof(RepositoryCopy).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => string.Equals(attribute.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!;

    /// <summary>The folder; the next run takes it over, so that little is built again.</summary>
    public string Root { get; } = Path.Combine(s_origin, "artifacts", "mutation");

    /// <summary>Brings the copy up to date.</summary>
    public void Update() => Copy(s_origin, Root);

    public static string Read(string file) => File.ReadAllText(Path.Combine(s_origin, file));

    public void Write(string file, string text)
    {
        string path = Path.Combine(Root, file);
        if (!File.Exists(path) || File.ReadAllText(path) != text)
            File.WriteAllText(path, text);
    }

    /// <summary>The C# files of a folder, or the file itself, below the root.</summary>
    public static string[] Files(string path) => File.Exists(Path.Combine(s_origin, path))
        ? [path]
        : [.. Directory.EnumerateFiles(Path.Combine(s_origin, path), "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(s_origin, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Builds a project of tests.</summary>
    /// <returns>Its program.</returns>
    public string Build(string tests)
    {
        // Mutants are compiled to be run: what analyzers think of them does not matter.
        string[] arguments = ["build", Path.Combine("tests", tests), "-c", "Release", "-v", "q", "-nologo", "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false", "-p:WarningLevel=0", "-p:Nullable=annotations"];
        using Process build = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Root })!;
        build.WaitForExit();
        if (build.ExitCode != 0)
            throw new InvalidOperationException($"{tests} cannot be built with its mutants.");
        return Path.Combine(Root, "tests", tests, "bin", "Release", "net10.0", tests + (OperatingSystem.IsWindows() ? ".exe" : ""));
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
        {
            FileInfo target = new(Path.Combine(to, Path.GetFileName(file)));
            if (!target.Exists || !File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(target.FullName)))
                File.Copy(file, target.FullName, overwrite: true);
        }

        foreach (string folder in Directory.EnumerateDirectories(from))
        {
            if (!Left.Contains(Path.GetFileName(folder), StringComparer.Ordinal))
                Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
