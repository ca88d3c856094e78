using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using ArticleGen.Understanding;

namespace ArticleGen.Cli.Output;

/// <summary>IPTC ninjs 3.1, one news object a line (http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json). ninjs has no quotations.</summary>
internal sealed class NinjsWriter(Stream output) : JsonArticleWriter(output)
{
    protected override void WriteProperties(Utf8JsonWriter json, ExtractedArticle extracted)
    {
        ArticleInfo article = extracted.Article;
        FrontMatter front = article.FrontMatter;
        json.WriteString("uri", "urn:articlegen:" + Uri.EscapeDataString(extracted.Id));
        json.WriteStartObject("standard");
        json.WriteString("name", "ninjs");
        json.WriteString("version", "3.1");
        json.WriteString("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
        json.WriteEndObject();
        json.WriteString("type", "text");
        json.WriteString("language", article.Language);
        if (front.Published is { } published)
            json.WriteString("firstCreated", published);
        if ((front.Modified ?? front.Published) is { } version)
            json.WriteString("versionCreated", version);
        WriteOptional(json, "by", front.Byline ?? (front.Authors.IsEmpty ? null : string.Join(", ", front.Authors)));
        WriteOptional(json, "located", front.Dateline);
        if (article.Headline is { } headline)
            WriteText(json, "headlines", headline);
        if (front.Description is { } description)
            WriteText(json, "descriptions", description);
        WriteBody(json, article);
        if (front.Source is { } source)
            WriteSource(json, source);
        WriteNames(json, "subjects", Subjects(front));
        WriteEntities(json, "people", article, EntityKind.Person);
        WriteEntities(json, "organisations", article, EntityKind.Organization);
        WriteEntities(json, "places", article, EntityKind.Place);
        WriteEntities(json, "events", article, EntityKind.Event);
        WriteEntities(json, "objects", article, EntityKind.Work);
    }

    private static List<(string Name, string Relation)> Subjects(FrontMatter front)
    {
        List<(string, string)> subjects = [];
        if (front.Section is { } section)
            subjects.Add((section, "section"));
        foreach (string keyword in front.Keywords)
            subjects.Add((keyword, "keyword"));
        return subjects;
    }

    private static void WriteText(Utf8JsonWriter json, string property, string value)
    {
        json.WriteStartArray(property);
        json.WriteStartObject();
        json.WriteString("role", "main");
        json.WriteString("contentType", "text/plain");
        json.WriteString("value", value);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteBody(Utf8JsonWriter json, ArticleInfo article)
    {
        string text = RunningText.Of(article);
        json.WriteStartArray("bodies");
        json.WriteStartObject();
        json.WriteString("role", "main");
        json.WriteString("contentType", "text/plain");
        json.WriteNumber("charCount", text.Length);
        json.WriteNumber("wordCount", article.WordCount);
        json.WriteString("value", text);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter json, string source)
    {
        json.WriteStartArray("infoSources");
        json.WriteStartObject();
        json.WriteString(Uri.IsWellFormedUriString(source, UriKind.Absolute) ? "uri" : "name", source);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, string property, List<(string Name, string Relation)> names)
    {
        if (names.Count == 0)
            return;
        json.WriteStartArray(property);
        foreach ((string name, string relation) in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("rel", relation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEntities(Utf8JsonWriter json, string property, ArticleInfo article, EntityKind kind)
    {
        if (!article.Entities.Any(entity => entity.Kind == kind))
            return;
        json.WriteStartArray(property);
        foreach (EntityInfo entity in article.Entities.Where(entity => entity.Kind == kind))
        {
            json.WriteStartObject();
            json.WriteString("name", entity.Name);
            json.WriteString("rel", "mentions");
            if (entity.WikidataId is { } item)
                json.WriteString("uri", "http://www.wikidata.org/entity/" + item);
            json.WriteString("literal", entity.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
