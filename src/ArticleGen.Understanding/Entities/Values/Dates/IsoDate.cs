using System;
using System.Globalization;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>Writes dates as ISO 8601-1 and, for what that has no form for, ISO 8601-2 (2019).</summary>
internal static class IsoDate
{
    public static DateDetail ToDetail(DateReading date)
    {
        PartialDate first = date.From;
        return new(Format(date), date.Precision, first.Year, first.Month == 0 ? null : first.Month, first.Day == 0 ? null : first.Day);
    }

    private static string Format(DateReading date) => date.Precision switch
    {
        DatePrecision.Decade => Year(date.From.Year!.Value).Substring(0, 3) + "X",
        DatePrecision.Century => Century(date.From.Year!.Value),
        DatePrecision.Interval when date.To is { } to => Format(date.From) + "/" + Format(to),
        _ => Format(date.From),
    };

    /// <summary>The year without its last two digits; -500 counts the hundred years to 401 BC.</summary>
    private static string Century(int firstYear)
    {
        string year = Year(firstYear < 0 ? firstYear + 100 - 1 : firstYear);
        return year.Substring(0, year.Length - 2) + "XX";
    }

    private static string Format(PartialDate date)
    {
        if (date.Division > 0)
            return (date.Year is { } seasonYear ? Year(seasonYear) : "XXXX") + "-" + Two(date.Division);
        if (date.Month > 0)
        {
            string month = (date.Year is { } year ? Year(year) : "-") + "-" + Two(date.Month);
            return date.Day > 0 ? month + "-" + Two(date.Day) : month;
        }

        if (date.Year is { } only)
            return Year(only);
        return date.Day > 0 ? "---" + Two(date.Day) : "-W-" + date.Weekday.ToString(CultureInfo.InvariantCulture);
    }

    private static string Year(int year) =>
        (year < 0 ? "-" : "") + Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
