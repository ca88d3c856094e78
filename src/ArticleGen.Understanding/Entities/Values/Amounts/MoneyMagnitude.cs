using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>The short forms of thousand, million and billion beside a currency: "£6m", «5 M€», "Rs 98 cr".</summary>
internal static class MoneyMagnitude
{
    /// <summary>The number with the short form behind it; the number as it is where there is none.</summary>
    public static Number Grow(ParagraphText text, Number number, ValueLexicon lexicon)
    {
        if (number.Factor > 1)
            return number;
        int start = text.SkipSpace(number.End);
        int length = lexicon.MoneyMagnitudes.LongestMatch(text.Text, start, text.End, out string meaning);
        if (length == 0)
            return number;
        decimal factor = NumberReader.Parse(meaning);
        return number with { Value = number.Value * factor, End = start + length, Factor = factor };
    }
}
