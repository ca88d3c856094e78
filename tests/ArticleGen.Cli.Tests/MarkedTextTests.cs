using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using ArticleGen.Cli.Preview;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Cli.Tests;

public sealed class MarkedTextTests
{
    [Fact]
    public void Nested_marks_nest() => Assert.Equal(
        "a <q id=\"q\">b <a id=\"e\">c</a> d</q> e",
        Marked("a b c d e", Of(2, 5, "q"), Of(4, 1, "a", "e")));

    [Fact]
    public void A_mark_that_crosses_the_end_of_another_is_closed_and_opened_again_with_one_id_and_one_label() => Assert.Equal(
        "<q id=\"q\">ab<a id=\"e\">c</a></q><a>d<span class=\"tag\">per</span></a>e",
        Marked("abcde", Of(0, 3, "q"), Of(2, 2, "a", "e", "per")));

    [Fact]
    public void A_label_that_leads_somewhere_is_a_link() => Assert.Equal(
        "<q id=\"q\">ab<a class=\"tag\" href=\"#x\">1</a></q>c",
        Marked("abc", new Mark(new(0, 2), "q", "q", [], "1", "#x")));

    [Fact]
    public void A_mark_over_several_pieces_has_its_id_in_the_first_and_its_label_in_the_last()
    {
        const string Text = "ab**cd**ef";
        StringWriter writer = new();
        HtmlWriter html = new(writer);
        MarkedText marked = new([new(0, 2), new(4, 2), new(8, 2)], [Of(1, 8, "q", "q", "1"), Of(4, 1, "a", "e")]);
        for (int piece = 0; piece < 3; piece++)
        {
            marked.Write(html, piece, static span => Text.Substring(span.Start, span.Length));
            writer.Write('|');
        }

        Assert.Equal("a<q id=\"q\">b</q>|<q><a id=\"e\">c</a>d</q>|<q>e<span class=\"tag\">1</span></q>f|", writer.ToString());
    }

    [Fact]
    public void Any_marks_over_any_text_are_well_formed_and_keep_the_text() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        ArbMap.Default.ArbFor<(byte, byte)[]>(),
        static (text, spans) =>
        {
            string readable = string.Concat(text.Get.Where(static character => character >= ' ' && !char.IsSurrogate(character) && character < '\uFFFE'));
            Mark[] marks = [.. spans.Select((span, index) => new Mark(SpanIn(readable, span.Item1, span.Item2), "a", "m" + index.ToString(CultureInfo.InvariantCulture), [("data-card", "<\"&")], ""))];
            XElement paragraph = XElement.Parse($"<p>{Marked(readable, marks)}</p>", LoadOptions.PreserveWhitespace);
            Assert.Equal(readable, paragraph.Value);
            string[] ids = [.. paragraph.Descendants().Select(static mark => mark.Attribute("id")?.Value).OfType<string>()];
            Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Mark Of(int start, int length, string element, string? id = null, string tag = "") => new(new(start, length), element, id ?? element, [], tag);

    private static TextSpan SpanIn(string text, int start, int length)
    {
        start %= text.Length + 1;
        return new(start, Math.Min(length % 9, text.Length - start));
    }

    private static string Marked(string text, params Mark[] marks)
    {
        StringWriter writer = new();
        new MarkedText([new(0, text.Length)], marks).Write(new HtmlWriter(writer), 0, span => text.Substring(span.Start, span.Length));
        return writer.ToString();
    }
}
