namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>A calendar expression as its words say it, before the article's date completes it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Precision">What it names.</param>
/// <param name="From">The date, or where the interval starts; for decades and centuries their first year.</param>
/// <param name="To">Where the interval ends.</param>
/// <param name="Relation">What «dernier» or "next" says of it.</param>
internal readonly record struct DateReading(TextSpan Span, DatePrecision Precision, PartialDate From, PartialDate? To = null, DateRelation Relation = DateRelation.None)
{
    /// <summary>A day, or the days from one to another, of one month.</summary>
    public static DateReading OfDays(TextSpan span, int? year, int month, int first, int last) =>
        first == last
            ? new(span, DatePrecision.Day, new(year, month, first))
            : new(span, DatePrecision.Interval, new(year, month, first), new(year, month, last));
}

/// <summary>The parts of a date that are known.</summary>
/// <param name="Year">The year; 0 is 1 BC, as in ISO 8601.</param>
/// <param name="Month">1 to 12, or 0.</param>
/// <param name="Day">1 to 31, or 0.</param>
/// <param name="Weekday">1 for Monday to 7, or 0.</param>
/// <param name="Division">A part of a year as ISO 8601-2 numbers them: seasons from 21, quarters from 33, halves from 40; or 0.</param>
internal readonly record struct PartialDate(int? Year, int Month = 0, int Day = 0, int Weekday = 0, int Division = 0);

/// <summary>On which side of the day of writing a date lies.</summary>
internal enum DateRelation
{
    None,
    Last,
    Next,
}
