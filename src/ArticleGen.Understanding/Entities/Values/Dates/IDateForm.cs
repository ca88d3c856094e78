namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>One way to write a date.</summary>
internal interface IDateForm
{
    /// <summary>Reads a date of this form that starts at a position.</summary>
    bool TryRead(ParagraphText text, int start, out DateReading date);
}
