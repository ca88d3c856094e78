using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ArticleGen.Understanding.Reading.Markdown;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Markdown;

/// <summary>The spans of each construct: <c>Kind⟨text⟩</c>, in the order of the file.</summary>
public sealed class MarkdownTreeTests
{
    [Theory]
    [InlineData("Un *deux* trois", "Paragraph⟨Un *deux* trois⟩ Text⟨Un ⟩ Emphasis⟨*deux*⟩ Text⟨deux⟩ Text⟨ trois⟩")]
    [InlineData("a **b** ~~c~~", "Paragraph⟨a **b** ~~c~~⟩ Text⟨a ⟩ Strong⟨**b**⟩ Text⟨b⟩ Text⟨ ⟩ Strikethrough⟨~~c~~⟩ Text⟨c⟩")]
    [InlineData("## Hafen ##", "Heading⟨## Hafen ##⟩ Text⟨Hafen⟩")]
    [InlineData("Hafen\n=====", "Heading⟨Hafen\n=====⟩ Text⟨Hafen⟩")]
    [InlineData("***", "ThematicBreak⟨***⟩")]
    [InlineData("> a\n> b", "BlockQuote⟨> a\n> b⟩ Paragraph⟨a\n> b⟩ Text⟨a⟩ SoftBreak⟨\n⟩ Text⟨b⟩")]
    [InlineData("> a\n>", "BlockQuote⟨> a\n>⟩ Paragraph⟨a⟩ Text⟨a⟩")]
    [InlineData("- a\n- b", "BulletList⟨- a\n- b⟩ ListItem⟨- a⟩ PlainParagraph⟨a⟩ Text⟨a⟩ ListItem⟨- b⟩ PlainParagraph⟨b⟩ Text⟨b⟩")]
    [InlineData("3) a\n\n   b", "OrderedList⟨3) a\n\n   b⟩ ListItem⟨3) a\n\n   b⟩ Paragraph⟨a⟩ Text⟨a⟩ Paragraph⟨b⟩ Text⟨b⟩")]
    [InlineData("```c\nx\n```", "CodeBlock⟨```c\nx\n```⟩ Text⟨x\n⟩")]
    [InlineData("    x\n\n    y\n\n", "CodeBlock⟨x\n\n    y⟩ Text⟨x\n\n⟩ Text⟨y⟩")]
    [InlineData("<div>\na\n</div>", "HtmlBlock⟨<div>\na\n</div>⟩ Text⟨<div>\na\n</div>⟩")]
    [InlineData("|a|b|\n|-|-|\n|c|d|", "Table⟨|a|b|\n|-|-|\n|c|d|⟩ TableRow⟨|a|b|⟩ TableCell⟨a⟩ Text⟨a⟩ TableCell⟨b⟩ Text⟨b⟩ TableRow⟨|c|d|⟩ TableCell⟨c⟩ Text⟨c⟩ TableCell⟨d⟩ Text⟨d⟩")]
    [InlineData("a[^1]\n\n[^1]: b", "Paragraph⟨a[^1]⟩ Text⟨a⟩ FootnoteReference⟨[^1]⟩ Footnote⟨[^1]: b⟩ Paragraph⟨b⟩ Text⟨b⟩")]
    [InlineData("a\n: b", "DefinitionList⟨a\n: b⟩ DefinitionTerm⟨a⟩ Text⟨a⟩ DefinitionDescription⟨: b⟩ PlainParagraph⟨b⟩ Text⟨b⟩")]
    [InlineData("[a]: /b\n: c", "LinkDefinition⟨[a]: /b⟩ Paragraph⟨: c⟩ Text⟨: c⟩")]
    [InlineData(":::note\na\n:::", "Admonition⟨:::note\na\n:::⟩ Paragraph⟨a⟩ Text⟨a⟩")]
    [InlineData("$$\na\n$$", "MathBlock⟨$$\na\n$$⟩ Text⟨\na\n⟩")]
    [InlineData("{% if x %}\na\n{% endif %}", "TemplateBlock⟨{% if x %}⟩ Paragraph⟨a⟩ Text⟨a⟩ TemplateBlock⟨{% endif %}⟩")]
    [InlineData("[a]: /b\n[a]", "LinkDefinition⟨[a]: /b⟩ Paragraph⟨[a]⟩ Link⟨[a]⟩ Text⟨a⟩")]
    [InlineData("a\n{: .b}", "Paragraph⟨a⟩ Text⟨a⟩ Attributes⟨{: .b}⟩")]
    [InlineData("a  \nb\\\nc", "Paragraph⟨a  \nb\\\nc⟩ Text⟨a⟩ HardBreak⟨  \n⟩ Text⟨b⟩ HardBreak⟨\\\n⟩ Text⟨c⟩")]
    [InlineData("`` a`b ``", "Paragraph⟨`` a`b ``⟩ Code⟨`` a`b ``⟩ Text⟨a`b⟩")]
    [InlineData("[é](/ü \"ß\")", "Paragraph⟨[é](/ü \"ß\")⟩ Link⟨[é](/ü \"ß\")⟩ Text⟨é⟩")]
    [InlineData("![a *b*](c)", "Paragraph⟨![a *b*](c)⟩ Image⟨![a *b*](c)⟩ Text⟨a ⟩ Emphasis⟨*b*⟩ Text⟨b⟩")]
    [InlineData("<https://a.b> www.c.d", "Paragraph⟨<https://a.b> www.c.d⟩ Link⟨<https://a.b>⟩ Text⟨https://a.b⟩ Text⟨ ⟩ Link⟨www.c.d⟩ Text⟨www.c.d⟩")]
    [InlineData("a <b>c", "Paragraph⟨a <b>c⟩ Text⟨a ⟩ Html⟨<b>⟩ Text⟨<b>⟩ Text⟨c⟩")]
    [InlineData("$x^2$ {{ y }} &eacute;\\*", "Paragraph⟨$x^2$ {{ y }} &eacute;\\*⟩ Math⟨$x^2$⟩ Text⟨x^2⟩ Text⟨ ⟩ Template⟨{{ y }}⟩ Text⟨ ⟩ Text⟨&eacute;⟩ Text⟨\\*⟩")]
    [InlineData("- > a\n\tb", "BulletList⟨- > a\n\tb⟩ ListItem⟨- > a\n\tb⟩ BlockQuote⟨> a\n\tb⟩ Paragraph⟨a\n\tb⟩ Text⟨a⟩ SoftBreak⟨\n\t⟩ Text⟨b⟩")]
    public void Spans_are_where_the_markup_stands(string text, string nodes)
    {
        Assert.Equal(nodes, Show(text));
        Assert.Equal(nodes.Replace("\n", "\r\n", StringComparison.Ordinal), Show(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(nodes.Replace("\n", "\r", StringComparison.Ordinal), Show(text.Replace("\n", "\r", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[a](/x \"T\")", MarkupKind.Link, 0, "/x", "T")]
    [InlineData("a[^n]\n\n[^n]: b", MarkupKind.FootnoteReference, 1, "n", null)]
    [InlineData("a[^n]\n\n[^n]: b", MarkupKind.Footnote, 1, "n", null)]
    [InlineData("[^n]: unused", MarkupKind.Footnote, 0, "n", null)]
    [InlineData("## Title {#own .x}", MarkupKind.Heading, 2, "own", null)]
    [InlineData("7. a", MarkupKind.OrderedList, 7, null, null)]
    [InlineData("- [x] a", MarkupKind.ListItem, 2, null, null)]
    [InlineData("~~~ c# hl=1\n~~~", MarkupKind.CodeBlock, 0, "c# hl=1", null)]
    [InlineData("{% highlight ruby linenos %}\nx\n{% endhighlight %}", MarkupKind.CodeBlock, 0, "ruby linenos", null)]
    [InlineData(":::warning Mind it\n:::", MarkupKind.Admonition, 0, "warning", "Mind it")]
    [InlineData("??? tip \"Open me\"\n    a", MarkupKind.Admonition, 0, "tip", "Open me")]
    [InlineData("|a|b|\n|:-|:-:|", MarkupKind.TableCell, 1, null, null)]
    [InlineData("|a|b|\n|:-|:-:|", MarkupKind.Table, 2, "12", null)]
    [InlineData("&CounterClockwiseContourIntegral;", MarkupKind.Text, 0, "∳", null)]
    [InlineData("&NotEqualTilde; :+1:", MarkupKind.Text, 0, "≂̸", null)]
    public void Nodes_say_what_their_markup_says(string text, MarkupKind kind, int number, string? value, string? title)
    {
        MarkupNode node = Parse(text).First(node => node.Kind == kind);

        Assert.Equal((number, value, title), (node.Number, node.Value, node.Title));
    }

    [Theory]
    [InlineData("*a*{#b .c key=d k2=\"e f\" k3='g'}", "Paragraph Emphasis Text Attributes")]
    [InlineData("*a*{.b}", "Paragraph Emphasis Text Attributes")]
    [InlineData("*a*{b=c\td=e}", "Paragraph Emphasis Text Attributes")]
    [InlineData("*a*{#}", "Paragraph Emphasis Text")]
    [InlineData("*a*{}", "Paragraph Emphasis Text")]
    [InlineData("*a*{.b", "Paragraph Emphasis Text")]
    [InlineData("*a*{.b ", "Paragraph Emphasis Text")]
    [InlineData("*a*{b}", "Paragraph Emphasis Text")]
    [InlineData("*a*{=b}", "Paragraph Emphasis Text")]
    [InlineData("*a*{b=", "Paragraph Emphasis Text")]
    [InlineData("*a*{b=c", "Paragraph Emphasis Text")]
    [InlineData("*a*{b=\"c}", "Paragraph Emphasis Text")]
    [InlineData("*a*{:}", "Paragraph Emphasis Text")]
    [InlineData("*a*{", "Paragraph Emphasis Text")]
    [InlineData("::: {.note}\na\n:::", "Admonition Paragraph Text")]
    [InlineData("::: note_2-x [T]\na\n:::", "Admonition Paragraph Text")]
    [InlineData("::: 5\na\n:::", "Paragraph Text SoftBreak")]
    [InlineData("::\na", "Paragraph Text SoftBreak")]
    [InlineData("=== \"Tab\"\n    a", "Admonition Paragraph Text")]
    [InlineData("=== 'Tab'\n    a", "Admonition Paragraph Text")]
    [InlineData("=== Tab", "Paragraph Text")]
    [InlineData("???+ note\n    a", "Admonition Paragraph Text")]
    [InlineData("!!!note\n\n    a", "Paragraph Text CodeBlock")]
    [InlineData("!!! 5\n\n    a", "Paragraph Text CodeBlock")]
    [InlineData("!!!!", "Paragraph Text")]
    [InlineData("<a.b+c-1:d>", "Paragraph Link Text")]
    [InlineData("<a b:c>", "HtmlBlock Text")]
    [InlineData("<1a:b>", "Paragraph Text")]
    [InlineData("<a~b:c>", "Paragraph Text")]
    [InlineData("<a@b.c>", "Paragraph Link Text")]
    [InlineData("<a1!@b-2.c>", "Paragraph Link Text")]
    [InlineData("<@b.c>", "Paragraph Text")]
    [InlineData("<a@>", "Paragraph Text")]
    [InlineData("<a@b..c>", "Paragraph Text")]
    [InlineData("<a@-b.c>", "Paragraph Text Link")]
    [InlineData("<a@b-.c>", "Paragraph Text Link")]
    [InlineData("<a@b_c.d>", "Paragraph Text Link")]
    [InlineData("<a(@b.c>", "Paragraph Text")]
    [InlineData("x <b c=\"d\" e='f' g=h i>", "Paragraph Text Html")]
    [InlineData("x <b c=>", "Paragraph Text")]
    [InlineData("x <b c=", "Paragraph Text")]
    [InlineData("x <b c=\"d>", "Paragraph Text")]
    [InlineData("x <b =c>", "Paragraph Text")]
    [InlineData("[a](<b c>)", "Paragraph Link Text")]
    [InlineData("[a](<b\\>c>)", "Paragraph Link Text")]
    [InlineData("[a](<b\\c>)", "Paragraph Link Text")]
    [InlineData("[a](<b\nc>)", "Paragraph Text Html")]
    [InlineData("[a](b(c)d)", "Paragraph Link Text")]
    [InlineData("[a](b(c)", "Paragraph Text")]
    [InlineData("[a](b \"c\\\"d\")", "Paragraph Link Text")]
    [InlineData("[a](b 'c\\d')", "Paragraph Link Text")]
    [InlineData("[a](b (c))", "Paragraph Link Text")]
    [InlineData("[a](b (c(d))", "Paragraph Text")]
    [InlineData("[a](b \"c\n d\")", "Paragraph Link Text")]
    [InlineData("[a](b c)", "Paragraph Text")]
    [InlineData("[a](b \"c)", "Paragraph Text")]
    [InlineData("[a]: /b 'c\n\nd'\n\n[a]", "Paragraph Text")]
    [InlineData("[a]: /b \"c\nd\"\n\n[a]", "LinkDefinition Paragraph Link Text")]
    [InlineData("a[^b", "Paragraph Text")]
    [InlineData("a[^]", "Paragraph Text")]
    [InlineData("a[^b c]", "Paragraph Text")]
    [InlineData("1234567890. a", "Paragraph Text")]
    [InlineData("12 a", "Paragraph Text")]
    [InlineData("12", "Paragraph Text")]
    [InlineData("12.a", "Paragraph Text")]
    [InlineData("+", "BulletList ListItem")]
    [InlineData("- - -", "ThematicBreak")]
    [InlineData("__ _", "ThematicBreak")]
    [InlineData("__ a", "Paragraph Text")]
    [InlineData("``` a`b", "Paragraph Text")]
    [InlineData("~~~ a`b\nc\n~~~ ", "CodeBlock Text")]
    [InlineData("a\n=== ", "Heading Text")]
    [InlineData("a\n=-=", "Paragraph Text SoftBreak")]
    [InlineData("a\n--- ", "Heading Text")]
    [InlineData("> [!NOTE]\n> a", "Admonition Paragraph Text")]
    [InlineData("> [!my-note] Title\n> a", "Admonition Paragraph Text")]
    [InlineData("> [!NO TE]\n> a", "BlockQuote Paragraph Text SoftBreak")]
    [InlineData("> [!]\n> a", "BlockQuote Paragraph Text SoftBreak")]
    [InlineData("> [!NOTE]x\n> a", "BlockQuote Paragraph Text SoftBreak")]
    [InlineData("|a|b|\n|:-|-:| \n|c|", "Table TableRow TableCell Text")]
    [InlineData("|a|b|\n|:-|", "Paragraph Text SoftBreak")]
    [InlineData("a|b\n:-|::", "Paragraph Text SoftBreak")]
    [InlineData("{% highlight x %}y{% endhighlight %}", "CodeBlock Text")]
    [InlineData("{% highlight %}\ny\n{% endhighlight %} z", "TemplateBlock Paragraph Text SoftBreak Template")]
    [InlineData("{% comment %}\ny\n{%- endcomment -%}", "TemplateBlock")]
    [InlineData("a {{< b c_d >}} e", "Paragraph Text Template")]
    [InlineData("{{< highlight go >}}\ny\n{{< /highlight >}}", "CodeBlock Text")]
    [InlineData("{{% highlight go %}}\ny\n{{% /highlight %}}", "CodeBlock Text")]
    [InlineData("{% raw %}{{ a }}{% endraw %}", "Paragraph Template Text")]
    [InlineData("$a$ $ b$ $c $ $d$5 $$e$$ \\$f$", "Paragraph Math Text")]
    public void A_construct_is_there_where_its_marks_are_whole(string text, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Parse(text).Select(static node => node.Kind).Distinct()));

    [Theory]
    [InlineData(999, MarkupKind.LinkDefinition)]
    [InlineData(1_000, MarkupKind.Paragraph)]
    public void A_label_has_at_most_999_characters(int length, MarkupKind kind) => Assert.Equal(kind, Parse($"[{new string('a', length)}]: /b")[0].Kind);

    [Theory]
    [InlineData("# a {#b.c}", "b")]
    [InlineData("## a {.x #b.c}", "b")]
    [InlineData("## a {.x}", null)]
    [InlineData("## a {#b key=c}", "b")]
    public void A_heading_takes_the_id_of_its_attributes(string text, string? id) =>
        Assert.Equal(id, Parse(text).First(static node => node.Kind == MarkupKind.Heading).Value);

    [Fact]
    public void Nodes_lie_in_their_parents_and_behind_each_other()
    {
        const string text = "> - a *b [c](d)* `e`\n>   | f | g |\n>   |---|---|\n>   | h \\| i | **j** |\n>\n> 1. k\n>\n>        l\n\n[^m]: n\n\n    o<br>p\n";
        List<MarkupNode> nodes = Parse(text);
        Stack<(int End, TextSpan Span)> parents = new();
        int position = 0;
        for (int i = 0; i < nodes.Count; i++)
        {
            while (parents.Count > 0 && parents.Peek().End <= i)
                parents.Pop();
            Assert.InRange(nodes[i].Span.Start, position, text.Length);
            Assert.True(parents.Count == 0 || parents.Peek().Span.Contains(nodes[i].Span));
            parents.Push((i + 1 + nodes[i].Descendants, nodes[i].Span));
            position = nodes[i].Descendants > 0 ? nodes[i].Span.Start : nodes[i].Span.End;
        }
    }

    [Fact]
    public void References_stand_for_no_more_than_the_article_is_long()
    {
        string text = $"[a]: /{new string('x', 50_000)}\n\n{string.Concat(Enumerable.Repeat("[a] ", 10_000))}";

        Assert.Equal(text.Length / 50_000 + 1, Parse(text).Count(static node => node.Kind is MarkupKind.Link), tolerance: 1);
    }

    private static List<MarkupNode> Parse(string text) => MarkdownParser.Parse(text, 0, MarkdownExtensions.Articles, null, CancellationToken.None);

    private static string Show(string text) => string.Join(' ', Parse(text).Select(node => $"{node.Kind}⟨{node.Span.Of(text).ToString()}⟩"));
}
