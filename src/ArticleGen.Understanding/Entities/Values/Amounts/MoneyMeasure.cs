using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>«5 M€», «12,50 €», «3 millions d'euros», "487p".</summary>
internal sealed class MoneyMeasure(ValueLexicon lexicon) : IMeasureForm
{
    private const int MostWordsBefore = 4;
    private const decimal TooHeavy = 1_000_000;

    public bool TryRead(ParagraphText text, Number number, out Measure measure)
    {
        if (number.Form == NumberForm.Digits)
        {
            Number grown = MoneyMagnitude.Grow(text, number, lexicon);
            if (grown.End > number.End && TryReadCurrency(text, grown, out measure))
            {
                measure = measure with { Factor = grown.Factor };
                return true;
            }
        }

        return TryReadCurrency(text, number, out measure);
    }

    private bool TryReadCurrency(ParagraphText text, Number number, out Measure measure)
    {
        measure = default;
        int start = ParagraphText.IsHyphen(text[number.End]) && CurrencySymbol.IsSign(text[number.End + 1]) ? number.End + 1 : text.SkipSpace(number.End);
        int length = lexicon.CurrencySymbols.LongestMatch(text.Text, start, text.End, out string codes);
        if (length > 0 && IsOfNextNumber(text, number, start + length))
            return false;
        if (length > 1 || (length == 1 && CurrencySymbol.IsSign(text[start])))
        {
            measure = new(EntityKind.Money, start + length, codes);
            return !text.IsDigitAt(measure.End);
        }

        start = MeasureNoun.After(text, number, lexicon);
        if (start > number.End && text.Match(lexicon.CurrencySymbols, start, out codes) is > 1 and int linked)
        {
            measure = new(EntityKind.Money, start + linked, codes);
            return true;
        }

        length = start < 0 ? 0 : MeasureNoun.Match(text, lexicon.Currencies, start, lexicon, out codes);
        if (length == 0 || (IsAlsoOther(text, number.Start, start, length) && number.Factor < TooHeavy) || (length == 1 && !IsAttachedLetter(text, number, start)))
            return false;
        measure = new(EntityKind.Money, start + length, codes);
        return true;
    }

    /// <summary>Whether a sign stands before another number: «een €3 mln-project», "one $5 bill".</summary>
    private static bool IsOfNextNumber(ParagraphText text, Number number, int end) =>
        CurrencySymbol.IsSign(text[end - 1])
        && (number.Form == NumberForm.Digits ? ParagraphText.IsSpace(text[number.End]) && text.IsDigitAt(end) : text.IsDigitAt(text.SkipSpace(end)));

    /// <summary>Whether a letter is written as the one of "487p" is.</summary>
    private static bool IsAttachedLetter(ParagraphText text, Number number, int start) =>
        start == number.End && char.IsLower(text[start]) && !MeasureNoun.IsAbbreviated(text, start + 1);

    /// <summary>Pounds are weighed and paid, «livres» are read and paid.</summary>
    private bool IsAlsoOther(ParagraphText text, int number, int start, int length) =>
        lexicon.CountedNouns.Contains(text.Slice(start, start + length)) || (lexicon.Units.Contains(text.Slice(start, start + length)) && IsWeighed(text, number, start + length));

    /// <summary>Goods behind them are weighed («twee pond kaas»); else the word of paying or weighing before them decides.</summary>
    private bool IsWeighed(ParagraphText text, int start, int end)
    {
        int good = text.SkipSpace(end);
        int link = lexicon.AmountWords.LongestMatch(text.Text, good, text.End, out string meaning);
        if (link > 0 && meaning == "of")
            good = text.SkipJoint(good + link);
        if (text.Match(lexicon.Weighing, good, out meaning) > 0 && meaning == "good")
            return true;
        int word = start;
        for (int words = 0; words < MostWordsBefore; words++)
        {
            int before = text.PreviousWord(word);
            if (before >= word)
                break;
            if (lexicon.Weighing.TryGet(text.Slice(before, word - 1), out meaning) && meaning != "good")
                return meaning == "weigh";
            word = before;
        }

        return lexicon.WeighsPounds;
    }
}
