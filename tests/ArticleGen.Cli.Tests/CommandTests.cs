using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace ArticleGen.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private const string Bridge = "« Le pont ouvrira en mai », a déclaré Anne Le Goff à Brest, le 3 mai 2026.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlegen");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("extract", "--langage")]
    [InlineData("extract", "--json-lines")]
    [InlineData("check", "--strictly")]
    [InlineData("stats", "-z")]
    [InlineData("entities", "--kind")]
    public void An_option_that_a_command_does_not_know_is_no_file(string command, string option)
    {
        Tool.Result result = Tool.Run(command, option, "fr");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"'{option}' is no option of this command.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Statistics_count_articles_languages_and_who_is_quoted()
    {
        Write("a.txt", Bridge);
        Write("b.txt", Bridge);
        Tool.Result result = Tool.Run("stats", _folder.FullName);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("Articles", result.Output, StringComparison.Ordinal);
        Assert.Contains("fr", result.Output, StringComparison.Ordinal);
        Assert.Contains(result.Lines, static line => line.Contains("Anne Le Goff", StringComparison.Ordinal) && line.Contains('2'));
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public void A_terminal_gets_colours_unless_it_wants_none()
    {
        string path = Write("a.txt", Bridge);
        Assert.Contains('\u001b', Tool.RunOnTerminal("stats", path).Output);
        Assert.DoesNotContain('\u001b', Tool.RunOnTerminal("stats", path, "--no-color").Output);
    }

    [Fact]
    public void A_terminal_gets_articles_to_read_and_a_pipe_gets_json()
    {
        string path = Write("a.txt", Bridge);
        Assert.Contains("“Le pont ouvrira en mai”", Tool.RunOnTerminal("extract", path, "--no-color").Output, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Object, Tool.Run("extract", path).Line(0).ValueKind);
    }

    [Fact]
    public void Entities_are_listed_for_correction()
    {
        Tool.Result result = Tool.Run("entities", Write("a.txt", Bridge));
        Assert.Equal("name,kind,aliases,wikidata,confidence", result.Lines[0]);
        Assert.Contains(result.Lines, static line => line.StartsWith("Anne Le Goff,person,", StringComparison.Ordinal));
        Assert.Contains(result.Lines, static line => line.StartsWith("Brest,place,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_of_entities_is_an_entity_file_without_problems()
    {
        string csv = Path.Combine(_folder.FullName, "people.csv");
        string article = Write("a.txt", Bridge);
        Assert.Equal(0, Tool.Run("entities", article, "-o", csv).ExitCode);
        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run("check", article, "--entities", csv));
    }

    [Fact]
    public void What_an_entity_file_says_already_stays_as_it_is()
    {
        string article = Write("a.txt", Bridge);
        const string Edited = "kind;name;wikidata\r\norganization;Brest;Q999\r\n";
        string csv = Write("people.csv", Edited);
        Assert.Equal(0, Tool.Run("entities", article, "-o", csv).ExitCode);
        string merged = File.ReadAllText(csv);
        Assert.StartsWith(Edited, merged, StringComparison.Ordinal);
        Assert.Contains("person;Anne Le Goff;", merged, StringComparison.Ordinal);
        Assert.DoesNotContain("place;Brest", merged, StringComparison.Ordinal);

        Assert.Equal(0, Tool.Run("entities", article, "-o", csv).ExitCode);
        Assert.Equal(merged, File.ReadAllText(csv));
    }

    [Fact]
    public void Output_goes_to_a_file_whole_or_not_at_all()
    {
        string article = Write("a.txt", Bridge);
        string target = Path.Combine(_folder.FullName, "new", "out.jsonl");
        Assert.Equal(0, Tool.Run("extract", article, "-o", target).ExitCode);
        Assert.Single(File.ReadAllLines(target));
        Assert.Equal(["out.jsonl"], Directory.GetFiles(Path.GetDirectoryName(target)!).Select(Path.GetFileName));

        Tool.Result blocked = Tool.Run("extract", article, "-o", Path.Combine(article, "out.jsonl"));
        Assert.Equal(1, blocked.ExitCode);
        Assert.DoesNotContain("Exception", blocked.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract", "--langage", "fr")]
    [InlineData("extract", "--language", "klingon")]
    [InlineData("extract", "--format", "yaml")]
    [InlineData("preview", "--watch")]
    [InlineData("preview")]
    [InlineData("explain")]
    public void What_is_not_understood_of_the_command_line_is_an_error(params string[] arguments)
    {
        Tool.Result result = Tool.Run([.. arguments, Write("a.txt", Bridge)]);
        Assert.NotEqual(0, result.ExitCode);
        Assert.NotEqual("", result.Error);
        Assert.DoesNotContain("System.", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ArticleGen.Cli", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Input_without_end_is_refused_and_what_comes_after_it_is_done()
    {
        string article = Write("a.txt", Bridge);
        MemoryStream output = new();
        Tool.Result result = Tool.Run(new EndlessStream((byte)'x'), output, "extract", "-", article);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("-: more than 64 MB", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Lines);
    }

    [Fact]
    public void A_record_without_end_is_refused_by_its_number()
    {
        MemoryStream records = new();
        records.Write("""{"file":"a.txt","text":"One."}"""u8);
        records.WriteByte((byte)'\n');
        byte[] much = new byte[1024 * 1024];
        Array.Fill(much, (byte)'x');
        for (int megabyte = 0; megabyte < 65; megabyte++)
            records.Write(much);
        records.WriteByte((byte)'\n');
        records.Write("""{"file":"c.txt","text":"Three."}"""u8);
        records.Position = 0;
        Tool.Result result = Tool.Run(records, new MemoryStream(), "extract", "--jsonl");
        Assert.Contains("standard input, line 2: more than 64 million characters", result.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt", "c.txt"], Enumerable.Range(0, 2).Select(index => result.Line(index).GetProperty("file").GetString()));
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }
}
