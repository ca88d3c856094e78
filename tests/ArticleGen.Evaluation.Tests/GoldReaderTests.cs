using System;
using System.IO;
using System.Linq;
using ArticleGen.Evaluation.Gold;
using ArticleGen.Understanding;
using Xunit;

namespace ArticleGen.Evaluation.Tests;

public sealed class GoldReaderTests
{
    private const string Annotation = """
        <article lang="fr">
        <block kind="headline"><e k="loc" n="Lyon">Lyon</e> : la fête &amp; le reste</block>
        <block kind="lead">« <q kind="direct" speaker="Ana Roux" cue="dit">Oui, « <q kind="scare">oui</q> »</q> », dit <e k="per" n="Ana Roux">Roux</e>, <e k="date" v="2024-05-02">2 mai</e>.</block>
        </article>
        """;

    [Fact]
    public void Blocks_are_joined_by_blank_lines()
    {
        GoldArticle article = Read(Annotation);

        Assert.Equal("Lyon : la fête & le reste\n\n« Oui, « oui » », dit Roux, 2 mai.\n", article.Text);
        Assert.Equal(["headline Lyon : la fête & le reste", "lead « Oui, « oui » », dit Roux, 2 mai."], article.Blocks.Select(b => $"{b.Kind} {Of(article, b.Span)}"), StringComparer.Ordinal);
    }

    [Fact]
    public void Annotations_have_the_spans_of_their_text()
    {
        GoldArticle article = Read(Annotation);

        Assert.Equal(["Scare oui  ", "Direct Oui, « oui » Ana Roux dit"], article.Quotes.Select(q => $"{q.Kind} {Of(article, q.Span)} {q.Speaker} {q.Cue}"), StringComparer.Ordinal);
        Assert.Equal(["Place Lyon Lyon ", "Person Roux Ana Roux ", "Date 2 mai  2024-05-02"], article.Entities.Select(e => $"{e.Kind} {Of(article, e.Span)} {e.Name} {e.Value}"), StringComparer.Ordinal);
    }

    [Fact]
    public void The_layout_lines_puts_one_paragraph_on_a_line()
    {
        Assert.StartsWith("Lyon : la fête & le reste\n« Oui", Read(Annotation.Replace("lang=", "layout=\"lines\" lang=")).Text);
        Assert.StartsWith("Lyon : la fête & le reste\n« Oui", Read(Annotation, GoldLayout.Lines).Text);
    }

    [Fact]
    public void Wrapping_breaks_lines_at_spaces_and_moves_no_offset()
    {
        string annotation = $"<article lang=\"en\"><block kind=\"lead\">{string.Join(' ', Enumerable.Repeat("word", 40))} <e k=\"loc\" n=\"Oslo\">Oslo</e></block></article>";

        GoldArticle wrapped = Read(annotation, GoldLayout.Wrapped);

        Assert.All(wrapped.Text.Split('\n'), line => Assert.InRange(line.Length, 0, 72));
        Assert.Equal(Read(annotation).Text, wrapped.Text.TrimEnd().Replace('\n', ' ') + "\n");
        Assert.Equal("Oslo", Of(wrapped, wrapped.Entities[0].Span));
    }

    [Fact]
    public void A_marker_stands_before_its_block_and_outside_its_span()
    {
        GoldArticle article = Read("""<article lang="en"><block kind="listItem" marker="- ">Milk</block></article>""");

        Assert.Equal("- Milk\n", article.Text);
        Assert.Equal("Milk", Of(article, article.Blocks[0].Span));
    }

    [Fact]
    public void A_raw_text_is_kept_as_it_is()
    {
        string raw = "\r\n\r\nLyon : la fête & le reste\r\n« Oui, « oui » »,\r\ndit Roux, 2 mai.";

        GoldArticle article = GoldReader.Parse("a", Annotation, raw, ArticleFormat.PlainText);

        Assert.Equal(raw, article.Text);
        Assert.Equal("« Oui, « oui » »,\r\ndit Roux, 2 mai.", Of(article, article.Blocks[1].Span));
    }

    [Fact]
    public void Markdown_is_found_through_its_markup()
    {
        string raw = """
            ---
            headline: "Lyon : la fête & le reste"
            ---
            # **Lyon** : la [fête](https://example.org/fête "Une fête") \& le reste

            > « Oui, « *oui* » », dit
            > **[Roux](r.md)**, 2 mai.
            """.ReplaceLineEndings("\n");

        GoldArticle article = GoldReader.Parse("a", Annotation, raw, ArticleFormat.Markdown);

        Assert.Equal(raw.IndexOf("Lyon**", StringComparison.Ordinal), article.Entities[0].Span.Start);
        Assert.Equal("Roux", Of(article, article.Entities[1].Span));
        Assert.Equal("oui", Of(article, article.Quotes[0].Span));
    }

    [Fact]
    public void In_Markdown_spans_compare_without_the_markup_at_their_ends()
    {
        const string Raw = "Dans **[Lyon](a.md)** même.\n";
        GoldArticle article = GoldReader.Parse("a", """<article lang="fr"><block kind="lead">Dans <e k="loc" n="Lyon">Lyon</e> même.</block></article>""", Raw, ArticleFormat.Markdown);
        TextSpan gold = article.Comparable(article.Entities[0].Span);

        Assert.Equal(gold, article.Comparable(TextSpan.FromBounds(5, Raw.IndexOf(" même", StringComparison.Ordinal))));
        Assert.NotEqual(gold, article.Comparable(TextSpan.FromBounds(0, 12)));
    }

    [Theory]
    [InlineData("<article><block kind='lead'>x</block></article>", "no language")]
    [InlineData("<article lang='fr'><block>x</block></article>", "no attribute 'kind'")]
    [InlineData("<article lang='fr'><block kind='Lead'>x</block></article>", "'Lead' is no paragraph kind")]
    [InlineData("<article lang='fr'><block kind='lead'><e k='god' n='x'>x</e></block></article>", "'god' is no kind of entity")]
    [InlineData("<article lang='fr'><block kind='lead'><b>x</b></block></article>", "'b' is no annotation")]
    [InlineData("<article lang='fr' layout='spiral'/>", "layout 'spiral'")]
    [InlineData("<article lang='fr'>", "article")]
    public void A_malformed_annotation_says_what_is_wrong(string annotation, string message)
    {
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => Read(annotation)).Message);
    }

    [Fact]
    public void A_block_that_the_raw_text_does_not_have_is_an_error()
    {
        Assert.Contains("a(2,2)", Assert.Throws<InvalidDataException>(() => GoldReader.Parse("a", Annotation, "Paris", ArticleFormat.PlainText)).Message);
    }

    private static GoldArticle Read(string annotation, GoldLayout? layout = null) => GoldReader.Parse("a", annotation, raw: null, ArticleFormat.PlainText, layout);

    private static string Of(GoldArticle article, TextSpan span) => span.Of(article.Text).ToString();
}
