using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleGen.Cli.Output;

/// <summary>
/// The tool's own format: everything found, with its position in the file, one JSON object per article and line, flushed as it goes.
/// Letters of all scripts stand as themselves; control characters and line separators are escaped, so a line is a line to every reader.
/// A lone surrogate is no Unicode text (I-JSON, RFC 7493, section 2.1) and is written as U+FFFD, one code unit for one code unit:
/// positions are those of the file.
/// </summary>
internal sealed class JsonLinesWriter(Stream output) : IArticleWriter
{
    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Write(ExtractedArticle extracted)
    {
        Article article = extracted.Article;
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("file", extracted.File);
        _json.WriteString("id", article.Id);
        _json.WriteString("language", article.Language);
        _json.WriteString("headline", article.Headline);
        WriteParagraphs(article);
        WriteQuotes(article);
        WriteEntities(article);
        _json.WriteEndObject();
        _json.Flush();
        output.Write("\n"u8);
        output.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void WriteParagraphs(Article article)
    {
        _json.WriteStartArray("paragraphs");
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", KindName.Of(paragraph.Kind));
            WriteSpan(paragraph.Span);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteQuotes(Article article)
    {
        _json.WriteStartArray("quotes");
        foreach (Quote quote in article.Quotes)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", KindName.Of(quote.Kind));
            WriteSpan(quote.Span);
            _json.WriteString("text", quote.Text);
            _json.WriteString("speaker", quote.Speaker?.Name);
            _json.WriteString("speakerText", quote.SpeakerText);
            _json.WriteString("cue", quote.Cue);
            _json.WriteString("via", quote.Via?.Name);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteEntities(Article article)
    {
        _json.WriteStartArray("entities");
        foreach (Entity entity in article.Entities)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", KindName.Of(entity.Kind));
            _json.WriteString("name", entity.Name);
            _json.WriteStartArray("mentions");
            foreach (Mention mention in entity.Mentions)
            {
                _json.WriteStartObject();
                WriteSpan(mention.Span);
                _json.WriteString("text", mention.Text);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSpan(TextSpan span)
    {
        _json.WriteNumber("start", span.Start);
        _json.WriteNumber("length", span.Length);
    }
}
