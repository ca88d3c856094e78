using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ArticleGen.BuildTimings;

/// <summary>The articles that are built.</summary>
/// <param name="path">The folder they are in.</param>
internal sealed class ArticleFolder(string path)
{
    private readonly string[] _files = [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>How many there are.</summary>
    public int Count => _files.Length;

    /// <summary>Reads what stands in each.</summary>
    public IReadOnlyList<string> ReadTexts() => [.. _files.Select(File.ReadAllText)];

    /// <summary>Copies them into another folder.</summary>
    /// <param name="target">The other folder.</param>
    /// <param name="rename">The name of the copy, given the relative path of a file.</param>
    /// <returns>The paths of the copies.</returns>
    public IReadOnlyList<string> CopyTo(string target, Func<string, string> rename)
    {
        string[] copies = [.. _files.Select(file => Path.Combine(target, rename(Path.GetRelativePath(path, file))))];
        foreach ((string file, string copy) in _files.Zip(copies))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        return copies;
    }
}
