namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>What is known of a quotation before its kind is decided.</summary>
/// <param name="Speaker">Who seems to speak.</param>
/// <param name="Cue">The reporting words, if any.</param>
/// <param name="Strength">How surely they report it.</param>
/// <param name="Via">The entity that passed the words on, or <see cref="Speaker.None"/>.</param>
/// <param name="StandsAlone">Whether it is a sentence or paragraph of its own.</param>
internal readonly record struct QuotationEvidence(Speaker Speaker, TextSpan? Cue, CueStrength Strength, int Via, bool StandsAlone);
