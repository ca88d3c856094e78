namespace ArticleGen.Generator.Naming;

/// <summary>The names that generated classes have taken for themselves.</summary>
internal static class ReservedNames
{
    /// <summary>The fixed members of the catalog class.</summary>
    public static readonly string[] OfCatalog = ["All", "Newest", "Find", "Catalog", "People", "Organizations", "Places", "Tags", "TagIndex", "Sections", "SectionIndex", "Years", "CompiledArticles"];

    /// <summary>The fixed members of its nested classes, and what those refer to.</summary>
    public static readonly string[] OfEntities = ["All", "CompiledArticles"];

    /// <summary>The fixed members of the classes of tags and sections, and what those refer to.</summary>
    public static readonly string[] OfGroups = ["At", "Count", "Find", "GetEnumerator", "Item"];

    /// <summary>The fixed members of the model's class of metadata; its indexer is a member of that name to the compiler.</summary>
    public static readonly string[] OfMetadata = ["ContainsKey", "Count", "GetEnumerator", "IsOf", "Item", "Keys", "TryGetValue", "Values"];

    /// <summary>The fixed members of the classes below it.</summary>
    public static readonly string[] OfNestedMetadata = ["Of"];
}
