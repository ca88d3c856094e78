namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>Tells whether a number counts what follows, so that it is no year and no day.</summary>
internal static class CountedNouns
{
    /// <summary>Whether what follows the number is something that is counted.</summary>
    public static bool Follow(ParagraphText text, int end, ValueLexicon lexicon) =>
        FollowSurely(text, end, lexicon)
        || (ParagraphText.IsSpace(text[end])
            && (IsPlural(text, end + 1)
                || lexicon.Units.LongestMatch(text.Text, end + 1, text.End, out _) > 0
                || lexicon.Currencies.LongestMatch(text.Text, end + 1, text.End, out _) > 0
                || lexicon.NumberWords.LongestMatch(text.Text, end + 1, text.End, out _) > 0));

    /// <summary>Whether what follows is counted and nothing that a year stands before: people, or in German any noun.</summary>
    public static bool FollowSurely(ParagraphText text, int end, ValueLexicon lexicon)
    {
        if (!ParagraphText.IsSpace(text[end]))
            return false;
        if (lexicon.CountedNouns.LongestMatch(text.Text, end + 1, text.End, out _) > 0)
            return true;
        int wordEnd = lexicon.CapitalizesNouns && char.IsUpper(text[end + 1]) ? text.WordEnd(end + 1) : end;
        return wordEnd - end > 1 && lexicon.NounPlurals.MatchesEnd(text.Slice(end + 1, wordEnd));
    }

    /// <summary>Whether the word looks like the plural noun that a count has.</summary>
    public static bool IsPlural(ParagraphText text, int start)
    {
        int end = text.WordEnd(start);
        return end - start > 3 && char.IsLower(text[start]) && text[end - 1] is 's' or 'x';
    }
}
