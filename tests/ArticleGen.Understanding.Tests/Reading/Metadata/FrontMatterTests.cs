using System;
using System.Linq;
using ArticleGen.Understanding.Reading;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Metadata;

public sealed class FrontMatterTests
{
    private const string Full = """
        ---
        # What the desk knows.
        id: pont-rouvert
        headline: France : le pont rouvre
        byline: 'Par l''équipe'
        authors: [Maëlle Tanguy, "Yann \"Le Goff\""]
        dateline: Saint-Brec   # the town
        published: 2024-03-04
        modified: 2024-03-05T08:30:00+01:00
        language: fr
        source: https://saint-brec.example/pont#top
        section: Région
        keywords:
          - pont
          - "travaux : fin"
        description: "caf\u00e9"
        related:
        - autre-article
        - 'encore'
        entities:
          - name: Maëlle Tanguy
            kind: person
            aliases: [Mme Tanguy]
            wikidata: Q42
          - { name: Saint-Brec, kind: place }
        articlegen-disable: AG0003
        mood: [calm, grey]
        ---
        Le pont a rouvert.
        """;

    public static TheoryData<string> LineBreaks => ["\n", "\r\n", "\r"];

    [Theory]
    [InlineData("en", "By Ana Roux", "Ana Roux")]
    [InlineData("en", "by Ana Roux and Bo Lind", "Ana Roux|Bo Lind")]
    [InlineData("en", "Ana Roux, Bo Lind and Jo van Dam, correspondents in Paris", "Ana Roux|Bo Lind|Jo van Dam")]
    [InlineData("en", "By Ana Roux in Paris", "Ana Roux")]
    [InlineData("en", "Staff writer", "")]
    [InlineData("en", "By admin", "admin")]
    [InlineData("fr", "Par Ana Roux et Bo Lind, envoyé spécial", "Ana Roux|Bo Lind")]
    [InlineData("fr", "Propos recueillis par Ana Roux", "Ana Roux")]
    [InlineData("de", "Von Ana Roux und Bo Lind", "Ana Roux|Bo Lind")]
    [InlineData("es", "Por Ana Roux y Bo Lind", "Ana Roux|Bo Lind")]
    [InlineData("it", "di Ana Roux e Bo Lind", "Ana Roux|Bo Lind")]
    [InlineData("nl", "Door Ana Roux en Bo Lind", "Ana Roux|Bo Lind")]
    [InlineData("pt", "Por Ana Roux e Bo Lind", "Ana Roux|Bo Lind")]
    public void A_byline_names_the_authors_where_no_key_does(string language, string byline, string authors)
    {
        FrontMatter matter = Articles.Read($"---\nlanguage: {language}\nbyline: {byline}\n---\nText.").FrontMatter;
        Assert.Equal(byline, matter.Byline);
        Assert.Equal(authors.Split('|', StringSplitOptions.RemoveEmptyEntries), matter.Authors);
        Assert.Equal(["Eva Katz"], Articles.Read($"---\nlanguage: {language}\nbyline: {byline}\nauthor: Eva Katz\n---\nText.").FrontMatter.Authors);
    }

