using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace ArticleGen.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlegen");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Each_problem_is_a_line_as_a_compiler_writes_it()
    {
        string path = Write("a.txt", "Un pont.\n\nIl a dit : « Non, et il est parti.");
        Tool.Result result = Tool.Run("check", _folder.FullName);
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.StartsWith($"{path}(3,12): warning AG0002: ", Assert.Single(result.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_between_articles_is_found_too()
    {
        Write("a/same.md", "---\nid: same\n---\nText one.");
        Write("b/same.md", "---\nid: same\nrelated: [sane]\n---\nText two.");
        Tool.Result result = Tool.Run("check", _folder.FullName);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(result.Lines, static line => line.Contains("sane", StringComparison.Ordinal) && line.Contains("same.md(3,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[a](missing.md)", "(3,5): warning AG0049: There is no file 'posts/missing.md'")]
    [InlineData("[a](../hours.md)", "(3,5): warning AG0049: There is no file 'hours.md'; did you mean 'pages/hours.md'?")]
    [InlineData("![a](img/missing.png)", "(3,5): info AG0058: There is no image 'posts/img/missing.png'")]
    [InlineData("[a](../pages/hours.md#closing)", "(3,5): info AG0059: No heading of 'pages/hours.md' has the anchor 'closing'; correct the link or give the heading an id")]
    [InlineData("[a](#nowhere)", "(3,5): info AG0059: No heading of 'posts/a.md' has the anchor 'nowhere'; correct the link or give the heading an id")]
    public void Links_that_lead_nowhere_are_told_as_a_build_tells_them(string link, string expected)
    {
        string path = Write("posts/a.md", "A text.\n\nSee " + link + ".\n");
        WriteOthers();
        Tool.Result result = Tool.Run("check", _folder.FullName, "--language", "en");
        Assert.StartsWith(path + expected, Assert.Single(result.Lines), StringComparison.Ordinal);
        Assert.Equal(expected.Contains("warning", StringComparison.Ordinal) ? 1 : 0, result.ExitCode);
        Assert.Equal("", Tool.Run("check", _folder.FullName, "--language", "en", "-p", "ArticleGenDeadLinks=none").Output);
    }

    [Theory]
    [InlineData("[a](../pages/hours.md#opening)")]
    [InlineData("[a](../README.md)")]
    [InlineData("[a](../node_modules/x/README.md)")]
    [InlineData("![a](../static/img/map.png)")]
    [InlineData("![a](/img/map.png)")]
    [InlineData("[a](../../elsewhere/page.md)")]
    public void Links_to_articles_and_other_files_are_sound(string link)
    {
        Write("posts/a.md", "A text.\n\nSee " + link + ".\n");
        WriteOthers();
        string[] articles = ["check", Path.Combine(_folder.FullName, "posts"), Path.Combine(_folder.FullName, "pages"), "--language", "en"];
        Assert.Equal("", Tool.Run([.. articles]).Output);
        Assert.Equal("", Tool.Run([.. articles, "-p", "ProjectDir=" + _folder.FullName]).Output);
    }

    [Fact]
    public void Of_articles_outside_the_project_the_files_are_not_known()
    {
        Write("posts/a.md", "See [a](missing.md).\n");
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "project"));
        Assert.Equal("", Tool.Run("check", Path.Combine(_folder.FullName, "posts"), "--language", "en", "-p", "ProjectDir=" + Path.Combine(_folder.FullName, "project")).Output);
    }

    [Fact]
    public void Sound_articles_say_nothing()
    {
        Write("a.txt", "Un pont a ouvert à Brest.");
        Write("b.md", "---\ntitle: A bridge\ndate: 2026-05-04\ntags: [bridges]\n---\n\n# A bridge\n\nIt has opened.");
        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run("check", _folder.FullName));
    }

    [Fact]
    public void Properties_of_the_project_count()
    {
        Write("a.txt", "Il a dit : « Non.");
        Assert.Contains("error AG0002", Tool.Run("check", _folder.FullName, "-p", "ArticleGenStrict=true").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_matters_less_is_printed_on_request()
    {
        Write("a.txt", "Un pont\u200B a ouvert à Brest.");
        Tool.Result all = Tool.Run("check", _folder.FullName);
        Assert.Equal(0, all.ExitCode);
        Assert.Contains("info AG", all.Output, StringComparison.Ordinal);
        Assert.Equal("", Tool.Run("check", _folder.FullName, "--severity", "warning").Output);
    }

    [Fact]
    public void Diagnostics_are_written_as_sarif()
    {
        Write("a.txt", "Le maire de la ville a dit hier à la presse : « Non.");
        string log = Path.Combine(_folder.FullName, "log.sarif");
        Tool.Run("check", _folder.FullName, "--sarif", log);
        JsonElement run = JsonDocument.Parse(File.ReadAllText(log)).RootElement.GetProperty("runs")[0];
        JsonElement result = run.GetProperty("results").EnumerateArray().Single();
        Assert.Equal("AG0002", result.GetProperty("ruleId").GetString());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/a.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(47, place.GetProperty("region").GetProperty("startColumn").GetInt32());
        Assert.Equal("AG0002", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Extract_tells_of_the_same_problems_at_the_same_places()
    {
        string path = Write("a.txt", "Un pont.\n\nIl a dit : « Non, et il est parti.");
        JsonElement problem = Tool.Run("extract", path).Line(0).GetProperty("problems")[0];
        string line = $"{path}({problem.GetProperty("line").GetRawText()},{problem.GetProperty("column").GetRawText()}): {problem.GetProperty("severity").GetString()} {problem.GetProperty("id").GetString()}: {problem.GetProperty("message").GetString()}";
        Assert.StartsWith(line, Tool.Run("check", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_prints_front_matter_as_it_was_read()
    {
        string path = Write("a.md", "---\ntitle: T\ndate: 2026-05-04\ntags: [x, y]\nrating: 4\nhero: {src: a.png, wide: true}\n---\nText.");
        JsonElement line = Tool.Run("extract", path).Line(0);
        Assert.Equal("""["x","y"]""", line.GetProperty("frontMatter").GetProperty("keywords").GetRawText());
        Assert.StartsWith("2026-05-04", line.GetProperty("frontMatter").GetProperty("published").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"rating":4,"hero":{"src":"a.png","wide":true}}""", line.GetProperty("metadata").GetRawText());
    }

    private void WriteOthers()
    {
        Write("pages/hours.md", "Some hours.\n\n## Opening\n\nAt nine.\n");
        Write("README.md", "Read me.");
        Write("static/img/map.png", "");
        Write("obj/missing.md", "");
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }
}
