using System;
using ArticleGen.Evaluation.Gold;
using ArticleGen.Evaluation.Scoring;
using ArticleGen.Understanding;
using Xunit;

namespace ArticleGen.Evaluation.Tests;

public sealed class ScorerTests
{
    private const string Annotation = """
        <article lang="en">
        <block kind="headline">Rain</block>
        <block kind="lead">“<q kind="direct" speaker="Ada Bell" cue="said">It rains</q>”, <e k="per" n="Ada Bell">Bell</e> said in <e k="loc" n="Oslo">Oslo</e> about “<q kind="scare">wet</q>” weather.</block>
        </article>
        """;

    private static readonly GoldArticle s_gold = GoldReader.Parse("a", Annotation, raw: null, ArticleFormat.PlainText);
    private static readonly EntityInfo s_bell = Entity(EntityKind.Person, "Ada Bell", "Bell");
    private static readonly EntityInfo s_oslo = Entity(EntityKind.Place, "Oslo", "Oslo");

    [Fact]
    public void A_perfect_reading_gets_everything()
    {
        EvaluationReport report = Score([Quote(QuoteKind.Direct, "It rains", speaker: 0, cue: "said"), Quote(QuoteKind.Scare, "wet")], [s_bell, s_oslo]);

        Assert.Empty(report.Errors);
        Assert.Equal(new Matches(2, 2, 2), report.QuoteSpan);
        Assert.Equal(new Ratio(2, 2), report.QuoteKind);
        Assert.Equal(new Ratio(1, 1), report.Speaker);
        Assert.Equal(new Ratio(1, 1), report.SpeakerNamed);
        Assert.Equal(new Ratio(1, 1), report.Cue);
        Assert.Equal(new Matches(2, 2, 2), report.CoreEntities);
        Assert.Equal(new Ratio(2, 2), report.CanonicalName);
        Assert.Equal(new Ratio(2, 2), report.ParagraphKind);
        Assert.Equal(new Ratio(1, 1), report.Language);
        Assert.Equal(10, report.Words);
    }

    [Fact]
    public void An_empty_reading_gets_nothing()
    {
        EvaluationReport report = Scorer.Score(s_gold, new(s_gold.Text, "fr", null, FrontMatter.None, [], [], [], 0));

        Assert.Equal(new Matches(0, 0, 2), report.QuoteSpan);
        Assert.Equal(new Ratio(0, 0), report.QuoteKind);
        Assert.Equal(new Ratio(0, 1), report.Speaker);
        Assert.Equal(new Matches(0, 0, 2), report.AllEntities);
        Assert.Equal(new Ratio(0, 2), report.ParagraphSpan);
        Assert.Equal(new Ratio(0, 1), report.Language);
        Assert.Equal(0, report.AllEntities.F1);
    }

    [Fact]
    public void Direct_and_fragment_are_one_class_and_scare_and_title_are_two()
    {
        EvaluationReport report = Score([Quote(QuoteKind.Fragment, "It rains"), Quote(QuoteKind.Title, "wet")], []);

        Assert.Equal(new Ratio(1, 2), report.QuoteKind);
    }

    [Fact]
    public void White_space_around_a_span_does_not_count()
    {
        Assert.Equal(new Matches(1, 1, 2), Score([Quote(QuoteKind.Scare, "wet")], []).QuoteSpan);
        Assert.Equal(new Matches(0, 1, 2), Score([Quote(QuoteKind.Scare, "wet”")], []).QuoteSpan);
        Assert.Equal(1, Score([], [Entity(EntityKind.Place, "Oslo", " Oslo ")]).EntitiesOf(EntityKind.Place).Right);
    }

    [Fact]
    public void A_mention_of_another_kind_is_missed_once_and_extra_once_but_keeps_its_name()
    {
        EvaluationReport report = Score([], [Entity(EntityKind.Organization, "Oslo", "Oslo")]);

        Assert.Equal(new Matches(0, 0, 1), report.EntitiesOf(EntityKind.Place));
        Assert.Equal(new Matches(0, 1, 0), report.EntitiesOf(EntityKind.Organization));
        Assert.Equal(new Ratio(1, 1), report.CanonicalName);
        Assert.Contains(report.Errors, e => e.Contains("missed Place (as Organization)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Bell", true)]
    [InlineData("Ms Ada Béll", true)]
    [InlineData("ADA BE\u0301LL", true)]
    [InlineData("Adabell", false)]
    [InlineData("Ada", true)]
    [InlineData("Oslo", false)]
    public void A_speaker_is_right_when_one_name_contains_the_other(string name, bool right)
    {
        EvaluationReport report = Score([Quote(QuoteKind.Direct, "It rains", speaker: 0)], [s_bell with { Name = name }]);

        Assert.Equal(new Ratio(right ? 1 : 0, 1), report.Speaker);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public void An_unnamed_speaker_is_right_when_nobody_is_named(int speaker, int right)
    {
        GoldArticle gold = GoldReader.Parse("a", Annotation.Replace("speaker=\"Ada Bell\"", "speaker=\"the captain\""), raw: null, ArticleFormat.PlainText);

        EvaluationReport report = Scorer.Score(gold, Article([Quote(QuoteKind.Direct, "It rains", speaker)], [s_bell]));

        Assert.Equal(new Ratio(right, 1), report.Speaker);
        Assert.Equal(new Ratio(0, 0), report.SpeakerNamed);
    }

    [Fact]
    public void A_span_outside_the_article_is_counted_and_left_out()
    {
        EvaluationReport report = Score([], [s_oslo with { Mentions = [new(new(9999, 4), 1)] }]);

        Assert.Equal(1, report.BadOffsets);
        Assert.Equal(new Matches(0, 0, 2), report.AllEntities);
    }

    [Fact]
    public void Reports_add_up()
    {
        EvaluationReport right = Score([], [s_oslo]);
        EvaluationReport sum = right + Score([], []) + EvaluationReport.Empty;

        Assert.Equal(2, sum.Articles);
        Assert.Equal(new Matches(1, 1, 2), sum.EntitiesOf(EntityKind.Place));
        Assert.Equal(0.6667, sum.EntitiesOf(EntityKind.Place).F1, 4);
        Assert.Equal(new Ratio(2, 2), sum.Language);
    }

    private static EvaluationReport Score(EquatableArray<QuoteInfo> quotes, EquatableArray<EntityInfo> entities) => Scorer.Score(s_gold, Article(quotes, entities));

    private static ArticleInfo Article(EquatableArray<QuoteInfo> quotes, EquatableArray<EntityInfo> entities) =>
        new(
            s_gold.Text,
            "en",
            "Rain",
            FrontMatter.None,
            [new(ParagraphKind.Headline, SpanOf("Rain"), []), new(ParagraphKind.Lead, TextSpan.FromBounds(6, s_gold.Text.Length), [])],
            quotes,
            entities,
            12);

    private static QuoteInfo Quote(QuoteKind kind, string text, int speaker = -1, string? cue = null) =>
        new(kind, SpanOf(text), 1, speaker, SpeakerSpan: null, cue is null ? null : SpanOf(cue), Via: -1);

    private static EntityInfo Entity(EntityKind kind, string name, string mention) => new(kind, name, name, [], [new(SpanOf(mention), 1)], null, null);

    private static TextSpan SpanOf(string text) => new(s_gold.Text.IndexOf(text, StringComparison.Ordinal), text.Length);
}
