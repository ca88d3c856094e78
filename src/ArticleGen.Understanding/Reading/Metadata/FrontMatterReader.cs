using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading.Headers;
using ArticleGen.Understanding.Reading.Json;
using ArticleGen.Understanding.Reading.Languages;
using ArticleGen.Understanding.Reading.Toml;
using ArticleGen.Understanding.Reading.Yaml;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>
/// Gives the keys of front matter their types. A value that is not of the type of its key is metadata as any other and no mistake: other tools
/// have other meanings for the same keys.
/// </summary>
internal sealed class FrontMatterReader
{
    private static readonly char[] Spaces = [' ', '\t', '\r', '\n'];

    // What tools fill in themselves (Eleventy, Quarto).
    private static readonly HashSet<string> FilledIn = new(StringComparer.OrdinalIgnoreCase) { "created", "last modified", "last-modified", "git created", "git last modified", "today", "now" };

    private static readonly char[] NoDate = ['{', '}', '`', '(', '<', '$', '%', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X', '?'];

    private readonly string _text;
    private readonly FrontMatterFormat _format;
    private readonly string? _givenLanguage;
    private readonly ProblemList _problems;
    private readonly Candidates _candidates;

    private FrontMatterReader(string text, FrontMatterFormat format, MetadataMap map, string? givenLanguage, ProblemList problems)
    {
        _text = text;
        _format = format;
        _givenLanguage = givenLanguage;
        _problems = problems;
        _candidates = new(map);
    }

    /// <param name="text">The file text.</param>
    /// <param name="section">Where the front matter stands, if there is any.</param>
    /// <param name="exported">What an MDX article exports as its metadata; the front matter goes before it.</param>
    /// <param name="options">What the project and the path say of the article: its language, the diagnostics there are.</param>
    /// <param name="problems">Where to report what is wrong.</param>
    public static FrontMatter Read(string text, FrontMatterSection? section, MetadataMap? exported, UnderstandingOptions options, ProblemList problems)
    {
        if (section is null && exported is null)
            return FrontMatter.None;
        FrontMatterFormat format = section?.Format ?? FrontMatterFormat.Json;
        MetadataMap map = section is { } found ? ReadSection(text, found, problems) : exported!;
        if (section is not null && exported is not null)
            map = Join(map, exported);
        FrontMatterReader reader = new(text, format, map, options.Language, problems);
        reader.ReportMisspelt(map);
        reader.ReportUnknownDiagnostics(options.Diagnostics);
        FrontMatter matter = reader.Type();
        return matter with { Metadata = reader._candidates.Rest(map) };
    }

    private static MetadataMap ReadSection(string text, FrontMatterSection section, ProblemList problems) => section.Format switch
    {
        FrontMatterFormat.Toml => TomlReader.Read(text, section.Content, problems),
        FrontMatterFormat.Json => ReadJson(text, section.Content, problems),
        FrontMatterFormat.Headers => HeaderReader.Read(text, section.Content, problems),
        _ => YamlReader.Read(text, section.Content, problems),
    };

    private static MetadataMap Join(MetadataMap map, MetadataMap exported)
    {
        MapBuilder entries = new(new ProblemList());
        foreach (MetadataEntry entry in map.Entries)
            entries.AddMissing(entry);
        foreach (MetadataEntry entry in exported.Entries)
            entries.AddMissing(entry);
        return entries.ToMap(map.Span);
    }

    private static MetadataMap ReadJson(string text, TextSpan content, ProblemList problems)
    {
        int start = text.IndexOf('{', content.Start, content.Length);
        return start < 0 ? new(content, []) : new JsonReader(text, content.End, problems).Read(start);
    }

    private void ReportMisspelt(MetadataMap map)
    {
        foreach (MetadataEntry entry in map.Entries)
        {
            if (KeyTable.RoleOf(entry.Key) == MetadataRole.None && KeyTable.Nearest(entry.Key) is { Length: > 0 } nearest)
                _problems.Add(ProblemKind.UnknownFrontMatterKey, entry.KeySpan, entry.Key, nearest);
        }
    }

    private void ReportUnknownDiagnostics(EquatableArray<string> known)
    {
        foreach (MetadataEntry entry in known.IsEmpty ? [] : _candidates.Of(MetadataRole.Disable))
        {
            foreach (MetadataNode item in entry.Value is MetadataList list ? list.Items : [entry.Value])
            {
                List<string> words = [];
                if (!KeywordLists.Add(item, splitsAtSpaces: true, words))
                    continue;
                foreach (string word in words.Where(word => !known.Contains(word, StringComparer.OrdinalIgnoreCase)))
                    _problems.Add(ProblemKind.InvalidFrontMatterValue, item.Span, entry.Key, word, "ids of diagnostics, such as " + Nearest(word, known));
            }
        }
    }

    private static string Nearest(string word, EquatableArray<string> ids) =>
        ids.OrderBy(id => EditDistance.Between(word, id, Math.Max(word.Length, id.Length) + 1)).ThenBy(static id => id, StringComparer.Ordinal).First();

    private FrontMatter Type()
    {
        (string Value, TextSpan Span)? id = Text(MetadataRole.Id);
        string? language = LanguageOf();
        DateOrder order = OrderOf(language);
        return new()
        {
            Id = id?.Value,
            IdSpan = id?.Span ?? default,
            Headline = Text(MetadataRole.Headline) is { } headline ? OneLine(headline.Value) : null,
            Byline = Text(MetadataRole.Byline)?.Value,
            Authors = AuthorsOf(),
            Dateline = Text(MetadataRole.Dateline)?.Value,
            Published = Date(MetadataRole.Published, order),
            Modified = Date(MetadataRole.Modified, order),
            Language = language,
            Source = Text(MetadataRole.Source)?.Value,
            Section = SectionOf(),
            Keywords = KeywordsOf(),
            Description = Text(MetadataRole.Description)?.Value,
            Related = RelatedOf(),
            Entities = EntitiesOf(),
            DisabledDiagnostics = Words(MetadataRole.Disable, splitsAtSpaces: true),
            Slug = Text(MetadataRole.Slug)?.Value,
            Permalink = Text(MetadataRole.Permalink)?.Value,
            Aliases = Words(MetadataRole.Aliases, splitsAtSpaces: false),
            IsDraft = IsDraft(),
            Image = ImageOf(),
            Layout = Text(MetadataRole.Layout)?.Value,
        };
    }

    private (string Value, TextSpan Span)? Text(MetadataRole role)
    {
        foreach (MetadataEntry entry in _candidates.Of(role))
        {
            if (entry.Value is not MetadataScalar { Kind: MetadataKind.Text or MetadataKind.Number or MetadataKind.Date } scalar || scalar.Text.Trim().Length == 0)
                continue;
            _candidates.Use(entry);
            return (scalar.Text.Trim(), scalar.Span);
        }

        return null;
    }

    private static string OneLine(string text) => string.Join(" ", text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries));

