using System;
using System.Collections.Generic;

namespace ArticleGen.CompilerServices
{
    /// <summary>Several catalogs as one.</summary>
    internal sealed class MergedCatalog : ArticleCatalog
    {
        private readonly ArticleCatalog[] _catalogs;
        private IReadOnlyList<Article>? _all;
        private IReadOnlyList<Person>? _people;
        private IReadOnlyList<Organization>? _organizations;
        private IReadOnlyList<Place>? _places;

        internal MergedCatalog(ArticleCatalog[] catalogs) => _catalogs = catalogs;

        public override IReadOnlyList<Article> All => _all ??= Concatenate();

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
    }
}
