namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>The kinds of entities that an author can declare, by the names they are written with.</summary>
internal static class EntityKinds
{
    /// <summary>What a message says is expected.</summary>
    public const string Expected = "person, organization, place, event or work";

    /// <summary>The kind of that name in any case; <see langword="null"/> where there is none.</summary>
    public static EntityKind? Parse(string name) => name.ToLowerInvariant() switch
    {
        "person" => EntityKind.Person,
        "organization" or "organisation" => EntityKind.Organization,
        "place" => EntityKind.Place,
        "event" => EntityKind.Event,
        "work" => EntityKind.Work,
        _ => null,
    };
}
