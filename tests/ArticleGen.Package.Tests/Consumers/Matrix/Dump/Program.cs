using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleGen;
using Dump;

// The compiled model in the formats of the command-line tool, so that both can be compared.
using Stream output = Console.OpenStandardOutput();
foreach (Article article in Articles.All)
{
    if (args.Length > 0)
    {
        output.Write(Encoding.UTF8.GetBytes((args[0] == "jsonld" ? article.ToJsonLd() : article.ToNinjs()) + "\n"));
        continue;
    }

    using MemoryStream line = new();
    using (Utf8JsonWriter json = new(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        Write(json, article);
    line.WriteTo(output);
    output.Write("\n"u8);
}

static void Write(Utf8JsonWriter json, Article article)
{
    json.WriteStartObject();
    json.WriteString("id", article.Id);
    json.WriteString("language", article.Language);
    json.WriteString("headline", article.Headline);
    json.WriteStartArray("paragraphs");
    foreach (Paragraph paragraph in article.Paragraphs)
    {
        json.WriteStartObject();
        json.WriteString("kind", NameOf(paragraph.Kind));
        WriteSpan(json, paragraph.Span);
        json.WriteEndObject();
    }

    json.WriteEndArray();
    json.WriteStartArray("quotes");
    foreach (Quote quote in article.Quotes)
    {
        json.WriteStartObject();
        json.WriteString("kind", NameOf(quote.Kind));
        WriteSpan(json, quote.Span);
        json.WriteString("text", quote.Text);
        json.WriteString("speaker", quote.Speaker?.Name);
        json.WriteString("speakerText", quote.SpeakerText);
        json.WriteString("cue", quote.Cue);
        json.WriteString("via", quote.Via?.Name);
        json.WriteEndObject();
    }

    json.WriteEndArray();
    json.WriteStartArray("entities");
    foreach (Entity entity in article.Entities)
    {
        json.WriteStartObject();
        json.WriteString("kind", NameOf(entity.Kind));
        json.WriteString("name", entity.Name);
        json.WriteStartArray("mentions");
        foreach (Mention mention in entity.Mentions)
        {
            json.WriteStartObject();
            WriteSpan(json, mention.Span);
            json.WriteString("text", mention.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    json.WriteEndArray();
    json.WriteEndObject();
}

static string NameOf<T>(T kind)
    where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

static void WriteSpan(Utf8JsonWriter json, TextSpan span)
{
    json.WriteNumber("start", span.Start);
    json.WriteNumber("length", span.Length);
}
