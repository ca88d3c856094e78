using System;
using System.Collections.Generic;

namespace ArticleGen.Generator.Inputs;

/// <summary>Paths as generated code may show them: relative to the project, with '/', the same on every machine.</summary>
internal static class ProjectPath
{
    /// <summary>The path from a directory to a file; the file's own path where they share nothing, as MSBuild's <c>MakeRelative</c> has it.</summary>
    public static string Relative(string directory, string path)
    {
        string[] from = Segments(directory);
        string[] to = Segments(path);
        int common = 0;

        // «../case» is not the project «Case» where file systems tell them apart; a path with a drive is one of Windows, which does not.
        StringComparison comparison = path.StartsWith("/", StringComparison.Ordinal) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        while (common < from.Length && common < to.Length - 1 && string.Equals(from[common], to[common], comparison))
            common++;
        if (common == 0)
            return (path.StartsWith("/", StringComparison.Ordinal) ? "/" : "") + string.Join("/", to);
        List<string> relative = [];
        for (int i = common; i < from.Length; i++)
            relative.Add("..");
        for (int i = common; i < to.Length; i++)
            relative.Add(to[i]);
        return string.Join("/", relative);
    }

    private static string[] Segments(string path)
    {
        List<string> segments = [];
        foreach (string segment in path.Split('/', '\\'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
                segments.RemoveAt(segments.Count - 1);
            else if (segment.Length > 0 && segment != ".")
                segments.Add(segment);
        }

        return [.. segments];
    }
}
