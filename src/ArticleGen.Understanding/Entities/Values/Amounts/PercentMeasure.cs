using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>«12 %», "12 per cent".</summary>
internal sealed class PercentMeasure(ValueLexicon lexicon) : IMeasureForm
{
    public bool TryRead(ParagraphText text, Number number, out Measure measure)
    {
        measure = default;
        int start = text.SkipSpace(number.End);
        if (text[start] == '%')
        {
            measure = new(EntityKind.Percent, start + 1, "%");
            return true;
        }

        if (start == number.End)
            return false;
        int length = lexicon.PercentWords.LongestMatch(text.Text, start, text.End, out _);
        measure = new(EntityKind.Percent, start + length, "%");
        return length > 0;
    }
}
