using System;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace ArticleGen.BuildTimings;

/// <summary>A project with the articles in one layout, in a folder of its own.</summary>
internal sealed class BuildProject
{
    private readonly string _folder;

    public BuildProject(string root, Layout layout, string articles, string generator, string buildFiles)
    {
        _folder = Path.Combine(root, string.Concat(layout.Name.Where(char.IsLetterOrDigit)));
        Directory.CreateDirectory(_folder);
        string[] files = [.. Directory.EnumerateFiles(articles, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        if (layout.Items.Length > 0)
            Copy(files, articles, Path.Combine(_folder, "articles"));
        File.WriteAllText(Path.Combine(_folder, "Code.cs"), layout.Code([.. files.Select(File.ReadAllText)]));
        File.WriteAllText(Path.Combine(_folder, "Timed.csproj"), $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              {(layout.UsesGenerator ? $"<Import Project=\"{buildFiles}/ArticleGen.props\" />" : "")}
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                {layout.Properties}
              </PropertyGroup>
              <ItemGroup>
                {(layout.UsesGenerator ? $"<Analyzer Include=\"{generator}\" />" : "")}
                {layout.Items}
              </ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              {(layout.UsesGenerator ? $"<Import Project=\"{buildFiles}/ArticleGen.targets\" />" : "")}
            </Project>
            """);
    }

    /// <summary>Restores, so that builds need not.</summary>
    public bool Restore() => Run("restore", out _) == 0;

    /// <summary>Builds everything anew.</summary>
    /// <param name="output">What the build printed.</param>
    /// <returns>The time, or <see langword="null"/> if the build failed.</returns>
    public TimeSpan? Build(out string output)
    {
        long start = Stopwatch.GetTimestamp();
        int exitCode = Run("build --no-restore --no-incremental -c Release -v q -nodeReuse:false -p:UseSharedCompilation=false", out output);
        return exitCode == 0 ? Stopwatch.GetElapsedTime(start) : null;
    }

    /// <summary>The size of the assembly in bytes.</summary>
    public long AssemblySize => new FileInfo(Path.Combine(_folder, "bin/Release/net10.0/Timed.dll")).Length;

    private static void Copy(string[] files, string from, string to)
    {
        foreach (string file in files)
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private int Run(string arguments, out string output)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, UseShellExecute = false })!;
        output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