    private DateTimeOffset? Date(MetadataRole role, DateOrder order)
    {
        foreach (MetadataEntry entry in _candidates.Of(role))
        {
            if (entry.Value is not MetadataScalar { Kind: MetadataKind.Text or MetadataKind.Number or MetadataKind.Date } scalar)
                continue;

            // Wyam and Statiq read dates by the invariant culture, month first.
            bool isWyam = _format == FrontMatterFormat.OpenYaml || entry.Key == "Published";
            switch (DateText.Parse(scalar.Text, isWyam ? DateOrder.MonthFirst : order, out DateTimeOffset date))
            {
                case DateResult.Date:
                    _candidates.Use(entry);
                    return date;
                case DateResult.Ambiguous:
                    _problems.Add(ProblemKind.AmbiguousDate, scalar.Span, entry.Key, scalar.Text);
                    break;
                case DateResult.Impossible:
                case DateResult.NoDate when IsMeantAsDate(scalar):
                    _problems.Add(ProblemKind.InvalidFrontMatterValue, scalar.Span, entry.Key, scalar.Text, "a date such as 2024-11-30 or 2024-11-30T18:05:00+01:00");
                    break;
            }
        }

        return null;
    }

    // «soon» and «yesterday» are; a year, a month, a placeholder or a truth is what it is.
    private static bool IsMeantAsDate(MetadataScalar scalar) =>
        scalar.Kind == MetadataKind.Text && Boolean(scalar) is null && scalar.Text.IndexOfAny(NoDate) < 0 && scalar.Text.Trim() is { Length: > 0 } text && !FilledIn.Contains(text);

    private DateOrder OrderOf(string? language) =>
        (language ?? _givenLanguage) is not { } known || LanguageProfile.For(known).MonthMayComeFirst ? DateOrder.Unknown : DateOrder.DayFirst;

    private string? LanguageOf()
    {
        foreach (MetadataEntry entry in _candidates.Of(MetadataRole.Language))
        {
            if (entry.Value is not MetadataScalar { Kind: MetadataKind.Text } scalar || !LanguageTag.TryGetLanguage(scalar.Text, out string language))
                continue;
            _candidates.Use(entry);
            if (!LanguageTag.IsSupported(language))
                _problems.Add(ProblemKind.UnsupportedLanguage, scalar.Span, scalar.Text);
            return language;
        }

        return null;
    }

