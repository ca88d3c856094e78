using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Naming;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Pipeline;

/// <summary>How the members of the catalog are named.</summary>
/// <param name="Articles">The names of the articles.</param>
/// <param name="Entities">Which entities are members.</param>
internal sealed record CatalogNaming(ArticleNames Articles, MemberRule Entities);

/// <summary>All articles with the people, organisations and places of all of them.</summary>
/// <param name="Articles">The articles by relative path.</param>
/// <param name="Entities">The entities by kind and id.</param>
/// <param name="Vanished">The names that several articles ask for and none has.</param>
/// <param name="Diagnostics">What could not be named.</param>
internal sealed record Catalog(EquatableArray<ArticleName> Articles, EquatableArray<CatalogEntity> Entities, EquatableArray<VanishedName> Vanished, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static Catalog From(ImmutableArray<CatalogEntry> entries, CatalogNaming naming, CancellationToken cancellationToken)
    {
        List<ArticleName> articles = new(entries.Length);
        SortedDictionary<(EntityKind Kind, string Id), MergedEntity> merged = new(EntityOrder.Instance);
        foreach (CatalogEntry entry in entries.OrderBy(static entry => entry.RelativePath, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (articles.Count > 0 && articles[articles.Count - 1].RelativePath == entry.RelativePath)
                continue;
            foreach (EntityMention mention in entry.Entities)
            {
                if (!merged.TryGetValue((mention.Kind, mention.Id), out MergedEntity? entity))
                    merged.Add((mention.Kind, mention.Id), entity = new());
                entity.Add(articles.Count, mention);
            }

            articles.Add(naming.Articles[entry.RelativePath]);
        }

        List<DiagnosticInfo> diagnostics = [];
        return new(articles.ToEquatableArray(), Name(merged, naming.Entities, diagnostics), naming.Articles.Vanished, diagnostics.ToEquatableArray());
    }

    private static EquatableArray<CatalogEntity> Name(SortedDictionary<(EntityKind Kind, string Id), MergedEntity> merged, MemberRule members, List<DiagnosticInfo> diagnostics)
    {
        List<CatalogEntity> entities = new(merged.Count);
        foreach (IGrouping<EntityKind, KeyValuePair<(EntityKind Kind, string Id), MergedEntity>> kind in merged.GroupBy(static entry => entry.Key.Kind))
        {
            MemberNames names = new(kind.Key.ToString(), [EntityClass.Of(kind.Key), .. ReservedNames.OfEntities]);
            int named = 0;
            int left = 0;
            foreach (KeyValuePair<(EntityKind Kind, string Id), MergedEntity> entry in kind)
            {
                string name = entry.Value.NameOf(entry.Key.Id);
                bool wanted = members.Admits(name, entry.Value.IsDeclared, entry.Value.Confidence);
                string? member = wanted && named < MemberLimit.PerClass ? names.Take(Identifier.FromId(entry.Key.Id, kind.Key.ToString())) : null;
                named += member is null ? 0 : 1;
                left += wanted && member is null ? 1 : 0;
                entities.Add(new(entry.Key.Kind, entry.Key.Id, name, member, entry.Value.Articles.ToEquatableArray()));
            }

            if (left > 0)
                diagnostics.Add(MemberLimit.Report(named + left, EntityClass.Of(kind.Key), left));
        }

        return entities.ToEquatableArray();
    }

    private sealed class MergedEntity
    {
        private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

        public List<int> Articles { get; } = [];

        public bool IsDeclared { get; private set; }

        /// <summary>That of the article where it is surest.</summary>
        public double Confidence { get; private set; }

        /// <summary>
        /// The name that the id is made of, so that an id which an author gives to another name renames nobody; else the name that most
        /// articles use; of several the longest one.
        /// </summary>
        public string NameOf(string id) => _names
            .OrderByDescending(name => IsMadeOf(id, name.Key))
            .ThenByDescending(static name => name.Value)
            .ThenByDescending(static name => name.Key.Length)
            .ThenBy(static name => name.Key, StringComparer.Ordinal)
            .First().Key;

        private static bool IsMadeOf(string id, string name) => name == id || Slug.Of(name) == id;

        public void Add(int article, EntityMention mention)
        {
            if (Articles.Count == 0 || Articles[Articles.Count - 1] != article)
                Articles.Add(article);
            IsDeclared |= mention.IsDeclared;
            Confidence = Math.Max(Confidence, mention.Confidence);
            _names[mention.Name] = _names.TryGetValue(mention.Name, out int count) ? count + 1 : 1;
        }
    }

    private sealed class EntityOrder : IComparer<(EntityKind Kind, string Id)>
    {
        public static readonly EntityOrder Instance = new();

        public int Compare((EntityKind Kind, string Id) x, (EntityKind Kind, string Id) y) =>
            x.Kind != y.Kind ? x.Kind.CompareTo(y.Kind) : string.CompareOrdinal(x.Id, y.Id);
    }
}

/// <summary>A person, organisation or place of the catalog.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its identity.</param>
/// <param name="Name">Its name.</param>
/// <param name="Member">The name of its member, if it has one.</param>
/// <param name="Articles">The positions of its articles in the catalog.</param>
internal sealed record CatalogEntity(EntityKind Kind, string Id, string Name, string? Member, EquatableArray<int> Articles);

/// <summary>The nested classes of the catalog.</summary>
internal static class EntityClass
{
    /// <summary>What they are of, in their order.</summary>
    public static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Organization, EntityKind.Place];

    public static string Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => "People",
        EntityKind.Organization => "Organizations",
        _ => "Places",
    };
}
