using System;
using System.Collections.Generic;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>Articles as IPTC ninjs 3.1 (http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json).</summary>
    public static class ArticleNinjs
    {
        /// <summary>The article as a ninjs news object. ninjs has no quotations.</summary>
        /// <param name="article">The article.</param>
        public static string ToNinjs(this Article article)
        {
            if (article is null)
                throw new ArgumentNullException(nameof(article));
            JsonText json = new JsonText();
            json.BeginObject();
            json.Write("uri", "urn:articlegen:" + Uri.EscapeDataString(article.Id));
            json.BeginObject("standard");
            json.Write("name", "ninjs");
            json.Write("version", "3.1");
            json.Write("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
            json.EndObject();
            json.Write("type", "text");
            json.Write("language", article.Language);
            if (article.Published is DateTimeOffset published)
                json.Write("firstCreated", published);
            if ((article.Modified ?? article.Published) is DateTimeOffset version)
                json.Write("versionCreated", version);
            json.WriteOptional("by", article.Byline ?? string.Join(", ", article.Authors));
            json.WriteOptional("located", article.Dateline);
            WriteText(json, "headlines", article.Headline);
            WriteText(json, "descriptions", article.Description);
            WriteBody(json, article);
            WriteSource(json, article.Source);
            WriteSubjects(json, article);
            WriteEntities(json, "people", article, EntityKind.Person);
            WriteEntities(json, "organisations", article, EntityKind.Organization);
            WriteEntities(json, "places", article, EntityKind.Place);
            WriteEntities(json, "events", article, EntityKind.Event);
            WriteEntities(json, "objects", article, EntityKind.Work);
            json.EndObject();
            return json.ToString();
        }

        private static void WriteText(JsonText json, string property, string? value)
        {
            if (value is null)
                return;
            json.BeginArray(property);
            json.BeginObject();
            json.Write("role", "main");
            json.Write("contentType", "text/plain");
            json.Write("value", value);
            json.EndObject();
            json.EndArray();
        }

        private static void WriteBody(JsonText json, Article article)
        {
            string text = article.Body;
            json.BeginArray("bodies");
            json.BeginObject();
            json.Write("role", "main");
            json.Write("contentType", "text/plain");
            json.Write("charCount", text.Length);
            json.Write("wordCount", BodyWords.Count(text));
            json.Write("value", text);
            json.EndObject();
            json.EndArray();
        }

        private static void WriteSource(JsonText json, string? source)
        {
            if (source is null)
                return;
            json.BeginArray("infoSources");
            json.BeginObject();
            json.Write(JsonText.IsWebAddress(source) ? "uri" : "name", source);
            json.EndObject();
            json.EndArray();
        }

        private static void WriteSubjects(JsonText json, Article article)
        {
            if (article.Section is null && article.Keywords.Count == 0)
                return;
            json.BeginArray("subjects");
            if (article.Section is string section)
                WriteSubject(json, section, "section");
            foreach (string keyword in article.Keywords)
                WriteSubject(json, keyword, "keyword");
            json.EndArray();
        }

        private static void WriteSubject(JsonText json, string name, string relation)
        {
            json.BeginObject();
            json.Write("name", name);
            json.Write("rel", relation);
            json.EndObject();
        }

        private static void WriteEntities(JsonText json, string property, Article article, EntityKind kind)
        {
            List<Entity> entities = new List<Entity>();
            foreach (Entity entity in article.Entities)
            {
                if (entity.Kind == kind)
                    entities.Add(entity);
            }

            if (entities.Count == 0)
                return;
            json.BeginArray(property);
            foreach (Entity entity in entities)
            {
                json.BeginObject();
                json.Write("name", entity.Name);
                json.Write("rel", "mentions");
                if (entity.WikidataId is string item)
                    json.Write("uri", "http://www.wikidata.org/entity/" + item);
                json.Write("literal", entity.Id);
                json.EndObject();
            }

            json.EndArray();
        }
    }
}
