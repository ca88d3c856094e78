using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ArticleGen.RunTime.Contenders;

/// <summary>Where the contenders that load files find them.</summary>
internal static class PreparedFiles
{
    public static string JsonOfAll(string folder) => Path.Combine(folder, "articles.json");

    public static string JsonOf(string folder, string id) => Path.Combine(folder, "json", id + ".json");

    public static IEnumerable<string> AllJson(string folder) => All(folder, "json");

    public static string MarkdownOf(string folder, string id) => Path.Combine(folder, "markdown", id + ".markdown");

    public static IEnumerable<string> AllMarkdown(string folder) => All(folder, "markdown");

    private static IEnumerable<string> All(string folder, string kind) => Directory.EnumerateFiles(Path.Combine(folder, kind)).Order(StringComparer.Ordinal);
}
