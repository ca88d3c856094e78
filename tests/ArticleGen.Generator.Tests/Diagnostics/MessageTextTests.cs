using System.Linq;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Diagnostics;

public sealed class MessageTextTests
{
    [Theory]
    [InlineData("tramway", "tramway")]
    [InlineData("l'été à «Évry»", "l'été à «Évry»")]
    [InlineData("a\nb", "a\\u000Ab")]
    [InlineData("a\r\nb\u2028c\u0085d", "a\\u000D\\u000Ab\\u2028c\\u0085d")]
    [InlineData("\u001B[31m", "\\u001B[31m")]
    [InlineData("\u202Egnp", "\\u202Egnp")]
    [InlineData("a\u200Bb\uFEFF", "a\\u200Bb\\uFEFF")]
    [InlineData("\0", "\\u0000")]
    public void A_quoted_text_is_one_line_of_visible_characters(string text, string expected) => Assert.Equal(expected, MessageText.Of(text));

    [Fact]
    public void Half_a_character_is_escaped_and_a_whole_one_is_not() => Assert.Equal("\uD83D\uDE00 \\uD83D", MessageText.Of("\uD83D\uDE00 \uD83D"));

    [Fact]
    public void A_very_long_text_is_cut() => Assert.Equal(new string('a', 300) + "…", MessageText.Of(new string('a', 10_000)));

    [Fact]
    public void No_text_makes_a_second_line() => Prop.ForAll<string>(static text =>
        MessageText.Of(text ?? "").All(static c => !char.IsControl(c) && c is not ('\u2028' or '\u2029'))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("id")]
    [InlineData("related")]
    [InlineData("language")]
    [InlineData("published")]
    [InlineData("unknown")]
    public void No_key_of_an_article_forges_a_line_of_the_build_log(string key)
    {
        const string Forged = "x\\n/src/Program.cs(5,5): error CS5555: forged";
        TestArticle[] articles =
        [
            TestArticle.Create("a.txt", $"---\n{key}: \"{Forged}\"\nid: a\n---\nText.\n"),
            TestArticle.Create("b.txt", $"---\nid: \"{Forged}\"\nentities:\n  - name: \"{Forged}\"\n    kind: person\n  - name: \"{Forged}\"\n    kind: place\n---\nText.\n"),
            TestArticle.Create("c.txt", $"---\nid: \"{Forged}\"\nrelated: [\"{Forged}2\"]\n---\nText.\n"),
            TestArticle.EntityList("people.csv", "name,kind\n\"" + Forged.Replace("\\n", "\n", System.StringComparison.Ordinal) + "\",thing\n"),
        ];
        Diagnostic[] diagnostics = [.. GeneratorRun.Start(TestProject.Of(articles)).Diagnostics];
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, static diagnostic => Assert.DoesNotContain('\n', diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
