using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>«années 1990», «anni sessanta», «siglo XIX», "fiscal 2019": a period word with its number behind.</summary>
internal sealed class NamedPeriod(CalendarWords words, Periods periods) : IDateForm
{
    public bool TryRead(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        int length = words.Lexicon.Periods.LongestMatch(text.Text, start, text.End, out string meaning);
        int end = start + length;
        if (length == 0 || !ParagraphText.IsSpace(text[end]))
            return false;
        switch (meaning)
        {
            case "decade":
                int digits = words.SkipConnector(text, end + 1, "of");
                if (text[digits] is '\'' or '’' or '‘')
                    digits++;
                return TryReadDecade(text, start, digits, out date) || TryReadDecadeInWords(text, start, digits, out date);
            case "century":
                return RomanCentury.TryReadNumeral(text, end + 1, out int century, out int romanEnd) && text.IsEnd(romanEnd)
                    && periods.AsCentury(text, start, century, romanEnd, out date);
            case "fiscal" when CalendarWords.TryReadYear(text, end + 1, out int year, out int yearEnd):
                date = new(TextSpan.FromBounds(start, yearEnd), DatePrecision.Year, new(year));
                return true;
            default:
                return false;
        }
    }

    private bool TryReadDecadeInWords(ParagraphText text, int start, int word, out DateReading date)
    {
        date = default;
        if (!words.Lexicon.NumberTriggers.MayStartAt(text, word) || !words.Lexicon.NumberReader.TryReadWords(text, word, out Number number) || number.Value is < 20 or > 90 || number.Value % 10 != 0)
            return false;
        date = new(TextSpan.FromBounds(start, number.End), DatePrecision.Decade, new(1900 + (int)number.Value));
        return true;
    }

    private static bool TryReadDecade(ParagraphText text, int start, int digits, out DateReading date)
    {
        date = default;
        if (!CalendarWords.TryReadField(text, digits, out int value, out int end) || value % 10 != 0 || !text.IsEnd(end))
            return false;
        bool isShort = end - digits == 2;
        if (!isShort && (end - digits != 4 || value is < CalendarWords.FirstPlausibleYear or > CalendarWords.LastPlausibleYear))
            return false;
        date = new(TextSpan.FromBounds(start, end), DatePrecision.Decade, new(isShort ? 1900 + value : value));
        return true;
    }
}
