namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>A date that starts with its day in words.</summary>
internal sealed class DayInWords(DayAndMonth dayAndMonth) : IDateForm
{
    public bool TryRead(ParagraphText text, int start, out DateReading date) => dayAndMonth.TryReadInWords(text, start, out date);
}
