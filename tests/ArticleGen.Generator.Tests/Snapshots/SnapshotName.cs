using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using VerifyTests;

namespace ArticleGen.Generator.Tests.Snapshots;

/// <summary>Where the snapshots of one test stand: <c>{Directory}/{Prefix}[#{target}].{verified|received}.{extension}</c>.</summary>
/// <param name="Directory">The folder.</param>
/// <param name="Prefix"><c>{Type}.{Method}</c>.</param>
internal sealed record SnapshotName(string Directory, string Prefix)
{
    // The characters that no file system may be asked for, whatever the one of this machine allows.
    private const string InvalidInFileNames = "\"<>|:*?\\/";

    public static SnapshotName For(MethodInfo method, string sourceFile, VerifySettings settings)
    {
        Type type = method.ReflectedType!;
        if (type.DeclaringType is not null || method.GetParameters().Length > 0)
            throw new UnsupportedSnapshotException($"{type.Name}.{method.Name} is nested or a theory: write a test of its own, in a class of its own.");
        string folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, settings.Directory ?? "");
        return new(folder, $"{type.Name}.{method.Name}");
    }

    public string Verified(string target, string extension) => Path.Combine(Directory, $"{Prefix}{target}.verified.{extension}");

    public string Received(string target, string extension) => Path.Combine(Directory, $"{Prefix}{target}.received.{extension}");

    /// <summary>The snapshot files of this test that exist; those of a test whose name only begins alike are not among them.</summary>
    /// <param name="state"><c>verified</c> or <c>received</c>.</param>
    public IEnumerable<string> Existing(string state) =>
        System.IO.Directory.Exists(Directory)
            ? System.IO.Directory.EnumerateFiles(Directory, $"*.{state}.*").Where(file => Belongs(Path.GetFileName(file), state)).Order(StringComparer.Ordinal)
            : [];

    /// <summary>A generated file's name as the name of its snapshot; folders are dropped.</summary>
    /// <param name="path">The path of the generated file.</param>
    public static string Target(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        int dot = name.LastIndexOf('.');
        return Sanitize(dot < 0 ? name : name[..dot]);
    }

    private bool Belongs(string file, string state) =>
        file.StartsWith($"{Prefix}.{state}.", StringComparison.Ordinal) || file.StartsWith($"{Prefix}#", StringComparison.Ordinal);

    private static string Sanitize(string name)
    {
        StringBuilder sanitized = new(name);
        for (int i = 0; i < sanitized.Length; i++)
        {
            if (sanitized[i] < ' ' || InvalidInFileNames.Contains(sanitized[i]))
                sanitized[i] = '-';
        }

        return sanitized.ToString();
    }
}
