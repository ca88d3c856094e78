using System;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>A calendar expression as its words say it, before the article's date completes it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Precision">What it names.</param>
/// <param name="From">The date, or where the interval starts; for decades and centuries their first year.</param>
/// <param name="To">Where the interval ends.</param>
/// <param name="Relation">What «dernier» or "next" says of it.</param>
internal readonly record struct DateReading(TextSpan Span, DatePrecision Precision, PartialDate From, PartialDate? To = null, DateRelation Relation = DateRelation.None)
{
    /// <summary>Whether the year was written with two digits, so that its century is a guess.</summary>
    public bool HasShortYear { get; init; }

    /// <summary>Whether the calendar has such a day; without a year, whether any year has.</summary>
    public bool IsPossible => From.IsPossible && To is not { IsPossible: false };

    /// <summary>A day, or the days from one to another, of one month.</summary>
    public static DateReading OfDays(TextSpan span, YearBehind? year, int month, int first, int last)
    {
        PartialDate from = new(year?.Year, month, first);
        bool isShort = year is { IsShort: true };
        return first == last
            ? new(span, DatePrecision.Day, from) { HasShortYear = isShort }
            : new(span, DatePrecision.Interval, from, new(year?.Year, month, last)) { HasShortYear = isShort };
    }
}

/// <summary>The parts of a date that are known.</summary>
/// <param name="Year">The year; 0 is 1 BC, as in ISO 8601.</param>
/// <param name="Month">1 to 12, or 0.</param>
/// <param name="Day">1 to 31, or 0.</param>
/// <param name="Weekday">1 for Monday to 7, or 0.</param>
/// <param name="Division">A part of a year as ISO 8601-2 numbers them: seasons from 21, quarters from 33, halves from 40; or 0.</param>
internal readonly record struct PartialDate(int? Year, int Month = 0, int Day = 0, int Weekday = 0, int Division = 0)
{
    private const int LeapYear = 2000;

    public bool IsPossible => Month == 0 || Day == 0 || Day <= DateTime.DaysInMonth(Year is { } year and > 0 ? year : LeapYear, Month);
}

/// <summary>A year behind a day or month.</summary>
/// <param name="Year">The year.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsShort">Whether two digits stand for it.</param>
internal readonly record struct YearBehind(int Year, int End, bool IsShort = false);

/// <summary>On which side of the day of writing a date lies.</summary>
internal enum DateRelation
{
    None,

    /// <summary>The latest before it.</summary>
    Last,

    /// <summary>The first after it.</summary>
    Next,

    /// <summary>It or the first after it: the verb is in the future.</summary>
    Ahead,

    /// <summary>On both: it comes again and again.</summary>
    Habit,

    /// <summary>In the year before its own.</summary>
    LastYear,

    /// <summary>In its year.</summary>
    ThisYear,

    /// <summary>In the year after its own.</summary>
    NextYear,
}
