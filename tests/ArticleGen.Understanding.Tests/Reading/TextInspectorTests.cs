using System.Linq;
using System.Text;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading;

public sealed class TextInspectorTests
{
    [Theory]
    [InlineData("a\u0000b", "U+0000", 1, 1)]
    [InlineData("a\u0007b", "U+0007", 1, 1)]
    [InlineData("a\u0085b", "U+0085", 1, 1)]
    [InlineData("a\u007Fb", "U+007F", 1, 1)]
    [InlineData("a\u200B\u200Bb", "U+200B", 1, 2)]
    [InlineData("a\u202Eb", "U+202E", 1, 1)]
    [InlineData("a\u2066b", "U+2066", 1, 1)]
    [InlineData("a\u200Eb", "U+200E", 1, 1)]
    [InlineData("a\u200Db", "U+200D", 1, 1)]
    [InlineData("a\u2028b", "U+2028", 1, 1)]
    [InlineData("ab\uFEFFc", "U+FEFF", 2, 1)]
    [InlineData("a \u00AD b", "U+00AD", 2, 1)]
    [InlineData("a\U000E0041b", "U+E0041", 1, 2)]
    public void An_invisible_character_is_reported_where_it_stands(string text, string codePoint, int start, int length)
    {
        Problem problem = Assert.Single(Articles.ProblemsOf(text));

        Assert.Equal(ProblemKind.InvisibleCharacter, problem.Kind);
        Assert.Equal(new TextSpan(start, length), problem.Span);
        Assert.Equal([codePoint], problem.Arguments);
    }

    [Theory]
    [InlineData("10\u00A0000\u202F€\tet\u2009plus\r\n")]
    [InlineData("le pre\u00ADmier lan\u00ADceur")]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467 et \u2764\uFE0F\u200D\U0001F525")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("שלום\u200F!")]
    [InlineData("Go \U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    public void What_a_writing_needs_is_not_reported(string text) => Assert.Empty(Articles.ProblemsOf(text));

    [Fact]
    public void Undecodable_bytes_are_reported_once_with_their_number()
    {
        string text = ArticleDecoder.Decode(Encoding.Latin1.GetBytes("Le préfet est allé à Brest."));
        Problem problem = Assert.Single(Articles.ProblemsOf(text));

        Assert.Equal(ProblemKind.UndecodableText, problem.Kind);
        Assert.Equal(text.IndexOf('\uFFFD'), problem.Span.Start);
        Assert.Equal(["3"], problem.Arguments);
    }

    [Fact]
    public void Utf16_without_a_mark_is_one_problem()
    {
        string text = ArticleDecoder.Decode(Encoding.Unicode.GetBytes("Le préfet est à Brest."));

        Assert.Equal(ProblemKind.UndecodableText, Assert.Single(Articles.ProblemsOf(text)).Kind);
    }

    [Fact]
    public void Halves_of_surrogate_pairs_are_undecodable() =>
        Assert.Equal(ProblemKind.UndecodableText, Assert.Single(Articles.ProblemsOf("a\uD800b.")).Kind);

    [Fact]
    public void A_text_full_of_marks_is_not_reported_a_million_times()
    {
        string text = string.Concat(Enumerable.Repeat("a\u202Eb", 10_000));

        Assert.Equal(100, Articles.ProblemsOf(text).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("---\n\n* * *\n")]
    public void An_article_without_text_is_reported(string text) =>
        Assert.Equal(ProblemKind.EmptyArticle, Assert.Single(Articles.ProblemsOf(text)).Kind);
}
