namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>«6 septembre 2023», «1er et 2 décembre», «6 au 15 septembre», «6. September».</summary>
internal sealed class DayAndMonth(CalendarWords words) : IDateForm
{
    private const int LongestDayList = 12;

    public bool TryRead(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        return words.TryReadDay(text, start, out int day, out int end) && TryReadMonth(text, start, day, end, out date);
    }

    /// <summary>«premier mai», «siebten April», "the first of May".</summary>
    public bool TryReadInWords(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        if (!words.TryReadDayInWords(text, start, out int day, out int end) || !ParagraphText.IsSpace(text[end]))
            return false;
        bool isJoined = words.SkipConnector(text, end + 1, "of") > end + 1;
        return (isJoined || !words.Lexicon.MonthMayComeFirst) && TryReadMonth(text, start, day, end, out date);
    }

    private bool TryReadMonth(ParagraphText text, int start, int day, int end, out DateReading date)
    {
        int last = day;
        for (int days = 1; days < LongestDayList; days++)
        {
            int position = words.SkipConnector(text, text.SkipSpace(end), "of");
            if ((position > end || text[end - 1] == '.') && words.TryMatchMonth(text, position, out int month, out int monthEnd, out _) && words.HasItsCapital(text, position))
            {
                YearBehind? year = words.YearBehind(text, monthEnd, hasDay: true);
                date = DateReading.OfDays(TextSpan.FromBounds(start, year?.End ?? monthEnd), year, month, day, last);
                if (year is null)
                    date = words.WithModifier(text, date);
                return true;
            }

            int previous = last;
            if (!words.TryReadDaySeparator(text, end, out position) || !words.TryReadDay(text, position, out last, out end) || last <= previous)
                break;
        }

        date = default;
        return false;
    }
}
