namespace ArticleGen.Understanding.Lexicons;

/// <summary>What the values of the compiled name lists mean: a bit for each list that has the name.</summary>
internal static class NameListFormat
{
    /// <summary>Set where longer names begin with it.</summary>
    public const ushort Beginning = 1 << 15;

    /// <summary>The lists, in the order of their bits: a section and a meaning in it each.</summary>
    public static readonly string[] Lists =
    [
        "forenames frequent", "forenames rare", "surnames frequent", "surnames rare", "places large", "places small", "places feature",
        "organizations company", "organizations media", "organizations club", "organizations public", "works work", "works event",
    ];
}