    [Theory]
    [MemberData(nameof(LineBreaks))]
    public void Every_key_has_its_type(string lineBreak)
    {
        string text = Full.ReplaceLineEndings(lineBreak);
        Document document = Articles.Read(text, ArticleFormat.PlainText, null, out EquatableArray<Problem> problems);
        FrontMatter matter = document.FrontMatter;

        Assert.Equal("pont-rouvert", matter.Id);
        Assert.Equal("pont-rouvert", matter.IdSpan.Of(text).ToString());
        Assert.Equal("France : le pont rouvre", matter.Headline);
        Assert.Equal("France : le pont rouvre", document.Headline);
        Assert.Equal("Par l'équipe", matter.Byline);
        Assert.Equal(["Maëlle Tanguy", "Yann \"Le Goff\""], matter.Authors);
        Assert.Equal("Saint-Brec", matter.Dateline);
        Assert.Equal(new DateTimeOffset(2024, 3, 4, 0, 0, 0, TimeSpan.Zero), matter.Published);
        Assert.Equal(new DateTimeOffset(2024, 3, 5, 8, 30, 0, TimeSpan.FromHours(1)), matter.Modified);
        Assert.Equal("fr", matter.Language);
        Assert.Equal("https://saint-brec.example/pont#top", matter.Source);
        Assert.Equal("Région", matter.Section);
        Assert.Equal(["pont", "travaux : fin"], matter.Keywords);
        Assert.Equal("café", matter.Description);
        Assert.Equal(["autre-article", "encore"], matter.Related.Select(static reference => reference.Id));
        Assert.All(matter.Related, reference => Assert.Equal(reference.Id, reference.Span.Of(text).ToString()));
        Assert.Equal(
            [
                new EntityDeclaration(EntityKind.Person, "Maëlle Tanguy", ["Mme Tanguy"], "Q42"),
                new EntityDeclaration(EntityKind.Place, "Saint-Brec", [], null),
            ],
            matter.Entities.Select(entity => entity with { Span = default }));
        Assert.All(matter.Entities, entity => Assert.Contains(entity.Name, entity.Span.Of(text).ToString(), StringComparison.Ordinal));
        Assert.Equal(["AG0003"], matter.DisabledDiagnostics);
        MetadataEntry mood = Assert.Single(matter.Metadata);
        Assert.Equal("mood", mood.Key);
        Assert.Equal(["calm", "grey"], Assert.IsType<MetadataList>(mood.Value).Items.Select(static item => ((MetadataScalar)item).Text));
        Assert.Empty(problems);
        Assert.Equal(["Lead: Le pont a rouvert."], document.Outline());
        Assert.Equal(["Le pont a rouvert."], document.FileTexts());
    }

    [Theory]
    [InlineData("id: a\nid: b", ProblemKind.DuplicateFrontMatterKey, "id", 6)]
    [InlineData("id: a\nkeywrods: b", ProblemKind.UnknownFrontMatterKey, "keywrods", 6)]
    [InlineData("id: a\njust text", ProblemKind.MalformedFrontMatter, "just text", 6)]
    [InlineData("id: a\nheadline: \"open", ProblemKind.MalformedFrontMatter, "\"open", 16)]
    [InlineData("id: a\nheadline: 'open", ProblemKind.MalformedFrontMatter, "'open", 16)]
    [InlineData("id: a\nheadline: \"a\" b", ProblemKind.MalformedFrontMatter, "b", 20)]
    [InlineData("id: a\nheadline: \"\\q\"", ProblemKind.MalformedFrontMatter, "\\", 17)]
    [InlineData("id: a\nheadline: |oops", ProblemKind.MalformedFrontMatter, "|", 16)]
    [InlineData("id: a\nheadline: @home", ProblemKind.MalformedFrontMatter, "@", 16)]
    [InlineData("id: a\nheadline: *home", ProblemKind.MalformedFrontMatter, "*home", 16)]
    [InlineData("id: a\nheadline:\n\ttext: b", ProblemKind.MalformedFrontMatter, "\t", 16)]
    [InlineData("id: a\n- b\n- c", ProblemKind.MalformedFrontMatter, "- b\n- c", 6)]
    [InlineData("id: a\nkeywords: [b, c", ProblemKind.MalformedFrontMatter, "[", 16)]
    [InlineData("id: a\n  deep: b", ProblemKind.MalformedFrontMatter, "deep: b", 8)]
    [InlineData("id: a\ndate: 2024-13-01 10:00", ProblemKind.InvalidFrontMatterValue, "2024-13-01 10:00", 12)]
    [InlineData("id: a\ndate: 31 April 2024", ProblemKind.InvalidFrontMatterValue, "31 April 2024", 12)]
    [InlineData("id: a\ndate: 03/04/2024", ProblemKind.AmbiguousDate, "03/04/2024", 12)]
    [InlineData("id: a\npublished: soon", ProblemKind.InvalidFrontMatterValue, "soon", 17)]
    [InlineData("id: a\npublished: 2024-02-30", ProblemKind.InvalidFrontMatterValue, "2024-02-30", 17)]
    [InlineData("id: a\nentities: [{name: Kim, kind: deity}]", ProblemKind.InvalidFrontMatterValue, "deity", 35)]
    [InlineData("id: a\nentities: [{name: Kim}]", ProblemKind.InvalidFrontMatterValue, "{name: Kim}", 17)]
    [InlineData("id: a\nentities: [{name: Kim, kind: person, wikidata: 42}]", ProblemKind.InvalidFrontMatterValue, "42", 53)]
    [InlineData("id: a\nentities: [{name: Kim, kind: person, alias: K}]", ProblemKind.UnknownFrontMatterKey, "alias", 43)]
    public void Every_mistake_is_reported_where_it_stands(string content, ProblemKind kind, string place, int start)
    {
        string text = $"---\n{content}\n---\nText.";
        Document document = Articles.Read(text, ArticleFormat.PlainText, null, out EquatableArray<Problem> problems);

        Problem problem = Assert.Single(problems);
        Assert.Equal(kind, problem.Kind);
        Assert.Equal((place, start + 4), (problem.Span.Of(text).ToString(), problem.Span.Start));
        Assert.Equal("a", document.FrontMatter.Id);
        Assert.Equal(["Text."], document.FileTexts());
    }

