using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleGen.Cli.Output.Lines;

/// <summary>
/// The tool's own format: everything found, with its position in the file, one JSON object per article and line, flushed as it goes.
/// Letters of all scripts stand as themselves; control characters and line separators are escaped, so a line is a line to every reader.
/// A lone surrogate is no Unicode text (I-JSON, RFC 7493, section 2.1) and is written as U+FFFD, one code unit for one code unit:
/// positions are those of the file.
/// </summary>
internal sealed class JsonLine : ILineFormat
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(ExtractedArticle extracted, IBufferWriter<byte> output)
    {
        Article article = extracted.Article;
        using Utf8JsonWriter json = new(output, s_options);
        json.WriteStartObject();
        json.WriteString("file", extracted.File);
        json.WriteString("id", article.Id);
        json.WriteString("language", article.Language);
        json.WriteString("headline", article.Headline);
        WriteParagraphs(json, article);
        WriteQuotes(json, article);
        WriteEntities(json, article);
        FrontMatterJson.Write(json, article);
        WriteProblems(json, extracted);
        json.WriteEndObject();
    }

    private static void WriteParagraphs(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("paragraphs");
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            json.WriteStartObject();
            json.WriteString("kind", KindName.Of(paragraph.Kind));
            WriteSpan(json, paragraph.Span);
            json.WriteString("text", paragraph.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuotes(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("quotes");
        foreach (Quote quote in article.Quotes)
        {
            json.WriteStartObject();
            json.WriteString("kind", KindName.Of(quote.Kind));
            WriteSpan(json, quote.Span);
            json.WriteString("text", quote.Text);
            json.WriteString("speaker", quote.Speaker?.Name);
            json.WriteString("speakerText", quote.SpeakerText);
            json.WriteNumber("confidence", quote.SpeakerConfidence);
            json.WriteString("cue", quote.Cue);
            json.WriteString("via", quote.Via?.Name);
            json.WriteNumber("paragraph", quote.Paragraph.Index);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEntities(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("entities");
        foreach (Entity entity in article.Entities)
        {
            json.WriteStartObject();
            json.WriteString("kind", KindName.Of(entity.Kind));
            json.WriteString("name", entity.Name);
            json.WriteNumber("confidence", entity.Confidence);
            json.WriteStartArray("mentions");
            foreach (Mention mention in entity.Mentions)
            {
                json.WriteStartObject();
                WriteSpan(json, mention.Span);
                json.WriteString("text", mention.Text);
                json.WriteNumber("confidence", mention.Confidence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("id", entity.Id);
            if (entity.Aliases.Count > 0)
                json.WriteStrings("aliases", entity.Aliases);
            json.WriteKnown("wikidataId", entity.WikidataId);
            EntityDetails.Write(json, entity);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProblems(Utf8JsonWriter json, ExtractedArticle extracted)
    {
        json.WriteStartArray("problems");
        foreach (ArticleProblem problem in extracted.Problems)
        {
            json.WriteStartObject();
            json.WriteString("id", problem.Id);
            json.WriteString("severity", problem.Severity);
            json.WriteString("message", problem.Message);
            WriteSpan(json, problem.Span);
            json.WriteNumber("line", problem.Line);
            json.WriteNumber("column", problem.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }
}
