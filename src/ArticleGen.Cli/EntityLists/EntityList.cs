using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding;

namespace ArticleGen.Cli.EntityLists;

/// <summary>The entities of many articles, one for each kind and name, as lines of an entity file that an author corrects and declares.</summary>
internal sealed class EntityList
{
    private readonly Dictionary<(EntityKind Kind, string Name), Entry> _entries = [];

    public void Add(Article article)
    {
        foreach (Entity entity in article.Entities.Where(static entity => IsDeclarable(entity.Kind)))
        {
            if (!_entries.TryGetValue((entity.Kind, entity.Name), out Entry? entry))
                _entries.Add((entity.Kind, entity.Name), entry = new());
            entry.Aliases.UnionWith(entity.Aliases);
            entry.WikidataId ??= entity.WikidataId;
            entry.Mentions += entity.Mentions.Count;
            entry.Confidence = Math.Max(entry.Confidence, entity.Confidence);
        }
    }

    /// <summary>The file with what it does not say yet added at its end: no line that is there changes.</summary>
    /// <param name="existing">The text of the file; empty for a new one.</param>
    public string MergeInto(string existing)
    {
        HashSet<string> said = new(StringComparer.OrdinalIgnoreCase);
        foreach (EntityDeclaration declaration in EntityCsv.Parse(existing).Declarations)
        {
            said.Add(declaration.Name);
            said.UnionWith(declaration.Aliases.AsEnumerable());
        }

        string text = existing.Length == 0 ? EntityLine.Header + "\n" : existing.EndsWith('\n') ? existing : existing + "\n";
        EntityLine line = EntityLine.OfFile(existing);
        return text + string.Concat(_entries
            .Where(entry => !said.Contains(entry.Key.Name))
            .OrderBy(static entry => entry.Key.Kind)
            .ThenByDescending(static entry => entry.Value.Mentions)
            .ThenBy(static entry => entry.Key.Name, StringComparer.Ordinal)
            .Select(entry => line.Write(entry.Key.Name, entry.Key.Kind, entry.Value.Aliases, entry.Value.WikidataId, entry.Value.Confidence) + "\n"));
    }

    private static bool IsDeclarable(EntityKind kind) => kind is EntityKind.Person or EntityKind.Organization or EntityKind.Place or EntityKind.Event or EntityKind.Work;

    private sealed class Entry
    {
        public SortedSet<string> Aliases { get; } = new(StringComparer.Ordinal);

        public string? WikidataId { get; set; }

        public int Mentions { get; set; }

        /// <summary>That of the article that is surest.</summary>
        public double Confidence { get; set; }
    }
}
