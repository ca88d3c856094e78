using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>The entries of front matter by what their keys mean, and which of them have been understood.</summary>
internal sealed class Candidates
{
    private readonly Dictionary<MetadataRole, List<(int Rank, MetadataEntry Entry)>> _byRole = [];
    private readonly HashSet<int> _used = [];

    /// <param name="map">The front matter.</param>
    public Candidates(MetadataMap map)
    {
        Add(map, 0);
        foreach (List<(int Rank, MetadataEntry Entry)> entries in _byRole.Values)
            entries.Sort(static (x, y) => x.Rank != y.Rank ? x.Rank.CompareTo(y.Rank) : x.Entry.KeySpan.Start.CompareTo(y.Entry.KeySpan.Start));
    }

    // Behind all keys that stand outside of containers.
    private const int Inside = 1_000;

    /// <summary>The entries of a role, the first one to be taken first.</summary>
    public IEnumerable<MetadataEntry> Of(MetadataRole role)
    {
        if (!_byRole.TryGetValue(role, out List<(int Rank, MetadataEntry Entry)>? entries))
            yield break;
        foreach ((int _, MetadataEntry entry) in entries)
            yield return entry;
    }

    /// <summary>Says that all of an entry's value is understood, so that it is no metadata.</summary>
    public void Use(MetadataEntry entry) => _used.Add(entry.KeySpan.Start);

    /// <summary>The entries that were not understood.</summary>
    /// <param name="map">The front matter, or a map in it.</param>
    public EquatableArray<MetadataEntry> Rest(MetadataMap map)
    {
        List<MetadataEntry> rest = [];
        foreach (MetadataEntry entry in map.Entries)
        {
            if (_used.Contains(entry.KeySpan.Start))
                continue;
            if (entry.Value is not MetadataMap { Entries.IsEmpty: false } inner || KeyTable.RoleOf(entry.Key) is not (MetadataRole.Container or MetadataRole.Published or MetadataRole.Modified))
            {
                rest.Add(entry);
                continue;
            }

            EquatableArray<MetadataEntry> left = Rest(inner);
            if (!left.IsEmpty)
                rest.Add(entry with { Value = inner with { Entries = left } });
        }

        return rest.ToEquatableArray();
    }

    private void Add(MetadataMap map, int depth)
    {
        foreach (MetadataEntry entry in map.Entries)
        {
            (MetadataRole role, int rank) = KeyTable.Find(entry.Key);
            if (role == MetadataRole.None)
                continue;

            // Material for MkDocs writes date: {created: …, updated: …}, Docusaurus last_update: {date: …}.
            if (entry.Value is MetadataMap dates && role is MetadataRole.Published or MetadataRole.Modified && depth == 0)
                AddDates(dates, role, rank);
            else if (entry.Value is MetadataMap inner && role == MetadataRole.Container && depth == 0)
                Add(inner, depth + 1);
            else
                Add(role, rank + (depth * Inside), entry);
        }
    }

    private void AddDates(MetadataMap map, MetadataRole outer, int rank)
    {
        foreach (MetadataEntry entry in map.Entries)
        {
            MetadataRole role = KeyTable.RoleOf(entry.Key);
            if (role == MetadataRole.Modified || (role == MetadataRole.Published && outer == MetadataRole.Published))
                Add(role, rank, entry);
            else if (role == MetadataRole.Published)
                Add(outer, rank, entry);
        }
    }

    private void Add(MetadataRole role, int rank, MetadataEntry entry)
    {
        if (!_byRole.TryGetValue(role, out List<(int Rank, MetadataEntry Entry)>? entries))
            _byRole.Add(role, entries = []);
        entries.Add((rank, entry));
    }
}
