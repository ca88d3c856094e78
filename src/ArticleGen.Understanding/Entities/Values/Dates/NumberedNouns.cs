namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>Tells whether numbers belong to the noun before them, and are no date: "a ratio of 10/12/15", «Version 3.11.04», «§ 3.4.12», "room 2012".</summary>
internal static class NumberedNouns
{
    private const int MostWords = 2;

    /// <summary>Whether the noun directly before has one number, so that it is no year.</summary>
    public static bool StandsBefore(ParagraphText text, int word, int start, ValueLexicon lexicon) =>
        word < start && lexicon.NumberedNouns.TryGet(text.Slice(word, start - 1), out string meaning) && meaning == "single";

    /// <summary>Whether what has several numbers stands before.</summary>
    public static bool StandBefore(ParagraphText text, int start, ValueLexicon lexicon)
    {
        int position = start;
        for (int words = 0; words < MostWords; words++)
        {
            while (position > text.Start && (ParagraphText.IsSpace(text[position - 1]) || text[position - 1] is ':' or '('))
                position--;
            if (text[position - 1] is '§' or '#' or '№')
                return true;
            int end = position;
            while (char.IsLetter(text[position - 1]))
                position--;
            if (position == end)
                return false;
            if (lexicon.NumberedNouns.Contains(text.Slice(position, end)))
                return true;
            // Only what joins the noun to its numbers may stand between: "of", «de», «von».
            if (!lexicon.AmountWords.TryGet(text.Slice(position, end), out string meaning) || meaning != "of")
                return false;
        }

        return false;
    }
}
