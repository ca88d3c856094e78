using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>
/// Completes dates from the day the article was written, or else from the full dates around them: «30 novembre», «mardi»,
/// «juin dernier». What nothing completes stays open.
/// </summary>
/// <param name="writing">The day of writing, if known.</param>
internal readonly struct DateCompletion(WritingDay? writing)
{
    private const int DaysInWeek = 7;
    private const int MostYearsAhead = 10;

    /// <summary>Completes all dates of an article, which are in order.</summary>
    public void Complete(IList<DateReading> dates)
    {
        PartialDate?[] following = Following(dates);
        PartialDate? before = null;
        for (int i = 0; i < dates.Count; i++)
        {
            Cancellation.Check();
            dates[i] = Complete(dates[i], before ?? following[i]);
            before = Lent(dates[i]) ?? before;
        }
    }

    private static PartialDate?[] Following(IList<DateReading> dates)
    {
        PartialDate?[] following = new PartialDate?[dates.Count];
        PartialDate? next = null;
        for (int i = dates.Count - 1; i >= 0; i--)
        {
            Cancellation.Check();
            following[i] = next;
            next = Lent(dates[i]) ?? next;
        }

        return following;
    }

    /// <summary>What a date lends to its neighbours: only days and months of a year do.</summary>
    private static PartialDate? Lent(DateReading date) => date.From is { Month: > 0, Year: not null } lent ? lent : null;

    private DateReading Complete(DateReading date, PartialDate? neighbour)
    {
        PartialDate known = date.From;
        if (date.Relation == DateRelation.Habit)
            return date;
        if (known.Year is { } written)
            return date.HasShortYear && writing is { IsStated: true } now && written > now.Day.Year + MostYearsAhead ? WithYear(date, written - 100) : date;
        if (known.Month > 0)
            return WithYear(date, writing is { } near ? YearNear(known, near.Day, date.Relation) : YearBeside(known, neighbour, date.Relation));
        if (writing is not { Day: var today })
            return date;
        if (known.Division > 0)
            return WithYear(date, YearOfSeason(known.Division, today, date.Relation));
        return known.Day > 0 ? InNearMonth(date, today) : OnDay(date, DayNear(known.Weekday, today, date.Relation));
    }

    /// <summary>The year that a neighbour lends; what is next or last is so from the neighbour.</summary>
    private static int? YearBeside(PartialDate date, PartialDate? neighbour, DateRelation relation) => relation switch
    {
        _ when neighbour is not { Year: { } year and >= 1 and <= 9999 } => null,
        DateRelation.None => neighbour.Value.Year,
        DateRelation.Last or DateRelation.Next or DateRelation.Ahead => YearNear(date, new DateTime(neighbour.Value.Year!.Value, neighbour.Value.Month, 1), relation),
        _ => null,
    };

    /// <summary>The date in a year, unless that year has no such day.</summary>
    private static DateReading WithYear(DateReading date, int? year)
    {
        DateReading dated = date with { From = date.From with { Year = year }, To = date.To is { } to ? to with { Year = year } : null };
        return dated.IsPossible ? dated : date;
    }

    private static int YearNear(PartialDate date, DateTime today, DateRelation relation)
    {
        int distance = date.Day > 0 ? ((date.Month - today.Month) * 31) + date.Day - today.Day : date.Month - today.Month;
        int half = date.Day > 0 ? 6 * 31 : 6;
        return relation switch
        {
            DateRelation.LastYear => today.Year - 1,
            DateRelation.ThisYear => today.Year,
            DateRelation.NextYear => today.Year + 1,
            DateRelation.Last => distance < 0 ? today.Year : today.Year - 1,
            DateRelation.Next => distance > 0 ? today.Year : today.Year + 1,
            DateRelation.Ahead => distance >= 0 ? today.Year : today.Year + 1,
            _ => distance > half ? today.Year - 1 : distance < -half ? today.Year + 1 : today.Year,
        };
    }

    /// <summary>The year in which the last or next season starts; winter has the year of its December.</summary>
    private static int YearOfSeason(int season, DateTime today, DateRelation relation)
    {
        int firstMonth = (season - 20) * 3;
        return relation switch
        {
            DateRelation.LastYear => today.Year - 1,
            DateRelation.ThisYear => today.Year,
            DateRelation.NextYear => today.Year + 1,
            DateRelation.Last => today.Month > firstMonth + 2 ? today.Year : firstMonth == 12 && today.Month <= 2 ? today.Year - 2 : today.Year - 1,
            _ => today.Month < firstMonth ? today.Year : today.Year + 1,
        };
    }

    /// <summary>
    /// The day of that number nearest to today, in this month or a neighbouring one; if its weekday is given, the nearest that agrees.
    /// </summary>
    private static DateReading InNearMonth(DateReading date, DateTime today)
    {
        DateTime? nearest = null;
        for (int months = -1; months <= 1; months++)
        {
            if (DayOfMonth(today, months, date.From.Day) is { } day && (date.From.Weekday is 0 || date.From.Weekday == WeekdayOf(day))
                && (nearest is null || (day - today).Duration() < (nearest.Value - today).Duration()))
            {
                nearest = day;
            }
        }

        return nearest is { } found ? date with { From = date.From with { Year = found.Year, Month = found.Month } } : date;
    }

    private static DateTime? DayOfMonth(DateTime today, int months, int day)
    {
        int month = (today.Year * 12) + today.Month - 1 + months;
        (int year, int index) = (month / 12, month % 12);
        return year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, index + 1) ? new(year, index + 1, day) : null;
    }

    /// <summary>News tells of the past week: without a modifier or a verb in the future a weekday is the latest one, today included.</summary>
    private static DateTime DayNear(int weekday, DateTime today, DateRelation relation)
    {
        int back = (WeekdayOf(today) - weekday + DaysInWeek) % DaysInWeek;
        int days = relation switch
        {
            DateRelation.Last => back == 0 ? -DaysInWeek : -back,
            DateRelation.Next => DaysInWeek - back,
            DateRelation.Ahead => back == 0 ? 0 : DaysInWeek - back,
            _ => -back,
        };
        return today.AddDays(days);
    }

    private static int WeekdayOf(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? DaysInWeek : (int)day.DayOfWeek;

    private static DateReading OnDay(DateReading date, DateTime day) =>
        date with { Precision = DatePrecision.Day, From = new(day.Year, day.Month, day.Day, date.From.Weekday) };
}
