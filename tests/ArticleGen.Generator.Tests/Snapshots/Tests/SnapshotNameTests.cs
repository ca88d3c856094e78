using System;
using System.IO;
using System.Reflection;
using VerifyTests;
using Xunit;

namespace ArticleGen.Generator.Tests.Snapshots.Tests;

public sealed class SnapshotNameTests
{
    private static readonly string SourceFile = Path.Combine("tests", "SnapshotNameTests.cs");

    [Fact]
    public void A_snapshot_is_named_after_its_type_and_method_and_stands_beside_the_test() =>
        Assert.Equal(new SnapshotName("tests", "SnapshotNameTests.Plain"), Name(typeof(SnapshotNameTests), nameof(Plain)));

    [Fact]
    public void Theories_and_nested_types_are_refused()
    {
        Assert.Throws<UnsupportedSnapshotException>(static () => Name(typeof(Nested), nameof(Nested.Plain)));
        Assert.Throws<UnsupportedSnapshotException>(static () => Name(typeof(SnapshotNameTests), nameof(WithParameters)));
    }

    [Fact]
    public void A_folder_can_be_named()
    {
        VerifySettings settings = new();
        settings.UseDirectory("_snapshots");
        Assert.Equal(Path.Combine("tests", "_snapshots"), SnapshotName.For(Method(typeof(SnapshotNameTests), nameof(Plain)), SourceFile, settings).Directory);
    }

    [Theory]
    [InlineData("Story.g.cs", "Story.g")]
    [InlineData("articles/fr/Story.g.cs", "Story.g")]
    [InlineData("Story", "Story")]
    [InlineData("a:b*c.cs", "a-b-c")]
    public void A_generated_file_names_its_snapshot_without_folders_and_extension(string hint, string target) =>
        Assert.Equal(target, SnapshotName.Target(hint));

    private static SnapshotName Name(Type type, string method) => SnapshotName.For(Method(type, method), SourceFile, new());

    private static MethodInfo Method(Type type, string name) => type.GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!;

    private static void Plain()
    {
    }

    private static void WithParameters(string language) => Assert.Fail($"Named, never called: {language}.");

    private static class Nested
    {
        internal static void Plain()
        {
        }
    }
}
