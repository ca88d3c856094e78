using System;
using System.Collections.Generic;

namespace ArticleGen.CompilerServices
{
    /// <summary>The ids and entities of a catalog, decoded.</summary>
    internal sealed class CatalogIndex
    {
        private readonly CompiledCatalog _catalog;
        private readonly Dictionary<string, int> _articles;

        internal CatalogIndex(CompiledCatalog catalog, string table)
        {
            _catalog = catalog;
            TableReader reader = new TableReader(table, 0, "");
            ModelVersion.Check(reader.ReadNumber());
            Count = reader.ReadNumber();
            _articles = new Dictionary<string, int>(Count, StringComparer.Ordinal);
            for (int i = 0; i < Count; i++)
                _articles[reader.ReadString()] = i;
            People = ReadEntities(ref reader, EntityKind.Person, (id, name, source) => new Person(id, name, source));
            Organizations = ReadEntities(ref reader, EntityKind.Organization, (id, name, source) => new Organization(id, name, source));
            Places = ReadEntities(ref reader, EntityKind.Place, (id, name, source) => new Place(id, name, source));
        }

        internal int Count { get; }

        internal IReadOnlyList<Person> People { get; }

        internal IReadOnlyList<Organization> Organizations { get; }

        internal IReadOnlyList<Place> Places { get; }

        internal int IndexOf(string id) => _articles.TryGetValue(id, out int index) ? index : -1;

        private IReadOnlyList<T> ReadEntities<T>(ref TableReader reader, EntityKind kind, Func<string, string, EntitySource, T> create)
            where T : Entity
        {
            T[] entities = new T[reader.ReadNumber()];
            for (int i = 0; i < entities.Length; i++)
            {
                string name = reader.ReadString();
                string id = reader.ReadId(name);
                int[] articles = new int[reader.ReadNumber()];
                int article = 0;
                for (int j = 0; j < articles.Length; j++)
                    articles[j] = article += reader.ReadNumber();
                entities[i] = create(id, name, new MergedEntitySource(name, () => Parts(articles, kind, id)));
            }

            return Array.AsReadOnly(entities);
        }

        private Entity[] Parts(int[] articles, EntityKind kind, string id)
        {
            List<Entity> parts = new List<Entity>(articles.Length);
            foreach (int article in articles)
            {
                if (_catalog.ArticleAt(article).FindEntity(kind, id) is Entity entity)
                    parts.Add(entity);
            }

            return parts.ToArray();
        }
    }
}
