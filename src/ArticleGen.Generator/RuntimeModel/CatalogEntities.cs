using System;
using System.Collections.Generic;

namespace ArticleGen.CompilerServices
{
    /// <summary>Builds the entities of a catalog. Their articles are asked only when something is asked of them.</summary>
    internal static class CatalogEntities
    {
        internal static IReadOnlyList<T> Read<T>(CompiledCatalog catalog, string table, EntityKind kind, Func<string, string, EntitySource, T> create)
            where T : Entity
        {
            TableReader reader = new TableReader(table);
            ModelVersion.Check(reader.ReadNumber());
            T[] entities = new T[reader.ReadNumber()];
            for (int i = 0; i < entities.Length; i++)
            {
                string name = reader.ReadString();
                string id = reader.ReadStringOrNull("") ?? Slug.Of(name);
                int[] articles = new int[reader.ReadNumber()];
                int article = 0;
                for (int j = 0; j < articles.Length; j++)
                    articles[j] = article += reader.ReadNumber();
                entities[i] = create(id, name, new MergedEntitySource(name, () => Parts(catalog, articles, kind, id)));
            }

            return Array.AsReadOnly(entities);
        }

        private static Entity[] Parts(CompiledCatalog catalog, int[] articles, EntityKind kind, string id)
        {
            List<Entity> parts = new List<Entity>(articles.Length);
            foreach (int article in articles)
            {
                if (catalog.ArticleAt(article).FindEntity(kind, id) is Entity entity)
                    parts.Add(entity);
            }

            return parts.ToArray();
        }
    }
}
