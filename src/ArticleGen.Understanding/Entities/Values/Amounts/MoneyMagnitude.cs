using ArticleGen.Understanding.Entities.Values.Numbers;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>The short forms of thousand, million and billion beside a currency: "£6m", «5 M€», "Rs 98 cr".</summary>
internal static class MoneyMagnitude
{
    private const int CodeLength = 3;

    /// <summary>The number with the short form behind it; the number as it is where there is none.</summary>
    public static Number Grow(ParagraphText text, Number number, ValueLexicon lexicon)
    {
        if (number.Factor > 1)
            return number;
        int start = text.SkipSpace(number.End);
        int length = Match(text, start, lexicon.MoneyMagnitudes, isAttached: start == number.End, out string meaning);
        if (length == 0)
            length = Match(text, start, lexicon.WorldMoneyMagnitudes, isAttached: start == number.End, out meaning);
        if (length == 0)
            length = MatchBeforeCode(text, start, lexicon, out meaning);
        if (length == 0 && start == number.End)
            length = text.Match(lexicon.NumberWords, start, out meaning);
        decimal factor = length == 0 ? 1 : NumberReader.Parse(meaning);
        if (factor < 1000)
            return number;
        return number with { Value = number.Value * factor, End = start + length, Factor = factor };
    }

    /// <summary>The "M" of "20 MUSD", «MdsEUR»: letters with the code of a currency behind them.</summary>
    private static int MatchBeforeCode(ParagraphText text, int start, ValueLexicon lexicon, out string meaning)
    {
        meaning = "";
        int code = text.WordEnd(start) - CodeLength;
        return code > start && code - start <= CodeLength && char.IsUpper(text[code]) && lexicon.CurrencySymbols.TryGet(text.Slice(code, code + CodeLength), out _)
            && (lexicon.MoneyMagnitudes.TryGet(text.Slice(start, code), out meaning) || lexicon.WorldMoneyMagnitudes.TryGet(text.Slice(start, code), out meaning))
            ? code - start
            : 0;
    }

    // A hyphen may follow what touches the number ("£6.5m-a-year") or has letters enough (« € 2 mln-plan»), but "$5 b-side" has no billion.
    private static int Match(ParagraphText text, int start, PhraseTable magnitudes, bool isAttached, out string meaning) =>
        isAttached || text.WordEnd(start) - start > 1 ? text.Match(magnitudes, start, out meaning) : magnitudes.LongestMatch(text.Text, start, text.End, out meaning);
}
