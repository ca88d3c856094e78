using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleGen.Understanding;

namespace ArticleGen.Cli.Output;

/// <summary>Writes articles as JSON lines, one object per article, flushed as it goes.</summary>
internal sealed class JsonLinesWriter(Stream output) : IDisposable
{
    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Write(string file, string id, ArticleInfo article)
    {
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("file", file);
        _json.WriteString("id", id);
        _json.WriteString("language", article.Language);
        _json.WriteString("headline", article.Headline);

        _json.WriteStartArray("paragraphs");
        foreach (ParagraphInfo paragraph in article.Paragraphs)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", Name(paragraph.Kind));
            WriteSpan(paragraph.Span);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("quotes");
        foreach (QuoteInfo quote in article.Quotes)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", Name(quote.Kind));
            WriteSpan(quote.Span);
            _json.WriteString("text", ReadingText.Of(article, quote.Paragraph, quote.Span));
            _json.WriteString("speaker", NameOf(article, quote.Speaker));
            _json.WriteString("speakerText", quote.SpeakerSpan is { } speaker ? ReadingTextOf(article, speaker) : null);
            _json.WriteString("cue", quote.Cue is { } cue ? ReadingTextOf(article, cue) : null);
            _json.WriteString("via", NameOf(article, quote.Via));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("entities");
        foreach (EntityInfo entity in article.Entities)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", Name(entity.Kind));
            _json.WriteString("name", entity.Name);
            _json.WriteStartArray("mentions");
            foreach (MentionInfo mention in entity.Mentions)
            {
                _json.WriteStartObject();
                WriteSpan(mention.Span);
                _json.WriteString("text", ReadingText.Of(article, mention.Paragraph, mention.Span));
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        output.Write("\n"u8);
        output.Flush();
    }

    public void Dispose() => _json.Dispose();

    private static string Name<T>(T kind)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static string? NameOf(ArticleInfo article, int entity) => entity < 0 ? null : article.Entities[entity].Name;

    // A speaker may stand in another paragraph than the words.
    private static string ReadingTextOf(ArticleInfo article, TextSpan span)
    {
        for (int i = 0; i < article.Paragraphs.Length; i++)
        {
            if (article.Paragraphs[i].Span.Contains(span))
                return ReadingText.Of(article, i, span);
        }

        return article.Text.Substring(span.Start, span.Length);
    }

    private void WriteSpan(TextSpan span)
    {
        _json.WriteNumber("start", span.Start);
        _json.WriteNumber("length", span.Length);
    }
}
