using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Entities.Declarations;
using ArticleGen.Understanding.Reading.Languages;
using ArticleGen.Understanding.Reading.Yaml;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>Gives the keys of front matter their types.</summary>
internal sealed class FrontMatterReader
{
    private readonly string _text;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, YamlEntry> _known = new(StringComparer.Ordinal);
    private readonly List<MetadataEntry> _metadata = [];

    private FrontMatterReader(string text, ProblemList problems)
    {
        _text = text;
        _problems = problems;
    }

    /// <param name="text">The file text.</param>
    /// <param name="content">The lines between the <c>---</c> lines.</param>
    /// <param name="problems">Where to report what is wrong.</param>
    public static FrontMatter Read(string text, TextSpan content, ProblemList problems)
    {
        FrontMatterReader reader = new(text, problems);
        reader.Sort(YamlReader.Read(text, content, problems));
        return reader.Type();
    }

    private void Sort(YamlMapping mapping)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in mapping.Entries)
        {
            string key = entry.Key.Value;
            if (!seen.Add(key))
            {
                _problems.Add(ProblemKind.DuplicateFrontMatterKey, entry.Key.Span, key);
            }
            else if (FrontMatterKey.IsKnown(key))
            {
                _known.Add(key, entry);
            }
            else
            {
                _problems.Add(ProblemKind.UnknownFrontMatterKey, entry.Key.Span, key, FrontMatterKey.Nearest(key));
                _metadata.Add(new(key, Texts(entry.Value)));
            }
        }
    }

    private FrontMatter Type()
    {
        YamlScalar? id = Scalar(FrontMatterKey.Id);
        return new()
        {
            Id = id?.Value,
            IdSpan = id?.Span ?? default,
            Headline = Text(FrontMatterKey.Headline),
            Byline = Text(FrontMatterKey.Byline),
            Authors = List(FrontMatterKey.Authors),
            Dateline = Text(FrontMatterKey.Dateline),
            Published = Time(FrontMatterKey.Published),
            Modified = Time(FrontMatterKey.Modified),
            Language = LanguageOf(FrontMatterKey.Language),
            Source = Text(FrontMatterKey.Source),
            Section = Text(FrontMatterKey.Section),
            Keywords = List(FrontMatterKey.Keywords),
            Description = Text(FrontMatterKey.Description),
            Related = Scalars(FrontMatterKey.Related).Select(static scalar => new ArticleReference(scalar.Value, scalar.Span)).ToEquatableArray(),
            Entities = EntitiesOf(),
            DisabledDiagnostics = List(FrontMatterKey.Disable),
            Metadata = _metadata.ToEquatableArray(),
        };
    }

    private string? Text(string key) => Scalar(key)?.Value;

    private YamlScalar? Scalar(string key)
    {
        if (!_known.TryGetValue(key, out YamlEntry entry))
            return null;
        if (entry.Value is YamlScalar { Value.Length: > 0 } scalar)
            return scalar;
        Invalid(entry, key, "text");
        return null;
    }

    private DateTimeOffset? Time(string key)
    {
        if (!_known.TryGetValue(key, out YamlEntry entry))
            return null;
        if (entry.Value is YamlScalar scalar && IsoDateTime.TryParse(scalar.Value, out DateTimeOffset time))
            return time;
        Invalid(entry, key, "a date such as 2024-11-30 or 2024-11-30T18:05:00+01:00");
        return null;
    }

    private string? LanguageOf(string key)
    {
        if (!_known.TryGetValue(key, out YamlEntry entry))
            return null;
        if (entry.Value is not YamlScalar scalar || !LanguageTag.TryGetLanguage(scalar.Value, out string language))
        {
            Invalid(entry, key, "a language code such as fr");
            return null;
        }

        if (!LanguageTag.IsSupported(language))
            _problems.Add(ProblemKind.UnsupportedLanguage, scalar.Span, scalar.Value);
        return language;
    }

    private EquatableArray<string> List(string key) => Scalars(key).Select(static scalar => scalar.Value).ToEquatableArray();

    private List<YamlScalar> Scalars(string key) =>
        _known.TryGetValue(key, out YamlEntry entry) ? Scalars(entry, key) : [];

    // A single text is a list of one.
    private List<YamlScalar> Scalars(YamlEntry entry, string key)
    {
        List<YamlScalar> scalars = [];
        foreach (YamlNode item in entry.Value is YamlSequence sequence ? sequence.Items : [entry.Value])
        {
            if (item is YamlScalar { Value.Length: > 0 } scalar)
                scalars.Add(scalar);
            else
                Invalid(entry with { Value = item }, key, "a list of texts");
        }

        return scalars;
    }

    private EquatableArray<EntityDeclaration> EntitiesOf()
    {
        if (!_known.TryGetValue(FrontMatterKey.Entities, out YamlEntry entry))
            return [];
        if (entry.Value is not YamlSequence sequence)
        {
            Invalid(entry, FrontMatterKey.Entities, "a list of entities with name and kind");
            return [];
        }

        List<EntityDeclaration> entities = [];
        foreach (YamlNode item in sequence.Items)
        {
            if (item is not YamlMapping mapping)
                Invalid(entry with { Value = item }, FrontMatterKey.Entities, "an entity with name and kind");
            else if (EntityOf(mapping) is { } declaration)
                entities.Add(declaration);
        }

        return entities.ToEquatableArray();
    }

    private EntityDeclaration? EntityOf(YamlMapping mapping)
    {
        string? name = null;
        EntityKind? kind = null;
        EquatableArray<string> aliases = [];
        string? wikidata = null;
        string? id = null;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in mapping.Entries)
        {
            string key = entry.Key.Value;
            if (!seen.Add(key))
            {
                _problems.Add(ProblemKind.DuplicateFrontMatterKey, entry.Key.Span, key);
                continue;
            }

            string value = entry.Value is YamlScalar scalar ? scalar.Value : "";
            switch (key)
            {
                case FrontMatterKey.Name when value.Length > 0:
                    name = value;
                    break;
                case FrontMatterKey.Kind when EntityKinds.Parse(value) is { } known:
                    kind = known;
                    break;
                case FrontMatterKey.Wikidata when WikidataItem.IsId(value):
                    wikidata = value;
                    break;
                case FrontMatterKey.Id when value.Length > 0:
                    id = value;
                    break;
                case FrontMatterKey.Aliases:
                    aliases = Scalars(entry, key).Select(static alias => alias.Value).ToEquatableArray();
                    break;
                case FrontMatterKey.Name or FrontMatterKey.Id:
                    Invalid(entry, key, "text");
                    break;
                case FrontMatterKey.Kind:
                    Invalid(entry, key, "person, organization, place, event or work");
                    break;
                case FrontMatterKey.Wikidata:
                    Invalid(entry, key, "a Wikidata item such as Q42");
                    break;
                default:
                    _problems.Add(ProblemKind.UnknownFrontMatterKey, entry.Key.Span, key, FrontMatterKey.NearestOfEntity(key));
                    break;
            }
        }

        if (name is not null && kind is { } given)
            return new(given, name, aliases, wikidata) { Id = id, Span = mapping.Span };
        if (!seen.Contains(FrontMatterKey.Name) || !seen.Contains(FrontMatterKey.Kind))
            _problems.Add(ProblemKind.InvalidFrontMatterValue, mapping.Span, FrontMatterKey.Entities, SourceOf(mapping), "an entity with name and kind");
        return null;
    }

    // What is deeper than a list of texts is kept as it is written.
    private EquatableArray<string> Texts(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Value],
        YamlSequence sequence => sequence.Items.Select(item => item is YamlScalar scalar ? scalar.Value : SourceOf(item)).ToEquatableArray(),
        _ => [SourceOf(node)],
    };

    private string SourceOf(YamlNode node) => node.Span.Of(_text).ToString();

    private void Invalid(YamlEntry entry, string key, string expected)
    {
        TextSpan span = entry.Value.Span.IsEmpty ? entry.Key.Span : entry.Value.Span;
        _problems.Add(ProblemKind.InvalidFrontMatterValue, span, key, SourceOf(entry.Value), expected);
    }
}
