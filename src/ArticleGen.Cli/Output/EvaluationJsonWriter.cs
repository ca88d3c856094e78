using System;
using System.IO;
using System.Text.Json;
using ArticleGen.Evaluation.Scoring;

namespace ArticleGen.Cli.Output;

/// <summary>Writes the figures of an evaluation as one JSON object; triples are precision, recall, F1.</summary>
internal static class EvaluationJsonWriter
{
    private const int Digits = 4;

    public static void Write(Stream output, EvaluationReport report)
    {
        using (Utf8JsonWriter json = new(output))
        {
            json.WriteStartObject();
            json.WriteNumber("articles", report.Articles);
            json.WriteNumber("bad_offsets", report.BadOffsets);
            json.WriteNumber("words", report.Words);
            WriteShare(json, "language", report.Language);
            WriteShare(json, "paragraph_span", report.ParagraphSpan);
            WriteShare(json, "paragraph_kind", report.ParagraphKind);
            WriteMatches(json, "quote_span", report.QuoteSpan);
            WriteShare(json, "quote_kind", report.QuoteKind);
            WriteShare(json, "speaker", report.Speaker);
            WriteShare(json, "speaker_named", report.SpeakerNamed);
            json.WriteNumber("speaker_n", report.Speaker.Total);
            WriteShare(json, "cue", report.Cue);
            WriteShare(json, "via", report.Via);
            WriteMatches(json, "entities_core", report.CoreEntities);
            WriteMatches(json, "entities_all", report.AllEntities);
            WriteShare(json, "canonical_name", report.CanonicalName);
            WriteShare(json, "value", report.Value);
            json.WriteStartObject("by_kind");
            foreach (Understanding.EntityKind kind in Enum.GetValues<Understanding.EntityKind>())
                WriteMatches(json, KindName.Of(kind), report.EntitiesOf(kind));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteShare(Utf8JsonWriter json, string name, Ratio ratio) => json.WriteNumber(name, Math.Round(ratio.Value, Digits));

    private static void WriteMatches(Utf8JsonWriter json, string name, Matches matches)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(Math.Round(matches.Precision, Digits));
        json.WriteNumberValue(Math.Round(matches.Recall, Digits));
        json.WriteNumberValue(Math.Round(matches.F1, Digits));
        json.WriteEndArray();
    }
}
