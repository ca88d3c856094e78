using ArticleGen.Understanding.Quotes.Discourse;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>One way to read the evidence of a sieve: a name is read in one way, a pronoun may stand for several.</summary>
/// <param name="Evidence">The index of the evidence.</param>
/// <param name="Speaker">Who speaks if it is read like this.</param>
/// <param name="Form">How the speaker is referred to.</param>
/// <param name="Rank">0 for the most salient that agrees, and so on.</param>
/// <param name="IsSure">Whether the gender is known, or the office known to be held.</param>
internal readonly record struct SpeakerReading(int Evidence, Speaker Speaker, SpeakerForm Form, int Rank, bool IsSure)
{
    /// <summary>How many agree, this one included; 0 where only one is meant.</summary>
    public int Rivals { get; init; }
}
