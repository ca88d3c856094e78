namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A reporting verb or source before a quotation.</summary>
/// <param name="Start">The first node of its words.</param>
/// <param name="End">The node after the last.</param>
/// <param name="Subject">The noun phrase of the speaker, if any.</param>
/// <param name="IsAdjacent">Whether only words that lead on stand between it and the quotation.</param>
/// <param name="IsSource">Whether it is a preposition rather than a verb.</param>
internal readonly record struct Report(int Start, int End, PhraseId Subject, bool IsAdjacent, bool IsSource)
{
    public Evidence ToEvidence(SieveId sieve) => new(sieve) { Phrase = Subject, CueStart = Start, CueEnd = End };
}
