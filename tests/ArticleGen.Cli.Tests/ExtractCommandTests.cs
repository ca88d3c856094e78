using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace ArticleGen.Cli.Tests;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlegen");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Each_file_gives_one_line_with_the_file_as_named_and_the_id_from_its_name()
    {
        string first = Write("premier.txt", "Un pont a ouvert à Brest.");
        string second = Write("second.v2.txt", "A bridge has opened.");
        Tool.Result result = Tool.Run("extract", first, second);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(2, result.Lines.Length);
        Assert.Equal(first, result.Line(0).GetProperty("file").GetString());
        Assert.Equal("premier", result.Line(0).GetProperty("id").GetString());
        Assert.Equal("second.v2", result.Line(1).GetProperty("id").GetString());
    }

    [Fact]
    public void A_line_begins_with_the_pinned_properties()
    {
        JsonElement line = Tool.RunWithInput("« Oui », a dit Anne Le Goff.", "extract", "-").Line(0);
        Assert.Equal("""["file","id","language","headline","paragraphs","quotes","entities","frontMatter","metadata","problems"]""", Names(line));
        Assert.Equal("""["kind","start","length","text"]""", Names(line.GetProperty("paragraphs")[0]));
        Assert.Equal("lead", line.GetProperty("paragraphs")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void Files_are_decoded_as_the_compiler_decodes_them()
    {
        string path = Path.Combine(_folder.FullName, "utf-16.txt");
        File.WriteAllText(path, "Un pont.", Encoding.Unicode);
        JsonElement paragraph = Tool.Run("extract", path).Line(0).GetProperty("paragraphs")[0];
        Assert.Equal((0, "Un pont.".Length), (paragraph.GetProperty("start").GetInt32(), paragraph.GetProperty("length").GetInt32()));
    }

    [Fact]
    public void An_unreadable_file_is_named_on_standard_error_and_the_others_are_still_done()
    {
        string missing = Path.Combine(_folder.FullName, "missing.txt");
        string good = Write("good.txt", "A bridge has opened.");
        string binary = Path.Combine(_folder.FullName, "photo.bin");
        File.WriteAllBytes(binary, [0x89, 0x50, 0, 0, 1]);
        Tool.Result result = Tool.Run("extract", missing, binary, good);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"{missing}: no such file.", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{binary}: a binary file", result.Error, StringComparison.Ordinal);
        Assert.Equal("good", result.Line(0).GetProperty("id").GetString());
        Assert.Single(result.Lines);
    }

    [Fact]
    public void Records_are_read_from_standard_input_and_a_bad_one_costs_only_itself()
    {
        Tool.Result result = Tool.RunWithInput(
            """
            {"file":"a.txt","text":"A bridge has opened."}
            not a record
            {"file":"no text"}

            {"text":"Un pont a ouvert.","file":"b.md","more":1}
            """,
            "extract",
            "--jsonl");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("line 2", result.Error, StringComparison.Ordinal);
        Assert.Contains("line 3", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.Lines.Length);
        Assert.Equal("b.md", result.Line(1).GetProperty("file").GetString());
    }

    [Fact]
    public void A_record_is_answered_before_the_next_one_is_sent()
    {
        AnswerStream output = new();
        DialogueStream input = new(output, """{"file":"a.txt","text":"One."}""", """{"file":"b.txt","text":"Two."}""", """{"file":"c.txt","text":"Three."}""");
        Tool.Result result = Tool.Run(input, output, "extract", "--jsonl");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["a.txt", "b.txt", "c.txt"], Enumerable.Range(0, 3).Select(index => result.Line(index).GetProperty("file").GetString()));
    }

    [Fact]
    public void Lone_surrogates_of_a_record_become_replacement_characters_and_pairs_stay()
    {
        Tool.Result result = Tool.RunWithInput("""{"file":"\ud83d\ude00 \ud83d a \ude00 \\ud800","text":"x \udfff y"}""", "extract", "--jsonl");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal("\U0001F600 \uFFFD a \uFFFD \\ud800", result.Line(0).GetProperty("file").GetString());
    }

    [Fact]
    public void The_language_can_be_given() =>
        Assert.Equal("it", Tool.RunWithInput("Roma.", "extract", "-", "--language", "it").Line(0).GetProperty("language").GetString());

    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    public void A_reader_that_goes_away_ends_the_run_with_a_message(string format)
    {
        string path = Write("a.txt", "Un pont a ouvert à Brest.");
        Tool.Result result = Tool.Run(Stream.Null, new ClosedPipe(), "extract", path, path, "--format", format);
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("standard output: Broken pipe\n", result.Error);
    }

    [Fact]
    public void Declared_entities_go_before_inferred_ones()
    {
        string csv = Write("people.csv", "name,kind,aliases,wikidata\nRade citoyenne,organization,le collectif,\nBrest,mountain,,\n");
        string article = Write("a.txt", "La Rade citoyenne a écrit au préfet. « Non », a répondu la Rade citoyenne.");
        Tool.Result result = Tool.Run("extract", article, "--entities", csv);
        Assert.Equal(0, result.ExitCode);
        JsonElement entity = Assert.Single(
            result.Line(0).GetProperty("entities").EnumerateArray(),
            static entity => entity.GetProperty("name").GetString() == "Rade citoyenne");
        Assert.Equal("organization", entity.GetProperty("kind").GetString());
        Assert.StartsWith($"{csv}(3,7): ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Of_two_hundred_thousand_bad_records_a_thousand_are_told_each_at_its_line(string lineEnd)
    {
        string csv = Write("many.csv", "name,kind" + lineEnd + string.Concat(Enumerable.Repeat("Brest,mountain" + lineEnd, 200_000)));
        Tool.Result result = Tool.Run("extract", Write("a.txt", "Un pont a ouvert à Brest."), "--entities", csv);
        string[] messages = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1_001, messages.Length);
        Assert.StartsWith($"{csv}(2,7): the kind 'mountain'", messages[0], StringComparison.Ordinal);
        Assert.StartsWith($"{csv}(1001,7): the kind 'mountain'", messages[999], StringComparison.Ordinal);
        Assert.Equal($"{csv}(1002,7): 199000 more faults from here on; mend those above first", messages[1_000]);
        Assert.Single(result.Lines);
    }

    [Fact]
    public void A_missing_file_of_entities_is_an_error_and_the_articles_are_still_done()
    {
        string article = Write("a.txt", "Un pont a ouvert à Brest.");
        Tool.Result result = Tool.Run("extract", article, "--entities", article + ".csv");
        Assert.Equal(1, result.ExitCode);
        Assert.Single(result.Lines);
    }

    [Fact]
    public void Without_input_nothing_is_read_and_the_usage_says_why()
    {
        Tool.Result result = Tool.Run("extract");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("--jsonl", result.Error, StringComparison.Ordinal);
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");
    }

    private static string Names(JsonElement element) => JsonSerializer.Serialize(element.EnumerateObject().Select(static property => property.Name));

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }
}
