namespace ArticleGen.Understanding.Entities.Gazetteers;

/// <summary>What the lexicon says of a noun that begins or announces a name.</summary>
internal static class NameHead
{
    /// <summary>The kind of what is named, from the meaning of the noun in the section of heads.</summary>
    public static EntityKind? KindOf(string meaning) => meaning switch
    {
        "organization" or "organization within" => EntityKind.Organization,
        "place" or "place within" or "place apposed" => EntityKind.Place,
        "event" or "event within" => EntityKind.Event,
        "work" or "work within" => EntityKind.Work,
        _ => null,
    };
}
