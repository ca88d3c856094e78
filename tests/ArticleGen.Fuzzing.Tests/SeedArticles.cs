using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace ArticleGen.Fuzzing.Tests;

/// <summary>The texts that mutations start from: gold articles, samples, corpus and pages of this repository.</summary>
internal static class SeedArticles
{
    private const int Longest = 40_000;
    private static readonly string[] Folders = ["tests/gold", "samples", "corpus", "docs", "templates", "tests/ArticleGen.Understanding.Tests"];
    private static readonly string[] Extensions = [".txt", ".md", ".markdown", ".mdx", ".xml", ".csv"];

    /// <summary>The texts, in the same order on every machine.</summary>
    public static string[] Load()
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));
        IEnumerable<string> files = Folders
            .Select(folder => Path.Combine(root, folder))
            .Where(Directory.Exists)
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(static file => Extensions.Contains(Path.GetExtension(file), StringComparer.Ordinal) && !IsOutput(file))
            .OrderBy(file => Path.GetRelativePath(root, file), StringComparer.Ordinal);
        return [.. files.Select(static file => File.ReadAllText(file)).Select(static text => text.Length > Longest ? text[..Longest] : text)];
    }

    private static bool IsOutput(string file) =>
        file.Contains("/obj/", StringComparison.Ordinal) || file.Contains("/bin/", StringComparison.Ordinal) || file.Contains("/_snapshots/", StringComparison.Ordinal);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
