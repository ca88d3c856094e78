using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Tests.Generation;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
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
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_host_makes_no_difference(string name)
    {
        CultureInfo culture = name.Length == 0 ? CultureInfo.InvariantCulture : CultureInfo.GetCultures(CultureTypes.SpecificCultures).FirstOrDefault(candidate => candidate.Name == name)!;
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

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/St_Johns")]
    [InlineData("Asia/Kathmandu")]
    public void The_time_zone_of_the_host_makes_no_difference(string zone)
    {
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            GeneratorRun run = GeneratorRun.Unchecked(SampleArticles.All);
            Assert.Equal(Expected.Sources.AsEnumerable(), run.Sources);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void The_separators_of_paths_make_no_difference()
    {
        TestProject windows = SampleArticles.All.WithProperty("ProjectDir", @"C:\press\") with
        {
            Articles = [.. SampleArticles.All.Articles.Select(static article => article.At(@"C:\press\" + article.Path[TestProject.Directory.Length..].Replace('/', '\\')))],
        };
        Assert.Equal(Expected.Sources.AsEnumerable(), GeneratorRun.Unchecked(windows).Sources);
    }

    [Fact]
    public void Runs_side_by_side_on_one_generator_are_the_runs_of_each_alone()
    {
        TestProject[] projects =
        [
            .. Enumerable.Range(0, 24).Select(static i => TestProject.Of(SampleArticles.All.Articles.Skip(i % 4).Append(
                TestArticle.Create(string.Create(CultureInfo.InvariantCulture, $"articles/own-{i}.txt"), string.Create(CultureInfo.InvariantCulture, $"Le maire de Lyon a reçu {i} habitants. « Bienvenue », a dit Anne Dubois{i}."))))),
        ];
        ISourceGenerator generator = new ArticleGenerator().AsSourceGenerator();
        ConcurrentDictionary<int, GeneratorRun> runs = [];
        Parallel.For(0, projects.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => runs[i] = GeneratorRun.Unchecked(projects[i], generator: generator));
        Assert.All(Enumerable.Range(0, projects.Length), i => Assert.Equal(GeneratorRun.Unchecked(projects[i]).Sources.AsEnumerable(), runs[i].Sources));
    }

    [Fact]
    public void The_folder_of_the_project_stands_nowhere_in_the_code() =>
        Assert.All(Expected.Sources.Values, static source => Assert.DoesNotContain(TestProject.Directory, source, StringComparison.OrdinalIgnoreCase));
}
