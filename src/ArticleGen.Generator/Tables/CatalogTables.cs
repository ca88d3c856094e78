using System.Linq;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Naming;
using ArticleGen.Generator.Pipeline;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Tables;

/// <summary>Writes the tables of the catalog; <c>ArticleIndex</c> and <c>CatalogEntities</c> of the run-time model read them.</summary>
internal static class CatalogTables
{
    /// <summary>The ids of all articles.</summary>
    public static string Ids(Catalog catalog)
    {
        TableWriter table = new();
        table.WriteNumber(ModelVersion.Current);
        table.WriteNumber(catalog.Articles.Length);
        foreach (ArticleName article in catalog.Articles)
            table.WriteString(article.Id);
        return table.Pack();
    }

    /// <summary>The entities of a kind, with the positions of their articles.</summary>
    public static string Entities(Catalog catalog, EntityKind kind)
    {
        TableWriter table = new();
        table.WriteNumber(ModelVersion.Current);
        table.WriteNumber(catalog.Entities.Count(entity => entity.Kind == kind));
        foreach (CatalogEntity entity in catalog.Entities)
        {
            if (entity.Kind == kind)
                WriteEntity(table, entity);
        }

        return table.Pack();
    }

    private static void WriteEntity(TableWriter table, CatalogEntity entity)
    {
        table.WriteString(entity.Name);
        table.WriteStringOrNull(Slug.Of(entity.Name) == entity.Id ? null : entity.Id);
        table.WriteNumber(entity.Articles.Length);
        int previous = 0;
        foreach (int article in entity.Articles)
        {
            table.WriteNumber(article - previous);
            previous = article;
        }
    }
}
