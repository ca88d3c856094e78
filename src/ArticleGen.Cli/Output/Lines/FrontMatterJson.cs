using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace ArticleGen.Cli.Output.Lines;

/// <summary>The front matter as it was read: what has a meaning here, and all other keys with their typed values.</summary>
internal static class FrontMatterJson
{
    public static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("frontMatter");
        json.WriteKnown("byline", article.Byline);
        WriteList(json, "authors", article.Authors);
        json.WriteKnown("dateline", article.Dateline);
        json.WriteKnown("published", Time(article.Published));
        json.WriteKnown("modified", Time(article.Modified));
        json.WriteKnown("source", article.Source);
        json.WriteKnown("section", article.Section);
        WriteList(json, "keywords", article.Keywords);
        json.WriteKnown("description", article.Description);
        json.WriteKnown("permalink", article.Permalink);
        WriteList(json, "aliases", article.Aliases);
        if (article.IsDraft)
            json.WriteBoolean("draft", value: true);
        json.WriteKnown("image", article.Image);
        json.WriteKnown("layout", article.Layout);
        json.WriteEndObject();
        json.WriteStartObject("metadata");
        foreach ((string key, MetadataValue value) in article.Metadata)
        {
            json.WritePropertyName(key);
            WriteValue(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
            json.WriteStrings(name, values);
    }

    private static void WriteValue(Utf8JsonWriter json, MetadataValue value)
    {
        switch (value)
        {
            case { Kind: MetadataKind.Null }:
                json.WriteNullValue();
                break;
            case { Boolean: { } boolean }:
                json.WriteBooleanValue(boolean);
                break;
            case { Kind: MetadataKind.Number, Number: { } number }:
                json.WriteNumberValue(number);
                break;
            case { Kind: MetadataKind.List }:
                json.WriteStartArray();
                foreach (MetadataValue item in value.Items)
                    WriteValue(json, item);
                json.WriteEndArray();
                break;
            case { Kind: MetadataKind.Map }:
                json.WriteStartObject();
                foreach ((string key, MetadataValue member) in value.Members)
                {
                    json.WritePropertyName(key);
                    WriteValue(json, member);
                }

                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(value.Text);
                break;
        }
    }

    private static string? Time(DateTimeOffset? time) => time?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
