namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>The sign before an amount: «- 33 %», "minus 9C".</summary>
internal static class AmountSign
{
    /// <summary>
    /// Where the amount starts with its sign, and whether it is negative. A sign that stands apart counts for per cent and
    /// temperatures only: elsewhere it is a dash between words.
    /// </summary>
    public static (int Start, bool Negative) Before(ParagraphText text, int start, Measure measure, ValueLexicon lexicon)
    {
        bool mayStandApart = measure.Kind == EntityKind.Percent || measure.Unit is "Cel" or "deg" or "[degF]";
        int sign = start - 1;
        bool apart = ParagraphText.IsSpace(text[sign]);
        if (apart && !mayStandApart)
            return (start, false);
        if (apart)
            sign--;
        if (apart && IsDashBetweenSentences(text, sign))
            return (start, false);
        if ((ParagraphText.IsDash(text[sign]) || text[sign] == '+') && !char.IsLetterOrDigit(text[sign - 1]) && text[sign] != '—')
            return !apart || text[sign] is '-' or '–' or '\u2212' ? (sign, text[sign] != '+') : (start, false);
        int word = apart ? text.PreviousWord(start) : start;
        return word < start && measure.Kind != EntityKind.Money && lexicon.AmountWords.TryGet(text.Slice(word, start - 1), out string meaning) && meaning == "minus" && !IsAtLeast(text, word, start, lexicon)
            ? (word, true)
            : (start, false);
    }

    /// <summary>«au moins 30 degrés» is warm.</summary>
    private static bool IsAtLeast(ParagraphText text, int minus, int start, ValueLexicon lexicon)
    {
        int word = text.PreviousWord(minus);
        return word < minus && lexicon.AmountWords.TryGet(text.Slice(word, start - 1), out string meaning) && meaning == "least";
    }

    private static bool IsDashBetweenSentences(ParagraphText text, int sign)
    {
        if (!ParagraphText.IsDash(text[sign]))
            return false;
        int before = sign - 1;
        while (before >= text.Start && ParagraphText.IsSpace(text[before]))
            before--;
        return before < text.Start || text[before] is '.' or '!' or '?' or ':' or '…';
    }
}
