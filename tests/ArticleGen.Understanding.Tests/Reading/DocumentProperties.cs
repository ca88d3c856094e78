using System;
using System.Linq;
using System.Threading;
using ArticleGen.Understanding.Reading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading;

/// <summary>What holds for every text in either format.</summary>
public sealed class DocumentProperties
{
    private static readonly string[] Pieces =
    [
        "Le préfet a dit oui.", "the end", "word ", "a", " ", "\n", "\r\n", "\r", "\n\n", "\t", "- ", "> ", "# ", "1. ", "* ", "**", "_", "`", "```\n", "[x](y)", "![alt](z)", "[x]: y\n",
        "&amp;", "&eacute;", "\\*", "<b>", "<!-- -->", "---\n", "id: x\n", "entities:\n", "  - {name: K, kind: person}\n", "key: [a, \"b\"]\n", "Source : AFP", "Commentaires (3)", "Photo X",
        "\0", "\uFEFF", "\u200B", "\u202E", "\uD800", "\uDC00", "😀", "\u00A0", "\u2028", "«", "»", "\"", "?", ":",
    ];

    private static readonly Arbitrary<string> Texts = Arb.From(Gen.OneOf(
        Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat),
        ArbMap.Default.GeneratorFor<string>().Select(static text => text ?? "")));

    [Theory]
    [InlineData(ArticleFormat.PlainText)]
    [InlineData(ArticleFormat.Markdown)]
    public void Paragraphs_are_ordered_disjoint_and_trimmed(ArticleFormat format) => Check(text =>
    {
        Document document = Articles.Read(text, format);
        int end = 0;
        foreach (Block block in document.Blocks)
        {
            TextSpan span = block.Paragraph.Span;
            Require(span.Start >= end && span.End <= text.Length && !span.IsEmpty, "spans");
            Require(!char.IsWhiteSpace(text[span.Start]) && !char.IsWhiteSpace(text[span.End - 1]), "white space around");
            int position = span.Start;
            foreach (TextEdit edit in block.Paragraph.Edits)
            {
                Require(edit.Span.Start >= position && edit.Span.End <= span.End && !edit.Span.IsEmpty, "edits");
                position = edit.Span.End;
            }

            end = span.End;
        }
    });

    [Theory]
    [InlineData(ArticleFormat.PlainText)]
    [InlineData(ArticleFormat.Markdown)]
    public void The_file_reads_as_the_body_wherever_a_span_is_mapped(ArticleFormat format) => Check(text =>
    {
        ArticleInfo article = ArticleUnderstanding.Understand(text, new() { Format = format }, CancellationToken.None).Article;
        Document document = Articles.Read(text, format);
        for (int i = 0; i < document.Blocks.Length; i++)
        {
            Block block = document.Blocks[i];
            string reading = block.Body.Of(document.ReadingText).ToString();
            Require(ReadingText.Of(article, i) == reading, "whole paragraph");

            // What stands for two characters has no half in the file.
            if (block.Paragraph.Edits.Any(static edit => edit.Replacement.Length > 1))
                continue;
            for (int start = 0; start < reading.Length; start += 1 + (reading.Length / 7))
            {
                for (int length = 1; length <= reading.Length - start; length += 1 + (reading.Length / 5))
                {
                    TextSpan file = document.ToFile(new(block.Body.Start + start, length));
                    Require(block.Paragraph.Span.Contains(file), "inside the paragraph");
                    Require(ReadingText.Of(article, i, file) == reading.Substring(start, length), "text of a span");
                }
            }
        }
    });

    [Theory]
    [InlineData(ArticleFormat.PlainText)]
    [InlineData(ArticleFormat.Markdown)]
    public void Problems_lie_in_the_file_in_order_and_nothing_depends_on_chance(ArticleFormat format) => Check(text =>
    {
        UnderstandingOptions options = new() { Format = format };
        ArticleAnalysis analysis = ArticleUnderstanding.Understand(text, options);
        int start = 0;
        foreach (Problem problem in analysis.Problems)
        {
            Require(problem.Span.Start >= start && problem.Span.Length >= 0 && problem.Span.End <= text.Length, "problems");
            start = problem.Span.Start;
        }

        Require(analysis == ArticleUnderstanding.Understand(text, options), "same result");
    });

    private static void Check(Action<string> property) =>
        Prop.ForAll(Texts, property).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    private static void Require(bool condition, string what)
    {
        if (!condition)
            throw new InvalidOperationException(what);
    }
}
