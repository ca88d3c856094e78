namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>How frequent a word is.</summary>
/// <param name="Class">Its class of ranks, the most frequent first; 0 where the list has no such word.</param>
internal readonly record struct WordFrequency(ushort Class)
{
    /// <summary>The last class.</summary>
    public const ushort Rarest = 15;

    /// <summary>The level of what is no word: the edge of a paragraph.</summary>
    public const uint NoWord = 3;

    /// <summary>From this class on a word is rare.</summary>
    private const uint Rare = 7;

    public bool IsKnown => Class != 0;

    /// <summary>Unknown, frequent or rare.</summary>
    public uint Level => !IsKnown ? 0 : Class < Rare ? 1u : 2u;
}