    private EquatableArray<string> AuthorsOf()
    {
        List<string> names = [];
        foreach (MetadataEntry entry in _candidates.Of(MetadataRole.Authors))
        {
            if (PersonNames.Add(entry.Value, names))
                _candidates.Use(entry);
        }

        return names.ToEquatableArray();
    }

    private EquatableArray<string> KeywordsOf()
    {
        List<string> words = [];
        foreach (MetadataEntry entry in _candidates.Of(MetadataRole.Keywords))
        {
            if (KeywordLists.Add(entry.Value, splitsAtSpaces: entry.Key.Equals("tags", StringComparison.OrdinalIgnoreCase) && _format != FrontMatterFormat.Headers, words))
                _candidates.Use(entry);
        }

        return words.Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    private EquatableArray<string> Words(MetadataRole role, bool splitsAtSpaces)
    {
        List<string> words = [];
        foreach (MetadataEntry entry in _candidates.Of(role))
        {
            if (KeywordLists.Add(entry.Value, splitsAtSpaces, words))
                _candidates.Use(entry);
        }

        return words.Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    // The first of several categories; all of them stay in the metadata.
    private string? SectionOf()
    {
        foreach (MetadataEntry entry in _candidates.Of(MetadataRole.Section))
        {
            List<string> sections = [];
            bool isText = entry.Value is MetadataScalar { Kind: MetadataKind.Text };
            bool isAll = KeywordLists.Add(entry.Value, splitsAtSpaces: isText && KeyTable.Normalize(entry.Key) == "categories", sections);
            if (sections.Count == 0)
                continue;
            if (isAll && sections.TrueForAll(section => section == sections[0]))
                _candidates.Use(entry);
            return sections[0];
        }

        return null;
    }

    private EquatableArray<ArticleReference> RelatedOf()
    {
        List<ArticleReference> references = [];
        foreach (MetadataEntry entry in _candidates.Of(MetadataRole.Related))
        {
            bool isAll = true;
            foreach (MetadataNode item in entry.Value is MetadataList list ? list.Items : [entry.Value])
            {
                if (item is MetadataScalar { Kind: MetadataKind.Text or MetadataKind.Number or MetadataKind.Date } scalar && IsId(scalar.Text))
                    references.Add(new(scalar.Text, scalar.Span));
                else
                    isAll = false;
            }

            if (isAll && entry.Value is not MetadataList { Items.IsEmpty: true })
                _candidates.Use(entry);
        }

        return references.ToEquatableArray();
    }

    // Addresses are no ids.
    private static bool IsId(string text) =>
        text.Length > 0 && text[0] is not ('/' or '#' or '[' or '{' or '.') && text.IndexOf("://", StringComparison.Ordinal) < 0;

    private EquatableArray<EntityDeclaration> EntitiesOf()
    {
        foreach (MetadataEntry entry in _candidates.Of(MetadataRole.Entities))
        {
            if (!EntityList.Is(entry.Value))
                continue;
            _candidates.Use(entry);
            return new EntityList(_text, _problems).Read((MetadataList)entry.Value);
        }

        return [];
    }

    // Jekyll's published: false and Pelican's Status: draft are drafts too.
    private bool IsDraft()
    {
        bool isDraft = false;
        foreach (MetadataEntry entry in _candidates.Of(MetadataRole.Draft))
        {
            if (Boolean(entry.Value) is not { } value)
                continue;
            isDraft |= value;
            _candidates.Use(entry);
        }

        foreach (MetadataEntry entry in _candidates.Of(MetadataRole.Published))
            isDraft |= entry.Value is MetadataScalar { Kind: MetadataKind.Boolean } && Boolean(entry.Value) == false;
        foreach (MetadataEntry entry in _candidates.Of(MetadataRole.Status))
            isDraft |= entry.Value is MetadataScalar scalar && scalar.Text.Equals("draft", StringComparison.OrdinalIgnoreCase);
        return isDraft;
    }

    private static bool? Boolean(MetadataNode value) => value is MetadataScalar scalar
        ? scalar.Text.ToLowerInvariant() switch
        {
            "true" or "yes" or "on" => true,
            "false" or "no" or "off" => false,
            _ => null,
        }
        : null;

    private string? ImageOf()
    {
        foreach (MetadataEntry entry in _candidates.Of(MetadataRole.Image))
        {
            if (ImageAddress.Of(entry.Value) is not { } address)
                continue;
            if (entry.Value is MetadataScalar)
                _candidates.Use(entry);
            return address;
        }

        return null;
    }
}