    [Theory]
    [InlineData("articlegen-disable: AG002", "AG002", "AG0002")]
    [InlineData("articlegen-disable: [AG0004, AG0199]", "AG0199", "AG0002")]
    [InlineData("articlegen-disable:\n  - ag0002\n  - quotes", "quotes", "AG0002")]
    [InlineData("articlegen-disable: AG0002 CS1591", "CS1591", "AG0002")]
    [InlineData("articlegen-disable: [AG2]", "AG2", "AG0002")]
    public void An_id_that_no_diagnostic_has_cannot_be_silenced(string line, string word, string nearest)
    {
        string text = $"---\n{line}\n---\nText.";
        ArticleAnalysis analysis = ArticleUnderstanding.Understand(text, new() { Diagnostics = ["AG0002", "AG0004"] }, TestContext.Current.CancellationToken);
        Problem problem = Assert.Single(analysis.Problems);
        Assert.Equal(ProblemKind.InvalidFrontMatterValue, problem.Kind);
        Assert.Equal(["articlegen-disable", word, "ids of diagnostics, such as " + nearest], problem.Arguments);
        Assert.Contains(word, problem.Span.Of(text).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("articlegen-disable: [AG0002, ag0004]")]
    [InlineData("articlegen-disable: AG0002 AG0004")]
    [InlineData("articlegen-disable: []")]
    public void Known_ids_are_no_mistake(string line) =>
        Assert.Empty(ArticleUnderstanding.Understand($"---\n{line}\n---\nText.", new() { Diagnostics = ["AG0002", "AG0004"] }, TestContext.Current.CancellationToken).Problems);

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("en-US", "en")]
    [InlineData("pt_BR", "pt")]
    [InlineData("zh-Hans-CN", "zh")]
    [InlineData("DE", "de")]
    [InlineData("spa", "es")]
    [InlineData("gsw", "gsw")]
    public void A_language_tag_says_the_language(string tag, string language)
    {
        foreach (string key in (string[])["lang", "language", "locale", "Lang"])
            Assert.Equal(language, Articles.Read($"---\n{key}: {tag}\n---\nText.").FrontMatter.Language);
    }

