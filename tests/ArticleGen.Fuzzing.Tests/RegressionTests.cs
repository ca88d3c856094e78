using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using ArticleGen.Understanding;
using Xunit;

namespace ArticleGen.Fuzzing.Tests;

/// <summary>Texts that failed once, in files that are called after what was wrong.</summary>
public sealed class RegressionTests
{
    public static TheoryData<string> Names => [.. Files().Select(static file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_that_failed_once_is_read(string name)
    {
        string text = File.ReadAllText(Files().Single(file => Path.GetFileName(file) == name));
        Fuzzer fuzzer = new(seed: 0);
        Assert.True(fuzzer.Check("Anne Doe said “yes” in Paris.", ArticleFormat.PlainText));
        Assert.All(Enum.GetValues<ArticleFormat>(), format => Assert.True(fuzzer.Check(text, format)));
        Assert.True(fuzzer.Failures.Count == 0, string.Join("\n\n", fuzzer.Failures));
    }

    private static IEnumerable<string> Files([CallerFilePath] string here = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(here)!, "Regressions")).Order(StringComparer.Ordinal);
}
