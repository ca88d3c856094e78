using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace ArticleGen.Docs.Tests;

/// <summary>Every promise of the page on reliability names tests that exist.</summary>
public sealed partial class ReliabilityTests
{
    private static readonly Dictionary<string, string> s_sources = Directory.EnumerateFiles(Path.Combine(Page.Root, "tests"), "*.cs", SearchOption.AllDirectories)
        .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .GroupBy(static file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal)
        .ToDictionary(static files => files.Key, static files => string.Concat(files.Select(File.ReadAllText)), StringComparer.Ordinal);

    public static TheoryData<string> Promises =>
        [.. Page.Read("docs/reliability.md").Markdown.Split("\n## ").Single(static part => part.StartsWith("Promises\n", StringComparison.Ordinal))
            .Split('\n').Where(static line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_promise_names_its_tests(string promise)
    {
        string[] tests = [.. TestName().Matches(promise.Split('|')[2]).Select(static match => match.Groups["name"].Value)];
        Assert.NotEmpty(tests);
        Assert.All(tests, AssertExists);
    }

    [Fact]
    public void A_test_that_is_not_there_is_missed()
    {
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(static () => AssertExists("PromisedNowhereTests"));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(static () => AssertExists("ReliabilityTests.Nothing_is_promised"));
        AssertExists("ReliabilityTests.A_promise_names_its_tests");
    }

    private static void AssertExists(string test)
    {
        string[] parts = test.Split('.');
        Assert.True(s_sources.TryGetValue(parts[0], out string? source), $"No file holds {parts[0]}.");
        Assert.Matches($@"\bclass {parts[0]}\b", source);
        Assert.Matches(@"\[(Fact|Theory|Property)\b", source);
        if (parts.Length > 1)
            Assert.Matches($@"\b{parts[1]}\(", source);
    }

    /// <summary>A class of tests, and perhaps one of them.</summary>
    [GeneratedRegex(@"`(?<name>[A-Z]\w*(Tests|Properties)(\.\w+)?)`", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex TestName();
}
