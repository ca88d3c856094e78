using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace ArticleGen.RuntimeModel.Tests.Exports;

/// <summary>
/// The rules of the IPTC's ninjs 3.1 schema for all text properties of a news object, and for the arrays of objects that are written here.
/// Objects are closed: what is not named may not stand in them.
/// </summary>
internal static class NinjsSchema
{
    private static readonly Dictionary<string, Func<JsonElement, bool>> s_text = Rules((IsText, ["role", "contentType", "value"]));

    private static readonly Dictionary<string, Func<JsonElement, bool>> s_concept = Rules((IsText, ["name", "rel", "literal"]), (IsUri, ["uri"]));

    private static readonly Dictionary<string, Func<JsonElement, bool>> s_news = Rules(
        (IsUri, ["uri"]),
        (static value => IsText(value) && value.GetString() is "text" or "audio" or "video" or "picture" or "graphic" or "composite" or "component" or "event" or "planning", ["type"]),
        (static value => IsText(value) && value.GetString() is "full" or "partial", ["representationType"]),
        (static value => IsText(value) && value.GetString() is "usable" or "withheld" or "canceled", ["pubStatus"]),
        (IsDateTime, ["firstCreated", "versionCreated", "contentCreated", "embargoedUntil", "expires"]),
        (IsText, ["profile", "version", "copyrightHolder", "copyrightNotice", "usageTerms", "edNote", "language", "title", "by", "slugline", "located"]));

    private static readonly Dictionary<string, Dictionary<string, Func<JsonElement, bool>>> s_arrays = new(StringComparer.Ordinal)
    {
        ["headlines"] = s_text,
        ["descriptions"] = s_text,
        ["bodies"] = With(s_text, (IsInteger, ["charCount", "wordCount"])),
        ["people"] = s_concept,
        ["organisations"] = s_concept,
        ["places"] = s_concept,
        ["events"] = With(s_concept, (IsText, ["id"])),
        ["objects"] = s_concept,
        ["subjects"] = With(s_concept, (IsText, ["creator"]), (IsInteger, ["relevance", "confidence"])),
        ["infoSources"] = Rules((IsText, ["name", "role", "literal"]), (IsUri, ["uri"])),
    };

    private static readonly Dictionary<string, Func<JsonElement, bool>> s_standard = Rules((IsText, ["name", "version"]), (IsUri, ["schema"]));

    /// <summary>The paths of the properties that are missing, unknown or of a wrong type.</summary>
    public static IEnumerable<string> Violations(JsonElement news)
    {
        if (!news.TryGetProperty("uri", out _))
            yield return "uri";
        foreach (JsonProperty property in news.EnumerateObject())
        {
            if (s_arrays.TryGetValue(property.Name, out Dictionary<string, Func<JsonElement, bool>>? rules))
            {
                foreach (string violation in property.Value.EnumerateArray().SelectMany(item => Violations(item, rules)))
                    yield return $"{property.Name}.{violation}";
            }
            else if (property.Name is "standard")
            {
                foreach (string violation in Violations(property.Value, s_standard))
                    yield return $"standard.{violation}";
            }
            else if (!IsAllowed(property, s_news))
            {
                yield return property.Name;
            }
        }
    }

    private static IEnumerable<string> Violations(JsonElement item, Dictionary<string, Func<JsonElement, bool>> rules)
    {
        if (rules.ContainsKey("value") && !item.TryGetProperty("value", out _))
            yield return "value";
        foreach (JsonProperty property in item.EnumerateObject().Where(property => !IsAllowed(property, rules)))
            yield return property.Name;
    }

    private static bool IsAllowed(JsonProperty property, Dictionary<string, Func<JsonElement, bool>> rules) =>
        rules.TryGetValue(property.Name, out Func<JsonElement, bool>? rule) && rule(property.Value);

    private static bool IsText(JsonElement value) => value.ValueKind is JsonValueKind.String;

    private static bool IsInteger(JsonElement value) => value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out int number) && number >= 0;

    private static bool IsUri(JsonElement value) => IsText(value) && Uri.IsWellFormedUriString(value.GetString(), UriKind.Absolute);

    // RFC 3339, as the format date-time of JSON Schema asks for.
    private static bool IsDateTime(JsonElement value) => IsText(value)
        && DateTimeOffset.TryParseExact(value.GetString(), ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static Dictionary<string, Func<JsonElement, bool>> Rules(params (Func<JsonElement, bool> Rule, string[] Names)[] rules) =>
        With(new(StringComparer.Ordinal), rules);

    private static Dictionary<string, Func<JsonElement, bool>> With(Dictionary<string, Func<JsonElement, bool>> basis, params (Func<JsonElement, bool> Rule, string[] Names)[] rules)
    {
        Dictionary<string, Func<JsonElement, bool>> all = new(basis, StringComparer.Ordinal);
        foreach ((Func<JsonElement, bool> rule, string[] names) in rules)
        {
            foreach (string name in names)
                all.Add(name, rule);
        }

        return all;
    }
}
