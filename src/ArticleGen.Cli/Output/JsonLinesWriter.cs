using System;
using System.IO;
using System.Text.Json;
using ArticleGen.Understanding;

namespace ArticleGen.Cli.Output;

/// <summary>The tool's own format: everything found, with its position in the file.</summary>
internal sealed class JsonLinesWriter(Stream output) : JsonArticleWriter(output)
{
    protected override void WriteProperties(Utf8JsonWriter json, ExtractedArticle extracted)
    {
        ArticleInfo article = extracted.Article;
        json.WriteString("file", extracted.File);
        json.WriteString("id", extracted.Id);
        json.WriteString("language", article.Language);
        json.WriteString("headline", article.Headline);

        json.WriteStartArray("paragraphs");
        foreach (ParagraphInfo paragraph in article.Paragraphs)
        {
            json.WriteStartObject();
            json.WriteString("kind", NameOf(paragraph.Kind));
            WriteSpan(json, paragraph.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("quotes");
        foreach (QuoteInfo quote in article.Quotes)
        {
            json.WriteStartObject();
            json.WriteString("kind", NameOf(quote.Kind));
            WriteSpan(json, quote.Span);
            json.WriteString("text", ReadingText.Of(article, quote.Paragraph, quote.Span));
            json.WriteString("speaker", extracted.NameOf(quote.Speaker));
            json.WriteString("speakerText", extracted.TextOf(quote.SpeakerSpan));
            json.WriteString("cue", extracted.TextOf(quote.Cue));
            json.WriteString("via", extracted.NameOf(quote.Via));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("entities");
        foreach (EntityInfo entity in article.Entities)
        {
            json.WriteStartObject();
            json.WriteString("kind", NameOf(entity.Kind));
            json.WriteString("name", entity.Name);
            json.WriteStartArray("mentions");
            foreach (MentionInfo mention in entity.Mentions)
            {
                json.WriteStartObject();
                WriteSpan(json, mention.Span);
                json.WriteString("text", ReadingText.Of(article, mention.Paragraph, mention.Span));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string NameOf<T>(T kind)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }
}
