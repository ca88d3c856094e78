using System;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>«automne 2012», «été dernier»: a season that nothing places is a time of any year.</summary>
internal sealed class SeasonDate : IDateForm
{
    private readonly CalendarWords _words;
    private readonly bool _isCued;

    public SeasonDate(CalendarWords words)
        : this(words, isCued: false) => Cued = new SeasonDate(words, isCued: true);

    private SeasonDate(CalendarWords words, bool isCued)
    {
        _words = words;
        _isCued = isCued;
        Cued = this;
    }

    /// <summary>The same behind a word that places it.</summary>
    public IDateForm Cued { get; }

    public bool TryRead(ParagraphText text, int start, out DateReading date)
    {
        date = default;
        int length = _words.Lexicon.Seasons.LongestMatch(text.Text, start, text.End, out string meaning);
        if (length == 0)
            return false;
        int season = meaning switch { "spring" => 21, "summer" => 22, "autumn" => 23, _ => 24 };
        YearBehind? year = _words.YearBehind(text, start + length);
        date = new(TextSpan.FromBounds(start, year?.End ?? start + length), DatePrecision.Season, new(year?.Year, Division: season)) { HasShortYear = year is { IsShort: true } };
        if (year is not null || _isCued)
            return true;
        date = _words.WithModifier(text, date);
        return date.Relation != DateRelation.None && IsNoun(text, start);
    }

    /// <summary>Whether a small word stands before, as before nouns: «l'été dernier», not «a été dernier».</summary>
    private bool IsNoun(ParagraphText text, int start)
    {
        if (text[start - 1] is '\'' or '’' || text.StartsSentence(start))
            return true;
        int word = text.PreviousWord(start);
        ReadOnlySpan<char> before = text.Slice(word, Math.Max(word, start - 1));
        return _words.Lexicon.YearCues.Contains(before) || _words.Lexicon.Determiners.Contains(before) || _words.Lexicon.Prepositions.Contains(before);
    }
}
