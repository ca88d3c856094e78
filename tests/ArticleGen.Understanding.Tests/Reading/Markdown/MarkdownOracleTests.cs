using System;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Markdown;

/// <summary>
/// Generated Markdown reads as Markdig reads it. Well-formed markup only: on leftovers of unmatched delimiters Markdig departs from the
/// algorithm of the specification that is implemented here.
/// </summary>
public sealed class MarkdownOracleTests
{
    private static readonly string[] Words = ["word", "two words", "l'été", "10 %", "a_b_c", "x\\*y", "caf&eacute;", "&amp;", "&#233;", "end."];

    private static readonly string[] Lines =
        ["word", "more words", "# Title", "## Title ##", "===", "---", "- item", "*", "* item", "1. one", "2. two", "> quote", ">", "    code", "  two", "```", "~~~", "***", "", "", "<div>", "</div>", "[r]: /u 't'\n", "[r]", "<!-- x", "-->"];

    [Fact]
    public void Inline_markup_reads_as_Markdig_reads_it() =>
        Prop.ForAll(Arb.From(Inline()), SameText).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void Blocks_of_any_shape_read_as_Markdig_reads_them() =>
        Prop.ForAll(Arb.From(Joined(Gen.Elements(Lines), 9, "\n")), SameText).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    // Emphasis of either kind in emphasis of the other, then links and images around them, then all of it on lines.
    private static Gen<string> Inline()
    {
        Gen<string> word = Gen.Elements(Words);
        Gen<string> leaf = Gen.OneOf(
            word,
            word.Select(static text => $"`` {text} ``"),
            word.Select(static text => $"<b>{text}</b>"),
            Gen.Constant("<!-- note -->"));
        Gen<string> strong = Joined(leaf, 3, " ").Select(static text => $"__{text}__");
        Gen<string> emphasis = Joined(Gen.OneOf(leaf, strong), 3, " ").Select(static text => $"*{text}*");
        Gen<string> text = Joined(Gen.OneOf(leaf, strong, emphasis), 3, " ");
        Gen<string> link = Gen.OneOf(
            text.Select(static inner => $"[{inner}](https://example.org/a_b 'title')"),
            text.Select(static inner => $"![{inner}](<image one.png>)"),
            Gen.Constant("<https://example.org>"));
        return Joined(Joined(Gen.OneOf(text, link, link.Select(static inner => $"**{inner}**")), 4, " "), 3, "\n");
    }

    private static Gen<string> Joined(Gen<string> pieces, int most, string separator) =>
        from count in Gen.Choose(1, most)
        from chosen in Gen.ArrayOf(pieces, count)
        select string.Join(separator, chosen);

    private static bool SameText(string markdown)
    {
        string expected = string.Join(" | ", MarkdigOracle.Texts(markdown));
        string actual = string.Join(" | ", MarkdigOracle.OurTexts(markdown));
        return expected == actual ? true : throw new InvalidOperationException($"{markdown.Replace("\n", "\\n", StringComparison.Ordinal)}\n  expected {expected}\n  actual   {actual}");
    }
}
