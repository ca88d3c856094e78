namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>«XIXe siècle», «XIX secolo»: a Roman number with its period word behind.</summary>
internal sealed class RomanCentury(CalendarWords words, Periods periods) : IDateForm
{
    private const int LongestNumeral = 6;

    public bool TryRead(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        if (!TryReadNumeral(text, start, out int century, out int end))
            return false;
        int suffix = words.Lexicon.OrdinalSuffixes.LongestMatch(text.Text, end, text.End, out _);
        return periods.TryReadBehindOrdinal(text, start, end + suffix, century, out date);
    }

    public static bool TryReadNumeral(ParagraphText text, int start, out int value, out int end)
    {
        value = 0;
        int previous = 0;
        end = start;
        while (text[end] is 'I' or 'V' or 'X' && end - start < LongestNumeral)
        {
            int digit = text[end++] switch { 'I' => 1, 'V' => 5, _ => 10 };
            value += digit > previous ? digit - (2 * previous) : digit;
            previous = digit;
        }

        return end > start && value > 0;
    }
}
