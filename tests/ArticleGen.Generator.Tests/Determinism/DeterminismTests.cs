using System;
using System.Globalization;
using System.Linq;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Tests.Generation;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Generator.Tests.Determinism;

/// <summary>The same articles give the same code, whoever compiles them, where and in whatever order.</summary>
public sealed class DeterminismTests
{
    private static readonly GeneratorRun Expected = GeneratorRun.Unchecked(SampleArticles.All);

    [Fact]
    public void The_order_of_the_files_makes_no_difference() =>
        Prop.ForAll(Arb.From(Gen.Shuffle(SampleArticles.All.Articles.AsEnumerable())), static articles =>
        {
            GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All with { Articles = [.. articles] });
            Assert.Equal(Expected.Sources.AsEnumerable(), run.Sources);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_host_makes_no_difference(string name)
    {
        CultureInfo culture = CultureInfo.GetCultures(CultureTypes.SpecificCultures).FirstOrDefault(candidate => candidate.Name == name)!;
        Assert.SkipWhen(culture is null, "This machine has no cultures.");
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All);
            Assert.Equal(Expected.Sources.AsEnumerable(), run.Sources);
            Assert.Equal(Expected.Diagnostics.Select(static diagnostic => diagnostic.ToString()), run.Diagnostics.Select(static diagnostic => diagnostic.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void The_folder_of_the_project_stands_nowhere_in_the_code() =>
        Assert.All(Expected.Sources.Values, static source => Assert.DoesNotContain(TestProject.Directory, source, StringComparison.OrdinalIgnoreCase));
}
