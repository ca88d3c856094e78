using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Entities.Clusters;

namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>The entities of one file while its records are read; what contradicts an earlier record is reported and left out.</summary>
internal sealed class EntityTable(ProblemList problems)
{
    private readonly List<EntityDeclaration> _declarations = [];
    private readonly Dictionary<string, int> _byIdentity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byForm = new(StringComparer.Ordinal);

    public EquatableArray<EntityDeclaration> ToDeclarations() => _declarations.ToEquatableArray();

    public void Add(EntityColumns columns, IReadOnlyList<CsvField> record)
    {
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

        _byIdentity.Add(identity, _declarations.Count);
        foreach (string form in declaration.Aliases.AsSpan().ToArray().Prepend(declaration.Name))
        {
            if (!_byForm.TryGetValue(form, out int owner))
                _byForm.Add(form, _declarations.Count);
            else if (owner < _declarations.Count && (declaration.Id is null || _declarations[owner].Id is null))
                problems.Add(ProblemKind.ContradictoryEntity, name.Span, form, "'" + _declarations[owner].Name + "' and '" + declaration.Name + "' share it; give both an id to keep namesakes apart");
        }

        _declarations.Add(declaration);
    }

    /// <summary>A second record of one entity adds aliases; it must not say anything else.</summary>
    private void Merge(CsvField name, int index, EntityDeclaration declaration)
    {
        EntityDeclaration first = _declarations[index];
        if (Contradiction.Between(first, declaration) is { } contradiction)
        {
            problems.Add(ProblemKind.ContradictoryEntity, name.Span, declaration.Name, contradiction);
            return;
        }

        _declarations[index] = first with
        {
            Aliases = first.Aliases.Concat(declaration.Aliases).Append(declaration.Name).Where(form => form != first.Name).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            WikidataId = first.WikidataId ?? declaration.WikidataId,
        };
    }
}
