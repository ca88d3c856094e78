using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Entities.Declarations;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>Reads the entities that an author declares; a list of anything else is metadata.</summary>
internal sealed class EntityList(string text, ProblemList problems)
{
    private const string Name = "name";
    private const string Kind = "kind";
    private const string Aliases = "aliases";
    private const string Wikidata = "wikidata";
    private const string Id = "id";

    private static readonly string[] Keys = [Name, Kind, Aliases, Wikidata, Id];

    /// <summary>Whether a value is meant to declare entities.</summary>
    public static bool Is(MetadataNode value) =>
        value is MetadataList list && list.Items.AsEnumerable().All(static item => item is MetadataMap map && map.Entries.AsEnumerable().Any(static entry => entry.Key is Name or Kind));

    /// <summary>The entities.</summary>
    /// <param name="list">What <see cref="Is"/> is true of.</param>
    public EquatableArray<EntityDeclaration> Read(MetadataList list)
    {
        List<EntityDeclaration> entities = [];
        foreach (MetadataNode item in list.Items)
        {
            if (EntityOf((MetadataMap)item) is { } declaration)
                entities.Add(declaration);
        }

        return entities.ToEquatableArray();
    }

    private EntityDeclaration? EntityOf(MetadataMap map)
    {
        string? name = null;
        EntityKind? kind = null;
        List<string> aliases = [];
        string? wikidata = null;
        string? id = null;
        bool hasReported = false;
        foreach (MetadataEntry entry in map.Entries)
        {
            string value = entry.Value is MetadataScalar scalar ? scalar.Text : "";
            switch (entry.Key)
            {
                case Name when value.Length > 0:
                    name = value;
                    break;
                case Kind when EntityKinds.Parse(value) is { } known:
                    kind = known;
                    break;
                case Wikidata when WikidataItem.IsId(value):
                    wikidata = value;
                    break;
                case Id when value.Length > 0:
                    id = value;
                    break;
                case Aliases:
                    AddAliases(entry.Value, aliases);
                    break;
                case Name or Id:
                    hasReported |= Report(entry, "text");
                    break;
                case Kind:
                    hasReported |= Report(entry, "person, organization, place, event or work");
                    break;
                case Wikidata:
                    hasReported |= Report(entry, "a Wikidata item such as Q42");
                    break;
                default:
                    problems.Add(ProblemKind.UnknownFrontMatterKey, entry.KeySpan, entry.Key, Nearest(entry.Key));
                    break;
            }
        }

        if (name is not null && kind is { } given)
            return new(given, name, aliases.ToEquatableArray(), wikidata) { Id = id, Span = map.Span };
        if (!hasReported)
            problems.Add(ProblemKind.InvalidFrontMatterValue, map.Span, "entities", map.Span.Of(text).ToString(), "an entity with name and kind");
        return null;
    }

    private static void AddAliases(MetadataNode value, List<string> aliases)
    {
        foreach (MetadataNode item in value is MetadataList list ? list.Items : [value])
        {
            if (item is MetadataScalar { Text.Length: > 0 } alias)
                aliases.Add(alias.Text);
        }
    }

    private bool Report(MetadataEntry entry, string expected)
    {
        TextSpan span = entry.Value.Span.IsEmpty ? entry.KeySpan : entry.Value.Span;
        problems.Add(ProblemKind.InvalidFrontMatterValue, span, entry.Key, entry.Value.Span.Of(text).ToString(), expected);
        return true;
    }

    private static string Nearest(string key)
    {
        string nearest = "";
        int best = 3;
        foreach (string candidate in Keys)
        {
            int distance = EditDistance.Between(key, candidate, best);
            if (distance < best)
                (best, nearest) = (distance, candidate);
        }

        return nearest;
    }
}
