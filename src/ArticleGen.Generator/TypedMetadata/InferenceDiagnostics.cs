using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.TypedMetadata;

/// <summary>Says where an article's front matter is not as that of the others.</summary>
internal sealed class InferenceDiagnostics
{
    private readonly Dictionary<string, KeyRemark> _remarks;
    private readonly MetadataPlaces _places;

    // Two keys of one member lose a value for declared types too; the rest matters to inferred members alone.
    private readonly bool _infers;

    private InferenceDiagnostics(Dictionary<string, KeyRemark> remarks, MetadataSource source, bool infers)
    {
        _infers = infers;
        _remarks = remarks;
        _places = new(source);
    }

    public static EquatableArray<DiagnosticInfo> Of(ImmutableArray<MetadataSource> sources, InferredMetadata metadata, bool infers, CancellationToken cancellationToken)
    {
        if (metadata.Remarks.IsEmpty)
            return [];
        Dictionary<string, KeyRemark> remarks = metadata.Remarks.ToDictionary(static remark => remark.Path, StringComparer.Ordinal);
        List<DiagnosticInfo> diagnostics = [];
        foreach (MetadataSource source in sources.OrderBy(static source => source.RelativePath, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            InferenceDiagnostics check = new(remarks, source, infers);
            check.Walk(source.Entries, KeyPath.OfCollection(source.Collection), "");
            diagnostics.AddRange(check._places.Diagnostics);
        }

        return diagnostics.ToEquatableArray();
    }

    private void Walk(EquatableArray<MetadataEntry> entries, string path, string shown)
    {
        ILookup<string, MetadataEntry> groups = entries.ToLookup(static entry => KeyPath.GroupOf(entry.Key), StringComparer.Ordinal);
        foreach (MetadataEntry entry in entries)
        {
            string group = KeyPath.GroupOf(entry.Key);
            string inner = path + "." + group;
            _remarks.TryGetValue(inner, out KeyRemark? remark);
            MetadataEntry first = groups[group].First();
            if (first != entry)
                _places.Report(DiagnosticDescriptors.KeysOfOneMember, entry.KeySpan, first.Key, entry.Key);
            else if (_infers && remark is { Key.Length: > 0 } && entry.Key != remark.Key && groups[group].Count() == 1)
                _places.Report(DiagnosticDescriptors.KeySpelling, entry.KeySpan, entry.Key, remark.Key, remark.Member);
            Check(entry.Value, inner, shown + entry.Key);
        }
    }

    private void Check(MetadataNode value, string path, string shown)
    {
        ShapeKind kind = Inference.FamilyOf(ValueShape.Of(value).Kind);
        if (_infers && kind != ShapeKind.Null && _remarks.TryGetValue(path, out KeyRemark? remark) && remark.Usual != ShapeKind.Null && kind != remark.Usual)
            _places.Report(DiagnosticDescriptors.MetadataConflict, value.Span, shown, TypeText.Describe(kind), TypeText.Describe(remark.Usual), TypeText.Short(remark.Type));
        if (value is MetadataMap map)
            Walk(map.Entries, path, shown + ".");
        if (value is not MetadataList list)
            return;
        foreach (MetadataNode item in list.Items)
            Check(item, path + KeyPath.Item, shown);
    }
}
