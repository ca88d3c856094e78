using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ArticleGen.Understanding.Reading;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Markdown;

public sealed class MarkdownTests
{
    private const string Article = """
        ---
        id: harbour
        ---
        # The *harbour* reopens

        By Ellen Marsh

        The **harbour** reopened on Monday,
        says [the mayor](https://example.org/mayor "Mayor").

        ![A trawler at the quay](trawler.jpg)

        ## What next

        1. Dredging
        2. A new crane

        > “We are &laquo;open&raquo;.”
        > she said

        **Still to do**

            make quay

        <div class="ad">Buy now</div>

        The end.
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Markup_says_what_paragraphs_are_and_spans_point_into_the_file(string lineBreak)
    {
        string text = Article.ReplaceLineEndings(lineBreak);
        Document document = Articles.Read(text, ArticleFormat.Markdown);

        Assert.Equal(
            [
                "Headline: The harbour reopens",
                "Byline: By Ellen Marsh",
                "Lead: The harbour reopened on Monday, says the mayor.",
                "Caption: A trawler at the quay",
                "Subheading: What next",
                "ListItem: Dredging",
                "ListItem: A new crane",
                "BlockQuote: “We are «open».” she said",
                "Subheading: Still to do",
                "Body: Buy now",
                "Body: The end.",
            ],
            document.Outline());
        Assert.Equal("The harbour reopens", document.Headline);
        Assert.Equal("The *harbour* reopens", document.FileTexts()[0]);
        Assert.Equal($"“We are &laquo;open&raquo;.”{lineBreak}> she said", document.FileTexts()[7]);
        Assert.Equal("harbour** reopened", FileTextOf(document, "harbour reopened"));
        Assert.Equal("&laquo;open&raquo;", FileTextOf(document, "«open»"));
        Assert.Equal("the mayor", FileTextOf(document, "the mayor"));
    }

    [Fact]
    public void Links_and_images_are_kept_with_their_place()
    {
        const string text = "See [the *mayor*](/mayor \"M\"), <https://example.org>, <a@example.org>, [her][r] and ![*her* picture](/x.jpg).\n\n[r]: <her page>\n";
        Document document = Articles.Read(text, ArticleFormat.Markdown);

        Assert.Equal(
            [
                ("the *mayor*", "/mayor", false),
                ("https://example.org", "https://example.org", false),
                ("a@example.org", "mailto:a@example.org", false),
                ("her", "her page", false),
                ("*her* picture", "/x.jpg", true),
            ],
            document.Links.Select(link => (link.Span.Of(text).ToString(), link.Target, link.IsImage)));
    }

    [Theory]
    [InlineData("```js\nlet paris = \"“Ana Roux”\";\n```")]
    [InlineData("    let paris = 1;")]
    [InlineData("> ~~~\n> Ana Roux\n> ~~~")]
    [InlineData("{% highlight ruby %}\nputs \"Ana Roux\"\n\nputs 1\n{% endhighlight %}")]
    [InlineData("{{< highlight go >}}\nAna Roux\n{{< /highlight >}}")]
    [InlineData("{{< figure src=\"a.png\" title=\"Ana Roux\" >}}")]
    [InlineData("{% include figure.html\n   caption=\"Ana Roux\" %}")]
    [InlineData("{%- comment -%}\nAna Roux\n{%- endcomment -%}")]
    [InlineData("$$\nE = mc^2\n$$")]
    [InlineData("<!-- Ana Roux\n\nsaid -->")]
    [InlineData("<script>\nvar ana = \"Ana Roux\";\n</script>")]
    [InlineData("<img alt=\"Ana Roux\" src=\"a.png\">")]
    [InlineData("[ana]: https://example.org/ana \"Ana Roux\"")]
    [InlineData("| 2023 | 2024 |\n|--|--|\n| 5 kg | 7 kg |\n| 1.5 | 12 % |")]
    [InlineData("{: .ana key=\"Ana Roux\"}")]
    [InlineData("import Ana from '@site/Ana Roux';")]
    public void What_is_no_prose_is_no_paragraph(string block)
    {
        foreach (string text in new[] { $"Before.\n\n{block}\n\nAfter.\n", $"Before.\n\n{block}\n\nAfter.\n".Replace("\n", "\r\n", StringComparison.Ordinal) })
            Assert.Equal(["Before.", "After."], Articles.Read(text, ArticleFormat.Markdown).Texts());
    }

    [Theory]
    [InlineData("A note[^1] here.\n\n[^1]: The *source*.\n    Two lines.", "A note here.|The source. Two lines.")]
    [InlineData("Hello {{ page.name }} world {{< ref \"a b\" >}}.", "Hello world .")]
    [InlineData("Term\n: Meaning one\n: Meaning **two**", "Term|Meaning one|Meaning two")]
    [InlineData(":::tip[Try it]\nInside.\n:::\nOutside.", "Try it|Inside.|Outside.")]
    [InlineData("!!! note \"Title\"\n    Inside.\n\n    More.\n\nOutside.", "Title|Inside.|More.|Outside.")]
    [InlineData("> [!tip] Page 12\n> Mind the gap.", "Page 12|Mind the gap.")]
    [InlineData("> [!faq]- Why?\n> Because.", "Why?|Because.")]
    [InlineData("> [!note]\n> Mind the gap.", "Mind the gap.")]
    [InlineData("> [!DNL Observation] Mind.", "[!DNL Observation] Mind.")]
    [InlineData("{% raw %}\n{{ page.title }} is *read*.\n{% endraw %}", "{{ page.title }} is read.")]
    [InlineData("Write {% raw %}{% include a.html %} or {{ b }}{% endraw %} and {{ c }} here.", "Write {% include a.html %} or {{ b }} and here.")]
    [InlineData("{% raw %}{{ a }}{% endraw %}\n\nText.", "{{ a }}|Text.")]
    [InlineData("{%- raw -%}\n- {{ a }}\n- {{ b }}\n{%- endraw -%}\n\n{{ c }}", "{{ a }}|{{ b }}")]
    [InlineData("{% raw %} stays open {{ a }} here.", "stays open here.")]
    [InlineData("> [!WARNING]\n> Mind the gap.", "Mind the gap.")]
    [InlineData("## Quais {#quais .big}\n\nTexte *fort*{: .red}.", "Quais|Texte fort.")]
    [InlineData("- [ ] Open\n- [x] Done", "Open|Done")]
    [InlineData("It costs $5 or US$7, and $a_1$ is 3.", "It costs $5 or US$7, and a_1 is 3.")]
    [InlineData("Party :tada: at 10:30:45 :nosuch:", "Party 🎉 at 10:30:45 :nosuch:")]
    [InlineData("Ein ~~altes~~ Schiff &ndash; www.hafen.de.", "Ein altes Schiff – www.hafen.de.")]
    [InlineData("{{% notice note %}}\nInnen.\n{{% /notice %}}", "Innen.")]
    [InlineData("{% raw %}\nTexte.\n{% endraw %}", "Texte.")]
    [InlineData("Vor<!--more-->\n\nNach <kbd>Strg</kbd><br>weiter.", "Vor|Nach Strg weiter.")]
    [InlineData("| Nombre | Papel |\n|--|--|\n| Ana \\| Eva | dice `a|b` |", "Nombre|Papel|Ana | Eva|dice `a|b`")]
    [InlineData("<div title=\"x\">\n<p>Uno &amp; <b>dos</b>\n tres</p><ul><li>A</li><li>B</li></ul>\n<pre>code</pre>\n</div>", "Uno & dos tres|A|B")]
    [InlineData("![Le port](a.jpg) Le port rouvre.", "Le port|Le port rouvre.")]
    [InlineData("Cliquez ![icône](a.png) ici.", "Cliquez ici.")]
    [InlineData("[![Badge](b.svg)](https://example.org)\nTexte.", "Badge|Texte.")]
    public void What_sites_add_reads_as_their_readers_see_it(string markdown, string paragraphs)
    {
        foreach (string text in new[] { markdown, markdown.Replace("\n", "\r\n", StringComparison.Ordinal) })
        {
            Document document = Articles.Read(text, ArticleFormat.Markdown);
            List<string> texts = [];
            foreach (Block block in document.Blocks)
                texts.Add(block.Body.Of(document.ReadingText).ToString());
            Assert.Equal(paragraphs, string.Join('|', texts));
        }
    }

    [Fact]
    public void Code_within_a_line_is_read_but_holds_no_words()
    {
        const string text = "Call `Ana Roux said “no”` or `` a ` b `` at **once**.";
        Document document = Articles.Read(text, ArticleFormat.Markdown);

        Assert.Equal("Call Ana Roux said “no” or a ` b at once.", document.ReadingText);
        Assert.Equal(document.ReadingText.Length, document.Body.Length);
        Assert.DoesNotContain("Ana", document.Body, StringComparison.Ordinal);
        Assert.Equal(
            ["Call", "Ana Roux said “no”", "or", "a ` b", "at", "once", "."],
            document.Tokens.Select(token => token.Span.Of(document.ReadingText).ToString()));
        Assert.Equal("Ana Roux said “no”", document.ToFile(document.Tokens[1].Span).Of(text).ToString());
    }

    [Theory]
    [InlineData("en", "The `Ana Roux` class says “yes” and `“no”` on Monday, `5 kg` of `Paris`.")]
    [InlineData("fr", "La classe `Ana Roux` dit « oui » et `« non »` avec `5 kg` de `Paris`.")]
    [InlineData("de", "Die Klasse `Ana Roux` sagt „ja“ und `„nein“` mit `5 kg` aus `Paris`.")]
    [InlineData("en", "It says “yes” {% raw %}{{ \"Ana Roux\" | upcase: \"Paris\" }}{% endraw %} now.")]
    [InlineData("es", "La clase `Ana Roux` dice «sí» y `«no»` con `5 kg` de `Paris`.")]
    public void No_name_quotation_or_value_comes_out_of_code(string language, string text)
    {
        ArticleInfo article = ArticleUnderstanding.Understand(text, new() { Format = ArticleFormat.Markdown, Language = language }, TestContext.Current.CancellationToken).Article;

        Assert.Single(article.Quotes);
        Assert.DoesNotContain(article.Entities, static entity => entity.Name.Contains("Roux", StringComparison.Ordinal) || entity.Name.Contains("Paris", StringComparison.Ordinal) || entity.Kind == EntityKind.Quantity);
    }

    [Fact]
    public void Mdx_keeps_the_text_of_components_and_nothing_else()
    {
        const string text = """
            import Chart from './chart.js'
            export const meta = {
              title: 'Hello',

              by: 'Ana Roux',
            }

