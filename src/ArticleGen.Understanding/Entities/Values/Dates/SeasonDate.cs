namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>«automne 2012»: a season without a year is a time of any year.</summary>
internal sealed class SeasonDate(CalendarWords words) : IDateForm
{
    public bool TryRead(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        int length = words.Lexicon.Seasons.LongestMatch(text.Text, start, text.End, out string meaning);
        if (length == 0 || !words.TryReadYearBehind(text, start + length, out int year, out int end))
            return false;
        int season = meaning switch { "spring" => 21, "summer" => 22, "autumn" => 23, _ => 24 };
        date = new(TextSpan.FromBounds(start, end), DatePrecision.Season, new(year, Division: season));
        return true;
    }
}
