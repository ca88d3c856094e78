namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>«6 septembre 2023», «1er et 2 décembre», «6 au 15 septembre», «6. September».</summary>
internal sealed class DayAndMonth(CalendarWords words) : IDateForm
{
    private const int LongestDayList = 12;

    public bool TryRead(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        if (!words.TryReadDay(text, start, out int day, out int end))
            return false;
        int last = day;
        for (int days = 1; days < LongestDayList; days++)
        {
            int position = words.SkipConnector(text, text.SkipSpace(end), "of");
            if (position > end && words.TryMatchMonth(text, position, out int month, out int monthEnd, out _) && words.HasItsCapital(text, position))
            {
                bool hasYear = words.TryReadYearBehind(text, monthEnd, out int year, out int yearEnd);
                date = DateReading.OfDays(TextSpan.FromBounds(start, hasYear ? yearEnd : monthEnd), hasYear ? year : null, month, day, last);
                if (!hasYear)
                    date = words.WithModifier(text, date);
                return true;
            }

            if (!words.TryReadDaySeparator(text, end, out position) || !words.TryReadDay(text, position, out last, out end))
                return false;
        }

        return false;
    }
}
