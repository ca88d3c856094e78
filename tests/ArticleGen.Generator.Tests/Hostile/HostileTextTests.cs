using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using ArticleGen.Understanding;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Generator.Tests.Hostile;

public sealed class HostileTextTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(20);

    [Fact]
    public void Any_text_compiles_and_comes_back_with_what_was_understood() => Prop.ForAll(HostileText.Project, static texts =>
    {
        using CompiledModel model = CompiledModel.Load(GeneratorRun.Unchecked(Project(texts)));
        for (int i = 0; i < texts.Count; i++)
        {
            Assert.Equal(texts[i], model.Text(Id(i)));
            UnderstandingOptions options = UnderstandingOptions.Default with { Format = IsMarkdown(i) ? ArticleFormat.Markdown : ArticleFormat.PlainText };
            ArticleInfo article = ArticleUnderstanding.Understand(texts[i], options).Article;
            Assert.Equal(ExpectedModel.Of(article, Id(i), model.Ids), model.Dump(Id(i)));
        }
    }).Check(Config);

    [Fact]
    public void No_invisible_character_stands_raw_in_generated_code() => Prop.ForAll(HostileText.Project, static texts =>
    {
        foreach ((string hint, string source) in GeneratorRun.Unchecked(Project(texts)).Sources)
        {
            int at = IndexOfInvisible(source);
            Assert.True(at < 0, FormattableString.Invariant($"{hint} holds an invisible character at {at}."));
        }
    }).Check(Config);

    [Fact]
    public void A_living_driver_survives_any_edit() => Prop.ForAll(HostileText.Project, static texts =>
    {
        GeneratorRun run = GeneratorRun.Unchecked(Project(["Bonjour."]));
        foreach (string text in texts)
            run = run.Edit(run.Project.Replace(run.Project.Articles[0], run.Project.Articles[0].WithText(text)));
    }).Check(Config.WithMaxTest(10));

    [Fact]
    public void The_search_for_invisible_characters_finds_them()
    {
        Assert.Equal(1, IndexOfInvisible("a\u202Eb"));
        Assert.Equal(2, IndexOfInvisible("ab\u200B"));
        Assert.Equal(0, IndexOfInvisible("\uD800x"));
        Assert.Equal(1, IndexOfInvisible("x\0"));
        Assert.Equal(2, IndexOfInvisible("😀\U000E0041"));
        Assert.Equal(-1, IndexOfInvisible("é😀\n\t«\uFFFD"));
    }

    private static TestProject Project(IEnumerable<string> texts) =>
        TestProject.Of(texts.Select(static (text, index) => TestArticle.Create($"articles/{Id(index)}.{(IsMarkdown(index) ? "md" : "txt")}", text)));

    private static string Id(int index) => FormattableString.Invariant($"hostile-{index}");

    private static bool IsMarkdown(int index) => index % 2 == 1;

    private static int IndexOfInvisible(string source)
    {
        int at = 0;
        foreach (Rune rune in source.EnumerateRunes())
        {
            bool isLoneSurrogate = rune == Rune.ReplacementChar && source[at] != Rune.ReplacementChar.Value;
            bool isInvisible = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (isLoneSurrogate || (isInvisible && rune.Value is not ('\n' or '\t')))
                return at;
            at += rune.Utf16SequenceLength;
        }

        return -1;
    }
}
