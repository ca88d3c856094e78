using System;
using System.Collections.Generic;

namespace ArticleGen.CompilerServices
{
    /// <summary>Several catalogs as one.</summary>
    internal sealed class MergedCatalog : ArticleCatalog
    {
        private readonly ArticleCatalog[] _catalogs;
        private IReadOnlyList<Article>? _all;
        private IReadOnlyList<Article>? _newest;
        private ArticleGroups? _tags;
        private ArticleGroups? _sections;
        private ArticleYears? _years;
        private IReadOnlyList<ArticleCollection>? _collections;
        private IReadOnlyList<Person>? _people;
        private IReadOnlyList<Organization>? _organizations;
        private IReadOnlyList<Place>? _places;

        internal MergedCatalog(ArticleCatalog[] catalogs) => _catalogs = catalogs;

        public override IReadOnlyList<Article> All => _all ??= Concatenate();

        public override IReadOnlyList<Article> Newest => _newest ??= NewestFirst(All);

        public override ArticleGroups Tags => _tags ??= Merge(catalog => catalog.Tags, StringComparer.OrdinalIgnoreCase);

        public override ArticleGroups Sections => _sections ??= Merge(catalog => catalog.Sections, StringComparer.OrdinalIgnoreCase);

        public override ArticleYears Years => _years ??= new ArticleYears(Merge(catalog => catalog.Years.Groups, YearOrder.Instance));

        public override IReadOnlyList<ArticleCollection> Collections => _collections ??= MergeCollections();

        public override IReadOnlyList<Person> People =>
            _people ??= Merge(catalog => catalog.People, (id, name, source) => new Person(id, name, source));

        public override IReadOnlyList<Organization> Organizations =>
            _organizations ??= Merge(catalog => catalog.Organizations, (id, name, source) => new Organization(id, name, source));

        public override IReadOnlyList<Place> Places =>
            _places ??= Merge(catalog => catalog.Places, (id, name, source) => new Place(id, name, source));

        public override Article? Find(string id)
        {
            foreach (ArticleCatalog catalog in _catalogs)
            {
                if (catalog.Find(id) is Article article)
                    return article;
            }

            return null;
        }

        private IReadOnlyList<Article> Concatenate()
        {
            List<Article> all = new List<Article>();
            foreach (ArticleCatalog catalog in _catalogs)
                all.AddRange(catalog.All);
            return all.AsReadOnly();
        }

        private static IReadOnlyList<Article> NewestFirst(IReadOnlyList<Article> articles)
        {
            // A stable sort: where nothing tells, the order of the catalogs stays.
            List<KeyValuePair<int, Article>> sorted = new List<KeyValuePair<int, Article>>(articles.Count);
            foreach (Article article in articles)
                sorted.Add(new KeyValuePair<int, Article>(sorted.Count, article));
            sorted.Sort((left, right) =>
            {
                int byDate = (right.Value.Published ?? DateTimeOffset.MinValue).CompareTo(left.Value.Published ?? DateTimeOffset.MinValue);
                return byDate != 0 ? byDate : left.Key.CompareTo(right.Key);
            });
            return sorted.ConvertAll(entry => entry.Value).AsReadOnly();
        }

        private ArticleGroups Merge(Func<ArticleCatalog, ArticleGroups> of, IComparer<string> order)
        {
            SortedDictionary<string, List<Article>> byName = new SortedDictionary<string, List<Article>>(order);
            foreach (ArticleCatalog catalog in _catalogs)
            {
                foreach (ArticleGroup group in of(catalog))
                {
                    if (!byName.TryGetValue(group.Name, out List<Article>? articles))
                        byName.Add(group.Name, articles = new List<Article>());
                    articles.AddRange(group);
                }
            }

            List<ArticleGroup> groups = new List<ArticleGroup>(byName.Count);
            foreach (KeyValuePair<string, List<Article>> entry in byName)
                groups.Add(new ArticleGroup(entry.Key, NewestFirst(entry.Value)));
            return new ArticleGroups(groups.AsReadOnly());
        }

        private IReadOnlyList<ArticleCollection> MergeCollections()
        {
            SortedDictionary<string, List<Article>> byName = new SortedDictionary<string, List<Article>>(StringComparer.Ordinal);
            foreach (ArticleCatalog catalog in _catalogs)
            {
                foreach (ArticleCollection collection in catalog.Collections)
                {
                    if (!byName.TryGetValue(collection.Name, out List<Article>? articles))
                        byName.Add(collection.Name, articles = new List<Article>());
                    articles.AddRange(collection);
                }
            }

            List<ArticleCollection> collections = new List<ArticleCollection>(byName.Count);
            foreach (KeyValuePair<string, List<Article>> entry in byName)
                collections.Add(new ArticleCollection(this, entry.Key, entry.Value.AsReadOnly(), NewestFirst(entry.Value)));
            return collections.AsReadOnly();
        }

        private IReadOnlyList<T> Merge<T>(Func<ArticleCatalog, IReadOnlyList<T>> of, Func<string, string, EntitySource, T> create)
            where T : Entity
        {
            SortedDictionary<string, List<Entity>> byId = new SortedDictionary<string, List<Entity>>(StringComparer.Ordinal);
            foreach (ArticleCatalog catalog in _catalogs)
            {
                foreach (T entity in of(catalog))
                {
                    if (!byId.TryGetValue(entity.Id, out List<Entity>? same))
                        byId.Add(entity.Id, same = new List<Entity>());
                    same.Add(entity);
                }
            }

            List<T> merged = new List<T>(byId.Count);
            foreach (KeyValuePair<string, List<Entity>> entry in byId)
            {
                Entity[] parts = entry.Value.ToArray();
                merged.Add(parts.Length == 1 ? (T)parts[0] : create(entry.Key, parts[0].Name, new MergedEntitySource(parts[0].Name, () => parts)));
            }

            return merged.AsReadOnly();
        }

        private sealed class YearOrder : IComparer<string>
        {
            internal static readonly YearOrder Instance = new YearOrder();

            public int Compare(string? x, string? y) => string.CompareOrdinal(y, x);
        }
    }
}
