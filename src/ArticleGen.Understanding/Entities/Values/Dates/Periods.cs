namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>What the forms of decades, centuries, quarters and halves share.</summary>
internal sealed class Periods(CalendarWords words)
{
    /// <summary>A period word behind its ordinal: «siècle», «semestre 2012».</summary>
    public bool TryReadBehindOrdinal(ParagraphText text, int start, int ordinalEnd, int ordinal, out DateReading date)
    {
        date = default;
        if (!ParagraphText.IsSpace(text[ordinalEnd]) && text[ordinalEnd] != '-')
            return false;
        int length = words.Lexicon.Periods.LongestMatch(text.Text, ordinalEnd + 1, text.End, out string meaning);
        int end = ordinalEnd + 1 + length;
        if (length == 0)
            return false;
        if (meaning == "century")
            return AsCentury(text, start, ordinal, end, out date);
        int division = meaning switch { "quarter" when ordinal <= 4 => 32 + ordinal, "half" when ordinal <= 2 => 39 + ordinal, _ => 0 };
        if (division == 0 || words.YearBehind(text, end) is not { } year)
            return false;
        date = new(TextSpan.FromBounds(start, year.End), DatePrecision.Season, new(year.Year, Division: division)) { HasShortYear = year.IsShort };
        return true;
    }

    public bool AsCentury(ParagraphText text, int start, int century, int end, out DateReading date)
    {
        bool before = words.TryReadEra(text, end, out int eraEnd);
        date = new(TextSpan.FromBounds(start, eraEnd), DatePrecision.Century, new(before ? -century * 100 : (century - 1) * 100));
        return century is >= 1 and <= 30;
    }
}
