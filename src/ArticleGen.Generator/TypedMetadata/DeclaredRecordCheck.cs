using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Reading.Metadata;

namespace ArticleGen.Generator.TypedMetadata;

/// <summary>Compares an article's front matter with the types of the project that are filled from it.</summary>
internal sealed class DeclaredRecordCheck
{
    private readonly DeclaredRecord _record;
    private readonly MetadataSource _source;
    private readonly MetadataPlaces _places;

    private DeclaredRecordCheck(DeclaredRecord record, MetadataSource source)
    {
        _record = record;
        _source = source;
        _places = new(source);
    }

    public static EquatableArray<DiagnosticInfo> Of(MetadataSource source, EquatableArray<DeclaredRecord> records)
    {
        List<DiagnosticInfo> diagnostics = [];
        foreach (DeclaredRecord record in records.Where(record => record.Collection is null || record.Collection == source.Collection))
        {
            DeclaredRecordCheck check = new(record, source);
            check.CheckMembers(record.Objects[0], source.Entries, default, "");
            diagnostics.AddRange(check._places.Diagnostics);
        }

        return diagnostics.ToEquatableArray();
    }

    private void CheckMembers(DeclaredObject type, EquatableArray<MetadataEntry> entries, TextSpan place, string path)
    {
        Dictionary<string, MetadataEntry> byName = new(StringComparer.Ordinal);
        foreach (MetadataEntry entry in entries)
        {
            string name = MetadataNames.Normalize(entry.Key);
            if (!byName.ContainsKey(name))
                byName.Add(name, entry);
        }

        List<DeclaredMember> missing = [];
        HashSet<string> found = new(StringComparer.Ordinal);
        foreach (DeclaredMember member in type.Members)
        {
            string name = MetadataNames.Normalize(member.Name);
            if (member.Known != MetadataRole.None ? IsFilled(member.Known) : byName.ContainsKey(name))
                found.Add(name);
            else if (member.Value.Kind != DeclaredKind.Article)
                missing.Add(member);
            if (member.Known == MetadataRole.None && byName.TryGetValue(name, out MetadataEntry? entry))
                CheckMember(member, entry, path + entry.Key);
        }

        foreach (MetadataEntry entry in byName.Where(pair => !found.Contains(pair.Key)).Select(static pair => pair.Value).OrderBy(static entry => entry.KeySpan.Start))
            CheckSpelling(entry, missing);
        foreach (DeclaredMember member in missing.Where(static member => member.IsRequired))
            _places.Report(DiagnosticDescriptors.MissingKey, place, path + KeyOf(member), ShortName, "");
    }

    private string ShortName => _record.Name.TrimStart('@');

    // A key that is almost a missing member is that member.
    private void CheckSpelling(MetadataEntry entry, List<DeclaredMember> missing)
    {
        string name = MetadataNames.Normalize(entry.Key);
        int limit = Math.Max(2, (name.Length / 3) + 1);
        DeclaredMember? nearest = null;
        foreach (DeclaredMember member in missing)
        {
            int edits = EditDistance.Between(name, MetadataNames.Normalize(member.Name), limit);
            if (edits >= limit)
                continue;
            limit = edits;
            nearest = member;
        }

        if (nearest is null)
            return;
        missing.Remove(nearest);
        if (nearest.IsRequired)
            _places.Report(DiagnosticDescriptors.MissingKey, entry.KeySpan, KeyOf(nearest), ShortName, "; did you mean it by '" + entry.Key + "'?");
        else
            _places.Report(DiagnosticDescriptors.MisspeltKey, entry.KeySpan, entry.Key, ShortName, KeyOf(nearest));
    }

    private void CheckMember(DeclaredMember member, MetadataEntry entry, string path)
    {
        if (entry.Value.Kind != MetadataKind.Null)
            CheckValue(member.Value, entry.Value, path);
        else if (member.IsRequired)
            _places.Report(DiagnosticDescriptors.MissingKey, entry.KeySpan, path, ShortName, "; it is empty");
    }

    private void CheckValue(DeclaredValue type, MetadataNode value, string path)
    {
        switch (type.Kind)
        {
            case DeclaredKind.Value or DeclaredKind.Article:
                return;
            case DeclaredKind.List:
                foreach (MetadataNode item in value is MetadataList list ? list.Items : [value])
                    CheckItem(type.Element!, item, path);
                return;
            case DeclaredKind.Map when value is MetadataMap map:
                foreach (MetadataEntry entry in map.Entries)
                    CheckItem(type.Element!, entry.Value, path + "." + entry.Key);
                return;
            case DeclaredKind.Object when value is MetadataMap map:
                CheckMembers(_record.Objects[type.Object], map.Entries, value.Span, path + ".");
                return;
            default:
                if (value is not MetadataScalar scalar || !Takes(type, scalar))
                    _places.Report(DiagnosticDescriptors.MistypedKey, value.Span, path, ShortName, type.Description, Shown(value), Suggestion(type, value));
                return;
        }
    }

    private void CheckItem(DeclaredValue type, MetadataNode item, string path)
    {
        if (item.Kind != MetadataKind.Null || !type.IsNullable)
            CheckValue(type, item, path);
    }

    // As MetadataReader reads it at run time.
    private static bool Takes(DeclaredValue type, MetadataScalar scalar) => type.Kind switch
    {
        DeclaredKind.Boolean => scalar.Kind == MetadataKind.Boolean,
        DeclaredKind.Whole => scalar.Number is { } number && number >= type.Least && number <= type.Most && decimal.Truncate(number) == number,
        DeclaredKind.Number => scalar.Number is not null,
        DeclaredKind.Text => scalar.Kind != MetadataKind.Null,
        DeclaredKind.Instant or DeclaredKind.DateTime or DeclaredKind.DateOnly => scalar.Date is not null,
        DeclaredKind.Duration => DurationText.TryParse(scalar.Text, out _),
        DeclaredKind.Address => Uri.TryCreate(scalar.Text, UriKind.RelativeOrAbsolute, out _),
        DeclaredKind.Choice => type.Choices.Any(choice => MetadataNames.Matches(scalar.Text, MetadataNames.Normalize(choice))),
        _ => false,
    };

    private static string Suggestion(DeclaredValue type, MetadataNode value)
    {
        if (type.Kind != DeclaredKind.Choice || value is not MetadataScalar scalar)
            return "";
        string written = MetadataNames.Normalize(scalar.Text);
        int limit = Math.Max(2, (written.Length / 3) + 1);
        string? nearest = null;
        foreach (string choice in type.Choices)
        {
            int edits = EditDistance.Between(written, MetadataNames.Normalize(choice), limit);
            if (edits >= limit)
                continue;
            limit = edits;
            nearest = choice;
        }

        return nearest is null ? "" : "; did you mean '" + nearest + "'?";
    }

    private static string Shown(MetadataNode value) => value is MetadataScalar scalar ? scalar.Text : TypeText.Describe(ValueShape.Of(value).Kind);

    private bool IsFilled(MetadataRole role) => role is MetadataRole.Id or MetadataRole.Slug or MetadataRole.Language or MetadataRole.Draft || _source.Has(role);

    // As most authors would write it.
    private static string KeyOf(DeclaredMember member) => char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);
}
