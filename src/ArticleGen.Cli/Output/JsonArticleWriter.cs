using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleGen.Understanding;

namespace ArticleGen.Cli.Output;

/// <summary>
/// One JSON object per article and line, flushed as it goes. Letters of all scripts stand as themselves; control characters and line
/// separators are escaped, so a line is a line to every reader. A lone surrogate is no Unicode text (I-JSON, RFC 7493, section 2.1)
/// and is written as U+FFFD, one code unit for one code unit: positions are those of the file.
/// </summary>
internal abstract class JsonArticleWriter(Stream output) : IArticleWriter
{
    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Write(ExtractedArticle extracted)
    {
        _json.Reset();
        _json.WriteStartObject();
        WriteProperties(_json, extracted);
        _json.WriteEndObject();
        _json.Flush();
        output.Write("\n"u8);
        output.Flush();
    }

    public void Dispose()
    {
        _json.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract void WriteProperties(Utf8JsonWriter json, ExtractedArticle extracted);

    protected static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }

    protected static void WriteOptional(Utf8JsonWriter json, string name, EquatableArray<string> values)
    {
        if (values.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (string value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
