using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;
using System.Threading;

namespace ArticleGen.Cli.Input;

/// <summary>Reads JSON lines <c>{"file":…,"text":…}</c>, one article a line, as any engine that pipes records through a program sends them.</summary>
internal static class ArticleRecords
{
    private const string Expected = "expected an object with the strings \"file\" and \"text\"";

    /// <summary>Reads lazily: no more is held than the record that is read.</summary>
    /// <param name="input">UTF-8 text.</param>
    /// <param name="report">Is told of each line that is no such record; the others are still read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static IEnumerable<ArticleText> Read(Stream input, Action<string> report, CancellationToken cancellationToken)
    {
        foreach ((int number, string? line) in new RecordLines(input, ArticleFiles.MaximumBytes).Read(cancellationToken))
        {
            if (line is null)
                report(string.Create(CultureInfo.InvariantCulture, $"standard input, line {number}: more than {ArticleFiles.MaximumBytes / (1024 * 1024)} million characters, which is no article; one record stands on one line."));
            else if (!string.IsNullOrWhiteSpace(line) && Parse(line, number, report) is { } article)
                yield return article;
        }
    }

    private static ArticleText? Parse(string line, int number, Action<string> report)
    {
        try
        {
            using JsonDocument record = JsonDocument.Parse(LoneSurrogateEscapes.Replace(line));
            if (record.RootElement.ValueKind is JsonValueKind.Object
                && record.RootElement.TryGetProperty("file", out JsonElement file) && file.ValueKind is JsonValueKind.String
                && record.RootElement.TryGetProperty("text", out JsonElement text) && text.ValueKind is JsonValueKind.String)
            {
                return new(file.GetString()!, text.GetString()!);
            }

            report(string.Create(CultureInfo.InvariantCulture, $"standard input, line {number}: {Expected}."));
        }
        catch (JsonException error)
        {
            string column = error.BytePositionInLine is { } position ? string.Create(CultureInfo.InvariantCulture, $", byte {position + 1}") : "";
            report(string.Create(CultureInfo.InvariantCulture, $"standard input, line {number}{column}: no JSON; {Expected}."));
        }

        return null;
    }
}
