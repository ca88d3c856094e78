using ArticleGen.Understanding;

namespace ArticleGen.Generator.Pipeline;

/// <summary>What the catalog needs of one article.</summary>
/// <param name="RelativePath">The path relative to the project.</param>
/// <param name="Entities">The people, organisations and places.</param>
internal sealed record CatalogEntry(string RelativePath, EquatableArray<EntityMention> Entities);
