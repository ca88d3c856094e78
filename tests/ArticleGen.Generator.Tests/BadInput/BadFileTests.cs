using System.Linq;
using System.Text;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.BadInput;

/// <summary>Whatever a file is: a diagnostic where it is wrong, or a correct article; and never a lost neighbour.</summary>
public sealed class BadFileTests
{
    private static readonly TestArticle Neighbour = TestArticle.Create("articles/neighbour.txt", "Tout va bien à Lyon.");

    [Fact]
    public void A_missing_file_is_reported_and_left_out()
    {
        GeneratorRun run = Run(TestArticle.Missing("articles/gone.txt"));
        Assert.Equal("/press/articles/gone.txt(1,1): warning AG0016", Head(Assert.Single(run.Diagnostics)));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(["neighbour"], model.Ids);
    }

    [Theory]
    [InlineData("articles/.#neighbour.txt", "articles/sport/neighbour.txt")]
    [InlineData("articles/Neighbour.md", "articles/culture/Neighbour.txt")]
    public void A_file_that_is_no_article_takes_neither_id_nor_member_from_one(params string[] names)
    {
        GeneratorRun run = GeneratorRun.Start(TestProject.Of([Neighbour, .. names.Select(TestArticle.Missing)]));
        Assert.Equal(["AG0016", "AG0016"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(["neighbour"], model.Ids);
        Assert.Contains("ArticleGen.Article Neighbour", run.Sources["Articles.Neighbour.g.cs"], System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    public void An_empty_file_is_reported_and_is_an_empty_article(string text)
    {
        GeneratorRun run = Run(TestArticle.Create("articles/empty.txt", text));
        Assert.Equal("/press/articles/empty.txt(1,1): warning AG0001", Head(Assert.Single(run.Diagnostics)));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(["empty", "neighbour"], model.Ids);
        Assert.Equal(text, model.Text("empty"));
    }

    [Fact]
    public void Windows_1252_bytes_are_reported_where_they_stand()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("Le pont rouvre.\n\nLa mairie se f\u00E9licite.");
        GeneratorRun run = Run(TestArticle.FromBytes("articles/latin.txt", bytes));
        Assert.Equal("/press/articles/latin.txt(3,15): warning AG0003", Head(Assert.Single(run.Diagnostics)));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal("Le pont rouvre.\n\nLa mairie se f\uFFFDlicite.", model.Text("latin"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void UTF_16_with_a_mark_is_read(bool bigEndian)
    {
        UnicodeEncoding encoding = new(bigEndian, byteOrderMark: true);
        GeneratorRun run = Run(TestArticle.FromBytes("articles/wide.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("Le pont rouvre à Lyon.")]));
        Assert.Empty(run.Diagnostics);
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal("Le pont rouvre à Lyon.", model.Text("wide"));
    }

    [Fact]
    public void UTF_16_without_a_mark_is_reported_and_comes_back_as_the_compiler_read_it()
    {
        GeneratorRun run = Run(TestArticle.FromBytes("articles/wide.txt", Encoding.Unicode.GetBytes("Ici")));
        Assert.All(run.Diagnostics, static diagnostic => Assert.StartsWith("/press/articles/wide.txt(1,", Head(diagnostic), System.StringComparison.Ordinal));
        Assert.Contains(run.Diagnostics, static diagnostic => Head(diagnostic) == "/press/articles/wide.txt(1,2): info AG0004");
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal("I\0c\0i\0", model.Text("wide"));
    }

    [Fact]
    public void A_UTF_8_mark_is_no_part_of_the_text()
    {
        GeneratorRun run = Run(TestArticle.FromBytes("articles/marked.txt", [0xEF, 0xBB, 0xBF, .. "Le pont rouvre."u8]));
        Assert.Empty(run.Diagnostics);
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal("Le pont rouvre.", model.Text("marked"));
    }

    [Fact]
    public void An_unbalanced_quotation_mark_is_reported_where_it_stands()
    {
        GeneratorRun run = Run(TestArticle.Create("articles/open.txt", "Le pont rouvre.\n\nElle dit : « Il tiendra.\n\nFin."));
        Assert.Equal("/press/articles/open.txt(3,12): warning AG0002", Head(Assert.Single(run.Diagnostics)));
    }

    [Fact]
    public void A_file_of_two_megabytes_is_an_article()
    {
        StringBuilder text = new();
        for (int i = 0; text.Length < 2_000_000; i++)
            text.Append(System.FormattableString.Invariant($"« Le pont numéro {i} tiendra », a déclaré Anne Dubois, maire de Lyon.\n\n"));
        GeneratorRun run = GeneratorRun.Unchecked(TestProject.Of(TestArticle.Create("articles/large.txt", text.ToString()), Neighbour));
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(["large", "neighbour"], model.Ids);
        Assert.Equal(text.ToString(), model.Text("large"));
    }

    [Fact]
    public void A_file_that_nobody_marked_is_not_read()
    {
        GeneratorRun run = Run(TestArticle.Create("notes/todo.txt", "« Unbalanced").NotAnArticle());
        Assert.Empty(run.Diagnostics);
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(["neighbour"], model.Ids);
    }

    [Fact]
    public void An_additional_file_that_is_marked_is_read_like_an_article()
    {
        TestArticle article = TestArticle.Create("articles/pont.txt", "Le pont rouvre.");
        Assert.Equal(Run(article).Sources.AsEnumerable(), Run(article.AsAdditionalFile()).Sources);
    }

    [Fact]
    public void A_project_without_articles_still_has_its_catalog()
    {
        using CompiledModel model = CompiledModel.Load(GeneratorRun.Start(TestProject.Of()));
        Assert.Empty(model.Ids);
    }

    private static GeneratorRun Run(TestArticle article) => GeneratorRun.Start(TestProject.Of(article, Neighbour));

    private static string Head(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return System.FormattableString.Invariant($"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}");
    }
}