    [Theory]
    [InlineData("keywrods", "keywords")]
    [InlineData("Headlin", "headline")]
    [InlineData("titel", "title")]
    [InlineData("lnag", "lang")]
    [InlineData("articlegen-disabel", "articlegen-disable")]
    public void A_misspelt_key_suggests_the_known_one(string key, string nearest)
    {
        Problem problem = Assert.Single(Articles.ProblemsOf($"---\n{key}: a\n---\nText."));

        Assert.Equal([key, nearest], problem.Arguments);
    }

    [Theory]
    [InlineData("mood: calm")]
    [InlineData("sidebar_position: 2")]
    [InlineData("toc: true")]
    [InlineData("published: true")]
    [InlineData("published: yes")]
    [InlineData("date: 2019")]
    [InlineData("date: April 2019")]
    [InlineData("date: Created")]
    [InlineData("date: git Last Modified")]
    [InlineData("related: true")]
    [InlineData("related: [https://example.org/a, /blog/b]")]
    [InlineData("authors:")]
    [InlineData("headline: [b]")]
    [InlineData("headline:")]
    [InlineData("language: csharp")]
    [InlineData("lang: go")]
    [InlineData("language: css")]
    [InlineData("language: français")]
    [InlineData("entities: Kim")]
    [InlineData("entities: [Kim, Lee]")]
    [InlineData("excerpt: false")]
    [InlineData("date: {{ .Date }}")]
    [InlineData("permalink: false")]
    [InlineData("tags: {a: b}")]
    [InlineData("image: true")]
    public void A_key_of_ones_own_or_with_a_value_of_another_type_is_metadata_and_no_mistake(string entry)
    {
        string text = $"---\n{entry}\nid: a\n---\nText.";
        Document document = Articles.Read(text, ArticleFormat.PlainText, null, out EquatableArray<Problem> problems);

        Assert.Empty(problems);
        MetadataEntry metadata = Assert.Single(document.FrontMatter.Metadata);
        Assert.StartsWith(metadata.Key + ":", entry, StringComparison.Ordinal);
        Assert.Equal(FrontMatter.None with { Id = "a" }, document.FrontMatter with { IdSpan = default, Metadata = [] });
    }

    [Theory]
    [InlineData("---\nid: a\n\nText.", "---")]
    [InlineData("---\nid: a\ntags:\n  - b\n\nText.", "---")]
    [InlineData("---\nid: a\n# comment\nText.", "---")]
    [InlineData("+++\nid = \"a\"\n\nText.", "+++")]
    public void Front_matter_that_never_closes_is_reported_and_still_no_text(string text, string fence)
    {
        Document document = Articles.Read(text, ArticleFormat.PlainText, null, out EquatableArray<Problem> problems);

        Problem problem = Assert.Single(problems);
        Assert.Equal((ProblemKind.UnclosedFrontMatter, new TextSpan(0, 3)), (problem.Kind, problem.Span));
        Assert.Equal([fence], problem.Arguments);
        Assert.Equal("a", document.FrontMatter.Id);
        Assert.Equal(["Text."], document.Texts());
    }

    [Fact]
    public void A_rule_at_the_top_is_no_front_matter()
    {
        Document document = Articles.Read("---\nIt rained.\n---\nIt stopped.", ArticleFormat.PlainText, null, out EquatableArray<Problem> problems);

        Assert.Empty(problems);
        Assert.Contains("It rained.", document.Texts());
    }

    [Fact]
    public void Front_matter_without_an_article_is_an_empty_article() =>
        Assert.Equal(ProblemKind.EmptyArticle, Assert.Single(Articles.ProblemsOf("---\nid: a\n---\n\n")).Kind);

    [Fact]
    public void Front_matter_with_a_title_alone_is_an_article_without_body()
    {
        Document document = Articles.Read("---\ntitle: A link\n---\n", ArticleFormat.Markdown, null, out EquatableArray<Problem> problems);

        Assert.Empty(problems);
        Assert.Equal("A link", document.Headline);
        Assert.Equal(0, document.Blocks.Length);
    }
}
