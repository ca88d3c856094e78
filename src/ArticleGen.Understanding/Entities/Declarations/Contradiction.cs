namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>What two declarations of one entity disagree about.</summary>
internal static class Contradiction
{
    /// <summary>What contradicts, in words; <see langword="null"/> where both can be true.</summary>
    public static string? Between(EntityDeclaration first, EntityDeclaration second)
    {
        if (first.Kind != second.Kind)
            return Name(first.Kind) + " and " + Name(second.Kind);
        return first.WikidataId is { } item && second.WikidataId is { } other && item != other ? item + " and " + other : null;
    }

    public static string Name(EntityKind kind) => kind.ToString().ToLowerInvariant();
}
