namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>"19th century", "1990s", «90er Jahre».</summary>
internal sealed class DigitPeriod(CalendarWords words, Periods periods) : IDateForm
{
    public bool TryRead(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        if (!CalendarWords.TryReadField(text, start, out int value, out int end))
            return false;
        int digits = end - start;
        int suffix = text.Match(words.Lexicon.OrdinalSuffixes, end, out _);
        if (suffix > 0 && digits <= 2 && periods.TryReadBehindOrdinal(text, start, end + suffix, value, out date))
            return true;
        suffix = words.Lexicon.DecadeSuffixes.LongestMatch(text.Text, end, text.End, out _);
        if (suffix == 0 || value % 10 != 0 || !(digits == 2 || (digits == 4 && value is >= CalendarWords.FirstPlausibleYear and <= CalendarWords.LastPlausibleYear)))
            return false;
        end += suffix;
        if (ParagraphText.IsSpace(text[end]) && words.Lexicon.Periods.LongestMatch(text.Text, end + 1, text.End, out string meaning) is > 0 and int length && meaning is "decade" or "decade-behind")
            end += 1 + length;
        int first = digits == 2 && text[start - 1] is '\'' or '’' or '‘' ? start - 1 : words.WithMiddle(text, start);
        date = new(TextSpan.FromBounds(first, end), DatePrecision.Decade, new(digits == 2 ? 1900 + value : value));
        return true;
    }
}
