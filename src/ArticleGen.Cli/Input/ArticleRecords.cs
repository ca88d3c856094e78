using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;

namespace ArticleGen.Cli.Input;

/// <summary>Reads JSON lines <c>{"file":…,"text":…}</c>, one article a line, as any engine that pipes records through a program sends them.</summary>
internal static class ArticleRecords
{
    /// <summary>Reads lazily: an article is handed out before the next line is asked for.</summary>
    /// <param name="input">UTF-8 text.</param>
    /// <param name="report">Is told of each line that is no such record; the others are still read.</param>
    public static IEnumerable<ArticleText> Read(Stream input, Action<string> report)
    {
        using StreamReader reader = new(input);
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (Parse(line, number, report) is { } article)
                yield return article;
        }
    }

    private static ArticleText? Parse(string line, int number, Action<string> report)
    {
        try
        {
            using JsonDocument record = JsonDocument.Parse(LoneSurrogateEscapes.Replace(line));
            return new(record.RootElement.GetProperty("file").GetString() ?? "", record.RootElement.GetProperty("text").GetString() ?? "");
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            report(string.Create(CultureInfo.InvariantCulture, $"standard input, line {number}: expected an object with \"file\" and \"text\": {error.Message}"));
            return null;
        }
    }
}
