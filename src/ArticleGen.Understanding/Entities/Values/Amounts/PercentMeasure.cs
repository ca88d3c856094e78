using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>«12 %», "12 per cent".</summary>
internal sealed class PercentMeasure(ValueLexicon lexicon) : IMeasureForm
{
    public bool TryRead(ParagraphText text, Number number, out Measure measure)
    {
        measure = default;
        int start = ParagraphText.IsHyphen(text[number.End]) && text[number.End + 1] == '%' ? number.End + 1 : text.SkipSpace(number.End);
        if (text[start] == '%')
        {
            measure = new(EntityKind.Percent, start + 1, "%");
            return true;
        }

        if (start == number.End && number.Form != NumberForm.Fraction)
        {
            if (text[start] is not ('-' or '\u2011'))
                return false;
            start++;
        }

        int length = MeasureNoun.Match(text, lexicon.PercentWords, start, lexicon, out _);
        measure = new(EntityKind.Percent, start + length, "%");
        return length > 0;
    }
}
