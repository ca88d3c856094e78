using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Values;

/// <summary>The day an article was written.</summary>
internal static class ArticleDate
{
    /// <summary>What the front matter says, else the first full date of the dateline, else of the opening paragraphs.</summary>
    public static DateTime? Of(Document document, ValueLexicon lexicon, IReadOnlyList<DateReading> dates)
    {
        if (document.FrontMatter.Published is { } published)
            return published.Date;
        if (document.FrontMatter.Dateline is { } dateline)
        {
            List<DateReading> written = [];
            new ValueScanner(lexicon, written, []).Scan(new(dateline, 0, dateline.Length));
            if (FirstFull(written) is { } day)
                return day;
        }

        return FirstFull(document, dates, ParagraphKind.Dateline) ?? FirstFull(document, dates, ParagraphKind.Byline) ?? FirstFull(document, dates, ParagraphKind.Lead);
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

    private static DateTime? FirstFull(List<DateReading> dates)
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
