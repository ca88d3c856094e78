using ArticleGen.Understanding.Quotes.Discourse;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>What one sieve has found: who may speak, and by which words.</summary>
/// <param name="Sieve">The sieve.</param>
internal readonly record struct Evidence(SieveId Sieve)
{
    /// <summary>The noun phrase of the speaker, if the sieve has found one.</summary>
    public PhraseId Phrase { get; init; }

    /// <summary>The speaker, where the sieve knows it without a noun phrase, or once the phrase is resolved.</summary>
    public Speaker Speaker { get; init; }

    /// <summary>The first node of the reporting words.</summary>
    public int CueStart { get; init; }

    /// <summary>The node after the last of the reporting words; not beyond the first where there are none.</summary>
    public int CueEnd { get; init; }

    /// <summary>Whether the verb has a subject that the language leaves out: whoever has been spoken of.</summary>
    public bool LeavesOutSubject { get; init; }

    /// <summary>Whether phrase and words stand inside the quotation.</summary>
    public bool IsInside { get; init; }

    public bool HasCue => CueEnd > CueStart;
}
