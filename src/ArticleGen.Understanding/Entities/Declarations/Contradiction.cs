namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>What two declarations of one entity disagree about.</summary>
internal static class Contradiction
{
    /// <summary>What contradicts, in words; <see langword="null"/> where both can be true.</summary>
    public static string? Between(EntityDeclaration first, EntityDeclaration second) =>
        Between(first.Kind, first.WikidataId, second.Kind, second.WikidataId);

    /// <inheritdoc cref="Between(EntityDeclaration, EntityDeclaration)"/>
    public static string? Between(EntityKind? kind, string? item, EntityKind? otherKind, string? otherItem)
    {
        if (kind is { } one && otherKind is { } other && one != other)
            return Name(one) + " and " + Name(other);
        return item is not null && otherItem is not null && item != otherItem ? item + " and " + otherItem : null;
    }

    private static string Name(EntityKind kind) => kind.ToString().ToLowerInvariant();
}
