using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Values;

/// <summary>A date, an amount of money, a percentage or a quantity where it stands.</summary>
/// <param name="Span">Where, in positions of <see cref="Document.Body"/>; within one paragraph.</param>
/// <param name="Kind">Which of the four.</param>
/// <param name="Id">The normalised value («2024-11-30», «3000000 EUR», «12.5 %», «30 km/h»); see <see cref="EntityInfo.Id"/>.</param>
/// <param name="Detail">The value, typed.</param>
internal readonly record struct ValueMention(TextSpan Span, EntityKind Kind, string Id, EntityDetail Detail);
