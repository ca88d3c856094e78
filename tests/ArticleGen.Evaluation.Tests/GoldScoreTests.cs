using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using ArticleGen.Evaluation.Gold;
using ArticleGen.Evaluation.Scoring;
using Xunit;

namespace ArticleGen.Evaluation.Tests;

/// <summary>
/// Understanding does not get worse. The floors stand in gold/floors.json; each is what <c>articlegen eval tests/gold</c> printed when it was
/// set, less a little, so that one article more or less right is no alarm.
/// </summary>
public sealed class GoldScoreTests
{
    public static TheoryData<string> Languages => [.. GoldFolder.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Figures_stay_above_their_floors(string language)
    {
        EvaluationReport report = GoldReader.FilesOf(GoldFolder.PathOf(language))
            .Select(static file => Scorer.Evaluate(GoldReader.Read(file)))
            .Aggregate(EvaluationReport.Empty, static (sum, article) => sum + article);
        using JsonDocument floors = JsonDocument.Parse(File.ReadAllText(GoldFolder.PathOf("floors.json")));
        JsonElement floor = floors.RootElement.GetProperty(language);

        Assert.Multiple(
            () => AssertFloor("language", report.Language.Value),
            () => AssertFloor("paragraphSpan", report.ParagraphSpan.Value),
            () => AssertFloor("paragraphKind", report.ParagraphKind.Value),
            () => AssertFloor("quoteF1", report.QuoteSpan.F1),
            () => AssertFloor("quoteKind", report.QuoteKind.Value),
            () => AssertFloor("speaker", report.Speaker.Value),
            () => AssertFloor("cue", report.Cue.Value),
            () => AssertFloor("coreEntitiesF1", report.CoreEntities.F1),
            () => AssertFloor("allEntitiesF1", report.AllEntities.F1),
            () => AssertFloor("canonicalName", report.CanonicalName.Value),
            () => AssertFloor("value", report.Value.Value));

        void AssertFloor(string figure, double value)
        {
            double least = floor.GetProperty(figure).GetDouble();
            Assert.True(value >= least, FormattableString.Invariant($"{language}: {figure} is {value:F4}, below {least:F2}"));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_articles_in_every_layout(string language)
    {
        string[] files = [.. GoldReader.FilesOf(GoldFolder.PathOf(language))];

        Assert.InRange(files.Length, language switch { "fr" => 30, "en" => 20, _ => 5 }, int.MaxValue);
        Assert.Contains(files, static file => File.Exists(Path.ChangeExtension(file, ".md")));
        Assert.Contains(files, static file => File.ReadAllText(file).Contains("layout=\"lines\"", StringComparison.Ordinal));
        Assert.Contains(files, static file => File.ReadAllText(file).Contains("layout=\"wrapped\"", StringComparison.Ordinal));
    }
}
