namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>How surely a quotation belongs to what reports it.</summary>
internal enum CueStrength : byte
{
    /// <summary>Nothing reports it.</summary>
    None,

    /// <summary>Only a subject is in reach.</summary>
    Subject,

    /// <summary>A cue stands in the sentence, at some distance.</summary>
    Distant,

    /// <summary>A colon announces it.</summary>
    Colon,

    /// <summary>A cue stands right before it.</summary>
    Adjacent,

    /// <summary>An incise reports it.</summary>
    Incise,
}

/// <summary>What reports a quotation: a verb or preposition and its subject.</summary>
/// <param name="Start">The first node of the verb or preposition.</param>
/// <param name="End">The node after the last.</param>
/// <param name="Subject">The noun phrase of the speaker, or <see cref="NounPhrase.None"/>.</param>
/// <param name="Strength">How surely it reports the quotation.</param>
internal readonly record struct Cue(int Start, int End, int Subject, CueStrength Strength)
{
    public static Cue Nothing { get; } = new(0, 0, NounPhrase.None, CueStrength.None);

    public bool IsWritten => End > Start;
}
