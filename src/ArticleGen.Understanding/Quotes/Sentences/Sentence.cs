namespace ArticleGen.Understanding.Quotes.Sentences;

/// <summary>A sentence as a range of nodes.</summary>
/// <param name="Start">The first node.</param>
/// <param name="End">The node after the last.</param>
internal readonly record struct Sentence(int Start, int End)
{
    /// <summary>The first noun phrase.</summary>
    public int FirstPhrase { get; init; }

    /// <summary>The noun phrase after the last.</summary>
    public int EndPhrase { get; init; }
}
