using System.Linq;
using Xunit;
using Decoded = ArticleGen.Article;

namespace ArticleGen.RuntimeModel.Tests.Html;

public sealed class BlockTests
{
    private const string Text = """
        # Title

        A *paragraph*[^1] with `code`
        over two lines.

        ![The quay](quay.jpg "At dawn")

        ```cs hl=1
        int a;
        ```

        3. One
        4. Two
           - [x] Inner

        | A | B |
        |:--|--:|
        | c | **d** |

        > Quoted.

        :::warning Mind
        Danger.
        :::

        Term
        : Meaning

        $$
        a
        $$

        ---

        <div>x</div>

        [^1]: The note.
        """;

    private static readonly Decoded s_article = RenderTests.Read(Text.ReplaceLineEndings("\n"));

    [Fact]
    public void Blocks_come_in_order() =>
        Assert.Equal(
            new[] { "Heading", "TextBlock", "Image", "Code", "List", "Table", "BlockQuote", "Admonition", "DefinitionList", "Formula", "ThematicBreak", "Html", "Footnote" },
            s_article.Blocks.Select(static block => block.GetType().Name));

    [Fact]
    public void Text_is_what_a_reader_reads()
    {
        Assert.Equal("A paragraph with code over two lines.", s_article.Blocks[1].Text);
        Assert.Equal("A *paragraph*[^1] with `code`\nover two lines.", s_article.Text.Substring(s_article.Blocks[1].Span.Start, s_article.Blocks[1].Span.Length));
        Assert.Equal("The quay", s_article.Blocks[2].Text);
        Assert.Equal("One\nTwo\nInner", s_article.Blocks[4].Text);
    }

    [Fact]
    public void Each_block_says_what_its_markup_says()
    {
        Assert.Equal((1, "title"), s_article.Blocks.OfType<Heading>().Select(static heading => (heading.Level, heading.Anchor)).Single());
        Image image = s_article.Blocks.OfType<Image>().Single();
        Assert.Equal(("quay.jpg", "At dawn"), (image.Target, image.Title));
        Code code = s_article.Blocks.OfType<Code>().Single();
        Assert.Equal(("cs", "cs hl=1", "int a;\n"), (code.Language, code.Info, code.Text));
        List list = s_article.Blocks.OfType<List>().Single();
        Assert.Equal((true, 3, 2), (list.IsOrdered, list.Start, list.Items.Count));
        ListItem inner = Assert.IsType<List>(list.Items[1].Blocks[1]).Items[0];
        Assert.Equal((true, true, "Inner"), (inner.IsTask, inner.IsDone, inner.Text));
        Table table = s_article.Blocks.OfType<Table>().Single();
        Assert.Equal(new[] { "A", "B" }, table.Header.Select(static cell => cell.Text));
        Assert.Equal(new[] { ("c", CellAlignment.Left), ("d", CellAlignment.Right) }, table.Rows.Single().Select(static cell => (cell.Text, cell.Alignment)));
        Assert.Equal("Quoted.", s_article.Blocks.OfType<BlockQuote>().Single().Blocks[0].Text);
        Admonition admonition = s_article.Blocks.OfType<Admonition>().Single();
        Assert.Equal(("warning", "Mind", "Danger."), (admonition.Type, admonition.Title, admonition.Text));
        Definition definition = s_article.Blocks.OfType<DefinitionList>().Single().Definitions.Single();
        Assert.Equal(("Term", "Meaning"), (definition.Text, definition.Blocks[0].Text));
        Footnote footnote = s_article.Blocks.OfType<Footnote>().Single();
        Assert.Equal(("1", 1, "The note."), (footnote.Label, footnote.Number, footnote.Text));
        Assert.Equal("<div>x</div>", s_article.Blocks.OfType<global::ArticleGen.Html>().Single().Text.TrimEnd());
    }

    [Fact]
    public void Blocks_are_equal_by_article_and_place()
    {
        Decoded again = RenderTests.Read(Text.ReplaceLineEndings("\n"));

        Assert.Equal(s_article.Blocks, again.Blocks);
        Assert.Equal(s_article.Blocks[4].GetHashCode(), again.Blocks[4].GetHashCode());
        Assert.NotEqual(s_article.Blocks[0], s_article.Blocks[1]);
        Assert.Equal("Title", s_article.Blocks[0].ToString());
        Assert.Same(s_article.Blocks, s_article.Blocks);
    }

    [Fact]
    public void Plain_text_has_blocks_and_an_outline()
    {
        Decoded article = RenderTests.Read("- one\n- two\n", Understanding.ArticleFormat.PlainText);

        Assert.Equal(2, Assert.IsType<List>(article.Blocks.Single()).Items.Count);
        Assert.Empty(article.Outline);
    }
}
