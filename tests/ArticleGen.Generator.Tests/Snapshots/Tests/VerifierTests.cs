using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using VerifyTests;
using VerifyXunit;
using Xunit;

namespace ArticleGen.Generator.Tests.Snapshots.Tests;

public sealed class VerifierTests
{
    [Fact]
    public async Task A_comparison_starts_when_it_is_awaited_and_fails_the_test()
    {
        SettingsTask comparison = Verifier.Verify(Empty());
        SnapshotMismatchException exception = await Assert.ThrowsAsync<SnapshotMismatchException>(() => comparison);
        Assert.StartsWith("VerifierTests.A_comparison_starts_when_it_is_awaited_and_fails_the_test: nothing was generated", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_path_of_a_test_is_the_one_on_disk() => Assert.True(File.Exists(ThisFile()));

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static GeneratorDriver Empty() => CSharpGeneratorDriver.Create(Array.Empty<ISourceGenerator>()).RunGenerators(CSharpCompilation.Create("Empty"));
}