            # Hello, {props.name}!

            <Chart year={2018} color="#fcb32c" label={`Ana ${x}`}>

              Inside the **chart**.

            </Chart>

            {/* Ana Roux
                said */}

            Some <Badge text="new" /> text in <b>bold</b>.
            """;
        Document document = Articles.Read(text, ArticleFormat.Mdx);

        Assert.Equal(["Hello, !", "Inside the chart.", "Some text in bold."], document.Texts());
        Assert.Equal(ArticleFormat.Mdx, ArticleFormats.OfFile("posts/A.MDX"));
    }

    [Theory]
    [InlineData("Text.\n\n```js\ncode", "```", 7)]
    [InlineData("> ~~~~\n> code\n\nText.", "~~~~", 2)]
    [InlineData("Text.\n\n<!-- note\n\nText.", "<!--", 7)]
    [InlineData(":::note\nText.", ":::", 0)]
    [InlineData("{% highlight c %}\nText.", "{% highlight c %}", 0)]
    [InlineData("<script>\nText.", "<script", 0)]
    public void Markup_that_never_closes_is_reported_where_it_opens(string text, string mark, int start)
    {
        Problem problem = Assert.Single(Articles.ProblemsOf(text, ArticleFormat.Markdown), static problem => problem.Kind is ProblemKind.UnclosedMarkup);

        Assert.Equal(start, problem.Span.Start);
        Assert.Equal(mark, problem.Arguments[0]);
    }

    [Theory]
    [InlineData("```js\ncode\n```")]
    [InlineData("> ~~~\n> code\n> ~~~\nText.")]
    [InlineData("<!-- note -->\n\n<pre>a\n\nb</pre>")]
    [InlineData("::::a\n:::b\nText.\n:::\n::::")]
    [InlineData("{% highlight c %}\nText.\n{% endhighlight %}")]
    public void Markup_that_closes_is_not_reported(string text) =>
        Assert.DoesNotContain(Articles.ProblemsOf(text, ArticleFormat.Markdown), static problem => problem.Kind is ProblemKind.UnclosedMarkup);

    [Theory]
    [InlineData("> ", 100)]
    [InlineData("- ", 100)]
    [InlineData("1. ", 100)]
    public void Too_deep_nesting_is_reported_once_and_read_as_text(string marker, int deepest)
    {
        string text = Repeat(marker, marker.Length * 10_000) + "word";
        Document document = Articles.Read(text, ArticleFormat.Markdown, null, out EquatableArray<Problem> problems);

        Problem problem = Assert.Single(problems, static problem => problem.Kind is ProblemKind.TooDeepMarkup);
        Assert.Equal(marker.Length * deepest, problem.Span.Start);
        Assert.EndsWith("word", Assert.Single(document.Texts()), StringComparison.Ordinal);
        Assert.DoesNotContain(Articles.ProblemsOf(Repeat(marker, marker.Length * deepest) + "word", ArticleFormat.Markdown), static problem => problem.Kind is ProblemKind.TooDeepMarkup);
    }

    [Fact]
    public void A_table_of_a_megabyte_is_read_whole()
    {
        const int Rows = 60_000;
        string text = "| Name | Role |\n|------|------|\n" + Repeat("| Ana | pilot |\n", Rows * 16);
        Document document = Articles.Read(text, ArticleFormat.Markdown, "en", out EquatableArray<Problem> problems);

        Assert.Empty(problems);
        Assert.Equal(2 + (text.Length - 32) / 16 * 2, document.Blocks.Length, tolerance: 4);
    }

    [Fact]
    public void Source_lines_and_counters_are_known_without_markup() =>
        Assert.Equal(
            ["Headline: Titre", "Lead: Un paragraphe.", "Source: Source : AFP", "Boilerplate: Commentaires (3)"],
            Articles.Read("# Titre\n\nUn paragraphe.\n\n*Source : AFP*\n\nCommentaires (3)\n", ArticleFormat.Markdown, "fr").Outline());

    [Fact]
    public void An_image_without_words_is_no_paragraph() =>
        Assert.Equal(["Lead: Text."], Articles.Read("![](a.jpg)\n\nText.\n\n<!-- note -->\n\n***\n", ArticleFormat.Markdown).Outline());

    [Theory]
    [InlineData("*a ")]
    [InlineData("**a _b ")]
    [InlineData("a* b_ ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](b ")]
    [InlineData("[a](<b")]
    [InlineData("[a][")]
    [InlineData("]")]
    [InlineData("`")]
    [InlineData("a` ``b ")]
    [InlineData("<a b='")]
    [InlineData("<!-- ")]
    [InlineData("<?")]
    [InlineData("<a@")]
    [InlineData("&a")]
    [InlineData("\\")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("- \n")]
    [InlineData("* a\n")]
    [InlineData("[a]: b\n")]
    [InlineData("[a]: '\n")]
    [InlineData("```\n")]
    [InlineData("<div>\n")]
    [InlineData("a\n=\n")]
    [InlineData("|a|b|\n")]
    [InlineData("|-|-|\n")]
    [InlineData("_www.a._")]
    [InlineData("a@b.c ")]
    [InlineData("{{ ")]
    [InlineData("{% highlight %}\n")]
    [InlineData("<A b={")]
    [InlineData("x <code>")]
    [InlineData("[^a]: b\n")]
    [InlineData(":::a\n")]
    [InlineData("a\n: b\n\n")]
    [InlineData("$a ")]
    [InlineData("$$ a\n\n")]
    [InlineData("\t- \t")]
    [InlineData("~a ")]
    public void Hostile_markup_is_read_to_its_end(string unit)
    {
        string text = Repeat(unit, 600_000);
        Document document = Articles.Read(text, ArticleFormat.Markdown);

        int end = 0;
        foreach (ParagraphInfo paragraph in document.ToParagraphs())
        {
            Assert.InRange(paragraph.Span.Start, end, text.Length);
            end = paragraph.Span.End;
        }

        Assert.InRange(end, 0, text.Length);
    }

    private static string Repeat(string unit, int length)
    {
        StringBuilder text = new(length + unit.Length);
        while (text.Length < length)
            text.Append(unit);
        return text.ToString();
    }

    private static string FileTextOf(Document document, string reading)
    {
        int start = document.Body.IndexOf(reading, StringComparison.Ordinal);
        return document.ToFile(new(start, reading.Length)).Of(document.Text).ToString();
    }
}
