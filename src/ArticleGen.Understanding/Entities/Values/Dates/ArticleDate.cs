using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>The day an article was written.</summary>
internal static class ArticleDate
{
    private const int LongestPublicationLine = 120;

    /// <summary>
    /// What the front matter says, else a line that tells when the article was published («Publié le …», «Stand: …»), else the first
    /// full date of the dateline, else of the opening paragraphs.
    /// </summary>
    /// <param name="document">The article.</param>
    /// <param name="dates">The dates of its body.</param>
    /// <param name="cues">What opens a line of publication.</param>
    /// <param name="read">Reads the dates of any other text.</param>
    public static WritingDay? Of(Document document, IReadOnlyList<DateReading> dates, PhraseTable cues, Func<string, IReadOnlyList<DateReading>> read)
    {
        if (document.FrontMatter.Published is { } published)
            return new(published.Date, IsStated: true);
        DateTime? stated = (document.FrontMatter.Dateline is { } dateline ? FirstFull(read(dateline)) : null)
            ?? Publication(document, dates, cues)
            ?? FirstFull(document, dates, ParagraphKind.Dateline)
            ?? FirstFull(document, dates, ParagraphKind.Byline);
        DateTime? day = stated ?? FirstFull(document, dates, ParagraphKind.Lead);
        return day is { } found ? new(found, stated is not null) : null;
    }

    private static DateTime? Publication(Document document, IReadOnlyList<DateReading> dates, PhraseTable cues)
    {
        foreach (DateReading date in dates)
        {
            Cancellation.Check();
            Block block = document.Blocks[document.BlockAt(date.Span.Start)];
            if (block.Body.Length <= LongestPublicationLine && block.Kind is not (ParagraphKind.Related or ParagraphKind.Source)
                && AsDay(date) is { } day && OpensWithCue(document.Body, block.Body, cues))
            {
                return day;
            }
        }

        return null;
    }

    private static bool OpensWithCue(string body, TextSpan line, PhraseTable cues)
    {
        int start = line.Start;
        while (start < line.End && !char.IsLetter(body[start]))
            start++;
        return cues.LongestMatch(body, start, line.End, out _) > 0;
    }

    private static DateTime? FirstFull(Document document, IReadOnlyList<DateReading> dates, ParagraphKind kind)
    {
        foreach (DateReading date in dates)
        {
            Cancellation.Check();
            if (document.Blocks[document.BlockAt(date.Span.Start)].Kind == kind && AsDay(date) is { } day)
                return day;
        }

        return null;
    }

    private static DateTime? FirstFull(IReadOnlyList<DateReading> dates)
    {
        foreach (DateReading date in dates)
        {
            Cancellation.Check();
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

/// <summary>The day an article was written.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsStated">Whether the article says so; else it is the first date that the text speaks of.</param>
internal readonly record struct WritingDay(DateTime Day, bool IsStated);
