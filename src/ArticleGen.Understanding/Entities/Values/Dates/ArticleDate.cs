using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>The day an article was written.</summary>
internal static class ArticleDate
{
    /// <summary>What the front matter says, else the first full date of the dateline, else of the opening paragraphs.</summary>
    /// <param name="document">The article.</param>
    /// <param name="dates">The dates of its body.</param>
    /// <param name="read">Reads the dates of any other text.</param>
    public static DateTime? Of(Document document, IReadOnlyList<DateReading> dates, Func<string, IReadOnlyList<DateReading>> read)
    {
        if (document.FrontMatter.Published is { } published)
            return published.Date;
        return (document.FrontMatter.Dateline is { } dateline ? FirstFull(read(dateline)) : null)
            ?? FirstFull(document, dates, ParagraphKind.Dateline)
            ?? FirstFull(document, dates, ParagraphKind.Byline)
            ?? FirstFull(document, dates, ParagraphKind.Lead);
    }

    private static DateTime? FirstFull(Document document, IReadOnlyList<DateReading> dates, ParagraphKind kind)
    {
        foreach (DateReading date in dates)
        {
            if (document.Blocks[document.BlockAt(date.Span.Start)].Kind == kind && AsDay(date) is { } day)
                return day;
        }

        return null;
    }

    private static DateTime? FirstFull(IReadOnlyList<DateReading> dates)
    {
        foreach (DateReading date in dates)
        {
            if (AsDay(date) is { } day)
                return day;
        }

        return null;
    }

    private static DateTime? AsDay(DateReading date) =>
        date is { Precision: DatePrecision.Day, From: { Year: { } year, Month: > 0, Day: > 0 } first } && year is >= 1 and < 9999 && first.Day <= DateTime.DaysInMonth(year, first.Month)
            ? new(year, first.Month, first.Day)
            : null;
}
