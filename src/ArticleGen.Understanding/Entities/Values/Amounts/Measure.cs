using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>What a number measures.</summary>
/// <param name="Kind">Money, per cent or another quantity.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Unit">See <see cref="Amount.Unit"/>.</param>
internal readonly record struct Measure(EntityKind Kind, int End, string Unit)
{
    /// <summary>What the number is still to be multiplied by («5 M€»).</summary>
    public decimal Factor { get; init; } = 1;
}

/// <summary>One way to say what a number measures.</summary>
internal interface IMeasureForm
{
    /// <summary>Reads a measure of this form behind a number.</summary>
    bool TryRead(ParagraphText text, Number number, out Measure measure);
}
