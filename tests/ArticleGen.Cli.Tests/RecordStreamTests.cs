using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Cli.Tests;

/// <summary>One record in, one line out, whatever sends the records.</summary>
[Trait("Category", "Slow")]
public sealed class RecordStreamTests
{
    private const int Many = 20_000;
    private const long MostBytes = 250_000_000;

    private static readonly string[] s_texts =
    [
        "« Le pont ouvrira en mai », a déclaré Anne Le Goff à Brest, le 3 mai 2026.",
        "“The bridge opens in May,” said Anne Le Goff, the mayor of Brest.",
        "„Die Brücke wird im Mai eröffnet“, sagte Karla Brandt in Bremen.",
        "«El puente abrirá en mayo», dijo Lucía Serrano en Cádiz.",
        "«Il ponte aprirà a maggio», ha detto Paola Conti a Genova.",
        "‘De brug gaat in mei open’, zei Marijke de Vries in Leiden.",
        "«A ponte abre em maio», disse Teresa Nogueira no Porto.",
    ];

    [Fact]
    public async Task Twenty_thousand_records_come_out_in_order_in_little_memory_and_three_broken_ones_are_named()
    {
        int[] broken = [17, 9_999, 20_000];
        ToolEnd end = await ToolProcess.RunAsync(
            input =>
            {
                for (int line = 1; line <= Many; line++)
                    input.Write((broken.Contains(line) ? "{\"file\":" : Record(line)) + "\n");
            },
            "extract",
            "--jsonl");
        Assert.Equal(1, end.ExitCode);
        Assert.Equal(Enumerable.Range(1, Many).Except(broken).Select(Name), end.Lines.Select(FileOf));
        Assert.Equal(broken.Select(static line => string.Create(CultureInfo.InvariantCulture, $"standard input, line {line}, byte 9: no JSON; expected an object with the strings \"file\" and \"text\".")), end.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.InRange(end.PeakBytes, 0, MostBytes);
    }

    [Fact]
    public async Task Gnu_parallel_gives_the_same_lines()
    {
        string? parallel = new[] { "/usr/bin/parallel", "/usr/local/bin/parallel", "/opt/homebrew/bin/parallel" }.FirstOrDefault(File.Exists);
        Assert.SkipWhen(parallel is null, "GNU parallel is not installed on this machine.");
        void Send(TextWriter input)
        {
            foreach (string record in Enumerable.Range(1, 700).Select(Record))
                input.Write(record + "\n");
        }

        ToolEnd alone = await ToolProcess.RunAsync(Send, "extract", "--jsonl");
        ToolEnd shared = await ToolProcess.RunAsync(parallel, Send, "--pipe", "-j", "2", "-N", "100", "--keep-order", "dotnet", ToolProcess.Assembly, "extract", "--jsonl");
        Assert.Equal((0, 700), (alone.ExitCode, alone.Lines.Length));
        Assert.Equal(alone.Lines, shared.Lines);
        Assert.Equal(0, shared.ExitCode);
    }

    [Theory]
    [InlineData("-", "-: more than 64 MB, which is no article. Split it into articles, or send them as records with --jsonl.")]
    [InlineData("--jsonl", "standard input, line 1: more than 64 million characters, which is no article; one record stands on one line.")]
    public async Task A_hundred_megabytes_without_a_line_end_are_refused(string argument, string message)
    {
        string megabyte = new('x', 1_000_000);
        ToolEnd end = await ToolProcess.RunAsync(
            input =>
            {
                for (int count = 0; count < 100; count++)
                    input.Write(megabyte);
            },
            "extract",
            argument);
        Assert.Equal((1, message), (end.ExitCode, end.Error.TrimEnd()));
        Assert.Empty(end.Lines);
    }

    private static string Record(int line) => JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["file"] = Name(line), ["text"] = s_texts[line % s_texts.Length] });

    private static string Name(int line) => string.Create(CultureInfo.InvariantCulture, $"a{line}.txt");

    private static string FileOf(string line) => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()!;
}
