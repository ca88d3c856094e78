using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ArticleGen.Evaluation.Gold;
using Xunit;

namespace ArticleGen.Evaluation.Tests;

/// <summary>The annotated articles of this repository, one folder per language.</summary>
internal static class GoldFolder
{
    public static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "gold");

    public static IEnumerable<string> Languages => Directory.EnumerateDirectories(Root).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    public static TheoryData<string> Files => [.. GoldReader.FilesOf(Root).Select(f => Path.GetRelativePath(Root, f))];

    public static string PathOf(string file) => Path.Combine(Root, file);
}
