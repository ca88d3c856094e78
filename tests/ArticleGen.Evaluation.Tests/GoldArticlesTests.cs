using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using ArticleGen.Evaluation.Gold;
using ArticleGen.Evaluation.Scoring;
using ArticleGen.Understanding;
using Xunit;

namespace ArticleGen.Evaluation.Tests;

/// <summary>The annotations keep their own rules, so that a low score is never a slip of the annotator.</summary>
public sealed class GoldArticlesTests
{
    private const string OpeningMarks = "«“„‘\"'»”‚";
    private const string ClosingMarks = "»”“’\"'«‘";
    private const string UnmistakableMarks = "«»“”„\"";

    public static TheoryData<string> Files => GoldFolder.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void Paragraphs_follow_each_other_in_the_text(string file)
    {
        GoldArticle article = GoldReader.Read(GoldFolder.PathOf(file));

        Assert.NotEmpty(article.Blocks);
        Assert.All(article.Blocks.Zip(article.Blocks.Skip(1)), pair => Assert.True(pair.First.Span.End < pair.Second.Span.Start));
        Assert.All(article.Blocks, block => Assert.Equal(TextOf(article, block.Span).Trim(), TextOf(article, block.Span)));
        Assert.Single(article.Blocks, block => block.Kind == "lead");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_pair_of_quotation_marks_is_annotated_and_nothing_else(string file)
    {
        GoldArticle article = GoldReader.Read(GoldFolder.PathOf(file));
        HashSet<int> marks = [];
        foreach (GoldQuote quote in article.Quotes)
        {
            int before = Skip(article.Text, quote.Span.Start - 1, -1);
            int after = Skip(article.Text, quote.Span.End, 1);
            Assert.True(before >= 0 && OpeningMarks.Contains(article.Text[before], StringComparison.Ordinal), TextOf(article, quote.Span));
            marks.Add(before);
            if (after < article.Text.Length && ClosingMarks.Contains(article.Text[after], StringComparison.Ordinal))
                marks.Add(after);
            else
                Assert.Contains(article.Blocks, block => block.Span.End == quote.Span.End);
        }

        foreach (TextSpan span in article.Blocks.Select(static b => b.Span))
        {
            for (int i = span.Start; i < span.End; i++)
                Assert.False(UnmistakableMarks.Contains(article.Text[i], StringComparison.Ordinal) && !marks.Contains(i) && !IsInchMark(article.Text, i), Around(article.Text, i));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Names_do_not_hold_names_and_have_no_space_around_them(string file)
    {
        XDocument annotation = XDocument.Load(GoldFolder.PathOf(file), LoadOptions.PreserveWhitespace);

        Assert.All(annotation.Descendants("e"), e =>
        {
            Assert.Empty(e.Descendants("e"));
            Assert.NotEmpty(e.Value);
            Assert.Equal(e.Value.Trim(), e.Value);
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_canonical_name_is_a_form_of_its_own_article(string file)
    {
        GoldArticle article = GoldReader.Read(GoldFolder.PathOf(file));

        foreach (GoldEntity entity in article.Entities.Where(static e => e.Kind <= EntityKind.Work))
        {
            Assert.NotNull(entity.Name);
            Assert.Contains(article.Entities, e => e.Kind == entity.Kind && e.Name == entity.Name && NameMatching.Fold(TextOf(article, e.Span)) == NameMatching.Fold(entity.Name));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Only_speech_has_a_speaker(string file)
    {
        XDocument annotation = XDocument.Load(GoldFolder.PathOf(file));

        Assert.All(annotation.Descendants("q"), q =>
            Assert.Equal((string?)q.Attribute("kind") is "direct" or "fragment", q.Attribute("speaker") is not null));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_cue_stands_in_the_paragraph_of_its_quotation_or_beside_it(string file)
    {
        GoldArticle article = GoldReader.Read(GoldFolder.PathOf(file));

        foreach (GoldQuote quote in article.Quotes.Where(static q => q.Cue is not null))
        {
            int block = article.Blocks.ToList().FindIndex(b => b.Span.Contains(quote.Span));
            Assert.Contains(article.Blocks.Skip(block - 1).Take(3), b => NameMatching.AreSame(TextOf(article, b.Span), quote.Cue));
        }
    }

    private static bool IsInchMark(string text, int position) => text[position] == '"' && char.IsAsciiDigit(text[position - 1]);

    private static string TextOf(GoldArticle article, TextSpan span) => span.Of(article.Text).ToString();

    private static string Around(string text, int position) => text[Math.Max(0, position - 30)..Math.Min(text.Length, position + 30)];

    // Spaces inside the marks and the emphasis of Markdown may stand between a mark and its words.
    private static int Skip(string text, int position, int step)
    {
        while (position >= 0 && position < text.Length && text[position] is ' ' or '\u00A0' or '\u202F' or '\n' or '*' or '_')
            position += step;
        return position;
    }
}
