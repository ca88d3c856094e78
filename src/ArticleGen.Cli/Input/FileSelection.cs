using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace ArticleGen.Cli.Input;

/// <summary>The article files that arguments name: files, folders (searched with all below them) and globs (<c>articles/**/*.md</c>).</summary>
internal static class FileSelection
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly string[] s_articles = ["**/*.txt", "**/*.md", "**/*.markdown", "**/*.mdx"];

    // What tools put beside articles and nobody wrote.
    private static readonly string[] s_madeByTools = ["**/.*/**", "**/node_modules/**", "**/bin/**", "**/obj/**"];

    /// <param name="arguments">What was named; the order is kept, and what a folder or a glob stands for is sorted by path.</param>
    /// <param name="fail">Is told of a folder or glob that holds no article.</param>
    public static IEnumerable<string> Expand(IEnumerable<string> arguments, Action<string> fail)
    {
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (string argument in arguments)
        {
            foreach (string file in FilesOf(argument, fail))
            {
                if (file == StandardInput || named.Add(Path.GetFullPath(file)))
                    yield return file;
            }
        }
    }

    private static List<string> FilesOf(string argument, Action<string> fail)
    {
        if (argument == StandardInput || File.Exists(argument))
            return [argument];
        string folder = argument;
        string[] patterns = s_articles;
        if (!Directory.Exists(argument))
        {
            if (argument.IndexOfAny(['*', '?']) is var wildcard && wildcard < 0)
                return [argument];
            int separator = argument.AsSpan(0, wildcard).LastIndexOfAny('/', Path.DirectorySeparatorChar);
            folder = separator < 0 ? "" : argument[..(separator + 1)];
            patterns = [argument[(separator + 1)..]];
        }

        List<string> files = Matches(folder, patterns);
        if (files.Count == 0)
            fail($"{argument}: no article here. Articles are .txt, .md, .markdown and .mdx files; name any other file itself.");
        return files;
    }

    private static List<string> Matches(string folder, string[] patterns)
    {
        Matcher matcher = new(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(patterns);
        matcher.AddExcludePatterns(s_madeByTools);
        DirectoryInfo root = new(folder.Length == 0 ? "." : folder);
        return root.Exists
            ? [.. matcher.Execute(new DirectoryInfoWrapper(root)).Files.Select(match => Path.Combine(folder, match.Path)).Order(StringComparer.Ordinal)]
            : [];
    }
}
