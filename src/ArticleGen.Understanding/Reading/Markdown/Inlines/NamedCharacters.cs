using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using ArticleGen.Data;

namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>The 2,125 named character references of HTML, kept as "name, code points" lines in a resource that is read when a rare one is asked for.</summary>
internal static class NamedCharacters
{
    private const string Resource = "ArticleGen.Markdown.character-references";

    private static readonly Lazy<Dictionary<string, string>> All = new(Load);

    /// <summary>What a name stands for.</summary>
    /// <param name="name">The name without ampersand and semicolon; case counts.</param>
    /// <param name="value">One or two characters.</param>
    public static bool TryGet(ReadOnlySpan<char> name, out string value)
    {
        // Those that articles have spare a compiler the list.
        string key = name.ToString();
        value = key switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            "nbsp" => "\u00A0",
            "ndash" => "–",
            "mdash" => "—",
            "hellip" => "…",
            "copy" => "©",
            _ => "",
        };
        return value.Length > 0 || All.Value.TryGetValue(key, out value!);
    }

    private static Dictionary<string, string> Load()
    {
        Dictionary<string, string> names = new(2200, StringComparer.Ordinal);
        using Stream? stream = DataFiles.Open(Resource);
        if (stream is null)
            return names;
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            string[] parts = line.Split(' ');
            string value = "";
            for (int i = 1; i < parts.Length; i++)
                value += char.ConvertFromUtf32(int.Parse(parts[i], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            names[parts[0]] = value;
        }

        return names;
    }
}
