namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>2024-11-30, 30/11/2024, 30.11.2024; 11/30/2024 where the month may come first.</summary>
internal sealed class NumericDate(CalendarWords words) : IDateForm
{
    public bool TryRead(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        if (!CalendarWords.TryReadField(text, start, out int first, out int end) || text[end] is not ('/' or '.' or '-'))
            return false;
        char separator = text[end];
        if (!CalendarWords.TryReadField(text, end + 1, out int second, out int next) || text[next] != separator || !CalendarWords.TryReadField(text, next + 1, out int third, out int last) || !text.IsEnd(last) || (text[last] == separator && text.IsDigitAt(last + 1)))
            return false;
        (int year, int month, int day) = (0, 0, 0);
        if (end - start == 4 && separator == '-')
            (year, month, day) = (first, second, third);
        else if (last - next == 5 && words.Lexicon.MonthMayComeFirst && separator == '/' && first <= 12)
            (year, month, day) = (third, first, second);
        else if (last - next == 5)
            (year, month, day) = (third, second, first);
        if (year is < CalendarWords.FirstPlausibleYear or > CalendarWords.LastPlausibleYear || month is < 1 or > 12 || day < 1 || day > System.DateTime.DaysInMonth(year, month))
            return false;
        date = new(TextSpan.FromBounds(start, last), DatePrecision.Day, new(year, month, day));
        return true;
    }
}
