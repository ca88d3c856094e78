using System.Globalization;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>The sign or code of a currency.</summary>
internal static class CurrencySymbol
{
    private const int Longest = 5;
    private const int CodeLength = 3;

    public static bool IsSign(char c) => c >= '$' && char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    /// <summary>Whether a sign or the code of a currency seems to stand before a number, so that it is no year: "$2000", "EUR 1999".</summary>
    public static bool MayStandBefore(ParagraphText text, int start)
    {
        int end = ParagraphText.IsSpace(text[start - 1]) ? start - 1 : start;
        if (IsSign(text[end - 1]))
            return true;
        int code = end - CodeLength;
        // In a heading in capitals a code may be a word: WORLD CUP 2012.
        return text.WordEnd(code) == end && text.IsStart(code) && char.IsUpper(text[code]) && char.IsUpper(text[code + 1]) && char.IsUpper(text[code + 2])
            && !char.IsUpper(text[code - 2]);
    }

    /// <summary>Where the currency symbol before a number starts, or -1.</summary>
    public static int Before(ParagraphText text, int start, ValueLexicon lexicon, out string codes)
    {
        codes = "";
        int end = ParagraphText.IsSpace(text[start - 1]) ? start - 1 : start;
        int first = end;
        bool hasSign = false;
        while (first > text.Start && end - first < Longest && !char.IsWhiteSpace(text[first - 1]) && !text.IsDigitAt(first - 1))
            hasSign |= IsSign(text[--first]);
        for (; first < end; first++)
        {
            if (char.IsLetter(text[first]) && (!text.IsStart(first) || (!hasSign && !IsAbbreviation(text, first, end, end == start))))
                continue;
            // «12€50» is one sum, and not fifty.
            if (text.IsDigitAt(first - 1))
                return -1;
            if (lexicon.CurrencySymbols.TryGet(text.Slice(first, end), out codes))
                return first;
        }

        return -1;
    }

    /// <summary>Whether letters are written as a currency's («Rs», «EUR», «R»), and not as a word or a name («RS 2000»).</summary>
    private static bool IsAbbreviation(ParagraphText text, int first, int end, bool touchesNumber) =>
        char.IsUpper(text[first]) && (touchesNumber || end - first > 2 || (end - first == 2 && char.IsLower(text[first + 1])));
}
