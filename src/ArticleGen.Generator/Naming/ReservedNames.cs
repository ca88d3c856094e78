namespace ArticleGen.Generator.Naming;

/// <summary>The names that generated classes have taken for themselves.</summary>
internal static class ReservedNames
{
    /// <summary>The fixed members of the catalog class.</summary>
    public static readonly string[] OfCatalog = ["All", "Find", "Catalog", "People", "Organizations", "Places", "CompiledArticles"];

    /// <summary>The fixed members of its nested classes, and what those refer to.</summary>
    public static readonly string[] OfEntities = ["All", "CompiledArticles"];
}
