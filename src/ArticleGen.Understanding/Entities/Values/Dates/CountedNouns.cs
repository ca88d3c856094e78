using ArticleGen.Understanding.Entities.Values.Amounts;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>Tells whether a number counts what follows, so that it is no year and no day.</summary>
internal static class CountedNouns
{
    private const int ShortestSymbol = 2;

    /// <summary>Whether what follows the number is something that is counted.</summary>
    public static bool Follow(ParagraphText text, int end, ValueLexicon lexicon) =>
        FollowSurely(text, end, lexicon)
        || (ParagraphText.IsSpace(text[end])
            && (IsPlural(text, end + 1)
                || lexicon.NumberWords.LongestMatch(text.Text, end + 1, text.End, out _) > 0));

    /// <summary>Whether what follows is counted and nothing that a year stands before: people, units, money, or in German any noun.</summary>
    public static bool FollowSurely(ParagraphText text, int end, ValueLexicon lexicon)
    {
        if (!ParagraphText.IsSpace(text[end]))
            return false;
        if (StartsMeasure(text, end + 1, lexicon))
            return true;
        int adjective = lexicon.CountingAdjectives.LongestMatch(text.Text, end + 1, text.End, out _);
        if (adjective > 0 && ParagraphText.IsSpace(text[end + 1 + adjective]))
            end += adjective + 1;
        if (lexicon.CountedNouns.LongestMatch(text.Text, end + 1, text.End, out _) > 0)
            return true;
        int wordEnd = lexicon.CapitalizesNouns && char.IsUpper(text[end + 1]) ? text.WordEnd(end + 1) : end;
        return wordEnd - end > 1 && lexicon.NounPlurals.MatchesEnd(text.Slice(end + 1, wordEnd));
    }

    private static bool StartsMeasure(ParagraphText text, int start, ValueLexicon lexicon) =>
        CurrencySymbol.IsSign(text[start])
        || lexicon.UnitSymbols.LongestMatch(text.Text, start, text.End, out _) >= ShortestSymbol
        || lexicon.Units.LongestMatch(text.Text, start, text.End, out _) > 0
        || lexicon.Currencies.LongestMatch(text.Text, start, text.End, out _) > 0;

    /// <summary>Whether the word looks like the plural noun that a count has.</summary>
    private static bool IsPlural(ParagraphText text, int start)
    {
        int end = text.WordEnd(start);
        return end - start > 3 && char.IsLower(text[start]) && text[end - 1] is 's' or 'x';
    }
}
