using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;

namespace ArticleGen.Cli.Checking;

/// <summary>
/// The folder that checked articles are taken for a project of: the one that is named, else the current one, else the one that all of them are in.
/// </summary>
internal sealed class ProjectFolder
{
    private const string Property = "ProjectDir";

    // Who checks an article from the root of a disk does not want all of it read.
    private const int MostFiles = 100_000;

    private static readonly string[] s_linkable = [".md", ".markdown", ".mdx", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif"];
    private static readonly string[] s_madeByTools = ["bin", "obj", "node_modules"];

    private readonly string _path;
    private readonly bool _knowsFiles;

    private ProjectFolder(string path, bool knowsFiles, IReadOnlyDictionary<string, string> properties)
    {
        _path = path;
        _knowsFiles = knowsFiles;
        Properties = new Dictionary<string, string>(properties, StringComparer.OrdinalIgnoreCase) { [Property] = path };
    }

    /// <summary>The properties of the project, this folder among them.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; }

    public static ProjectFolder Of(IReadOnlyList<string> articles, IReadOnlyDictionary<string, string> properties)
    {
        string current = WithSeparator(Directory.GetCurrentDirectory());
        bool areFull = articles.All(Path.IsPathRooted);
        string path = properties.TryGetValue(Property, out string? named) ? WithSeparator(Path.GetFullPath(named))
            : areFull && !articles.All(article => IsIn(current, article)) ? CommonFolder(articles)
            : current;
        return new(path, (areFull || path == current) && articles.All(article => IsIn(path, article)), properties);
    }

    /// <summary>The list of its files for the compiler; none where they are not known, or too many.</summary>
    public IEnumerable<FileList> ListFiles()
    {
        if (!_knowsFiles)
            return [];
        string[] files = [];
        try
        {
            files = [.. Linkable(_path).Take(MostFiles + 1)];
        }
        catch (IOException)
        {
            // Not a folder of a project, but one that the system shows as one (/proc).
            return [];
        }

        return files.Length > MostFiles ? [] : [new(Path.Combine(_path, "obj", "ArticleGen", "files.txt"), files.Order(StringComparer.Ordinal))];
    }

    private static FileSystemEnumerable<string> Linkable(string folder) => new(
        folder,
        static (ref FileSystemEntry entry) => entry.ToFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None })
    {
        ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && s_linkable.Contains(Path.GetExtension(entry.FileName).ToString(), StringComparer.OrdinalIgnoreCase),
        // A linked folder may lead back.
        ShouldRecursePredicate = static (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == FileAttributes.None && !entry.FileName.StartsWith('.') && !s_madeByTools.Contains(entry.FileName.ToString(), StringComparer.Ordinal),
    };

    private static string CommonFolder(IReadOnlyList<string> articles)
    {
        string common = WithSeparator(Path.GetDirectoryName(Path.GetFullPath(articles[0]))!);
        while (!articles.All(article => IsIn(common, article)))
            common = WithSeparator(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(common))!);
        return common;
    }

    private static bool IsIn(string folder, string file) => Path.GetFullPath(file).StartsWith(folder, StringComparison.Ordinal);

    private static string WithSeparator(string folder) => Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
}
