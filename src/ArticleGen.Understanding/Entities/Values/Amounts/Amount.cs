namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>An amount of money, a percentage or a quantity before its currency is settled.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">Which of the three.</param>
/// <param name="Value">The number; of a range, where it starts.</param>
/// <param name="UpTo">Where a range ends.</param>
/// <param name="Unit">The unit: a UCUM code, <c>%</c>, or the currencies it may be in, the usual first.</param>
internal readonly record struct Amount(TextSpan Span, EntityKind Kind, decimal Value, decimal? UpTo, string Unit);
