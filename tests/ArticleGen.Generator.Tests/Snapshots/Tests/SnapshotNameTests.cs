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
    public void A_nested_type_is_named_with_its_parent() =>
        Assert.Equal("SnapshotNameTests.Nested.Plain", Name(typeof(Nested), nameof(Nested.Plain)).Prefix);

    [Fact]
    public void A_folder_can_be_named()
    {
        VerifySettings settings = new();
        settings.UseDirectory("_snapshots");
        Assert.Equal(Path.Combine("tests", "_snapshots"), SnapshotName.For(Method(typeof(SnapshotNameTests), nameof(Plain)), SourceFile, settings).Directory);
    }

    [Theory]
    [InlineData("fr", 2, "_language=fr_count=2")]
    [InlineData(null, 0, "_language=null_count=0")]
    [InlineData("a/b#c?\"d\"", 1, "_language=a-b-c--d-_count=1")]
    public void Parameters_are_part_of_the_name_when_asked_for(string? language, int count, string expected)
    {
        VerifySettings settings = new();
        settings.UseParameters(language, count);
        Assert.Equal("SnapshotNameTests.WithParameters" + expected, SnapshotName.For(Method(typeof(SnapshotNameTests), nameof(WithParameters)), SourceFile, settings).Prefix);
    }

    [Fact]
    public void Lists_are_joined_by_commas()
    {
        VerifySettings settings = new();
        settings.UseParameters(new[] { 1, 2 }, Array.Empty<int>());
        Assert.Equal("SnapshotNameTests.WithParameters_language=1,2_count=[]", SnapshotName.For(Method(typeof(SnapshotNameTests), nameof(WithParameters)), SourceFile, settings).Prefix);
    }

    [Fact]
    public void As_many_parameters_are_wanted_as_the_method_has()
    {
        VerifySettings settings = new();
        settings.UseParameters("fr");
        Assert.Throws<ArgumentException>(() => SnapshotName.For(Method(typeof(SnapshotNameTests), nameof(WithParameters)), SourceFile, settings));
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

    private static void WithParameters(string language, int count) => Assert.Fail(FormattableString.Invariant($"Named, never called: {language} {count}."));

    private static class Nested
    {
        internal static void Plain()
        {
        }
    }
}
