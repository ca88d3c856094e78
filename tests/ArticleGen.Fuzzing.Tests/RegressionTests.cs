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
        Check(text); // What a language needs is loaded with its first text, and is not of the text.
        Fuzzer fuzzer = Check(text);
        Assert.True(fuzzer.Failures.Count == 0, string.Join("\n\n", fuzzer.Failures));
    }

    private static Fuzzer Check(string text)
    {
        Fuzzer fuzzer = new(seed: 0);
        foreach (ArticleFormat format in Enum.GetValues<ArticleFormat>())
            fuzzer.Check(text, format);
        return fuzzer;
    }

    private static IEnumerable<string> Files([CallerFilePath] string here = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(here)!, "Regressions")).Order(StringComparer.Ordinal);
}
