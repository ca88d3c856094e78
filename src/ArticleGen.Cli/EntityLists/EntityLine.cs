using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.Cli.Output;

namespace ArticleGen.Cli.EntityLists;

/// <summary>Writes lines in the columns and with the separator that a file has (RFC 4180; a semicolon may stand for a comma).</summary>
internal sealed class EntityLine
{
    /// <summary>The first line of a new file.</summary>
    public const string Header = "name,kind,aliases,wikidata,confidence";

    private readonly char _separator;
    private readonly string[] _columns;

    private EntityLine(char separator, string[] columns)
    {
        _separator = separator;
        _columns = columns;
    }

    public static EntityLine OfFile(string text)
    {
        string first = text.Length == 0 ? Header : text.Split('\n', 2)[0].TrimEnd('\r');
        char separator = first.Contains(';', StringComparison.Ordinal) && !first.Contains(',', StringComparison.Ordinal) ? ';' : ',';
        string[] columns = [.. first.Split(separator).Select(static column => column.Trim().Trim('"').ToLowerInvariant())];
        return new(separator, columns.Contains("name", StringComparer.Ordinal) && columns.Contains("kind", StringComparer.Ordinal) ? columns : ["name", "kind", "aliases", "wikidata"]);
    }

    public string Write(string name, EntityKind kind, IEnumerable<string> aliases, string? wikidata, double confidence) => string.Join(_separator, _columns.Select(column => Quoted(column switch
    {
        "name" => name,
        "kind" => KindName.Of(kind),
        "aliases" => string.Join('|', aliases),
        "wikidata" => wikidata ?? "",
        "confidence" => confidence.ToString("0.00", CultureInfo.InvariantCulture),
        _ => "",
    })));

    private string Quoted(string field) => field.AsSpan().IndexOfAny(_separator, '"', '\n') < 0 && !field.Contains('\r', StringComparison.Ordinal)
        ? field
        : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
