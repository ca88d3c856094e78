using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace ArticleGen.Cli.Tests;

public sealed class EvalCommandTests : IDisposable
{
    private const string Annotation = """
        <article lang="en">
        <block kind="lead">The harbour of <e k="loc" n="Zzyx">Zzyx</e> is full of water, and the water is full of boats.</block>
        <block kind="body">It was "<q kind="scare">full</q>" in the spring of last year, too, as the people who live here like to tell.</block>
        </article>
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlegen");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Each_folder_of_annotations_has_a_column_and_all_have_one()
    {
        Write("en/a.xml", Annotation);
        Write("more/gold/b.xml", Annotation);

        Tool.Result result = Tool.Run("eval", _folder.FullName);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["en", "more", "all"], Cells(result.Lines[0]), StringComparer.Ordinal);
        Assert.Contains(result.Lines, line => Cells(line).SequenceEqual(["articles", "1", "1", "2"], StringComparer.Ordinal));
        Assert.Contains(result.Lines, line => Cells(line).SequenceEqual(["quote", "F1", "1.0000", "1.0000", "1.0000"], StringComparer.Ordinal));
        Assert.Contains(result.Lines, line => Cells(line).SequenceEqual(["Money", "–", "–", "–"], StringComparer.Ordinal));
    }

    [Fact]
    public void Errors_are_printed_as_far_as_asked_for()
    {
        Write("a.xml", Annotation.Replace("\"<q kind=\"scare\">full</q>\"", "full"));
        Write("a.txt", "The harbour of Zzyx is full of water, and the water is full of boats.\n\nIt was full in the spring of last year, too, as the people who live here like to tell.\n");
        Write("b.xml", Annotation.Replace("kind=\"scare\"", "kind=\"direct\" speaker=\"Zzyx\""));

        Tool.Result none = Tool.Run("eval", _folder.FullName);
        Tool.Result one = Tool.Run("eval", _folder.FullName, "--errors", "1");

        Assert.Equal(none.Lines.Length + 1, one.Lines.Length);
    }

    [Fact]
    public void Figures_are_one_JSON_object_on_demand()
    {
        Write("a.xml", Annotation);

        JsonElement figures = Tool.Run("eval", _folder.FullName, "--json").Line(0);

        Assert.Equal(1, figures.GetProperty("articles").GetInt32());
        Assert.Equal(1, figures.GetProperty("quote_span")[2].GetDouble());
    }

    [Fact]
    public void A_layout_is_composed_on_demand()
    {
        Write("a.xml", Annotation);

        Assert.Equal(0, Tool.Run("eval", _folder.FullName, "--layout", "lines").ExitCode);
        Assert.Contains("none of blank, lines, wrapped", Tool.Run("eval", _folder.FullName, "--layout", "spiral").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_annotation_is_named_with_its_place()
    {
        Write("a.xml", Annotation.Replace("k=\"loc\"", "k=\"lake\""));

        Tool.Result result = Tool.Run("eval", _folder.FullName);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("a(2,", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error()
    {
        Tool.Result result = Tool.Run("eval", Path.Combine(_folder.FullName, "nowhere"));

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("No such folder", result.Error, StringComparison.Ordinal);
    }

    private static string[] Cells(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
