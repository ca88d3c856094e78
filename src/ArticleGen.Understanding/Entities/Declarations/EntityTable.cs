using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.Understanding.Entities.Clusters;

namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>The entities of one file while its records are read; what contradicts an earlier record is reported and left out.</summary>
internal sealed class EntityTable(ProblemList problems)
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, int> _byIdentity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _namesakes = new(StringComparer.Ordinal);

    private bool _isUnreadable;

    public EquatableArray<EntityDeclaration> ToDeclarations() => _entries.Select(static entry => entry.ToDeclaration()).ToEquatableArray();

    public void Add(EntityColumns columns, IReadOnlyList<CsvField> record)
    {
        if (record.FirstOrDefault(IsNoText) is { Value: not null } unreadable)
        {
            if (!_isUnreadable)
                problems.Add(ProblemKind.MalformedEntityFile, unreadable.Span, "a character that is no text; save the file as UTF-8");
            _isUnreadable = true;
            return;
        }

        if (record.Count > columns.Count)
            problems.Add(ProblemKind.MalformedEntityFile, record[columns.Count].Span, "more fields than columns");
        CsvField name = Field(record, columns.Name);
        CsvField kind = Field(record, columns.Kind);
        if (name.Value.Length == 0)
        {
            problems.Add(ProblemKind.MalformedEntityFile, record[0].Span, "the name is missing");
            return;
        }

        if (EntityKinds.Parse(kind.Value) is not { } parsed)
        {
            if (columns.Kind >= 0)
                problems.Add(ProblemKind.MalformedEntityFile, kind.Value.Length > 0 ? kind.Span : name.Span, kind.Value.Length > 0 ? "the kind '" + kind.Value + "' is none of " + EntityKinds.Expected : "the kind is missing; it is one of " + EntityKinds.Expected);
            return;
        }

        Add(name, new(parsed, name.Value, Aliases(record, columns), Wikidata(record, columns)) { Id = IdOf(record, columns) });
    }

    // Bytes that were not in the file's encoding, or of another one: no name is known by them.
    private static bool IsNoText(CsvField field) => field.Value.Any(static c => c == '\uFFFD' || (char.IsControl(c) && !char.IsWhiteSpace(c)));

    private static CsvField Field(IReadOnlyList<CsvField> record, int column) =>
        column >= 0 && column < record.Count ? record[column] : new("", default);

    private static EquatableArray<string> Aliases(IReadOnlyList<CsvField> record, EntityColumns columns) =>
        Field(record, columns.Aliases).Value.Split('|').Select(static alias => alias.Trim()).Where(static alias => alias.Length > 0).Distinct(StringComparer.Ordinal).ToEquatableArray();

    private string? Wikidata(IReadOnlyList<CsvField> record, EntityColumns columns)
    {
        CsvField field = Field(record, columns.Wikidata);
        if (field.Value.Length == 0 || WikidataItem.IsId(field.Value))
            return field.Value.Length == 0 ? null : field.Value;
        problems.Add(ProblemKind.MalformedEntityFile, field.Span, "'" + field.Value + "' is no Wikidata item such as Q42");
        return null;
    }

    private static string? IdOf(IReadOnlyList<CsvField> record, EntityColumns columns)
    {
        string id = Field(record, columns.Id).Value;
        return id.Length == 0 ? null : id;
    }

    private void Add(CsvField name, EntityDeclaration declaration)
    {
        string identity = declaration.Id ?? Slug.Of(declaration.Name);
        if (_byIdentity.TryGetValue(identity, out int index))
        {
            Merge(name, index, declaration);
            return;
        }

        int position = _entries.Count;
        _byIdentity.Add(identity, position);
        foreach (string form in declaration.Aliases.AsSpan().ToArray().Prepend(declaration.Name))
            AddForm(name, form, position, declaration);
        _entries.Add(new(declaration));
    }

    private void AddForm(CsvField name, string form, int position, EntityDeclaration declaration)
    {
        if (form.Length > DeclaredForms.LongestForm)
            problems.Add(ProblemKind.MalformedEntityFile, name.Span, "a name of more than " + Text(DeclaredForms.LongestForm) + " characters is found in no article; shorten it");
        if (!_byForm.TryGetValue(form, out int owner))
        {
            _byForm.Add(form, position);
            return;
        }

        if (owner == position)
            return;
        EntityDeclaration first = _entries[owner].First;
        if (declaration.Id is null || first.Id is null)
            problems.Add(ProblemKind.ContradictoryEntity, name.Span, form, "'" + first.Name + "' and '" + declaration.Name + "' share it; give both an id to keep namesakes apart");
        int namesakes = _namesakes[form] = _namesakes.TryGetValue(form, out int count) ? count + 1 : 2;
        if (namesakes == DeclaredForms.MostNamesakes + 1)
            problems.Add(ProblemKind.MalformedEntityFile, name.Span, "more than " + Text(DeclaredForms.MostNamesakes) + " entities are called '" + form + "'; from here on they are not found by this name");
    }

    /// <summary>A second record of one entity adds aliases; it must not say anything else.</summary>
    private void Merge(CsvField name, int index, EntityDeclaration declaration)
    {
        Entry entry = _entries[index];
        if (Contradiction.Between(entry.First, declaration) is { } contradiction)
            problems.Add(ProblemKind.ContradictoryEntity, name.Span, declaration.Name, contradiction);
        else
            entry.Add(declaration);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What all records of one entity say.</summary>
    private sealed class Entry(EntityDeclaration first)
    {
        private readonly List<string> _aliases = [.. first.Aliases];
        private HashSet<string>? _known;

        /// <summary>The first record, with the Wikidata item of any.</summary>
        public EntityDeclaration First { get; private set; } = first;

        public void Add(EntityDeclaration declaration)
        {
            _known ??= new(_aliases, StringComparer.Ordinal) { First.Name };
            foreach (string form in declaration.Aliases.AsSpan().ToArray().Append(declaration.Name))
            {
                if (_known.Add(form))
                    _aliases.Add(form);
            }

            First = First with { WikidataId = First.WikidataId ?? declaration.WikidataId };
        }

        public EntityDeclaration ToDeclaration() => _known is null ? First : First with { Aliases = _aliases.ToEquatableArray() };
    }
}
