namespace ArticleGen.Understanding.Quotes;

/// <summary>One pair of quotation marks, or what a dash lets somebody say, in positions of <see cref="Reading.Document.Body"/>.</summary>
/// <param name="Content">What stands between the marks, without their inner spaces.</param>
/// <param name="Outer">The marks included; an end that was missing or carried over from the paragraph before has no mark.</param>
/// <param name="Depth">0 for a quotation of the text itself, 1 inside another, and so on.</param>
/// <param name="Block">The index of the paragraph.</param>
/// <param name="Continues">Whether it goes on with the quotation that the paragraph before left open.</param>
internal readonly record struct QuotationMarks(TextSpan Content, TextSpan Outer, int Depth, int Block, bool Continues)
{
    /// <summary>Whether it is a turn of a dialogue, without quotation marks.</summary>
    public bool IsTurn { get; init; }
}
