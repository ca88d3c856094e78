using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>The second number of a range: «2 à 3», "10-15", "between 150 and 200".</summary>
internal sealed class NumberRange(ValueLexicon lexicon, NumberReader numbers)
{
    private const int LongestSymbol = 5;

    /// <param name="text">The paragraph.</param>
    /// <param name="start">Where the first amount starts, with its symbol.</param>
    /// <param name="from">The first number.</param>
    /// <param name="currency">What the symbol before the first number means, which may stand again before the second; or empty.</param>
    /// <param name="upTo">The second number.</param>
    public bool TryReadEnd(ParagraphText text, int start, Number from, string currency, out Number upTo)
    {
        upTo = default;
        int position = from.End;
        bool spaced = ParagraphText.IsSpace(text[position]);
        if (spaced)
            position++;
        if (ParagraphText.IsDash(text[position]))
        {
            position++;
            if (ParagraphText.IsSpace(text[position]) != spaced)
                return false;
        }
        else
        {
            int length = lexicon.AmountWords.LongestMatch(text.Text, position, text.End, out string meaning);
            if (!spaced || length == 0 || !(meaning == "to" || (meaning == "and" && IsBehindBetween(text, start))))
                return false;
            position += length;
            if (!ParagraphText.IsSpace(text[position]))
                return false;
        }

        position = SkipSymbol(text, text.SkipSpace(position), currency);
        return numbers.TryReadDigits(text, position, out upTo)
            || (from.Form == NumberForm.Words && lexicon.NumberTriggers.MayStartAt(text, position) && numbers.TryReadWords(text, position, out upTo) && upTo.Form == NumberForm.Words);
    }

    private int SkipSymbol(ParagraphText text, int position, string currency)
    {
        int end = position;
        while (end - position < LongestSymbol && !text.IsDigitAt(end) && !ParagraphText.IsSpace(text[end]) && end < text.End)
            end++;
        return currency.Length > 0 && lexicon.CurrencySymbols.TryGet(text.Slice(position, end), out string codes) && codes == currency ? text.SkipSpace(end) : position;
    }

    private bool IsBehindBetween(ParagraphText text, int start)
    {
        int word = text.PreviousWord(start);
        return word < start && lexicon.AmountWords.TryGet(text.Slice(word, start - 1), out string meaning) && meaning == "between";
    }
}
