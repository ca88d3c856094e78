using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>
/// Completes dates from the day the article was written, or else from the full dates around them: «30 novembre», «mardi»,
/// «juin dernier». What nothing completes stays open.
/// </summary>
/// <param name="writing">The day of writing, if known.</param>
internal readonly struct DateCompletion(DateTime? writing)
{
    private const int DaysInWeek = 7;

    /// <summary>Completes all dates of an article, which are in order.</summary>
    public void Complete(IList<DateReading> dates)
    {
        int?[] following = FollowingYears(dates);
        int? before = null;
        for (int i = 0; i < dates.Count; i++)
        {
            dates[i] = Complete(dates[i], before ?? following[i]);
            before = YearOf(dates[i]) ?? before;
        }
    }

    private static int?[] FollowingYears(IList<DateReading> dates)
    {
        int?[] following = new int?[dates.Count];
        int? year = null;
        for (int i = dates.Count - 1; i >= 0; i--)
        {
            following[i] = year;
            year = YearOf(dates[i]) ?? year;
        }

        return following;
    }

    /// <summary>The year that a date lends to its neighbours: only days and months of a year do.</summary>
    private static int? YearOf(DateReading date) => date.From is { Month: > 0, Year: { } year } ? year : null;

    private DateReading Complete(DateReading date, int? neighbour)
    {
        PartialDate known = date.From;
        if (known.Year is not null)
            return date;
        if (known.Month > 0)
        {
            int? year = writing is { } day ? NearestYear(known, day, date.Relation) : neighbour;
            PartialDate? to = date.To;
            return date with { From = known with { Year = year }, To = to is null ? null : to.Value with { Year = year } };
        }

        if (writing is not { } today)
            return date;
        if (known.Day > 0)
            return InNearestMonth(date, today);
        if (known.Weekday > 0)
            return OnDay(date, NearestWeekday(known.Weekday, today, date.Relation));
        return date;
    }

    private static int NearestYear(PartialDate date, DateTime today, DateRelation relation)
    {
        int distance = date.Day > 0 ? ((date.Month - today.Month) * 31) + date.Day - today.Day : date.Month - today.Month;
        int half = date.Day > 0 ? 6 * 31 : 6;
        return relation switch
        {
            DateRelation.Last => distance < 0 ? today.Year : today.Year - 1,
            DateRelation.Next => distance > 0 ? today.Year : today.Year + 1,
            _ => distance > half ? today.Year - 1 : distance < -half ? today.Year + 1 : today.Year,
        };
    }

    /// <summary>The day of that number nearest to today, in this month or a neighbouring one.</summary>
    private static DateReading InNearestMonth(DateReading date, DateTime today)
    {
        int distance = date.From.Day - today.Day;
        DateTime month = today.AddDays(1 - today.Day);
        if (distance > 15 && month > DateTime.MinValue.AddDays(31))
            month = month.AddMonths(-1);
        else if (distance < -15)
            month = month.AddMonths(1);
        return date.From.Day > DateTime.DaysInMonth(month.Year, month.Month) ? date : date with { From = date.From with { Year = month.Year, Month = month.Month } };
    }

    /// <summary>News tells of the past week: without a modifier a weekday is the latest one, today included.</summary>
    private static DateTime NearestWeekday(int weekday, DateTime today, DateRelation relation)
    {
        int current = today.DayOfWeek == DayOfWeek.Sunday ? DaysInWeek : (int)today.DayOfWeek;
        int back = (current - weekday + DaysInWeek) % DaysInWeek;
        return relation switch
        {
            DateRelation.Last => today.AddDays(back == 0 ? -DaysInWeek : -back),
            DateRelation.Next => today.AddDays(DaysInWeek - back),
            _ => today.AddDays(-back),
        };
    }

    private static DateReading OnDay(DateReading date, DateTime day) =>
        date with { Precision = DatePrecision.Day, From = new(day.Year, day.Month, day.Day, date.From.Weekday) };
}
