namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>«premier semestre 2012», "ninth century": an ordinal in words with its period word behind.</summary>
internal sealed class OrdinalPeriod(CalendarWords words, Periods periods) : IDateForm
{
    public bool TryRead(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        int length = words.Lexicon.Ordinals.LongestMatch(text.Text, start, text.End, out string meaning);
        return length > 0 && CalendarWords.TryParse(meaning, out int ordinal) && periods.TryReadBehindOrdinal(text, start, start + length, ordinal, out date);
    }
}
