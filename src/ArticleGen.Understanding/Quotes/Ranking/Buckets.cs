namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>Coarse classes of counts, so that a model needs few weights.</summary>
internal static class Buckets
{
    /// <summary>How many classes <see cref="OfCount"/> has.</summary>
    public const int Counts = 8;

    /// <summary>0, 1, 2, 3 and 4, up to 6, up to 10, up to 20, more.</summary>
    public static int OfCount(int count) => count switch
    {
        <= 2 => count < 0 ? 0 : count,
        <= 4 => 3,
        <= 6 => 4,
        <= 10 => 5,
        <= 20 => 6,
        _ => 7,
    };
}
